// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/form_binder.h"

#include "domain/casefile/verb.h"
#include "domain/procedure/case_rules.h"
#include "ui/binding/bound.h"
#include "ui/binding/extra_inputs.h"
#include "ui/inputs/field_input.h"
#include "ui/inputs/rows_table.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QTableView>

namespace recourse {
QString inputEnding(Kind kind) {
    switch (kind) {
    case Kind::Flag:
        return QStringLiteral("Check");
    case Kind::Choice:
    case Kind::Reference:
        return QStringLiteral("Combo");
    case Kind::Choices:
        return QStringLiteral("Checks");
    default:
        return QStringLiteral("Edit");
    }
}

namespace {

FieldInput* findInputIn(const QWidget& form, const std::string& key, Kind kind) {
    return form.findChild<FieldInput*>(widgetName(key) + inputEnding(kind));
}

QLabel* findLabelIn(const QWidget& form, const std::string& key) {
    return form.findChild<QLabel*>(widgetName(key) + QStringLiteral("Label"));
}

} // namespace

FormBinder::FormBinder(QWidget& form, std::string record, const InputShape& shape, FormWords words)
    : QObject(&form)
    , m_form(form)
    , m_record(std::move(record))
    , m_words(std::move(words)) {
    m_form.installEventFilter(this);
    for (const FieldInfo& field : shape.fields) {
        const std::string key(field.key);
        FieldInput* input = findInputIn(m_form, key, field.kind);
        if (input == nullptr)
            m_unbound.push_back(key);
        else
            bindField({{{}, 0, key}, field.kind, m_record, nullptr, input, findLabelIn(m_form, key)});
    }
    for (const InputTable& table : shape.tables)
        bindTable(table);
    retranslate(*m_words.texts);
}

FormBinder::~FormBinder() = default;

void FormBinder::bindTable(const InputTable& shape) {
    const std::string name(shape.table);
    auto* widget = m_form.findChild<RowsTable*>(widgetName(name) + QStringLiteral("Table"));
    std::vector<std::string> withoutInput;
    for (const FieldInfo& field : shape.fields) {
        const std::string key(field.key);
        FieldInput* input = findInputIn(m_form, "first-" + key, field.kind);
        if (input == nullptr)
            withoutInput.push_back(name + "." + key);
        else
            bindField({{name, 0, key}, field.kind, name, nullptr, input, findLabelIn(m_form, "first-" + key)});
    }
    const bool hasFirstRow = withoutInput.size() < shape.fields.size();
    bindParts(shape);
    const bool isInParts =
        std::any_of(m_tables.begin(), m_tables.end(), [&name](const auto& table) { return table->name == name; }) ||
        std::any_of(m_fields.begin(), m_fields.end(),
                    [&name](const auto& field) { return field->part && field->path.table == name; });
    if (hasFirstRow || (widget == nullptr && !isInParts))
        m_unbound.insert(m_unbound.end(), withoutInput.begin(), withoutInput.end());
    if (hasFirstRow)
        m_draft.rows[name].resize(1);
    if (widget == nullptr)
        return;
    BoundTable table{name, shape.fields, hasFirstRow ? 1U : 0U, widget};
    table.hidden = widget->property("hides").toString();
    std::erase_if(table.fields, [&table](const FieldInfo& field) { return fromUtf8(field.key) == table.hidden; });
    bindRows(std::move(table));
    widget->model().setFirstNumber(hasFirstRow ? 2 : 1);
}

void FormBinder::bindRows(BoundTable table) {
    m_tables.push_back(std::make_unique<BoundTable>(std::move(table)));
    BoundTable* bound = m_tables.back().get();
    bound->widget->view().installEventFilter(this);
    connect(&bound->widget->model(), &RowsModel::edited, this, [this, bound] { takeRows(*bound); });
}

void FormBinder::bindField(BoundField field) {
    m_fields.push_back(std::make_unique<BoundField>(std::move(field)));
    const BoundField* bound = m_fields.back().get();
    bound->input->editor()->installEventFilter(this);
    if (bound->label != nullptr)
        bound->label->setBuddy(bound->input);
    connect(bound->input, &FieldInput::edited, this, [this, bound] { takeText(*bound); });
    connect(bound->input, &FieldInput::left, this, [this, bound] { checkText(*bound); });
}

void FormBinder::addExtraFields(QGridLayout& grid, int columns) {
    for (const ExtraInput& extra : addExtraInputs(grid, columns, *m_words.procedure)) {
        const ExtraField& field = *extra.field;
        bindField({{{}, 0, field.key}, field.kind, "extra", &field.name, extra.input, extra.label});
        showWords(*m_fields.back());
    }
    show(m_draft);
}

FieldInput* FormBinder::findInput(std::string_view path) const {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [path](const auto& field) { return toText(field->path) == path; });
    return found == m_fields.end() ? nullptr : (*found)->input;
}

void FormBinder::setDraft(Draft draft) {
    m_history.clear();
    m_issues.clear();
    show(std::move(draft));
    showIssues();
    Q_EMIT changed();
}

void FormBinder::editDraft(Draft draft) {
    m_history.endMerging();
    m_history.record(m_draft, {});
    m_history.endMerging();
    m_issues.clear();
    show(std::move(draft));
    showIssues();
    Q_EMIT edited({});
    Q_EMIT changed();
}

Draft FormBinder::draft() const {
    return withoutBlanks(m_draft);
}

void FormBinder::show(Draft draft) {
    m_draft = std::move(draft);
    arrangeParts();
    for (const auto& field : m_fields) {
        if (!field->path.table.empty() && m_draft.rows[field->path.table].empty())
            m_draft.rows[field->path.table].resize(1);
        field->input->setText(fromUtf8(valueIn(m_draft, field->path)));
    }
    for (const auto& table : m_tables) {
        const std::vector<Draft::Values>& rows = m_draft.rows[table->name];
        const std::size_t first = std::min(table->firstRow, rows.size());
        if (!table->part)
            table->rowCount = rows.size() - first;
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
        table->widget->model().setRows({begin, begin + static_cast<std::ptrdiff_t>(table->rowCount)});
    }
}

void FormBinder::takeText(const BoundField& field) {
    std::string text = field.input->text().toStdString();
    if (valueIn(m_draft, field.path) == text)
        return;
    const std::string path = toText(field.path);
    m_history.record(m_draft, path);
    setValue(m_draft, field.path, std::move(text));
    if (field.part)
        keepPart(m_draft.rows[field.path.table][field.path.row], *field.part);
    forgetIssues([&field](const FieldPath& place) { return place == field.path; });
    Q_EMIT edited(fromUtf8(path));
    Q_EMIT changed();
}

void FormBinder::replaceDraft(Draft draft) {
    if (draft == this->draft())
        return;
    show(std::move(draft));
    m_issues.clear();
    showIssues();
    Q_EMIT edited({});
    Q_EMIT changed();
}

void FormBinder::editRows(const std::string& table, std::vector<Draft::Values> rows) {
    m_history.record(m_draft, table);
    m_history.endMerging();
    m_draft.rows[table] = std::move(rows);
    forgetIssues([&table](const FieldPath& place) { return place.table == table; });
    Q_EMIT edited(fromUtf8(table));
    Q_EMIT changed();
}

void FormBinder::setReadOnly(bool readOnly) {
    for (const auto& field : m_fields)
        field->input->setReadOnly(readOnly);
    for (const auto& table : m_tables)
        table->widget->model().setReadOnly(readOnly);
}

void FormBinder::undo() {
    showStep(m_history.undo(m_draft));
}

void FormBinder::redo() {
    showStep(m_history.redo(m_draft));
}

void FormBinder::showStep(std::optional<DraftHistory::Step> step) {
    if (!step)
        return;
    show(std::move(step->draft));
    if (FieldInput* input = findInput(step->path)) {
        reveal(*input);
        input->setFocus();
    }
    m_issues.clear();
    showIssues();
    Q_EMIT edited(fromUtf8(step->path));
    Q_EMIT changed();
}

bool FormBinder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::PaletteChange && watched == &m_form)
        showFormWords(m_form, *m_words.texts);
    if (event->type() == QEvent::FocusOut)
        m_history.endMerging();
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->keyCombination() == (Qt::CTRL | Qt::Key_Z);
    const bool isRedo =
        key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z) || key->keyCombination() == (Qt::CTRL | Qt::Key_Y);
    if (!isUndo && !isRedo)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && isUndo)
        undo();
    if (event->type() == QEvent::KeyPress && isRedo)
        redo();
    event->accept();
    return true;
}

} // namespace recourse
