// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/records/case_records.h"

#include <algorithm>

namespace recourse {

namespace {

const RowImage* findImage(const TableImage& table, std::int64_t id) {
    const auto found =
        std::find_if(table.rows.begin(), table.rows.end(), [id](const RowImage& row) { return row.id == id; });
    return found == table.rows.end() ? nullptr : &*found;
}

} // namespace

PartyKeyId CaseKeys::of(std::string_view table, std::string_view field) const {
    return table == RecordOf<Complaint>::table && field == "customer" ? m_customer : PartyKeyId(m_case.value());
}

std::optional<CaseFile> CaseRecords::load(CaseId id) {
    CaseImage image;
    for (const RecordShape* shape : caseShapes()) {
        image.push_back(loadTable(*shape, id));
        if (image.front().rows.empty())
            return std::nullopt;
    }
    return caseFileFrom(image);
}

TableImage CaseRecords::loadTable(const RecordShape& shape, CaseId id) {
    TableImage table{&shape, {}};
    for (const WrittenRow& row : storedRows(shape, id)) {
        table.rows.push_back(openRow(shape, row.values));
        table.rows.back().position = static_cast<std::int64_t>(table.rows.size()) - 1;
    }
    return table;
}

std::vector<WrittenRow> CaseRecords::storedRows(const RecordShape& shape, CaseId id) {
    std::vector<WrittenRow> rows;
    Statement select(m_connection, shape.selectSql());
    select.bind(id);
    while (select.next()) {
        WrittenRow row{shape.table(), shape.columns(), select.integer(0), {}};
        for (int column = 0; column < static_cast<int>(shape.columns().size()); ++column)
            row.values.push_back(select.value(column));
        rows.push_back(std::move(row));
    }
    return rows;
}

RowImage CaseRecords::openRow(const RecordShape& shape, std::span<const SqlValue> values) const {
    RowImage row{std::get<std::int64_t>(values.front()), 0, {}};
    values = values.subspan(shape.leading());
    for (const FieldInfo& field : shape.fields()) {
        const auto* sealed = std::get_if<Bytes>(&values.front());
        if ((field.traits & Personal) == 0) {
            row.cells.push_back(cellFrom(field, values));
        } else if (sealed != nullptr) {
            std::optional<std::string> text = m_personal.open({shape.table(), field.key, row.id}, *sealed);
            row.cells.push_back(text ? Cell{std::move(*text)} : Cell{});
        } else {
            row.cells.emplace_back();
        }
        values = values.subspan(columnsOf(field).size());
    }
    return row;
}

std::vector<SqlValue> CaseRecords::sealRow(const RecordShape& shape, const RowImage& row, const CaseKeys& keys) {
    std::vector<SqlValue> values{row.id};
    if (shape.isChild())
        values.insert(values.end(), {SqlValue{keys.caseId().value()}, SqlValue{row.position}});
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const FieldInfo& field = shape.fields()[at];
        const auto* text = std::get_if<std::string>(&row.cells[at]);
        if ((field.traits & Personal) != 0 && text != nullptr)
            values.emplace_back(
                m_personal.seal(keys.of(shape.table(), field.key), {shape.table(), field.key, row.id}, *text));
        else
            appendValues(field, row.cells[at], values);
    }
    return values;
}

std::vector<WrittenRow> CaseRecords::save(const CaseImage& before, const CaseImage& after, const CaseKeys& keys) {
    std::vector<WrittenRow> written;
    for (std::size_t at = 0; at < after.size(); ++at)
        saveTable(before.empty() ? TableImage{} : before[at], after[at], keys, written);
    return written;
}

void CaseRecords::saveTable(const TableImage& before, const TableImage& after, const CaseKeys& keys,
                            std::vector<WrittenRow>& written) {
    const RecordShape& shape = *after.shape;
    for (const RowImage& row : before.rows) {
        if (findImage(after, row.id) != nullptr)
            continue;
        Statement(m_connection, shape.eraseSql()).bind(row.id).run();
        written.push_back({shape.table(), shape.columns(), row.id, {}});
    }
    for (const RowImage& row : after.rows) {
        const RowImage* old = findImage(before, row.id);
        if (old != nullptr && *old == row)
            continue;
        written.push_back({shape.table(), shape.columns(), row.id, sealRow(shape, row, keys)});
        Statement(m_connection, shape.writeSql()).bindAll(written.back().values).run();
    }
}

} // namespace recourse
