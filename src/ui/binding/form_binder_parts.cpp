// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table: all of them in one widget, or parts of them in several.
#include "domain/casefile/verb.h"
#include "ui/binding/bound.h"
#include "ui/inputs/field_input.h"
#include "ui/inputs/rows_table.h"

#include <algorithm>

#include <QLabel>

namespace recourse {
namespace {

std::optional<RowPart> partOf(const QWidget& widget) {
    return parseRowPart(widget.property("part").toString().toStdString());
}

/// "D0", "due-on" → "d0DueOn".
QString partName(const RowPart& part, std::string_view key) {
    QString name = widgetName(key);
    name.front() = name.front().toUpper();
    return widgetName(part.value).toLower() + name;
}

bool isColumnOf(const FieldInfo& field, const QString& hidden, const RowPart& part) {
    return field.key != part.key && fromUtf8(field.key) != hidden;
}

} // namespace

void FormBinder::bindParts(const InputTable& shape) {
    const std::string name(shape.table);
    for (auto* widget : m_form.findChildren<RowsTable*>()) {
        const std::optional<RowPart> part = partOf(*widget);
        if (!part || !widget->objectName().startsWith(widgetName(name)))
            continue;
        const QString hidden = widget->property("hides").toString();
        BoundTable table{name, {}, 0, widget, part, hidden};
        std::copy_if(shape.fields.begin(), shape.fields.end(), std::back_inserter(table.fields),
                     [&](const FieldInfo& field) { return isColumnOf(field, hidden, *part); });
        bindRows(std::move(table));
    }
    for (auto* input : m_form.findChildren<FieldInput*>()) {
        const std::optional<RowPart> part = partOf(*input);
        for (const FieldInfo& field : shape.fields) {
            const QString own = part ? partName(*part, field.key) : QString();
            if (part && input->objectName() == own + inputEnding(field.kind))
                bindField({{name, 0, std::string(field.key)},
                           field.kind,
                           name,
                           nullptr,
                           input,
                           m_form.findChild<QLabel*>(own + QStringLiteral("Label")),
                           part});
        }
    }
}

/// The rows of each part stand together, in the order of their widgets; a row of an input that is not there yet is
/// made, blank.
void FormBinder::arrangeParts() {
    std::map<std::string, std::size_t> arranged;
    for (const auto& table : m_tables) {
        if (!table->part)
            continue;
        std::vector<Draft::Values>& rows = m_draft.rows[table->name];
        table->firstRow = arranged[table->name];
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(table->firstRow);
        const auto end = std::stable_partition(begin, rows.end(),
                                               [&table](const Draft::Values& row) { return isOf(row, *table->part); });
        table->rowCount = static_cast<std::size_t>(end - begin);
        arranged[table->name] += table->rowCount;
    }
    std::map<std::string, std::size_t> made;
    for (const auto& field : m_fields) {
        if (!field->part)
            continue;
        std::vector<Draft::Values>& rows = m_draft.rows[field->path.table];
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&field](const Draft::Values& row) { return isOf(row, *field->part); });
        const auto [blank, isNew] = made.try_emplace(field->path.table + field->part->value, rows.size());
        field->path.row = found == rows.end() ? blank->second : static_cast<std::size_t>(found - rows.begin());
        rows.resize(std::max(rows.size(), field->path.row + 1));
    }
}

void FormBinder::takeRows(BoundTable& table) {
    m_history.record(m_draft, table.name);
    m_history.endMerging();
    RowsModel::Rows typed = table.widget->model().rows();
    for (Draft::Values& row : typed) {
        if (!table.part)
            continue;
        row.erase(table.hidden.toStdString());
        keepPart(row, *table.part);
    }
    std::vector<Draft::Values>& rows = m_draft.rows[table.name];
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(table.firstRow);
    const auto after = rows.erase(begin, begin + static_cast<std::ptrdiff_t>(table.rowCount));
    rows.insert(after, typed.begin(), typed.end());
    forgetIssues([&table](const FieldPath& place) { return table.has(place); });
    bool isBehind = false;
    for (const auto& other : m_tables) {
        if (isBehind && other->name == table.name)
            other->firstRow += typed.size() - table.rowCount;
        isBehind = isBehind || other.get() == &table;
    }
    table.rowCount = typed.size();
    Q_EMIT edited(fromUtf8(table.name));
    Q_EMIT changed();
}

} // namespace recourse
