// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bare_file.h"

#include <functional>

struct sqlite3_changeset_iter;

namespace recourse {

/// The rows that one save wrote, as SQLite's session extension tells them, to be written again into a copy of the file
/// that has not seen them. The index of words is given the same text.
class RecordedSave {
public:
    /// Watches the file while the work is done. Rows may be added and changed.
    RecordedSave(sqlite3* file, const std::function<void()>& work);

    /// All rows in one transaction.
    void writeInto(BareFile& file) const;
    [[nodiscard]] std::size_t rows() const { return m_writes.size(); }

private:
    struct Free {
        void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
    };
    using ValuePointer = std::unique_ptr<sqlite3_value, Free>;
    struct Write {
        std::string sql;
        std::vector<ValuePointer> values;
    };
    void take(sqlite3* file, int bytes, void* changes);
    void takeInsert(sqlite3_changeset_iter* change, const std::string& table, const std::vector<std::string>& columns);
    void takeUpdate(sqlite3_changeset_iter* change, const std::string& table, const std::vector<std::string>& columns);

    std::vector<Write> m_writes;
};

} // namespace recourse
