// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/seal.h"
#include "domain/casefile/ids.h"
#include "security/secret.h"
#include "security/signing_key.h"

#include <functional>

namespace recourse {

/// Finds the wrapped key of a party where it is stored; empty when it was destroyed. It is asked each time, so that a
/// key made or destroyed by another process counts at once.
using FindPartyKey = std::function<std::optional<Bytes>(PartyKeyId)>;

/// The keys of one data file. Everything hangs on one random data key, which is stored only wrapped, once for each
/// account, and is in memory only while the keyring is unlocked. Sealed texts are {version, party key id, nonce,
/// bytes}. To be used by one thread at a time.
class Keyring final : public Seal {
public:
    explicit Keyring(FindPartyKey findPartyKey);

    /// For a new data file: makes the data key and leaves the keyring unlocked, to wrap it for the first account.
    void makeDataKey();
    /// The data key for the account of a person. Error: Locked.
    [[nodiscard]] Result<Bytes, SealError> wrapDataKey(PersonId person, const SecretKey& wrappingKey) const;
    /// Error: Damaged, also for the wrapped key of somebody else; the keyring then stays as it was.
    [[nodiscard]] Result<Done, SealError> unlock(PersonId person, const SecretKey& wrappingKey, ByteView wrapped);
    /// Whether unlock() would succeed, without doing it.
    [[nodiscard]] static bool unlocks(PersonId person, const SecretKey& wrappingKey, ByteView wrapped);
    void lock() { m_keys.reset(); }
    [[nodiscard]] bool isUnlocked() const { return m_keys.has_value(); }

    [[nodiscard]] Result<Bytes, SealError> makePartyKey(PartyKeyId party) const override;
    [[nodiscard]] Result<Bytes, SealError> seal(PartyKeyId party, const SealPlace& place,
                                                std::string_view text) const override;
    [[nodiscard]] Result<std::string, SealError> open(const SealPlace& place, ByteView sealed) const override;

    /// The file's own key, the same for every account; null while locked.
    [[nodiscard]] const SigningKey* signingKey() const;
    /// For the draft files of one person; empty while locked.
    [[nodiscard]] std::optional<SecretKey> draftKey(PersonId person) const;

private:
    struct Keys {
        explicit Keys(SecretKey data);
        SecretKey dataKey;
        SecretKey partyWrappingKey;
        SigningKey signingKey;
    };

    [[nodiscard]] Result<Done, SealError> openPartyKey(PassingKey& key, PartyKeyId party) const;

    FindPartyKey m_findPartyKey;
    std::optional<Keys> m_keys;
};

} // namespace recourse
