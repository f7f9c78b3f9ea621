// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/import/csv_table.h"

#include "support/text.h"

#include <algorithm>
#include <csv.h>

namespace recourse {

namespace {

/// What libcsv tells while it reads.
struct CsvReading {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
};

void takeCsvCell(void* bytes, std::size_t length, void* reading) {
    auto& into = *static_cast<CsvReading*>(reading);
    into.row.emplace_back(static_cast<const char*>(bytes), length);
}

void takeCsvRow(int, void* reading) {
    auto& into = *static_cast<CsvReading*>(reading);
    into.rows.push_back(std::move(into.row));
    into.row = {};
}

bool isBlankRow(const std::vector<std::string>& row) {
    return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return trimmed(cell).empty(); });
}

} // namespace

Result<ImportTable, Sentence> readCsv(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (!isUtf8(bytes))
        return Error{Sentence{"import.not-utf8", {}}};
    csv_parser parser{};
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0)
        return Error{Sentence{"import.not-csv", {}}};
    CsvReading reading;
    const std::size_t read = csv_parse(&parser, bytes.data(), bytes.size(), takeCsvCell, takeCsvRow, &reading);
    const bool finished = csv_fini(&parser, takeCsvCell, takeCsvRow, &reading) == 0;
    csv_free(&parser);
    if (read != bytes.size() || !finished)
        return Error{Sentence{"import.broken-quotes", {static_cast<std::int64_t>(reading.rows.size() + 1)}}};
    if (reading.rows.empty())
        return Error{Sentence{"import.empty", {}}};
    ImportTable table;
    for (const std::string& name : reading.rows.front())
        table.columns.emplace_back(trimmed(name));
    for (std::size_t i = 1; i < reading.rows.size(); ++i) {
        if (!isBlankRow(reading.rows[i]))
            table.lines.push_back({i + 1, std::move(reading.rows[i])});
    }
    return table;
}

} // namespace recourse
