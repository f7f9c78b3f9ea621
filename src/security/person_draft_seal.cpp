// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/person_draft_seal.h"

#include "security/encryption.h"

namespace recourse {

namespace {

constexpr std::uint8_t kDraftSealVersion = 1;

Bytes boundToDraft(std::int64_t draft) {
    return ByteWriter().field("draft").number(kDraftSealVersion).number(draft).bytes();
}

} // namespace

PersonDraftSeal::PersonDraftSeal(SecretKey key) : m_key(std::move(key)) {}

Bytes PersonDraftSeal::seal(std::int64_t draft, ByteView content) const {
    Bytes sealed{kDraftSealVersion};
    const auto body = encrypt(m_key.view(), content, boundToDraft(draft));
    sealed.insert(sealed.end(), body.begin(), body.end());
    return sealed;
}

Result<Bytes, SealError> PersonDraftSeal::open(std::int64_t draft, ByteView sealed) const {
    if (sealed.empty() || sealed.front() != kDraftSealVersion)
        return Error{SealError::Damaged};
    auto content = decrypt(m_key.view(), sealed.subspan(1), boundToDraft(draft));
    if (!content)
        return Error{SealError::Damaged};
    return *std::move(content);
}

} // namespace recourse
