// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/case_window.h"

#include "presentation/casewindow/case_words.h"
#include "presentation/casewindow/history_words.h"
#include "presentation/failure_words.h"
#include "ui/attachments/attachments_sheet.h"
#include "ui/case_window/case_head_bar.h"
#include "ui/case_window/rail_view.h"
#include "ui/case_window/record_sheets.h"
#include "ui/case_window/sheet_page.h"
#include "ui/printing/preview_window.h"
#include "ui/verbs/verb_forms.h"
#include "ui/widgets/kept_panes.h"
#include "ui/widgets/message_bar.h"

#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace recourse {

namespace {

const QString kGeometryKey = QStringLiteral("caseWindow/geometry");
const QString kSplitterKey = QStringLiteral("caseWindow/splitter");

QScrollArea* scrollable(QWidget* widget) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(widget);
    return area;
}

/// "registration" of registrationPage, "history" of historySheet.
std::string sheetOf(const QWidget& tab) {
    const QString name = tab.objectName();
    const QString ending = name.endsWith(QStringLiteral("Page")) ? QStringLiteral("Page") : QStringLiteral("Sheet");
    return name.chopped(ending.size()).toStdString();
}

} // namespace

CaseWindow::CaseWindow(const WindowSetting& setting, CaseId id)
    : m_desk(setting.desk)
    , m_wording(setting.wording)
    , m_settings(setting.settings)
    , m_prompts(setting.prompts)
    , m_id(id)
    , m_presenter(setting.desk)
    , m_actions(setting.wording, *this)
    , m_head(new CaseHeadBar(this))
    , m_messages(new MessageBar(this))
    , m_rail(new RailView(setting.wording))
    , m_splitter(new QSplitter(this))
    , m_panes(new KeptPanes(*m_splitter, setting.settings, kSplitterKey, {22, 78}))
    , m_tabs(new QTabWidget) {
    setObjectName(QStringLiteral("caseWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    addSheets();
    connectActions();
    addTabKeys();
    connect(&m_wording, &Wording::changed, this, &CaseWindow::showWords);
    connect(&m_presenter, &CasePresenter::shown, this, &CaseWindow::showCase);
    connect(&m_presenter, &CasePresenter::failed, this, [this](const StorageError& error) {
        m_messages->say(MessageBar::Kind::Fault, m_wording.texts().sentence(sentenceFor(error)));
    });
    connect(&m_presenter, &CasePresenter::changedElsewhere, this, &CaseWindow::tellChange);
    showWords();
    m_presenter.show(id);
}

CaseWindow::~CaseWindow() {
    delete m_preview.data();
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_panes->keep();
}

void CaseWindow::build() {
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    m_rail->layout()->setContentsMargins(16, 12, 8, 12);
    m_splitter->addWidget(scrollable(m_rail));
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setObjectName(QStringLiteral("sheetTabs"));
    m_tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_messages);
    layout->addWidget(rule);
    layout->addWidget(m_splitter, 1);
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(width * 150, width * 96);
    restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
}

void CaseWindow::addSheets() {
    for (const std::string_view sheet : caseSheets()) {
        auto* page = new SheetPage(m_desk, m_wording, m_presenter, sheet);
        connect(page, &SheetPage::done, this, [this](const QString& verb) {
            m_messages->say(MessageBar::Kind::Done,
                            m_wording.texts().sentence({"form.done-verb", {verb.toStdString()}}));
        });
        m_tabs->addTab(page, QString());
    }
    m_attachments = new AttachmentsSheet({m_desk, m_wording, m_settings, m_prompts}, m_presenter);
    m_tabs->addTab(m_attachments, QString());
    m_tabs->addTab(new DatesSheet(m_wording, m_presenter), QString());
    m_tabs->addTab(new HistorySheet(m_wording, m_presenter), QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        openCurrentSheet();
        if (SheetPage* page = currentPage(); page != nullptr)
            page->takeKeyboard();
    });
}

void CaseWindow::connectActions() {
    connect(&m_actions.action("do"), &QAction::triggered, this, [this] {
        if (SheetPage* page = currentPage(); page != nullptr)
            page->submit();
    });
    connect(&m_actions.action("keep"), &QAction::triggered, this, [this] {
        if (SheetPage* page = currentPage(); page != nullptr)
            page->keep();
    });
    connect(&m_actions.action("print"), &QAction::triggered, this, &CaseWindow::openPreview);
    m_head->addTool(m_actions.action("print"));
    connect(&m_actions.action("refresh"), &QAction::triggered, &m_presenter, &CasePresenter::reload);
    connect(&m_actions.action("close-window"), &QAction::triggered, this, &QWidget::close);
}

void CaseWindow::addTabKeys() {
    const auto addKey = [this](QKeyCombination keys, const std::function<int()>& tab) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        connect(shortcut, &QShortcut::activated, this, [this, tab] { m_tabs->setCurrentIndex(tab()); });
    };
    constexpr int kTabKeys = 9;
    for (int tab = 0; tab < kTabKeys; ++tab)
        addKey(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab), [tab] { return tab; });
    addKey(Qt::CTRL | Qt::Key_Tab, [this] { return (m_tabs->currentIndex() + 1) % m_tabs->count(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab,
           [this] { return (m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count(); });
}

SheetPage* CaseWindow::currentPage() const {
    return qobject_cast<SheetPage*>(m_tabs->currentWidget());
}

void CaseWindow::openCurrentSheet() {
    if (SheetPage* page = currentPage(); page != nullptr && m_presenter.view() != nullptr)
        page->open();
}

void CaseWindow::openPreview() {
    const CaseView* view = m_presenter.view();
    if (view == nullptr)
        return;
    delete m_preview.data();
    const SheetPage* page = currentPage();
    const int chosen = printChoiceFor(*view, page != nullptr ? page->sheet() : std::string());
    m_preview = new PreviewWindow({m_desk, m_wording, m_settings, m_prompts}, offerOfCase(*view), chosen);
    m_preview->show();
}

void CaseWindow::choose(std::string_view verb) {
    m_wanted = verb;
    if (m_presenter.view() == nullptr || m_wanted.empty())
        return;
    const Verb* found = findVerb(m_wanted);
    for (int tab = 0; found != nullptr && tab < m_tabs->count(); ++tab) {
        auto* page = qobject_cast<SheetPage*>(m_tabs->widget(tab));
        if (page == nullptr || page->sheet() != found->sheet)
            continue;
        m_tabs->setCurrentIndex(tab);
        page->open();
        page->choose(m_wanted);
    }
    m_wanted.clear();
}

void CaseWindow::showCase() {
    const CaseView* view = m_presenter.view();
    m_tabs->setEnabled(view != nullptr);
    if (view == nullptr) {
        m_messages->say(MessageBar::Kind::Fault, m_wording.texts().text("case.gone"));
        return;
    }
    const Texts& texts = m_wording.texts();
    const CaseHead head = caseHead(*view, texts);
    m_head->show(head, texts);
    m_rail->show(caseRail(*view, texts));
    const std::size_t files = view->loaded.file.rows<Attachment>().size();
    const QString attachments = texts.text("sheet.attachments");
    m_tabs->setTabText(m_tabs->indexOf(m_attachments),
                       files == 0 ? attachments : attachments + QStringLiteral(" (%1)").arg(files));
    setWindowTitle(texts.sentence({"case.title", {head.number.toStdString(), head.customer.toStdString()}}));
    openCurrentSheet();
    choose(std::string(m_wanted));
}

void CaseWindow::tellChange(const HistoryEntry& last) {
    const Texts& texts = m_wording.texts();
    const HistoryLine line = historyLine(last, *m_presenter.view(), texts);
    m_messages->say(MessageBar::Kind::Notice,
                    texts.sentence({"case.changed-by",
                                    {line.when.toStdString(), line.who.toStdString(), line.what.toStdString()}}));
}

void CaseWindow::showWords() {
    const Texts& texts = m_wording.texts();
    m_messages->retranslate(texts.text("button.close"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, texts.text("sheet." + sheetOf(*m_tabs->widget(tab))));
    if (m_presenter.view() != nullptr)
        showCase();
}

} // namespace recourse
