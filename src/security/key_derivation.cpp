// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/key_derivation.h"

#include <sodium.h>

namespace recourse {

namespace {

/// Eight characters each, as crypto_kdf wants them.
const char* derivationContext(KeyPurpose purpose) {
    switch (purpose) {
    case KeyPurpose::PasswordVerifier:
        return "verifier";
    case KeyPurpose::DataKeyWrapping:
        return "wrapdata";
    case KeyPurpose::PartyKeyWrapping:
        return "wrapprty";
    case KeyPurpose::FileSigning:
        return "filesign";
    case KeyPurpose::Drafts:
        break;
    }
    return "drafts__";
}

} // namespace

SecretKey deriveKey(KeyView master, KeyPurpose purpose, std::uint64_t number) {
    static_assert(KeyView::extent == crypto_kdf_KEYBYTES);
    SecretKey key;
    crypto_kdf_derive_from_key(key.writable().data(), key.writable().size(), number, derivationContext(purpose),
                               master.data());
    return key;
}

} // namespace recourse
