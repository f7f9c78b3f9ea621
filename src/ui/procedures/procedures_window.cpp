// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/procedures_window.h"

#include "domain/casefile/reading_dates.h"
#include "presentation/failure_words.h"
#include "presentation/procedures/procedure_html.h"
#include "procedures/ui_procedures_page.h"
#include "ui/look/tones.h"
#include "ui/procedures/comparison_page.h"
#include "ui/procedures/document_page.h"
#include "ui/procedures/editor_window.h"
#include "ui/procedures/procedure_delegate.h"
#include "ui/procedures/timeline_picture.h"
#include "ui/procedures/try_it_page.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/kept_panes.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_ids.h"

#include <array>

#include <QHeaderView>
#include <QScrollArea>
#include <QTableWidget>

namespace recourse {

namespace {

constexpr int kCodeRole = Qt::UserRole;
constexpr std::array kTabNames{"rulebook.tab.document", "rulebook.tab.timeline", "rulebook.tab.routes",
                               "rulebook.tab.trial", "comparison.title"};
/// Of a file full of faults the first ones tell enough at once; the rest can be scrolled to in the file.
constexpr std::size_t kDocumentFaultsShown = 12;

} // namespace

ProceduresWindow::ProceduresWindow(const WindowSetting& setting)
    : m_setting(setting)
    , m_presenter(setting.desk, setting.wording)
    , m_actions(setting.wording, *this)
    , m_ui(std::make_unique<Ui::ProceduresPage>())
    , m_messages(new MessageBar(this))
    , m_document(new DocumentPage(this))
    , m_timelinePage(new QScrollArea(this))
    , m_timeline(new TimelinePicture)
    , m_routes(new QTableWidget(this))
    , m_trial(new TryItPage(setting, this))
    , m_comparison(new ComparisonPage(setting, this)) {
    setObjectName(QStringLiteral("proceduresWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&setting.wording, &Wording::changed, this, &ProceduresWindow::showWords);
    connect(&m_actions.action("close-window"), &QAction::triggered, this, &QWidget::close);
    connect(&m_actions.action("search"), &QAction::triggered, this, [this] {
        m_ui->pageTabs->setCurrentWidget(m_document);
        m_document->beginFind();
    });
    connectList();
    connectProposal();
    connectEditor();
    showWords();
}

ProceduresWindow::~ProceduresWindow() {
    delete m_editor.data();
    m_panes->keep();
}

void ProceduresWindow::build() {
    m_ui->setupUi(this);
    m_ui->pageLayout->insertWidget(0, m_messages);
    m_panes = new KeptPanes(*m_ui->panesSplitter, m_setting.settings, QStringLiteral("procedures/panes"), {30, 70});
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_ui->titleLabel->setFont(large);
    m_ui->procedureTree->setItemDelegate(new ProcedureDelegate(m_ui->procedureTree));
    m_ui->planPane->hide();
    m_ui->emptyLabel->hide();
    buildPages();
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(unit * 150, unit * 92);
}

void ProceduresWindow::buildPages() {
    m_timelinePage->setObjectName(QStringLiteral("timelinePage"));
    m_timelinePage->setWidgetResizable(true);
    m_timelinePage->setFrameShape(QFrame::NoFrame);
    m_timelinePage->setWidget(m_timeline);
    m_routes->setObjectName(QStringLiteral("routesTable"));
    m_routes->setColumnCount(4);
    m_routes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_routes->setWordWrap(true);
    m_routes->verticalHeader()->hide();
    m_routes->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_routes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 3})
        m_routes->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    for (QWidget* page :
         {static_cast<QWidget*>(m_document), static_cast<QWidget*>(m_timelinePage), static_cast<QWidget*>(m_routes),
          static_cast<QWidget*>(m_trial), static_cast<QWidget*>(m_comparison)})
        m_ui->pageTabs->addTab(page, QString());
}

void ProceduresWindow::connectList() {
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_presenter, &ProceduresPresenter::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, m_ui->procedureTree, qOverload<>(&QWidget::setFocus));
    connect(&m_presenter, &ProceduresPresenter::listChanged, this, &ProceduresWindow::showList);
    connect(&m_presenter, &ProceduresPresenter::shownChanged, this, &ProceduresWindow::showShown);
    connect(m_ui->procedureTree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (!m_isListing && item != nullptr && item->parent() != nullptr)
            m_presenter.show(item->data(0, kCodeRole).toString().toStdString());
    });
    connect(m_ui->revisionCombo, &QComboBox::activated, this, [this](int index) {
        m_presenter.show(m_presenter.shown()->code, m_ui->revisionCombo->itemData(index).toLongLong());
    });
}

void ProceduresWindow::connectProposal() {
    connect(m_ui->addButton, &QAbstractButton::clicked, &m_presenter, &ProceduresPresenter::proposeShown);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &ProceduresWindow::askForImport);
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &ProceduresWindow::askForExport);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &ProceduresWindow::save);
    connect(&m_actions.action("do"), &QAction::triggered, this, &ProceduresWindow::save);
    connect(m_ui->dropButton, &QAbstractButton::clicked, &m_presenter, &ProceduresPresenter::drop);
    connect(&m_presenter, &ProceduresPresenter::proposed, this, &ProceduresWindow::showProposal);
    connect(&m_presenter, &ProceduresPresenter::dropped, m_ui->planPane, &QWidget::hide);
    connect(&m_presenter, &ProceduresPresenter::refused, this, &ProceduresWindow::tellRefused);
    connect(&m_presenter, &ProceduresPresenter::fileFaulty, this, &ProceduresWindow::tellFaults);
    connect(&m_presenter, &ProceduresPresenter::saved, this, [this](const QString& title, std::int64_t revision) {
        m_ui->planPane->hide();
        m_messages->say(MessageBar::Kind::Done,
                        m_setting.wording.texts().sentence({"rulebook.saved", {title.toStdString(), revision}}));
    });
    connect(&m_presenter, &ProceduresPresenter::exported, this, [this](const QString& path) {
        m_messages->say(MessageBar::Kind::Done,
                        m_setting.wording.texts().sentence({"rulebook.exported", {path.toStdString()}}));
    });
    connect(&m_presenter, &ProceduresPresenter::failed, this, [this](const Failure& failure) {
        m_messages->say(MessageBar::Kind::Fault, failureText(m_setting.wording.texts(), failure));
    });
}

void ProceduresWindow::connectEditor() {
    connect(m_ui->newButton, &QAbstractButton::clicked, this, [this] { edit(EditorStart::As::Blank); });
    connect(m_ui->editButton, &QAbstractButton::clicked, this, [this] { edit(EditorStart::As::Revision); });
    connect(m_ui->ownButton, &QAbstractButton::clicked, this, [this] { edit(EditorStart::As::Copy); });
}

void ProceduresWindow::edit(EditorStart::As as) {
    if (as == EditorStart::As::Blank)
        openEditor({as, nullptr});
    else if (as == EditorStart::As::Copy)
        openEditor({as, m_presenter.shown()});
    else
        openEditor({as, m_presenter.revisions().front()});
}

void ProceduresWindow::resumeEditing(const std::string& code) {
    m_presenter.show(code);
    const bool isThere = m_presenter.isShownInUse() && m_presenter.shown()->code == code;
    edit(isThere ? EditorStart::As::Revision : EditorStart::As::Blank);
}

/// One at a time: what is typed there comes first.
void ProceduresWindow::openEditor(EditorStart start) {
    const auto codeOf = [](const EditorStart& one) { return one.base != nullptr ? one.base->code : std::string(); };
    if (m_editor == nullptr) {
        m_editor = new EditorWindow(m_setting, std::move(start));
        connect(m_editor, &EditorWindow::saved, this, [this](const std::shared_ptr<const Procedure>& procedure) {
            m_presenter.showOnceRead(procedure->code, procedure->revision);
            const Texts& texts = m_setting.wording.texts();
            m_messages->say(MessageBar::Kind::Done,
                            texts.sentence({"rulebook.saved", {procedure->title, procedure->revision}}));
        });
    } else if (start.as != m_editor->start().as || codeOf(start) != codeOf(m_editor->start())) {
        m_messages->say(MessageBar::Kind::Notice, m_setting.wording.texts().text("editor.one-at-a-time"));
        return;
    }
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void ProceduresWindow::showWords() {
    const Texts& texts = m_setting.wording.texts();
    showTexts(*this, texts);
    setWindowTitle(texts.text("rulebook.title"));
    m_messages->retranslate(texts.text("button.close"));
    m_document->showWords(texts);
    for (std::size_t i = 0; i < kTabNames.size(); ++i)
        m_ui->pageTabs->setTabText(static_cast<int>(i), texts.text(kTabNames.at(i)));
    m_ui->dayEdit->setCaption(texts.text("rulebook.plan.day"));
    m_ui->reasonEdit->setCaption(texts.text("rulebook.plan.reason"));
    m_routes->setAccessibleName(texts.text("rulebook.tab.routes"));
    m_routes->setHorizontalHeaderLabels({texts.text("rulebook.routes.subject"), texts.text("rulebook.routes.when"),
                                         texts.text("rulebook.routes.steps"), texts.text("rulebook.routes.source")});
    showList();
    showShown();
}

void ProceduresWindow::showList() {
    const Texts& texts = m_setting.wording.texts();
    m_isListing = true;
    m_ui->procedureTree->clear();
    for (const ProcedureGroup& group : m_presenter.groups()) {
        const QString place = texts.text(group.isInUse ? "rulebook.in-use" : "rulebook.comes-with");
        auto* heading = new QTreeWidgetItem(m_ui->procedureTree, {group.heading + QStringLiteral(" · ") + place});
        heading->setFlags(Qt::ItemIsEnabled);
        for (const ListedProcedure& listed : group.procedures)
            addProcedure(*heading, listed);
        heading->setExpanded(true);
    }
    m_ui->emptyLabel->setVisible(m_ui->procedureTree->topLevelItemCount() == 0);
    m_isListing = false;
}

void ProceduresWindow::addProcedure(QTreeWidgetItem& group, const ListedProcedure& listed) {
    auto* item = new QTreeWidgetItem(&group, {listed.title});
    QStringList lines = listed.summary;
    if (!group.text(0).startsWith(listed.trade + QStringLiteral(" · ")))
        lines.prepend(listed.trade);
    item->setData(0, kCodeRole, fromUtf8(listed.procedure->code));
    item->setData(0, ProcedureDelegate::kLinesRole, lines);
    item->setData(0, Qt::AccessibleDescriptionRole, lines.join(u'\n'));
    item->setToolTip(0, (QStringList(listed.title) + lines).join(u'\n'));
    if (m_presenter.shown() != nullptr && listed.procedure->code == m_presenter.shown()->code)
        m_ui->procedureTree->setCurrentItem(item);
}

void ProceduresWindow::showShown() {
    const auto& procedure = m_presenter.shown();
    m_ui->shownPane->setEnabled(procedure != nullptr);
    if (procedure == nullptr)
        return;
    const Texts& texts = m_setting.wording.texts();
    showHead(*procedure);
    showRevisions();
    m_document->show(procedureHtml(texts, *procedure));
    m_timeline->show(clockChart(texts, *procedure), texts);
    showRoutes(*procedure);
    m_trial->setProcedure(procedure);
    showEarlier(procedure);
}

void ProceduresWindow::showHead(const Procedure& procedure) {
    const Texts& texts = m_setting.wording.texts();
    const bool isInUse = m_presenter.isShownInUse();
    m_ui->titleLabel->setText(texts.name(procedure.title));
    QStringList source{texts.name(procedure.trade), fromUtf8(procedure.code), fromUtf8(procedure.source.document)};
    source.removeAll(QString());
    m_ui->sourceLabel->setText(source.join(QStringLiteral(" · ")));
    const Sentence revision{"rulebook.revision-in-force", {std::to_string(procedure.revision), procedure.inForceFrom}};
    m_ui->stateLabel->setText(m_presenter.proposal()
                                  ? texts.sentence({"rulebook.to-be-saved", {std::to_string(procedure.revision)}})
                              : isInUse ? texts.sentence(revision)
                                        : texts.text("rulebook.not-in-use"));
    m_ui->addButton->setVisible(!isInUse && !m_presenter.proposal());
    m_ui->editButton->setVisible(isInUse && !m_presenter.proposal());
    m_ui->ownButton->setVisible(!m_presenter.proposal());
}

void ProceduresWindow::showRevisions() {
    const Texts& texts = m_setting.wording.texts();
    const auto revisions = m_presenter.revisions();
    m_ui->revisionCombo->clear();
    for (const auto& one : revisions) {
        m_ui->revisionCombo->addItem(
            texts.sentence({"rulebook.revision-in-force", {std::to_string(one->revision), one->inForceFrom}}),
            static_cast<qlonglong>(one->revision));
        if (one == m_presenter.shown())
            m_ui->revisionCombo->setCurrentIndex(m_ui->revisionCombo->count() - 1);
    }
    m_ui->revisionCombo->setVisible(revisions.size() > 1);
    m_ui->stateLabel->setVisible(revisions.size() <= 1);
}

/// The first revision has nothing to be compared with.
void ProceduresWindow::showEarlier(const std::shared_ptr<const Procedure>& procedure) {
    std::vector<std::shared_ptr<const Procedure>> earlier = m_presenter.revisions();
    earlier.erase(std::remove_if(earlier.begin(), earlier.end(),
                                 [&](const auto& one) { return one->revision >= procedure->revision; }),
                  earlier.end());
    m_ui->pageTabs->setTabVisible(m_ui->pageTabs->indexOf(m_comparison), !earlier.empty());
    m_comparison->show(procedure, std::move(earlier));
}

void ProceduresWindow::showRoutes(const Procedure& procedure) {
    const std::vector<RouteLine> lines = routeLines(m_setting.wording.texts(), procedure);
    m_routes->setRowCount(static_cast<int>(lines.size()));
    for (std::size_t row = 0; row < lines.size(); ++row) {
        int column = 0;
        for (const QString& text : {lines[row].subject, lines[row].when, lines[row].steps, lines[row].source}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(lines[row].wording);
            m_routes->setItem(static_cast<int>(row), column++, item);
        }
    }
}

void ProceduresWindow::showProposal() {
    m_messages->clear();
    const ProcedureOrder& order = *m_presenter.proposal();
    m_ui->dayEdit->setText(fromUtf8(dayText(order.procedure.inForceFrom)));
    m_ui->dayEdit->setIssue({});
    m_ui->reasonEdit->setText({});
    m_ui->reasonEdit->setIssue({});
    m_ui->reasonLabel->setVisible(m_presenter.needsReason());
    m_ui->reasonEdit->setVisible(m_presenter.needsReason());
    m_ui->planPane->show();
    (m_presenter.needsReason() ? m_ui->reasonEdit->editor() : m_ui->dayEdit->editor())->setFocus();
}

void ProceduresWindow::save() {
    m_ui->dayEdit->setIssue({});
    m_ui->reasonEdit->setIssue({});
    m_presenter.save(m_ui->dayEdit->text(), m_ui->reasonEdit->text());
}

/// What belongs to a field is said there, the rest above.
void ProceduresWindow::tellRefused(const Refused& refused) {
    const Texts& texts = m_setting.wording.texts();
    Refused others{{}, refused.refusals};
    for (const FieldIssue& issue : refused.issues) {
        if (issue.path == "in_force_from")
            m_ui->dayEdit->setIssue(texts.sentence(issue.what));
        else if (issue.path == "reason")
            m_ui->reasonEdit->setIssue(texts.sentence(issue.what));
        else
            others.issues.push_back(issue);
    }
    if (!others.issues.empty() || !others.refusals.empty())
        m_messages->say(MessageBar::Kind::Fault, failureText(texts, Failure{others}));
}

void ProceduresWindow::tellFaults(const QString& name, const DocumentFaults& faults) {
    const Texts& texts = m_setting.wording.texts();
    const auto count = static_cast<std::int64_t>(faults.size());
    QStringList lines{texts.sentence({"rulebook.file-faulty", {name.toStdString(), count}})};
    for (const DocumentFault& fault : faults) {
        if (lines.size() > static_cast<qsizetype>(kDocumentFaultsShown)) {
            lines += QStringLiteral("…");
            break;
        }
        lines += fromUtf8(fault.path) + QStringLiteral("  ") + texts.sentence(fault.fault) + u' ' +
                 texts.sentence(fault.remedy);
    }
    m_messages->say(MessageBar::Kind::Fault, lines.join(u'\n'));
}

void ProceduresWindow::askForImport() {
    const Texts& texts = m_setting.wording.texts();
    m_setting.prompts.askFile(this, {texts.text("rulebook.import-title"), texts.text("rulebook.files"), {}, false},
                              [this](const QString& path) { m_presenter.importFile(path); });
}

void ProceduresWindow::askForExport() {
    const Texts& texts = m_setting.wording.texts();
    m_setting.prompts.askFile(this,
                              {texts.text("rulebook.export-title"), texts.text("rulebook.files"),
                               m_presenter.exportName(), true, QStringLiteral("json")},
                              [this](const QString& path) { m_presenter.exportTo(path); });
}

} // namespace recourse
