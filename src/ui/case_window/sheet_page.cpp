// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/sheet_page.h"

#include "domain/complaints/registration.h"
#include "presentation/casewindow/case_words.h"
#include "ui/case_window/form_pane.h"

#include <algorithm>

#include <QToolButton>
#include <QVBoxLayout>

namespace recourse {

namespace {

/// The commands of the sheet that have a form; registering is not one of a case.
std::vector<CommandLine> commandsWithForm(const CaseView& view, std::string_view sheet, const Texts& texts) {
    std::vector<CommandLine> commands = caseCommands(view, sheet, texts);
    std::erase_if(commands, [](const CommandLine& line) {
        return line.verb->id == Register::id || findSheetEntry(line.verb->id) == nullptr;
    });
    return commands;
}

} // namespace

SheetPage::SheetPage(Desk& desk, Wording& wording, CasePresenter& presenter, std::string_view sheet)
    : m_desk(desk)
    , m_wording(wording)
    , m_presenter(presenter)
    , m_sheet(sheet)
    , m_commands(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(fromUtf8(sheet) + QStringLiteral("Page"));
    m_commands->setSpacing(4);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_commands);
    connect(&presenter, &CasePresenter::shown, this, &SheetPage::follow);
    connect(&wording, &Wording::changed, this, &SheetPage::showCommands);
}

void SheetPage::open() {
    if (m_isOpen)
        return;
    m_isOpen = true;
    follow();
}

void SheetPage::submit() {
    if (m_pane != nullptr)
        m_pane->submit();
}

void SheetPage::keep() {
    if (m_pane != nullptr)
        m_pane->presenter().keep();
}

void SheetPage::choose(std::string_view verb) {
    const Verb* found = findVerb(verb);
    const bool isHere = found != nullptr && found->sheet == m_sheet && findSheetEntry(verb) != nullptr;
    if (m_isOpen && isHere && found != m_verb)
        showForm(*found);
}

void SheetPage::follow() {
    const CaseView* view = m_presenter.view();
    if (!m_isOpen || view == nullptr)
        return;
    if (m_pane != nullptr && m_pane->presenter().isBegun()) {
        showCommands();
        return;
    }
    const std::vector<CommandLine> commands = commandsWithForm(*view, m_sheet, m_wording.texts());
    if (commands.empty())
        return;
    const auto next = std::find_if(commands.begin(), commands.end(),
                                   [](const CommandLine& command) { return command.refusal.isEmpty(); });
    showForm(next == commands.end() ? *commands.front().verb : *next->verb);
}

void SheetPage::showForm(const Verb& verb) {
    const CaseView& view = *m_presenter.view();
    const Procedure& procedure = *view.procedure;
    const Reading reading = m_desk.reading(procedure);
    const FormWords words{&m_wording.texts(), &procedure,
                          [reading](Kind kind, std::string_view text) { return parseCell(kind, text, reading); }};
    const SheetForm sheet = findSheetEntry(verb.id)->make({verb, procedure, &view, words, reading});
    if (m_pane != nullptr) { // it may be what asked for this
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_verb = &verb;
    const CaseId id = view.loaded.file.complaint.id;
    m_pane = new FormPane(m_desk, m_wording, {&verb, &procedure, id, sheet.head}, sheet, this);
    connect(m_pane, &FormPane::done, this,
            [this, &verb] { Q_EMIT done(m_wording.texts().text("verb." + std::string(verb.id))); });
    m_layout->addWidget(m_pane, 1);
    showCommands();
}

void SheetPage::showCommands() {
    const CaseView* view = m_presenter.view();
    if (view == nullptr || m_pane == nullptr)
        return;
    while (QLayoutItem* item = m_commands->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const std::vector<CommandLine> commands = commandsWithForm(*view, m_sheet, m_wording.texts());
    const bool hasChoice = commands.size() > 1;
    m_commands->setContentsMargins(16, hasChoice ? 8 : 0, 16, 0);
    for (const CommandLine& command : commands) {
        if (command.verb == m_verb)
            m_pane->setRefusal(command.refusal);
        if (!hasChoice)
            continue;
        auto* button = new QToolButton(this);
        button->setText(command.name);
        button->setToolTip(command.refusal);
        button->setCheckable(true);
        button->setChecked(command.verb == m_verb);
        button->setAutoExclusive(true);
        connect(button, &QToolButton::clicked, this, [this, verb = command.verb] { choose(verb->id); });
        m_commands->addWidget(button);
    }
    m_commands->addStretch(1);
}

} // namespace recourse
