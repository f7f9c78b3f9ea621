// SPDX-License-Identifier: GPL-3.0-or-later
// What a form says: its words in the reader's language, and its issues.
#include "domain/procedure/procedure.h"
#include "ui/binding/bound.h"
#include "ui/inputs/field_input.h"
#include "ui/inputs/rows_table.h"

#include <algorithm>

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace recourse {
namespace {

/// Read as something else than free text, so that it can be misunderstood.
bool isTyped(Kind kind) {
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Choices:
    case Kind::Flag:
        return false;
    default:
        return true;
    }
}

std::optional<QDate> dayOf(const Cell& cell, const OfficeZone& zone) {
    const auto* day = std::get_if<Day>(&cell);
    const auto* instant = std::get_if<Instant>(&cell);
    if (day == nullptr && instant == nullptr)
        return std::nullopt;
    const std::chrono::year_month_day date(day != nullptr ? *day : zone.dayOf(*instant));
    return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
}

} // namespace

void reveal(QWidget& widget) {
    for (QWidget* at = &widget; at->parentWidget() != nullptr; at = at->parentWidget()) {
        if (auto* pages = qobject_cast<QStackedWidget*>(at->parentWidget()))
            pages->setCurrentWidget(at);
    }
    for (QWidget* ancestor = widget.parentWidget(); ancestor != nullptr; ancestor = ancestor->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(ancestor))
            area->ensureWidgetVisible(&widget);
    }
}

void FormBinder::retranslate(const Texts& texts) {
    m_words.texts = &texts;
    const bool isChinese = texts.language() == Language::Chinese;
    m_form.setLocale(isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    showFormWords(m_form, texts);
    for (const auto& field : m_fields)
        showWords(*field);
    for (const auto& table : m_tables)
        showWords(*table);
    showIssues();
    Q_EMIT retranslated();
}

QString FormBinder::captionOf(const BoundField& field) const {
    return field.ownName != nullptr ? m_words.texts->name(*field.ownName)
                                    : m_words.texts->label(field.path.key, field.record);
}

Understood FormBinder::understand(Kind kind, const QString& typed) const {
    const Result<Cell, Sentence> cell = m_words.read(kind, typed.toStdString());
    if (!cell)
        return {m_words.texts->sentence(cell.error()), true, std::nullopt};
    return {m_words.texts->written(kind, *cell), false, dayOf(*cell, m_words.texts->zone())};
}

void FormBinder::showWords(const BoundField& field) {
    const QString caption = captionOf(field);
    const bool isRequired = std::any_of(m_required.begin(), m_required.end(), [&field](const std::string& required) {
        return required == field.path.key || required == pathOfAnyRow(field.path);
    });
    const QString marked =
        withMnemonic(caption, mnemonicOf(*field.input)) + (isRequired ? QStringLiteral(" *") : QString());
    if (field.label != nullptr)
        field.label->setText(marked);
    field.input->setCaption(field.label == nullptr ? marked : caption);
    if (isRequired)
        field.input->editor()->setAccessibleName(caption + u' ' + m_words.texts->text("form.required"));
    field.input->setPlaceholder(m_words.texts->findText("placeholder." + field.path.key).value_or(QString()));
    if (field.kind != Kind::Reference) // which records there are is the case's, see VerbForm
        field.input->setOptions(choiceOptions(*m_words.texts, *m_words.procedure, {field.record, field.path.key}));
    if (isTyped(field.kind))
        field.input->setUnderstanding(
            [this, kind = field.kind](const QString& typed) { return understand(kind, typed); });
}

void FormBinder::showWords(const BoundTable& table) {
    std::vector<RowsColumn> columns;
    const std::string computed = table.widget->property("computed").toString().toStdString();
    const std::string after = table.widget->property("after").toString().toStdString();
    for (const FieldInfo& field : table.fields) {
        columns.push_back({std::string(field.key), field.kind, m_words.texts->label(field.key, table.name),
                           choiceOptions(*m_words.texts, *m_words.procedure, {table.name, field.key})});
        if (field.key == after)
            columns.push_back({computed, Kind::Number, m_words.texts->label(computed, table.name), {}, true});
    }
    table.widget->setColumns(std::move(columns));
    QString caption = m_words.texts->text("table." + table.name);
    if (table.part)
        caption +=
            u' ' + choiceName(*m_words.texts, *m_words.procedure, {table.name, table.part->key}, table.part->value);
    table.widget->setCaption(caption);
}

void FormBinder::setRequired(std::vector<std::string> paths) {
    m_required = std::move(paths);
    for (const auto& field : m_fields)
        showWords(*field);
}

void FormBinder::checkText(const BoundField& field) {
    const QString text = field.input->text().trimmed();
    const std::string path = toText(field.path);
    const auto isHere = [&path](const FieldIssue& known) { return known.path == path; };
    if (text.isEmpty() || std::any_of(m_issues.begin(), m_issues.end(), isHere))
        return;
    if (field.input->isForeign()) {
        m_issues.push_back(issue(path, "form.choose-from-list", {text.toStdString()}));
    } else if (isTyped(field.kind)) {
        const Result<Cell, Sentence> cell = m_words.read(field.kind, text.toStdString());
        if (cell)
            return;
        m_issues.push_back({path, cell.error()});
    }
    showIssues();
}

bool FormBinder::hasPlace(const FieldPath& path) const {
    const auto isField = [&path](const auto& field) { return field->path == path; };
    const auto isCell = [&path](const auto& table) {
        const auto isColumn = [&path](const FieldInfo& field) { return field.key == path.key; };
        return table->has(path) && std::any_of(table->fields.begin(), table->fields.end(), isColumn);
    };
    return std::any_of(m_fields.begin(), m_fields.end(), isField) ||
           std::any_of(m_tables.begin(), m_tables.end(), isCell);
}

std::vector<FieldIssue> FormBinder::markIssues(std::vector<FieldIssue> issues) {
    m_issues.clear();
    std::vector<FieldIssue> elsewhere;
    for (FieldIssue& found : issues) {
        FieldPath path = parseFieldPath(found.path);
        path.row = rowWithBlanks(m_draft, path);
        if (hasPlace(path))
            m_issues.push_back({toText(path), std::move(found.what)});
        else
            elsewhere.push_back(std::move(found));
    }
    showIssues();
    focusFirstIssue();
    return elsewhere;
}

void FormBinder::showIssues() {
    for (const auto& field : m_fields) {
        QStringList sentences;
        for (const FieldIssue& found : m_issues) {
            if (found.path == toText(field->path))
                sentences += m_words.texts->sentence(found.what);
        }
        const Sentence said{"form.issue", {sentences.join(u' ').toStdString()}};
        field->input->setIssue(sentences.isEmpty() ? QString() : m_words.texts->sentence(said));
    }
    for (const auto& table : m_tables)
        showIssues(*table);
}

void FormBinder::showIssues(const BoundTable& table) {
    RowsModel::Cells cells;
    QStringList lines;
    for (const FieldIssue& found : m_issues) {
        const FieldPath path = parseFieldPath(found.path);
        if (!table.has(path))
            continue;
        const QString what = m_words.texts->sentence(found.what);
        const auto number = static_cast<std::int64_t>(path.row - (table.part ? table.firstRow : 0)) + 1;
        const Sentence line{"form.row-issue",
                            {number, m_words.texts->label(path.key, table.name).toStdString(), what.toStdString()}};
        cells[{path.row - table.firstRow, path.key}] = what;
        lines += m_words.texts->sentence(line);
    }
    table.widget->setIssues(cells, lines.join(u'\n'));
}

void FormBinder::forgetIssues(const std::function<bool(const FieldPath&)>& where) {
    const auto isThere = [&where](const FieldIssue& found) { return where(parseFieldPath(found.path)); };
    if (std::erase_if(m_issues, isThere) > 0)
        showIssues();
}

void FormBinder::focusFirstIssue() {
    QWidget* next = m_form.nextInFocusChain();
    while (next != &m_form && !focusIssueAt(next))
        next = next->nextInFocusChain();
}

bool FormBinder::focusIssueAt(const QWidget* widget) {
    const auto isIn = [widget](const auto* part) { return !part->issue().isEmpty() && part->isAncestorOf(widget); };
    for (const auto& field : m_fields) {
        if (isIn(field->input)) {
            reveal(*field->input);
            field->input->setFocus();
            return true;
        }
    }
    for (const auto& table : m_tables) {
        if (isIn(table->widget)) {
            reveal(*table->widget);
            table->widget->goToFirstIssue();
            return true;
        }
    }
    return false;
}

} // namespace recourse
