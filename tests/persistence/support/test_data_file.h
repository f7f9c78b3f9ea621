// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"
#include "persistence/cases/sql_case_store.h"
#include "persistence/data_file.h"
#include "persistence/new_data_file.h"

#include <QTemporaryDir>

namespace recourse {

/// 1, 2, 3, … from a start of its own, so that two of them never meet.
class CountedIds final : public IdSource {
public:
    explicit CountedIds(std::int64_t first = 1000) : m_next(first) {}
    std::int64_t next() override { return m_next++; }

private:
    std::int64_t m_next;
};

/// The real protection, with passwords that are quick to check.
[[nodiscard]] MakeProtection quickProtection();

[[nodiscard]] CreateOptions testOptions();

/// A folder of its own with a data file "office.recourse" in it, opened and signed in as 王芳.
class TestDataFile {
public:
    TestDataFile();

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string beside(const std::string& name) const;
    [[nodiscard]] DataFile& file() { return *m_file; }
    [[nodiscard]] CountedIds& ids() { return m_ids; }
    [[nodiscard]] SqlCaseStore store() { return SqlCaseStore(*m_file, m_ids); }
    /// As after the program was ended and started anew.
    void reopen();
    void close() { m_file.reset(); }

    /// Saves in a transaction of its own; a new case at version 0. Fails the test if that is not possible.
    void save(CaseFile after, const CaseFile* before = nullptr, std::int64_t version = 0);
    [[nodiscard]] LoadedCase load(CaseId id);

private:
    QTemporaryDir m_folder;
    std::string m_path;
    CountedIds m_ids;
    std::unique_ptr<DataFile> m_file;
};

/// 2026-11-01T01:00:00Z and so many seconds.
[[nodiscard]] Instant atSecond(std::int64_t seconds);

/// A case with customer, one line and a matter; ids from `number` on.
[[nodiscard]] CaseFile sampleCase(std::int64_t number);
/// Every field of every record has a value, every table has two rows.
[[nodiscard]] CaseFile fullCase(std::int64_t number);

/// What the executor would hand to the store.
[[nodiscard]] CaseSummary summaryOf(const CaseFile& file);
[[nodiscard]] CaseChange changeOf(const CaseFile* before, const CaseFile& after, std::int64_t version,
                                  std::int64_t commandId);

} // namespace recourse
