// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/try_it_page.h"

#include "presentation/desk.h"
#include "presentation/wording.h"
#include "ui/inputs/choice_checks.h"
#include "ui/inputs/choice_combo.h"
#include "ui/inputs/date_edit.h"
#include "ui/look/tones.h"
#include "ui/procedures/wrapping_delegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_ids.h"

#include <algorithm>

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace recourse {

namespace {

constexpr int kPathRole = Qt::UserRole;

/// Under which heading a question stands; null: under none.
const char* headingOf(TrialAsked asked) {
    switch (asked) {
    case TrialAsked::Event:
        return "rulebook.trial.events";
    case TrialAsked::Criterion:
        return "rulebook.trial.criteria";
    case TrialAsked::Fact:
    case TrialAsked::Date:
        return "rulebook.trial.facts";
    case TrialAsked::Receipt:
    case TrialAsked::Role:
        break;
    }
    return nullptr;
}

QFont boldFont(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

TryItPage::TryItPage(const WindowSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_inputs(new QScrollArea(this))
    , m_hint(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_answer(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("tryItPage"));
    build();
    connect(&setting.wording, &Wording::changed, this, &TryItPage::showWords);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_typed.clear();
        buildInputs();
        answer();
    });
    const auto keep = [this](bool open) {
        return [this, open](QTreeWidgetItem* item) {
            const std::string path = item->data(0, kPathRole).toString().toStdString();
            if (open)
                m_open.insert(path);
            else
                m_open.erase(path);
        };
    };
    connect(m_answer, &QTreeWidget::itemExpanded, this, keep(true));
    connect(m_answer, &QTreeWidget::itemCollapsed, this, keep(false));
    showWords();
}

void TryItPage::build() {
    m_inputs->setObjectName(QStringLiteral("trialInputs"));
    m_inputs->setWidgetResizable(true);
    m_inputs->setFrameShape(QFrame::NoFrame);
    m_inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setWordWrap(true);
    setTextId(*m_hint, "rulebook.trial.hint");
    m_clear->setObjectName(QStringLiteral("clearTrialButton"));
    setTextId(*m_clear, "rulebook.trial.clear");
    m_answer->setObjectName(QStringLiteral("trialTree"));
    m_answer->setColumnCount(3);
    m_answer->setWordWrap(true);
    m_answer->setUniformRowHeights(false);
    m_answer->setItemDelegate(new WrappingDelegate(*m_answer));
    m_answer->setSelectionMode(QAbstractItemView::SingleSelection);
    m_answer->header()->setStretchLastSection(false);
    m_answer->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_answer->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_answer->header()->setSectionResizeMode(2, QHeaderView::Interactive);
    m_answer->header()->resizeSection(0, fontMetrics().horizontalAdvance(QLatin1Char('x')) * 28);
    m_answer->header()->resizeSection(2, fontMetrics().horizontalAdvance(QLatin1Char('x')) * 9);
    connect(m_answer->header(), &QHeaderView::sectionResized, m_answer, &QTreeView::doItemsLayout,
            Qt::QueuedConnection); // so that lines wrap by the width of now
    m_answer->setProperty("nameId", QStringLiteral("rulebook.trial.result"));
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->addWidget(m_hint);
    leftLayout->addWidget(m_inputs, 1);
    leftLayout->addWidget(m_clear, 0, Qt::AlignLeft);
    auto* panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(left);
    panes->addWidget(m_answer);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void TryItPage::setProcedure(std::shared_ptr<const Procedure> procedure) {
    m_procedure = std::move(procedure);
    buildInputs();
    answer();
}

void TryItPage::showWords() {
    const Texts& texts = m_setting.wording.texts();
    showTexts(*this, texts);
    m_answer->setHeaderLabels(
        {texts.text("rulebook.trial.what"), texts.text("rulebook.trial.says"), texts.text("rulebook.trial.rule")});
    buildInputs();
    answer();
}

void TryItPage::buildInputs() {
    m_asked.clear();
    auto* panel = new QWidget;
    auto* form = new QFormLayout(panel);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    if (m_procedure != nullptr) {
        const char* heading = nullptr;
        for (const TrialInput& asked : trialInputs(m_setting.wording.texts(), *m_procedure)) {
            const char* wanted = headingOf(asked.question.asked);
            if (wanted != nullptr && wanted != heading)
                addHeading(*form, wanted);
            heading = wanted;
            FieldInput* input = makeInput(asked);
            auto* label = new QLabel(asked.label, panel);
            label->setWordWrap(true);
            label->setBuddy(input);
            form->addRow(label, input);
        }
    }
    m_inputs->setWidget(panel);
}

void TryItPage::addHeading(QFormLayout& form, const char* text) {
    auto* label = new QLabel(m_setting.wording.texts().text(text));
    label->setFont(boldFont(font()));
    form.addRow(label);
}

FieldInput* TryItPage::makeInput(const TrialInput& asked) {
    const Kind kind = asked.question.kind;
    FieldInput* input = nullptr;
    if (kind == Kind::Choices && !asked.options.empty()) {
        auto* checks = new ChoiceChecks;
        checks->setColumns(1);
        input = checks;
    } else if (kind == Kind::Date || kind == Kind::Moment) {
        input = new DateEdit;
    } else if (!asked.options.empty()) {
        input = new ChoiceCombo;
    } else {
        input = new TypedEdit;
    }
    const std::string path = asked.question.path();
    input->setObjectName(QString::fromStdString(path));
    input->setCaption(asked.label);
    input->setOptions(asked.options);
    if (asked.options.empty())
        input->setUnderstanding([this, kind](const QString& typed) -> Understood {
            const Reading reading = m_setting.desk.reading(*m_procedure);
            const Result<Cell, Sentence> cell = parseCell(kind, typed.toStdString(), reading);
            const Texts& texts = m_setting.wording.texts();
            return cell ? Understood{texts.written(kind, *cell), false, {}}
                        : Understood{texts.sentence(cell.error()), true, {}};
        });
    if (const auto typed = m_typed.find(path); typed != m_typed.end())
        input->setText(QString::fromStdString(typed->second));
    connect(input, &FieldInput::edited, this, [this] {
        takeTyped();
        answer();
    });
    m_asked.push_back({path, input});
    return input;
}

void TryItPage::takeTyped() {
    for (const Asked& asked : m_asked)
        m_typed[asked.path] = asked.input->text().toStdString();
}

void TryItPage::answer() {
    if (m_procedure == nullptr)
        return;
    const Desk& desk = m_setting.desk;
    const ReadImagined read = readImagined(*m_procedure, m_typed, desk.reading(*m_procedure));
    showIssues(read.issues);
    const Trial trial = tryCase(*m_procedure, desk.office(), read.imagined, desk.now());
    showSections(trialSections(m_setting.wording.texts(), *m_procedure, trial));
}

void TryItPage::showIssues(const std::vector<FieldIssue>& issues) {
    for (const Asked& asked : m_asked) {
        const auto found = std::find_if(issues.begin(), issues.end(),
                                        [&asked](const FieldIssue& issue) { return issue.path == asked.path; });
        if (found == issues.end())
            asked.input->setIssue({});
        else if (asked.input->isForeign())
            asked.input->setIssue(
                m_setting.wording.texts().sentence({"form.choose-from-list", {asked.input->text().toStdString()}}));
        else
            asked.input->setIssue(m_setting.wording.texts().sentence(found->what));
    }
}

void TryItPage::showSections(const std::vector<TrialSection>& sections) {
    const QSignalBlocker quiet(m_answer); // what people unfold is kept, not what is built here
    m_answer->clear();
    for (const TrialSection& section : sections) {
        auto* item = new QTreeWidgetItem(m_answer, {section.heading});
        item->setFont(0, boldFont(font()));
        item->setFirstColumnSpanned(true);
        item->setExpanded(true);
        std::size_t row = 0;
        for (const TrialLine& line : section.lines)
            addLine(*item, line, section.id + '/' + std::to_string(row++));
    }
}

void TryItPage::addLine(QTreeWidgetItem& section, const TrialLine& line, const std::string& path) {
    auto* item = new QTreeWidgetItem(&section, {line.what, line.says, line.rule});
    item->setData(0, kPathRole, QString::fromStdString(path));
    item->setToolTip(0, line.what);
    item->setToolTip(1, line.says);
    item->setToolTip(2, line.rule);
    if (line.refused) {
        item->setIcon(0, icon(QStringLiteral("dialog-warning")));
        item->setForeground(1, quietTone(palette()));
    }
    for (const auto& [what, why] : line.why) {
        auto* reason = new QTreeWidgetItem(item, {what, why});
        reason->setToolTip(1, why);
        reason->setForeground(0, quietTone(palette()));
        reason->setForeground(1, quietTone(palette()));
    }
    item->setExpanded(m_open.contains(path));
}

} // namespace recourse
