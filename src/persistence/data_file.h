// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/protection.h"
#include "application/ports/storage_error.h"
#include "domain/calendar/office_zone.h"
#include "domain/casefile/ids.h"
#include "persistence/parties/party_directory.h"
#include "persistence/records/personal_cells.h"

#include <variant>

namespace recourse {

/// One open data file: its connection, its keys and what is kept in memory of it. The stores are made over it and share
/// it; it belongs to the thread that opened it.
class DataFile {
public:
    /// The file must exist and have the newest schema. Throws SqlError; callers outside the layer use openDataFile().
    DataFile(const std::string& path, const MakeProtection& makeProtection);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] Protection& protection() { return *m_protection; }
    [[nodiscard]] const Seal& seal() const { return m_protection->seal(); }
    [[nodiscard]] const TamperEvidence& evidence() const { return m_protection->evidence(); }
    [[nodiscard]] PersonalCells& personal() { return m_personal; }
    [[nodiscard]] const OfficeZone& zone() const { return m_zone; }
    [[nodiscard]] PartyDirectory& directory() { return m_directory; }
    /// Throws SqlError, SignedOut if there are customers and nobody is signed in.
    void refreshDirectory() { m_directory.refresh(m_connection, m_personal); }

private:
    std::string m_path;
    Connection m_connection;
    std::unique_ptr<Protection> m_protection;
    PersonalCells m_personal;
    OfficeZone m_zone;
    PartyDirectory m_directory;
};

/// Opens the file and brings its schema to the newest version. A file that is not ours, or that only a newer program
/// may open, is left as it is.
[[nodiscard]] Stored<std::unique_ptr<DataFile>> openDataFile(const std::string& path,
                                                             const MakeProtection& makeProtection, Instant now);

/// A name or password that is not right, or the file cannot be read.
using SignInError = std::variant<CredentialError, StorageError>;

/// Opens the personal texts for this process. An unknown name, and one that is locked out, is a wrong password.
[[nodiscard]] Result<PersonId, SignInError> signIn(DataFile& file, const std::string& name, std::string_view password);
void signOut(DataFile& file);

} // namespace recourse
