// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/data_file.h"

#include "persistence/schema/migration.h"
#include "support/text.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>

namespace recourse {

namespace {

constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16);
constexpr qsizetype kApplicationIdOffset = 68; ///< in SQLite's header, most significant byte first

/// Told by the first bytes, so that a file that is not ours is not even touched.
void requireOurFile(const std::string& path) {
    using Fault = StorageError::Kind;
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists())
        throw SqlError(Fault::Missing, path);
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        throw SqlError(info.isFile() ? Fault::ReadOnly : Fault::NotOurs, path);
    const QByteArray header = file.read(kApplicationIdOffset + 4);
    std::int64_t applicationId = 0;
    for (const char byte : header.mid(kApplicationIdOffset))
        applicationId = applicationId << 8 | static_cast<unsigned char>(byte);
    if (!header.startsWith(QByteArrayView(kSqliteMagic.data(), kSqliteMagic.size())) || applicationId != kApplicationId)
        throw SqlError(Fault::NotOurs, path);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        throw SqlError(Fault::ReadOnly, path);
}

OfficeZone zoneOf(Connection& connection) {
    Statement firm(connection, "SELECT zone_offset FROM firm");
    const std::chrono::seconds offset(firm.next() ? firm.integer(0) : 0);
    std::vector<OfficeZone::Change> changes;
    Statement read(connection, "SELECT id, zone_offset FROM zone_change ORDER BY id");
    while (read.next())
        changes.push_back({read.instant(0), std::chrono::seconds(read.integer(1))});
    return OfficeZone(offset, std::move(changes));
}

struct AccountRow {
    PersonId person{0};
    Credential credential;
};

std::optional<AccountRow> findAccount(Connection& connection, const std::string& name) {
    Statement find(connection,
                   "SELECT a.id, a.password_hash, a.wrapped_key FROM account a JOIN person p ON p.id = a.id "
                   "WHERE p.name_key = ? AND p.active = 1");
    if (!find.bind(normalisedKey(name)).next())
        return std::nullopt;
    return AccountRow{PersonId(find.integer(0)), {find.text(1), find.bytes(2)}};
}

bool isSignedByUs(DataFile& file) {
    Statement head(file.connection(), "SELECT signer FROM chain_head");
    const std::optional<PublicKey> signer = file.evidence().signer();
    return head.next() && signer && std::ranges::equal(head.bytes(0), signer->bytes);
}

} // namespace

DataFile::DataFile(const std::string& path, const MakeProtection& makeProtection)
    : m_path(path)
    , m_connection(path, Connection::Access::Shared)
    , m_protection(makeProtection([this](PartyKeyId key) { return findWrappedKey(m_connection, key); }))
    , m_personal(m_connection, m_protection->seal())
    , m_zone(zoneOf(m_connection)) {}

Stored<std::unique_ptr<DataFile>> openDataFile(const std::string& path, const MakeProtection& makeProtection,
                                               Instant now) {
    return guarded([&] {
        requireOurFile(path);
        {
            Connection reading(path, Connection::Access::ReadOnly);
            static_cast<void>(checkSchema(reading, migrations()));
        }
        {
            Connection upgrading(path, Connection::Access::Shared);
            migrate(upgrading, migrations(), now);
        }
        return std::make_unique<DataFile>(path, makeProtection);
    });
}

Result<PersonId, SignInError> signIn(DataFile& file, const std::string& name, std::string_view password) {
    const Stored<std::optional<AccountRow>> account = guarded([&] { return findAccount(file.connection(), name); });
    if (!account)
        return Error{SignInError{account.error()}};
    if (!*account)
        return Error{SignInError{CredentialError::WrongPassword}};
    const AccountRow& found = **account;
    const Result<Done, CredentialError> opened =
        file.protection().credentials().signIn({found.person, password}, found.credential);
    if (!opened)
        return Error{SignInError{opened.error()}};
    const Stored<Done> checked = guarded([&] {
        if (!isSignedByUs(file))
            throw SqlError(StorageError::Kind::Corrupt, "the chain is signed with another key");
        file.refreshDirectory();
    });
    if (checked)
        return found.person;
    signOut(file);
    return Error{SignInError{checked.error()}};
}

void signOut(DataFile& file) {
    file.protection().credentials().signOut();
    file.directory().clear();
}

} // namespace recourse
