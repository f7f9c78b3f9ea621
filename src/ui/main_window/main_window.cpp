// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include "presentation/casewindow/case_words.h"
#include "presentation/failure_words.h"
#include "ui/calendar/calendar_window.h"
#include "ui/case_window/case_window.h"
#include "ui/case_window/new_complaint_window.h"
#include "ui/main_window/case_table.h"
#include "ui/main_window/filter_row.h"
#include "ui/main_window/place_list.h"
#include "ui/main_window/preview_pane.h"
#include "ui/main_window/shortcuts_window.h"
#include "ui/people/people_window.h"
#include "ui/printing/ledger_window.h"
#include "ui/printing/preview_window.h"
#include "ui/procedures/procedures_window.h"
#include "ui/widgets/kept_panes.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse {

namespace {

const QString kGeometryKey = QStringLiteral("mainWindow/geometry");
const QString kPanesKey = QStringLiteral("mainWindow/panes");

} // namespace

MainWindow::MainWindow(const WindowSetting& setting)
    : m_desk(setting.desk)
    , m_wording(setting.wording)
    , m_settings(setting.settings)
    , m_prompts(setting.prompts)
    , m_actions(setting.wording, *this)
    , m_list(setting.desk, setting.wording)
    , m_attaching(setting.desk)
    , m_search(new QLineEdit(this))
    , m_user(new QToolButton(this))
    , m_splitter(new QSplitter(this))
    , m_panes(new KeptPanes(*m_splitter, setting.settings, kPanesKey, {13, 63, 24}))
    , m_messages(new MessageBar(this))
    , m_places(new PlaceList(setting.wording, m_list))
    , m_filters(new FilterRow(setting.wording, m_list))
    , m_table(new CaseTable(m_list.model(), setting.settings))
    , m_preview(new PreviewPane(setting.desk, setting.wording))
    , m_counts(new QLabel(this))
    , m_procedure(new QLabel(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    buildMenus();
    buildToolBar();
    buildPanes();
    connectActions();
    connectPanes();
    connect(&m_wording, &Wording::changed, this, &MainWindow::showWords);
    showWords();
    offerKeptForms();
    m_table->setFocus();
}

MainWindow::~MainWindow() {
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_panes->keep();
    for (const auto& [id, window] : m_cases)
        delete window.data();
    delete m_newComplaint.data();
    delete m_shortcuts.data();
    delete m_printed.data();
    delete m_ledger.data();
    delete m_calendar.data();
    delete m_people.data();
    delete m_proceduresWindow.data();
}

void MainWindow::buildPanes() {
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    auto* left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* places = new QVBoxLayout(left);
    places->setContentsMargins(8, 8, 8, 8);
    places->addWidget(m_places);
    m_splitter->addWidget(left);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_procedure);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(unit * 190, unit * 105);
    restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
}

void MainWindow::connectActions() {
    const auto on = [this](std::string_view id, auto act) {
        connect(&m_actions.action(id), &QAction::triggered, this, act);
    };
    on("new-complaint", [this] { openNewComplaint(); });
    on("open-case", [this] {
        if (const auto id = m_table->current())
            openCase(*id);
    });
    on("search", [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on("refresh", [this] { m_list.refresh(); });
    on("show-places", [this] { m_splitter->widget(0)->setVisible(m_splitter->widget(0)->isHidden()); });
    on("show-preview", [this] { m_preview->setVisible(m_preview->isHidden()); });
    on("shortcuts", [this] { showShortcuts(); });
    on("print", [this] { printCurrent(); });
    on("ledger", [this] { showLedger(); });
    on("calendar", [this] { showCalendar(); });
    on("people", [this] { showPeople(); });
    on("procedures", [this] { showProcedures(); });
    on("lock", [this] { Q_EMIT locked(); });
    on("quit", [this] { close(); });
}

void MainWindow::connectPanes() {
    connect(m_search, &QLineEdit::textChanged, &m_list, &CaseListPresenter::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_filters, &FilterRow::cleared, m_search, &QLineEdit::clear);
    connect(m_table, &CaseTable::currentChosen, this, [this] { m_preview->show(m_table->current()); });
    connect(m_table, &CaseTable::opened, this, [this](CaseId id) { openCase(id); });
    connect(m_preview, &PreviewPane::opened, this, &MainWindow::openCase);
    connect(&m_list, &CaseListPresenter::countsChanged, this, &MainWindow::showStatus);
    connect(&m_list.model(), &CaseListModel::loaded, this, [this] { m_table->setEmptyText(emptyText()); });
    connect(&m_list, &CaseListPresenter::failed, this, [this](const StorageError& error) {
        m_messages->say(MessageBar::Kind::Fault, m_wording.texts().sentence(sentenceFor(error)),
                        {{m_wording.texts().text("button.retry"), [this] { m_list.refresh(); }}});
    });
    connect(&m_attaching, &AttachmentsPresenter::failed, this, [this](const Failure& failure) {
        m_messages->say(MessageBar::Kind::Fault, failureText(m_wording.texts(), failure));
    });
    m_preview->show(m_table->current());
}

void MainWindow::openCase(CaseId id, std::string_view verb) {
    QPointer<CaseWindow>& window = m_cases[id];
    if (window == nullptr)
        window = new CaseWindow({m_desk, m_wording, m_settings, m_prompts}, id);
    window->show();
    window->raise();
    window->activateWindow();
    window->choose(verb);
}

void MainWindow::openNewComplaint(const std::string& procedure) {
    const Office& office = m_desk.office();
    if (office.proceduresInForce(office.zone.dayOf(m_desk.now())).empty()) {
        m_messages->say(MessageBar::Kind::Fault,
                        m_wording.texts().sentence(office.whyNotInForce(office.procedures.front()->code)));
        return;
    }
    if (m_newComplaint == nullptr) {
        auto* window = new NewComplaintWindow({m_desk, m_wording, m_settings, m_prompts}, procedure);
        connect(window, &NewComplaintWindow::registered, this, [this, window](CaseId id, const QString& number) {
            sayRegistered(id, number);
            m_attaching.add(id, window->takeEvidence());
            m_table->choose(id);
            activateWindow();
            m_table->setFocus();
        });
        m_newComplaint = window;
        const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
        window->resize(unit * 130, unit * 100);
    }
    m_newComplaint->show();
    m_newComplaint->raise();
    m_newComplaint->activateWindow();
}

void MainWindow::sayRegistered(CaseId id, const QString& number) {
    const Texts& texts = m_wording.texts();
    const QString done = texts.sentence({"form.done", {number.toStdString()}});
    const std::vector<MessageBar::Offer> offers{{texts.text("preview.open"), [this, id] { openCase(id); }}};
    m_messages->say(MessageBar::Kind::Done, done, offers);
    m_desk.ask(
        this, [id](Backend& backend) { return viewCase(backend, id); },
        [this, done, offers](const Stored<std::optional<CaseView>>& view) {
            const QStringList warnings = view && *view ? caseWarnings(**view, m_wording.texts()) : QStringList();
            if (!warnings.isEmpty())
                m_messages->say(MessageBar::Kind::Notice, done + u'\n' + warnings.join(u'\n'), offers);
        });
}

void MainWindow::offerKeptForms() {
    m_desk.ask(
        this, [](Backend& backend) { return backend.drafts().all(); },
        [this](const Stored<std::vector<KeptDraft>>& kept) {
            if (kept && !kept->empty())
                offerKept(*kept);
        });
}

void MainWindow::offerKept(const std::vector<KeptDraft>& kept) {
    const Texts& texts = m_wording.texts();
    const KeptDraft& newest = kept.front();
    const Term verb{"verb." + newest.verb};
    const auto count = static_cast<std::int64_t>(kept.size());
    const QString text = kept.size() == 1 ? texts.sentence({"kept.one", {verb, newest.keptAt}})
                                          : texts.sentence({"kept.many", {count, verb, newest.keptAt}});
    m_messages->say(MessageBar::Kind::Notice, text,
                    {{texts.text("button.continue"), [this, newest] { resume(newest); }}});
}

void MainWindow::resume(const KeptDraft& kept) {
    if (kept.verb == "edit-procedure") {
        showProcedures();
        m_proceduresWindow->resumeEditing(kept.procedure);
    } else if (kept.caseId)
        openCase(*kept.caseId, kept.verb);
    else
        openNewComplaint(kept.procedure);
}

void MainWindow::showShortcuts() {
    if (m_shortcuts == nullptr)
        m_shortcuts = new ShortcutsWindow(m_wording, this);
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void MainWindow::printCurrent() {
    const auto id = m_table->current();
    if (!id) {
        m_messages->say(MessageBar::Kind::Notice, m_wording.texts().text("print.no-case"));
        return;
    }
    m_desk.ask(
        this, [id = *id](Backend& backend) { return viewCase(backend, id); },
        [this](const Stored<std::optional<CaseView>>& view) {
            if (!view || !*view) {
                m_messages->say(MessageBar::Kind::Fault, view ? m_wording.texts().text("case.gone")
                                                              : failureText(m_wording.texts(), view.error()));
                return;
            }
            delete m_printed.data();
            m_printed = new PreviewWindow({m_desk, m_wording, m_settings, m_prompts}, offerOfCase(**view));
            m_printed->show();
        });
}

/// The one window of its sort, made when it is first asked for.
template <class W, class P>
void MainWindow::present(QPointer<P>& window) {
    if (window == nullptr)
        window = new W({m_desk, m_wording, m_settings, m_prompts});
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::showLedger() {
    present<LedgerWindow>(m_ledger);
}

void MainWindow::showCalendar() {
    present<CalendarWindow>(m_calendar);
}

void MainWindow::showPeople() {
    present<PeopleWindow>(m_people);
}

void MainWindow::showProcedures() {
    present<ProceduresWindow>(m_proceduresWindow);
}

} // namespace recourse
