// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"

#include "security/encryption.h"
#include "security/key_derivation.h"
#include "security/random.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::uint8_t kSealVersion = 1;
constexpr std::size_t kSealHeaderSize = 1 + 8;

Bytes sealHeader(PartyKeyId party) {
    Bytes header{kSealVersion};
    const auto number = ByteWriter().number(party.value()).bytes();
    header.insert(header.end(), number.begin(), number.end());
    return header;
}

PartyKeyId partyOf(ByteView header) {
    std::uint64_t number = 0;
    for (const auto byte : header.subspan(1))
        number = number << 8U | byte;
    return PartyKeyId(static_cast<std::int64_t>(number));
}

Bytes boundToPlace(ByteView header, const SealPlace& place) {
    return ByteWriter().field(header).field(place.table).field(place.field).number(place.record).bytes();
}

Bytes boundToOwner(std::string_view kind, std::int64_t owner) {
    return ByteWriter().field(kind).number(owner).bytes();
}

Bytes boundToPerson(PersonId person) {
    return boundToOwner("data key 1", person.value());
}

Bytes boundToParty(PartyKeyId party) {
    return boundToOwner("party key 1", party.value());
}

std::optional<SecretKey> unwrappedDataKey(PersonId person, const SecretKey& wrappingKey, ByteView wrapped) {
    SecretKey dataKey;
    if (!decryptInto(dataKey.writable(), wrappingKey.view(), wrapped, boundToPerson(person)))
        return std::nullopt;
    return dataKey;
}

} // namespace

Keyring::Keys::Keys(SecretKey data)
    : dataKey(std::move(data))
    , partyWrappingKey(deriveKey(dataKey.view(), KeyPurpose::PartyKeyWrapping))
    , signingKey(deriveKey(dataKey.view(), KeyPurpose::FileSigning)) {}

Keyring::Keyring(FindPartyKey findPartyKey) : m_findPartyKey(std::move(findPartyKey)) {}

void Keyring::makeDataKey() {
    m_keys.emplace(SecretKey::random());
}

Result<Bytes, SealError> Keyring::wrapDataKey(PersonId person, const SecretKey& wrappingKey) const {
    if (!m_keys)
        return Error{SealError::Locked};
    return encrypt(wrappingKey.view(), m_keys->dataKey.view(), boundToPerson(person));
}

Result<Done, SealError> Keyring::unlock(PersonId person, const SecretKey& wrappingKey, ByteView wrapped) {
    auto dataKey = unwrappedDataKey(person, wrappingKey, wrapped);
    if (!dataKey)
        return Error{SealError::Damaged};
    m_keys.emplace(*std::move(dataKey));
    return Done{};
}

bool Keyring::unlocks(PersonId person, const SecretKey& wrappingKey, ByteView wrapped) {
    return unwrappedDataKey(person, wrappingKey, wrapped).has_value();
}

Result<Bytes, SealError> Keyring::makePartyKey(PartyKeyId party) const {
    if (!m_keys)
        return Error{SealError::Locked};
    PassingKey key;
    fillRandom(key.writable());
    return encrypt(m_keys->partyWrappingKey.view(), key.view(), boundToParty(party));
}

Result<Bytes, SealError> Keyring::seal(PartyKeyId party, const SealPlace& place, std::string_view text) const {
    PassingKey key;
    if (auto opened = openPartyKey(key, party); !opened)
        return Error{opened.error()};
    auto sealed = sealHeader(party);
    const auto body = encrypt(key.view(), asBytes(text), boundToPlace(sealed, place));
    sealed.insert(sealed.end(), body.begin(), body.end());
    return sealed;
}

Result<std::string, SealError> Keyring::open(const SealPlace& place, ByteView sealed) const {
    if (!m_keys)
        return Error{SealError::Locked};
    if (sealed.size() < kSealHeaderSize + kEncryptionOverhead || sealed.front() != kSealVersion)
        return Error{SealError::Damaged};
    const auto header = sealed.first(kSealHeaderSize);
    PassingKey key;
    if (auto opened = openPartyKey(key, partyOf(header)); !opened)
        return Error{opened.error()};
    const auto text = decrypt(key.view(), sealed.subspan(kSealHeaderSize), boundToPlace(header, place));
    if (!text)
        return Error{SealError::Damaged};
    return textOf(*text);
}

const SigningKey* Keyring::signingKey() const {
    return m_keys ? &m_keys->signingKey : nullptr;
}

std::optional<SecretKey> Keyring::draftKey(PersonId person) const {
    if (!m_keys)
        return std::nullopt;
    return deriveKey(m_keys->dataKey.view(), KeyPurpose::Drafts, static_cast<std::uint64_t>(person.value()));
}

Result<Done, SealError> Keyring::openPartyKey(PassingKey& key, PartyKeyId party) const {
    if (!m_keys)
        return Error{SealError::Locked};
    const auto wrapped = m_findPartyKey(party);
    if (!wrapped)
        return Error{SealError::Forgotten};
    if (!decryptInto(key.writable(), m_keys->partyWrappingKey.view(), *wrapped, boundToParty(party)))
        return Error{SealError::Damaged};
    return Done{};
}

} // namespace recourse
