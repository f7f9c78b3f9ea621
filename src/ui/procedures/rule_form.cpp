// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/rule_form.h"

#include "presentation/procedures/rule_choices.h"
#include "texts/rule_labels.h"
#include "ui/binding/form_words.h"
#include "ui/inputs/choice_checks.h"
#include "ui/inputs/choice_combo.h"
#include "ui/inputs/date_edit.h"
#include "ui/inputs/flag_check.h"
#include "ui/inputs/issue_label.h"
#include "ui/inputs/line_edit.h"
#include "ui/inputs/long_text_edit.h"
#include "ui/inputs/rows_table.h"
#include "ui/widgets/toned_label.h"

#include <algorithm>
#include <functional>

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QTableView>

namespace recourse {

namespace {

std::string partOfMember(const std::string& member) {
    const std::size_t dot = member.find('.');
    const std::string part = dot == std::string::npos ? std::string() : member.substr(0, dot);
    return part == "title" || part == "trade" || part == "summary" || part == "source" ? std::string() : part;
}

bool isLong(const std::string& member) {
    return member == "source.zh" || member == "source.en" || member.starts_with("summary.") ||
           member.starts_with("question.") || member.ends_with(".source.zh") || member.ends_with(".source.en");
}

Kind columnKind(RuleFieldKind kind, bool hasOptions) {
    if (kind == RuleFieldKind::Number)
        return Kind::Number;
    if (!hasOptions)
        return Kind::Text;
    return kind == RuleFieldKind::Keys ? Kind::Choices : Kind::Choice;
}

/// "span.length" → "spanLengthInput"
QString inputName(const std::string& member) {
    QString name = fromUtf8(member);
    name.replace(u'.', u'-').replace(u'_', u'-');
    return widgetName(name.toStdString()) + QStringLiteral("Input");
}

} // namespace

RuleForm::RuleForm(QWidget* parent) : QWidget(parent), m_rowIssue(new IssueLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_rowIssue);
    m_rowIssue->setObjectName(QStringLiteral("rowIssue"));
}

void RuleForm::setEditor(EditorPresenter& presenter, const Wording& wording) {
    m_presenter = &presenter;
    m_wording = &wording;
}

void RuleForm::clear() {
    m_lastInput = this;
    m_members.clear();
    m_tables.clear();
    delete m_page;
    m_page = new QWidget(this);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_page);
}

/// Where the keyboard is, to give it back to a page that is made anew.
std::string RuleForm::focusedMember() const {
    for (const BoundMember& bound : m_members) {
        if (bound.input->editor()->hasFocus())
            return bound.member;
    }
    for (const BoundTable& bound : m_tables) {
        if (bound.table->isAncestorOf(QApplication::focusWidget()))
            return bound.list;
    }
    return {};
}

void RuleForm::show(const OutlinePlace& place) {
    const std::string focused = place == m_place ? focusedMember() : std::string();
    build(place);
    if (!focused.empty())
        goTo({m_row, focused});
}

void RuleForm::build(const OutlinePlace& place) {
    clear();
    m_place = place;
    const bool isRow = place.kind == OutlinePlace::Kind::Row;
    m_row = isRow ? place.path : std::string();
    const RuleShape* shape = findShape(m_presenter->shape(), m_row);
    if (shape == nullptr || findRow(m_presenter->draft(), m_row) == nullptr)
        return;
    m_list = shape->list;
    const Texts& texts = m_wording->texts();
    if (place.kind == OutlinePlace::Kind::List) {
        const RuleShape& list = *shape->findList(place.path);
        if (isTable(list))
            addTable(list);
        else
            addHint(
                texts.text(m_presenter->draft().rows(place.path).empty() ? "editor.list-empty" : "editor.list-hint"));
    } else {
        addFields(*shape, isRow ? std::string() : place.path);
        for (const RuleShape& list : shape->lists) {
            if (isRow)
                addTable(list);
        }
    }
    static_cast<QVBoxLayout*>(m_page->layout())->addStretch(1);
    showFaults();
}

void RuleForm::addHint(const QString& text) {
    auto* hint = new TonedLabel(TonedLabel::Tone::Quiet, m_page);
    hint->setText(text);
    hint->setWordWrap(true);
    m_page->layout()->addWidget(hint);
}

/// part: of the document, whose other parts have pages of their own. What few rules need stands last, under a heading.
void RuleForm::addFields(const RuleShape& shape, const std::string& part) {
    const auto isRare = [](const RuleField& field) { return field.member.starts_with("extension."); };
    std::vector<RuleField> fields;
    for (const RuleField& field : shape.fields) {
        const bool isHere = m_place.kind == OutlinePlace::Kind::Row || partOfMember(field.member) == part;
        if (field.kind != RuleFieldKind::Fixed && field.member != "revision" && isHere)
            fields.push_back(field);
    }
    const auto rare = std::stable_partition(fields.begin(), fields.end(), std::not_fn(isRare));
    const std::vector<RuleField> last(rare, fields.end());
    fields.erase(rare, fields.end());
    addGrid(fields);
    if (!last.empty())
        m_page->layout()->addWidget(new QLabel(memberLabel(m_wording->texts(), m_list, "extension"), m_page));
    addGrid(last);
}

void RuleForm::addGrid(const std::vector<RuleField>& fields) {
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    static_cast<QVBoxLayout*>(m_page->layout())->addLayout(grid);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isSpan = fields[i].member.ends_with("length") && i + 1 < fields.size();
        if (isSpan)
            addSpan(*grid, fields[i], fields[i + 1]);
        else
            addField(*grid, fields[i]);
        i += isSpan ? 1 : 0;
    }
}

void RuleForm::addLabelled(QGridLayout& grid, const QString& name, QWidget& first, QWidget* second) {
    const int row = grid.rowCount();
    auto* label = new QLabel(name, m_page);
    label->setBuddy(&first);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, 6, 0, 0);
    label->setWordWrap(true);
    grid.addWidget(label, row, 0);
    grid.addWidget(&first, row, 1, 1, second == nullptr ? 2 : 1);
    if (second != nullptr)
        grid.addWidget(second, row, 2);
}

void RuleForm::addField(QGridLayout& grid, const RuleField& field) {
    FieldInput* input = makeInput(field);
    const QString name = memberLabel(m_wording->texts(), m_list, field.member);
    input->setCaption(name);
    if (field.kind == RuleFieldKind::Flag)
        grid.addWidget(input, grid.rowCount(), 1, 1, 2); // it carries its name itself
    else
        addLabelled(grid, name, *input);
}

void RuleForm::addSpan(QGridLayout& grid, const RuleField& length, const RuleField& unit) {
    const Texts& texts = m_wording->texts();
    const std::string part = length.member.substr(0, length.member.rfind('.'));
    FieldInput* number = makeInput(length);
    FieldInput* words = makeInput(unit);
    number->setCaption(memberLabel(texts, m_list, length.member));
    words->setCaption(memberLabel(texts, m_list, unit.member));
    addLabelled(grid, memberLabel(texts, m_list, part), *number, words);
}

std::vector<ChoiceOption> RuleForm::optionsOf(const RuleField& field, std::string_view list,
                                              const RuleDraft& row) const {
    const Texts& texts = m_wording->texts();
    if (field.kind != RuleFieldKind::OneOf)
        return ruleChoices(texts, {m_presenter->draft(), list, row, field.member});
    std::vector<ChoiceOption> options;
    for (const std::string& word : field.words)
        options.push_back({fromUtf8(word), wordLabel(texts, word), {}});
    return options;
}

FieldInput* RuleForm::madeFor(const RuleField& field, const std::vector<ChoiceOption>& options) {
    if (field.kind == RuleFieldKind::Flag)
        return new FlagCheck(m_page);
    if (field.kind == RuleFieldKind::Date)
        return new DateEdit(m_page);
    if (isLong(field.member))
        return new LongTextEdit(m_page);
    if (options.empty())
        return new LineEdit(m_page);
    FieldInput* input = nullptr;
    if (field.kind == RuleFieldKind::Keys) {
        auto* checks = new ChoiceChecks(m_page);
        checks->setColumns(3);
        input = checks;
    } else {
        input = new ChoiceCombo(m_page);
    }
    input->setOptions(options);
    return input;
}

FieldInput* RuleForm::makeInput(const RuleField& field) {
    const RuleDraft& row = *findRow(m_presenter->draft(), m_row);
    FieldInput* input = madeFor(field, optionsOf(field, m_list, row));
    input->setObjectName(inputName(field.member));
    input->setText(fromUtf8(row.typed(field.member)));
    input->setReadOnly(field.member == "code" && m_row.empty() && m_presenter->start().as == EditorStart::As::Revision);
    connect(input, &FieldInput::edited, this, [this, input, member = field.member] {
        m_presenter->set(m_row, member, input->text());
        if (member == "record")
            offerEvents();
    });
    watch(*input->editor());
    m_members.push_back({field.member, input});
    return input;
}

/// What starts and ends a clock depends on the record it belongs to.
void RuleForm::offerEvents() {
    const RuleDraft& row = *findRow(m_presenter->draft(), m_row);
    const RuleShape& shape = *findShape(m_presenter->shape(), m_row);
    for (const BoundMember& bound : m_members) {
        if (bound.member == "start" || bound.member == "stop")
            bound.input->setOptions(optionsOf(*shape.findField(bound.member), m_list, row));
    }
}

void RuleForm::addTable(const RuleShape& list) {
    const Texts& texts = m_wording->texts();
    const RuleDraft& row = *findRow(m_presenter->draft(), m_row);
    std::vector<RowsColumn> columns;
    for (const RuleField& field : list.fields) {
        std::vector<ChoiceOption> options = optionsOf(field, list.list, {});
        const Kind kind = columnKind(field.kind, !options.empty());
        columns.push_back({field.member, kind, memberLabel(texts, list.list, field.member), std::move(options)});
    }
    auto* heading = new QLabel(m_row.empty() ? QString() : listLabel(texts, list.list), m_page);
    heading->setVisible(!m_row.empty());
    auto* table = new RowsTable(m_page);
    table->setObjectName(inputName(list.list).replace(QStringLiteral("Input"), QStringLiteral("Table")));
    table->setColumns(std::move(columns));
    table->setCaption(listLabel(texts, list.list));
    RowsModel::Rows rows;
    for (const RuleDraft& one : row.rows(list.list))
        rows.emplace_back(one.values.begin(), one.values.end());
    table->model().setRows(std::move(rows));
    m_page->layout()->addWidget(heading);
    m_page->layout()->addWidget(table);
    addHint(texts.text("editor.table-hint"));
    const BoundTable bound{list.list, &list, table};
    connect(&table->model(), &RowsModel::edited, this, [this, bound] { takeRows(bound); });
    watch(table->view());
    m_tables.push_back(bound);
}

void RuleForm::takeRows(const BoundTable& bound) {
    RuleDraft::Rows rows;
    for (const Draft::Values& values : bound.table->model().rows())
        rows.push_back({{values.begin(), values.end()}, {}});
    m_presenter->setRows(m_row, bound.list, std::move(rows));
}

void RuleForm::showFaults() {
    for (const BoundMember& bound : m_members)
        bound.input->setIssue({});
    QStringList ofRow;
    for (const EditorFault& fault : m_presenter->faults()) {
        if (fault.spot.member.empty() && fault.spot.row == m_row && !m_row.empty())
            ofRow += faultAtField(m_wording->texts(), fault);
        const auto bound = std::find_if(m_members.begin(), m_members.end(), [&](const BoundMember& one) {
            const std::string& member = fault.spot.member;
            return fault.spot.row == m_row && !member.empty() &&
                   (one.member == member || one.member.starts_with(member + "."));
        });
        if (bound != m_members.end())
            bound->input->setIssue(faultAtField(m_wording->texts(), fault));
    }
    m_rowIssue->setText(ofRow.join(u'\n'));
    for (const BoundTable& bound : m_tables)
        showFaultsOf(bound);
}

std::string RuleForm::pathOf(const BoundTable& bound) const {
    return m_row.empty() ? bound.list : m_row + "." + bound.list;
}

void RuleForm::showFaultsOf(const BoundTable& bound) {
    const Texts& texts = m_wording->texts();
    const std::string list = pathOf(bound);
    RowsModel::Cells cells;
    QStringList said;
    for (const EditorFault& fault : m_presenter->faults()) {
        const QString text = faultAtField(texts, fault);
        if (fault.spot.row == m_row && fault.spot.member == bound.list)
            said += text;
        if (!fault.spot.row.starts_with(list + "["))
            continue;
        const auto row = static_cast<std::size_t>(std::stoul(fault.spot.row.substr(list.size() + 1)));
        const auto field =
            std::find_if(bound.shape->fields.begin(), bound.shape->fields.end(),
                         [&](const RuleField& one) { return one.member.starts_with(fault.spot.member); });
        if (field != bound.shape->fields.end())
            cells[{row, field->member}] = text;
        said +=
            texts.sentence({"editor.row", {static_cast<std::int64_t>(row) + 1}}) + texts.text("document.colon") + text;
    }
    bound.table->setIssues(cells, said.join(u'\n'));
}

void RuleForm::focusFirst() {
    if (!m_members.empty())
        m_members.front().input->editor()->setFocus();
}

bool RuleForm::goTo(const RuleSpot& spot) {
    for (const BoundMember& bound : m_members) {
        if (spot.row == m_row && bound.member.starts_with(spot.member)) {
            bound.input->editor()->setFocus();
            return true;
        }
    }
    for (const BoundTable& bound : m_tables) {
        if (spot.row.starts_with(pathOf(bound) + "[") || (spot.row == m_row && spot.member == bound.list)) {
            bound.table->view().setFocus();
            bound.table->goToFirstIssue();
            return true;
        }
    }
    return false;
}

void RuleForm::watch(QWidget& input) {
    setTabOrder(m_lastInput, &input);
    m_lastInput = &input;
    input.installEventFilter(this);
}

bool RuleForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused(static_cast<QWidget*>(watched));
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        QMetaObject::invokeMethod( // the input that has the key is made anew
            m_presenter, [this, isUndo] { isUndo ? m_presenter->undo() : m_presenter->redo(); }, Qt::QueuedConnection);
    return true;
}

} // namespace recourse
