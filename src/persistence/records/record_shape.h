// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "persistence/sql/statement.h"

namespace recourse {

/// A column of a record's table. Tables are STRICT, so the type is the type.
struct StoredColumn {
    std::string name;
    std::string_view type; ///< INTEGER, TEXT, BLOB
    friend bool operator==(const StoredColumn&, const StoredColumn&) = default;
};

/// The columns of one field: one, or two for money (minor units, currency), or three for a quantity (value, scale,
/// unit). Personal fields are one BLOB, sealed.
[[nodiscard]] std::vector<StoredColumn> columnsOf(const FieldInfo& field);

/// Adds the cell's values, one for each column of the field, which must not be personal.
void appendValues(const FieldInfo& field, const Cell& cell, std::vector<SqlValue>& values);
/// The cell again; `values` begins with those of the field's columns.
[[nodiscard]] Cell cellFrom(const FieldInfo& field, std::span<const SqlValue> values);

/// How the records of one type are stored: made from their field table, so that nothing is said twice. The first
/// columns are id and, for child records, case_id and position.
class RecordShape {
public:
    enum class Place { Case, Child };

    RecordShape(std::string_view table, std::vector<FieldInfo> fields, Place place);

    [[nodiscard]] const std::string& table() const { return m_table; }
    [[nodiscard]] const std::vector<FieldInfo>& fields() const { return m_fields; }
    [[nodiscard]] const std::vector<StoredColumn>& columns() const { return m_columns; }
    /// Columns before those of the fields.
    [[nodiscard]] std::size_t leading() const { return m_place == Place::Child ? 3 : 1; }
    [[nodiscard]] bool isChild() const { return m_place == Place::Child; }

    /// Every column of the rows of one case, in their order.
    [[nodiscard]] const std::string& selectSql() const { return m_selectSql; }
    /// Inserts the row or replaces all of its columns.
    [[nodiscard]] const std::string& writeSql() const { return m_writeSql; }
    [[nodiscard]] const std::string& eraseSql() const { return m_eraseSql; }

private:
    std::string m_table;
    std::vector<FieldInfo> m_fields;
    std::vector<StoredColumn> m_columns;
    Place m_place;
    std::string m_selectSql;
    std::string m_writeSql;
    std::string m_eraseSql;
};

template <class R>
[[nodiscard]] std::vector<FieldInfo> fieldInfos() {
    std::vector<FieldInfo> infos;
    for (const Field<R>& field : RecordOf<R>::fields)
        infos.push_back({field.key, field.kind, field.traits});
    return infos;
}

template <class R>
[[nodiscard]] const RecordShape& shapeOf() {
    static const RecordShape shape(RecordOf<R>::table, fieldInfos<R>(), RecordShape::Place::Child);
    return shape;
}
/// With two more fields for the procedure's own: "extra" and, sealed, "extra-sealed", both JSON.
template <>
[[nodiscard]] const RecordShape& shapeOf<Complaint>();

/// Of every record of a case file: the complaint first, then as CaseFile::Tables.
[[nodiscard]] const std::vector<const RecordShape*>& caseShapes();

} // namespace recourse
