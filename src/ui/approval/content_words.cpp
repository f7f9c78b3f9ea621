// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/content_words.h"

#include "domain/procedure/procedure.h"

#include <algorithm>

namespace recourse {
namespace {

template <class R>
void findKind(std::string_view table, std::string_view key, std::optional<Kind>& found) {
    if (RecordOf<R>::table != table)
        return;
    for (const Field<R>& field : RecordOf<R>::fields) {
        if (field.key == key)
            found = field.kind;
    }
}

std::optional<Kind> kindOfField(std::string_view table, std::string_view key) {
    std::optional<Kind> found;
    findKind<Complaint>(table, key, found);
    const CaseFile file;
    forEachTable(file, [&]<class R>(const std::vector<R>&) { findKind<R>(table, key, found); });
    return found;
}

QString namesOfCodes(const FormWords& words, const ContentChange& line, const std::string& codes) {
    QStringList names;
    for (const QString& code : fromUtf8(codes).split(u','))
        names += choiceName(*words.texts, *words.procedure, {line.table, line.key}, code.toStdString());
    return names.join(QStringLiteral(", "));
}

template <class Columns>
ContentRows groupedRows(const FormWords& words, const std::vector<ContentChange>& lines, Columns columns) {
    ContentRows grouped;
    const ContentChange* before = nullptr;
    for (const ContentChange& line : lines) {
        if (before == nullptr || before->table != line.table || before->row != line.row) {
            grouped.headings.push_back(static_cast<int>(grouped.rows.size()));
            grouped.rows.push_back({words.texts->text("table." + line.table)});
        }
        grouped.rows.push_back(QStringList{words.texts->label(line.key, line.table)} + columns(line));
        before = &line;
    }
    return grouped;
}

} // namespace

QString contentValue(const FormWords& words, const ContentChange& line, const std::string& value) {
    if (line.table == RecordOf<Complaint>::table && line.key == "procedure")
        return words.texts->name(words.procedure->title);
    const std::optional<Kind> kind = kindOfField(line.table, line.key);
    if (!kind || value.empty() || *kind == Kind::Text || *kind == Kind::LongText)
        return fromUtf8(value);
    if (*kind == Kind::Choice || *kind == Kind::Choices)
        return namesOfCodes(words, line, value);
    const Result<Cell, Sentence> cell = words.read(*kind, value);
    return cell ? words.texts->written(*kind, *cell) : fromUtf8(value);
}

ContentRows contentRows(const FormWords& words, std::string_view content) {
    return groupedRows(words, differences({}, content), [&words](const ContentChange& line) {
        return QStringList{contentValue(words, line, line.after)};
    });
}

ContentRows changeRows(const FormWords& words, const std::vector<ContentChange>& changes) {
    return groupedRows(words, changes, [&words](const ContentChange& line) {
        return QStringList{contentValue(words, line, line.before), contentValue(words, line, line.after)};
    });
}

} // namespace recourse
