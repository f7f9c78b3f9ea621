// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/sheet_page.h"

#include "domain/casefile/life.h"
#include "domain/complaints/registration.h"
#include "presentation/forms/initial_draft.h"
#include "ui/case_window/form_pane.h"
#include "ui/verbs/verb_forms.h"

#include <algorithm>

#include <QToolButton>
#include <QVBoxLayout>

namespace recourse {

namespace {

/// The commands of the sheet that have a form; registering is not one of a case.
std::vector<CommandLine> commandsWithForm(const CaseView& view, std::string_view sheet, const Texts& texts) {
    std::vector<CommandLine> commands = caseCommands(view, sheet, texts);
    std::erase_if(commands,
                  [](const CommandLine& line) { return line.verb->id == Register::id || !hasForm(line.verb->id); });
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

void SheetPage::takeKeyboard() {
    if (m_pane != nullptr)
        m_pane->takeKeyboard();
}

void SheetPage::choose(std::string_view verb) {
    const Verb* found = findVerb(verb);
    if (!m_isOpen || found == nullptr || found->sheet != m_sheet || !hasForm(verb))
        return;
    m_isChosen = true;
    if (found != m_verb)
        showForm(*found);
}

/// What somebody chose or began stays in front; otherwise the next command, or on an ended case what was filed.
const Verb* SheetPage::verbToShow() const {
    if (m_pane != nullptr && (m_isChosen || m_pane->presenter().isBegun()))
        return m_verb;
    const CaseView& view = *m_presenter.view();
    const std::vector<CommandLine> commands = commandsWithForm(view, m_sheet, m_wording.texts());
    if (commands.empty())
        return nullptr;
    const Verb* first = commands.front().verb;
    if (isEnded(view.loaded.file) && initialDraft(view, first->id, m_wording.texts()) != Draft())
        return first;
    const auto next = std::find_if(commands.begin(), commands.end(),
                                   [](const CommandLine& command) { return command.refusal.isEmpty(); });
    return next == commands.end() ? first : next->verb;
}

void SheetPage::follow() {
    if (!m_isOpen || m_presenter.view() == nullptr)
        return;
    const Verb* verb = verbToShow();
    if (verb == nullptr)
        return;
    if (verb != m_verb)
        return showForm(*verb);
    m_pane->follow(m_presenter.sharedView());
    showCommands();
}

void SheetPage::showForm(const Verb& verb) {
    const CaseView& view = *m_presenter.view();
    if (m_pane != nullptr) { // it may be what asked for this
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_verb = &verb;
    showCommands(); // Tab comes to what was made first
    const FormTarget target{&verb, view.procedure, view.loaded.file.complaint.id,
                            std::string(verbFields(verb.id).record), view.loaded.version};
    m_pane = new FormPane(m_desk, m_wording, target, m_presenter.sharedView());
    connect(m_pane, &FormPane::done, this, [this, &verb] {
        m_isChosen = false;
        Q_EMIT done(m_wording.texts().text("verb." + std::string(verb.id)));
    });
    m_layout->addWidget(m_pane, 1);
}

/// Made once: a button that has the keyboard keeps it while the case changes.
void SheetPage::makeButtons(const std::vector<CommandLine>& commands) {
    for (const CommandLine& command : commands) {
        auto* button = new QToolButton(this);
        button->setObjectName(fromUtf8(command.verb->id) + QStringLiteral("Button"));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QToolButton::clicked, this, [this, verb = command.verb] {
            choose(verb->id);
            takeKeyboard();
        });
        m_buttons.push_back(button);
        m_commands->addWidget(button);
    }
    m_commands->addStretch(1);
    m_commands->setContentsMargins(16, 8, 16, 0);
}

void SheetPage::showCommands() {
    const CaseView* view = m_presenter.view();
    if (view == nullptr || m_verb == nullptr)
        return;
    const std::vector<CommandLine> commands = commandsWithForm(*view, m_sheet, m_wording.texts());
    if (m_buttons.empty() && commands.size() > 1)
        makeButtons(commands);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(commands[i].name);
        m_buttons[i]->setToolTip(commands[i].refusal);
        const bool isShown = commands[i].verb == m_verb;
        m_buttons[i]->setChecked(isShown);
        m_buttons[i]->setFocusPolicy(isShown ? Qt::TabFocus : Qt::NoFocus); // the arrows lead to the others
    }
}

} // namespace recourse
