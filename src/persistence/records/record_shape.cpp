// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/records/record_shape.h"

#include <algorithm>

namespace recourse {

namespace {

std::string columnName(std::string_view key) {
    std::string name(key);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

bool isPersonal(const FieldInfo& field) {
    return (field.traits & Personal) != 0;
}

std::string sqlName(const std::string& name) {
    return '"' + name + '"';
}

template <class Part>
std::string listOf(const std::vector<StoredColumn>& columns, Part part) {
    std::string list;
    for (const StoredColumn& column : columns) {
        if (!list.empty())
            list += ", ";
        list += part(sqlName(column.name));
    }
    return list;
}

std::string sqlText(const SqlValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

std::int64_t sqlNumber(const SqlValue& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? *number : 0;
}

} // namespace

std::vector<StoredColumn> columnsOf(const FieldInfo& field) {
    const std::string name = columnName(field.key);
    if (isPersonal(field))
        return {{name, "BLOB"}};
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Choices:
        return {{name, "TEXT"}};
    case Kind::Money:
        return {{name, "INTEGER"}, {name + "_currency", "TEXT"}};
    case Kind::Quantity:
        return {{name, "INTEGER"}, {name + "_scale", "INTEGER"}, {name + "_unit", "TEXT"}};
    case Kind::Number:
    case Kind::Percent:
    case Kind::Flag:
    case Kind::Date:
    case Kind::Moment:
    case Kind::Reference:
        return {{name, "INTEGER"}};
    }
    return {};
}

void appendValues(const FieldInfo& field, const Cell& cell, std::vector<SqlValue>& values) {
    if (isEmpty(cell)) {
        values.resize(values.size() + columnsOf(field).size());
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        values.emplace_back(*number);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        values.emplace_back(*text);
    } else if (const auto* day = std::get_if<Day>(&cell)) {
        values.emplace_back(std::int64_t{day->time_since_epoch().count()});
    } else if (const auto* instant = std::get_if<Instant>(&cell)) {
        values.emplace_back(std::int64_t{instant->time_since_epoch().count()});
    } else if (const auto* money = std::get_if<Money>(&cell)) {
        values.emplace_back(money->minor);
        values.emplace_back(money->currency);
    } else if (const auto* quantity = std::get_if<Quantity>(&cell)) {
        values.emplace_back(quantity->value);
        values.emplace_back(quantity->scale);
        values.emplace_back(quantity->unit);
    }
}

Cell cellFrom(const FieldInfo& field, std::span<const SqlValue> values) {
    if (std::holds_alternative<std::monostate>(values.front()))
        return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Choices:
        return sqlText(values.front());
    case Kind::Date:
        return Day(std::chrono::days(sqlNumber(values.front())));
    case Kind::Moment:
        return Instant(std::chrono::seconds(sqlNumber(values.front())));
    case Kind::Money:
        return Money{sqlNumber(values[0]), sqlText(values[1])};
    case Kind::Quantity:
        return Quantity{sqlNumber(values[0]), sqlNumber(values[1]), sqlText(values[2])};
    case Kind::Number:
    case Kind::Percent:
    case Kind::Flag:
    case Kind::Reference:
        return sqlNumber(values.front());
    }
    return {};
}

RecordShape::RecordShape(std::string_view table, std::vector<FieldInfo> fields, Place place)
    : m_table(table)
    , m_fields(std::move(fields))
    , m_columns{{"id", "INTEGER"}}
    , m_place(place) {
    if (isChild())
        m_columns.insert(m_columns.end(), {{"case_id", "INTEGER"}, {"position", "INTEGER"}});
    for (const FieldInfo& field : m_fields) {
        for (StoredColumn& column : columnsOf(field))
            m_columns.push_back(std::move(column));
    }
    const auto plain = [](const std::string& name) { return name; };
    m_selectSql = "SELECT " + listOf(m_columns, plain) + " FROM " + sqlName(m_table) +
                  (isChild() ? " WHERE case_id = ? ORDER BY position" : " WHERE id = ?");
    m_writeSql = "INSERT INTO " + sqlName(m_table) + " (" + listOf(m_columns, plain) + ") VALUES (" +
                 listOf(m_columns, [](const std::string&) { return std::string("?"); }) +
                 ") ON CONFLICT (id) DO UPDATE SET " +
                 listOf(m_columns, [](const std::string& name) { return name + " = excluded." + name; });
    m_eraseSql = "DELETE FROM " + sqlName(m_table) + " WHERE id = ?";
}

template <>
const RecordShape& shapeOf<Complaint>() {
    static const RecordShape shape = [] {
        std::vector<FieldInfo> fields = fieldInfos<Complaint>();
        fields.push_back({"extra", Kind::LongText, 0});
        fields.push_back({"extra-sealed", Kind::LongText, Personal});
        return RecordShape(RecordOf<Complaint>::table, std::move(fields), RecordShape::Place::Case);
    }();
    return shape;
}

namespace {

template <class... R>
std::vector<const RecordShape*> shapesOf(const std::tuple<std::vector<R>...>&) {
    return {&shapeOf<Complaint>(), &shapeOf<R>()...};
}

} // namespace

const std::vector<const RecordShape*>& caseShapes() {
    static const std::vector<const RecordShape*> shapes = shapesOf(CaseFile::Tables{});
    return shapes;
}

} // namespace recourse
