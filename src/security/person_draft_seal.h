// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/draft_seal.h"
#include "security/secret.h"

namespace recourse {

/// Seals drafts with the key Keyring::draftKey gives for one person. Sealed drafts are {version, nonce, bytes}.
class PersonDraftSeal final : public DraftSeal {
public:
    explicit PersonDraftSeal(SecretKey key);

    [[nodiscard]] Bytes seal(std::int64_t draft, ByteView content) const override;
    [[nodiscard]] Result<Bytes, SealError> open(std::int64_t draft, ByteView sealed) const override;

private:
    SecretKey m_key;
};

} // namespace recourse
