// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <variant>
#include <vector>

namespace recourse {

/// Ends the program: a benchmark that goes wrong has nothing to tell.
[[noreturn]] void giveUp(const std::string& why);

/// A data file through SQLite's own functions, set up as Connection sets it up: what every figure is compared with.
class BareFile {
public:
    /// By the name of the place in the statement, colon included.
    using Values = std::map<std::string, std::variant<std::int64_t, std::string>, std::less<>>;

    explicit BareFile(const std::string& path);

    void execute(const char* sql);
    /// Prepared once; owned by the file.
    [[nodiscard]] sqlite3_stmt* prepared(const std::string& sql);
    void step(sqlite3_stmt* statement);

    /// Reads every column of every row; the first column of each.
    std::vector<std::int64_t> firstColumn(const std::string& sql, const Values& values);
    /// The one value that is asked for.
    std::string text(const std::string& sql);

private:
    struct Close {
        void operator()(sqlite3* file) const { sqlite3_close_v2(file); }
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3, Close> m_file;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> m_prepared;
};

} // namespace recourse
