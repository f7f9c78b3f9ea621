// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/editor_window.h"

#include "presentation/failure_words.h"
#include "presentation/procedures/clock_chart.h"
#include "presentation/procedures/procedure_html.h"
#include "procedures/ui_procedure_editor_page.h"
#include "texts/rule_labels.h"
#include "ui/binding/form_words.h"
#include "ui/procedures/comparison_page.h"
#include "ui/procedures/document_page.h"
#include "ui/procedures/timeline_picture.h"
#include "ui/procedures/try_it_page.h"
#include "ui/widgets/kept_panes.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_ids.h"
#include "ui/widgets/toned_label.h"

#include <QScrollArea>
#include <QTimer>

namespace recourse {

namespace {

constexpr int kFaultLines = 4;

} // namespace

EditorWindow::EditorWindow(const WindowSetting& setting, EditorStart start)
    : m_setting(setting)
    , m_presenter(setting.desk, std::move(start))
    , m_actions(setting.wording, *this)
    , m_ui(std::make_unique<Ui::ProcedureEditorPage>())
    , m_messages(new MessageBar(this))
    , m_previewHint(new TonedLabel(TonedLabel::Tone::Soon, this)) {
    setObjectName(QStringLiteral("procedureEditorWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    buildPreview();
    m_panes = new KeptPanes(*m_ui->paneSplitter, setting.settings, QStringLiteral("procedure-editor"), {20, 42, 38});
    connect(&setting.wording, &Wording::changed, this, &EditorWindow::showWords);
    connect(&m_actions.action("close-window"), &QAction::triggered, this, &QWidget::close);
    connectRows();
    connectPresenter();
    showWords();
    takePen(false);
    m_presenter.begin();
}

EditorWindow::~EditorWindow() {
    hide(); // while the presenter lives, to which an open cell hands over what was typed
    m_panes->keep();
}

void EditorWindow::build() {
    m_ui->setupUi(this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_messages);
    static_cast<QVBoxLayout*>(layout())->setStretch(0, 0);
    static_cast<QVBoxLayout*>(layout())->setStretch(2, 1);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_ui->headLabel->setFont(large);
    m_ui->faultsList->setMaximumHeight(fontMetrics().lineSpacing() * (kFaultLines + 1));
    m_ui->ruleForm->setEditor(m_presenter, m_setting.wording);
    m_ui->reasonEdit->setObjectName(QStringLiteral("reasonInput"));
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(unit * 190, unit * 105);
}

void EditorWindow::buildPreview() {
    m_document = new DocumentPage(this);
    auto* timelinePage = new QScrollArea(this);
    timelinePage->setWidgetResizable(true);
    timelinePage->setFrameShape(QFrame::NoFrame);
    m_timeline = new TimelinePicture;
    timelinePage->setWidget(m_timeline);
    m_trial = new TryItPage(m_setting, this);
    m_previewHint->setWordWrap(true);
    setTextId(*m_previewHint, "editor.preview.faulty");
    m_ui->previewLayout->insertWidget(0, m_previewHint);
    m_previewHint->hide();
    m_comparison = new ComparisonPage(m_setting, this);
    for (QWidget* page : {static_cast<QWidget*>(m_document), static_cast<QWidget*>(timelinePage),
                          static_cast<QWidget*>(m_trial), static_cast<QWidget*>(m_comparison)})
        m_ui->previewTabs->addTab(page, QString());
    const bool isRevision = m_presenter.start().as == EditorStart::As::Revision;
    m_ui->previewTabs->setTabVisible(m_ui->previewTabs->indexOf(m_comparison), isRevision);
}

void EditorWindow::connectRows() {
    connect(m_ui->outlineTree, &RuleOutline::placeChanged, this, [this] {
        if (!m_isBegun)
            return;
        m_ui->ruleForm->show(m_ui->outlineTree->current());
        showButtons();
    });
    connect(m_ui->ruleForm, &RuleForm::focused, this,
            [this](QWidget* input) { m_ui->formArea->ensureWidgetVisible(input); });
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &EditorWindow::addRow);
    const auto onRow = [this](QAbstractButton* button, auto act) {
        connect(button, &QAbstractButton::clicked, this, [this, act] {
            finishTyping();
            const std::string path = m_ui->outlineTree->current().path;
            if (const std::string then = act(path); !then.empty())
                m_ui->outlineTree->select({OutlinePlace::Kind::Row, then});
        });
    };
    onRow(m_ui->copyButton, [this](const std::string& path) { return m_presenter.copyRow(path); });
    onRow(m_ui->upButton, [this](const std::string& path) { return m_presenter.moveRow(path, -1); });
    onRow(m_ui->downButton, [this](const std::string& path) { return m_presenter.moveRow(path, 1); });
    onRow(m_ui->removeButton, [this](const std::string& path) {
        m_presenter.removeRow(path);
        return std::string();
    });
    connect(m_ui->faultsList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { goToFault(m_ui->faultsList->row(item)); });
    connect(m_ui->faultsList, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { goToFault(m_ui->faultsList->row(item)); });
}

void EditorWindow::connectPresenter() {
    connect(&m_actions.action("undo"), &QAction::triggered, &m_presenter, &EditorPresenter::undo);
    connect(&m_actions.action("redo"), &QAction::triggered, &m_presenter, &EditorPresenter::redo);
    const auto save = [this] {
        finishTyping();
        m_ui->reasonEdit->setIssue({});
        m_presenter.save();
    };
    connect(&m_actions.action("do"), &QAction::triggered, this, save);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, save);
    connect(&m_presenter, &EditorPresenter::saving, this, [this] { takePen(false); });
    connect(m_ui->reasonEdit, &FieldInput::edited, this, [this] { m_presenter.setReason(m_ui->reasonEdit->text()); });
    connect(&m_presenter, &EditorPresenter::begun, this, [this] {
        m_isBegun = true;
        takePen(true);
        m_ui->reasonEdit->setText(m_presenter.reason());
        showAll();
    });
    connect(&m_presenter, &EditorPresenter::rearranged, this, &EditorWindow::showAll);
    connect(&m_presenter, &EditorPresenter::edited, this, [this] {
        m_ui->outlineTree->refresh(m_presenter, m_setting.wording.texts());
        showHead();
    });
    connect(&m_presenter, &EditorPresenter::checked, this, &EditorWindow::showChecked);
    connect(&m_presenter, &EditorPresenter::restored, this, [this](Instant at) {
        const Texts& texts = m_setting.wording.texts();
        m_messages->say(MessageBar::Kind::Notice, texts.sentence({"editor.restored", {at}}),
                        {{texts.text("editor.start-anew"), [this] {
                              m_messages->clear();
                              m_presenter.startAnew();
                          }}});
    });
    connect(&m_presenter, &EditorPresenter::saved, this, [this](const std::shared_ptr<const Procedure>& procedure) {
        Q_EMIT saved(procedure);
        close();
    });
    connect(&m_presenter, &EditorPresenter::failed, this, &EditorWindow::tellFailed);
}

void EditorWindow::takePen(bool mayWrite) {
    m_ui->paneSplitter->setEnabled(mayWrite);
    m_ui->reasonEdit->setEnabled(mayWrite);
}

void EditorWindow::finishTyping() {
    if (QWidget* at = focusWidget())
        at->clearFocus();
}

/// A reason that is wanting is said at its field, the rest above.
void EditorWindow::tellFailed(const Failure& failure) {
    const Texts& texts = m_setting.wording.texts();
    takePen(m_isBegun);
    const auto* refused = std::get_if<Refused>(&failure);
    for (const FieldIssue& issue : refused != nullptr ? refused->issues : std::vector<FieldIssue>()) {
        if (issue.path != "reason")
            continue;
        m_ui->reasonEdit->setIssue(texts.sentence(issue.what));
        m_ui->reasonEdit->editor()->setFocus();
        if (refused->issues.size() == 1 && refused->refusals.empty())
            return;
    }
    m_messages->say(MessageBar::Kind::Fault, failureText(texts, failure));
}

void EditorWindow::showWords() {
    const Texts& texts = m_setting.wording.texts();
    showTexts(*this, texts);
    m_messages->retranslate(texts.text("button.close"));
    m_document->showWords(texts);
    int page = 0;
    for (const char* id :
         {"editor.preview.document", "editor.preview.timeline", "editor.preview.try", "comparison.title"})
        m_ui->previewTabs->setTabText(page++, texts.text(id));
    if (m_isBegun) {
        showAll();
        showChecked();
    }
}

void EditorWindow::showHead() {
    const Texts& texts = m_setting.wording.texts();
    const RuleDraft& draft = m_presenter.draft();
    const QString title = texts.name({draft.typed("title.zh"), draft.typed("title.en")});
    const QString head =
        title.isEmpty() ? texts.text("editor.title-new") : texts.sentence({"editor.title", {title.toStdString()}});
    m_ui->headLabel->setText(head);
    setWindowTitle(head);
    m_ui->saveButton->setText(withMnemonic(texts.sentence({"editor.save", {m_presenter.revision()}}), u'S'));
    const bool needsReason = m_presenter.revision() > 1;
    m_ui->reasonLabel->setVisible(needsReason);
    m_ui->reasonEdit->setVisible(needsReason);
    m_ui->reasonEdit->setCaption(texts.text("editor.reason"));
    m_ui->reasonEdit->setPlaceholder(texts.text("editor.reason-hint"));
}

void EditorWindow::showAll() {
    showHead();
    m_ui->outlineTree->show(m_presenter, m_setting.wording.texts());
}

void EditorWindow::showButtons() {
    const OutlinePlace place = m_ui->outlineTree->current();
    const bool isRow = place.kind == OutlinePlace::Kind::Row;
    const RuleShape* list = place.kind == OutlinePlace::Kind::List ? m_presenter.shape().findList(place.path) : nullptr;
    m_ui->addButton->setEnabled(isRow || (list != nullptr && !isTable(*list)));
    for (QPushButton* button : {m_ui->copyButton, m_ui->removeButton, m_ui->upButton, m_ui->downButton})
        button->setEnabled(isRow);
}

void EditorWindow::showChecked() {
    const Texts& texts = m_setting.wording.texts();
    const auto& faults = m_presenter.faults();
    m_ui->ruleForm->showFaults();
    m_ui->outlineTree->refresh(m_presenter, texts);
    m_ui->faultsList->clear();
    for (const EditorFault& fault : faults)
        m_ui->faultsList->addItem(faultText(texts, fault));
    m_ui->faultsList->setVisible(!faults.empty());
    const bool canSave = faults.empty() && m_presenter.changed();
    m_ui->faultsLabel->setText(!faults.empty()
                                   ? texts.sentence({"editor.faults", {static_cast<std::int64_t>(faults.size())}})
                               : canSave ? texts.text("editor.no-faults") + u' ' + texts.text("editor.running")
                                         : texts.text("editor.unchanged"));
    m_ui->saveButton->setEnabled(canSave);
    m_actions.action("undo").setEnabled(m_presenter.canUndo());
    m_actions.action("redo").setEnabled(m_presenter.canRedo());
    if (m_presenter.procedure() != nullptr)
        showPreview(m_presenter.procedure());
    m_previewHint->setVisible(!faults.empty());
}

/// With faults the last text without them stays in sight.
void EditorWindow::showPreview(const std::shared_ptr<const Procedure>& procedure) {
    const Texts& texts = m_setting.wording.texts();
    m_document->show(procedureHtml(texts, *procedure));
    m_timeline->show(clockChart(texts, *procedure), texts);
    m_trial->setProcedure(procedure);
    if (m_presenter.start().as == EditorStart::As::Revision)
        m_comparison->show(procedure, {m_presenter.start().base});
}

void EditorWindow::addRow() {
    finishTyping();
    const OutlinePlace place = m_ui->outlineTree->current();
    const std::string list = place.path.substr(0, place.path.find('['));
    const std::string path = m_presenter.addRow("", list);
    m_ui->outlineTree->select({OutlinePlace::Kind::Row, path});
    m_ui->ruleForm->focusFirst();
}

void EditorWindow::goToFault(int index) {
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_presenter.faults().size())
        return;
    const EditorFault fault = m_presenter.faults()[at];
    m_ui->outlineTree->select(placeOf(m_presenter.shape(), fault.spot));
    m_ui->ruleForm->goTo(fault.spot);
}

} // namespace recourse
