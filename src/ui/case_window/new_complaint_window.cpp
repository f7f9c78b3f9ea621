// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/new_complaint_window.h"

#include "domain/complaints/registration.h"
#include "ui/case_window/form_pane.h"
#include "ui/case_window/similar_panel.h"
#include "ui/complaints/registration_form.h"
#include "ui/verbs/verb_forms.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace recourse {

namespace {

const QString kLastProcedureKey = QStringLiteral("newComplaint/procedure");

std::string lastUsed(const DeskSettings& settings) {
    return settings.value(kLastProcedureKey).toString().toStdString();
}

} // namespace

NewComplaintWindow::NewComplaintWindow(const WindowSetting& setting, const std::string& procedure)
    : m_desk(setting.desk)
    , m_wording(setting.wording)
    , m_settings(setting.settings)
    , m_choices(offeredProcedures())
    , m_actions(setting.wording, *this)
    , m_similar(setting.desk)
    , m_evidence(new EvidenceTray(setting, this))
    , m_procedureLabel(new QLabel(this))
    , m_procedures(new QComboBox(this))
    , m_layout(new QVBoxLayout(this))
    , m_offerButton(new QPushButton(this))
    , m_noneInForce(new QLabel(this)) {
    setObjectName(QStringLiteral("newComplaintWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&m_actions.action("close-window"), &QAction::triggered, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    if (!m_choices.empty()) {
        connectActions();
        const std::size_t first = indexOf(procedure.empty() ? lastUsed(m_settings) : procedure);
        m_procedures->setCurrentIndex(static_cast<int>(first));
        begin(*m_choices[first]);
    }
    connect(m_procedures, &QComboBox::activated, this, &NewComplaintWindow::chooseProcedure);
    connect(&m_wording, &Wording::changed, this, &NewComplaintWindow::showWords);
    showWords();
}

std::vector<const Procedure*> NewComplaintWindow::offeredProcedures() const {
    const OfficeZone& zone = m_desk.office().zone;
    std::vector<const Procedure*> inForce = m_desk.office().proceduresInForce(zone.dayOf(m_desk.now()));
    std::stable_sort(inForce.begin(), inForce.end(),
                     [&texts = m_wording.texts()](const Procedure* a, const Procedure* b) {
                         return QString::localeAwareCompare(texts.name(a->trade), texts.name(b->trade)) < 0;
                     });
    return inForce;
}

/// Of that procedure in the list; where it is not there, of the one set up first.
std::size_t NewComplaintWindow::indexOf(const std::string& procedure) const {
    const auto of = [this](std::string_view code) {
        return std::find_if(m_choices.begin(), m_choices.end(),
                            [&](const Procedure* one) { return one->code == code; });
    };
    auto found = of(procedure);
    if (found == m_choices.end())
        found = of(m_desk.office().procedures.front()->code);
    return found == m_choices.end() ? 0 : static_cast<std::size_t>(found - m_choices.begin());
}

/// Typing any part of trade, title or kind finds it; what is none of the list is taken back.
void NewComplaintWindow::completeProcedures() {
    m_procedures->setEditable(true);
    m_procedures->setInsertPolicy(QComboBox::NoInsert);
    m_procedures->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_procedures->completer()->setFilterMode(Qt::MatchContains);
    m_procedures->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_procedures->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_procedures->setEditText(m_procedures->itemText(m_procedures->currentIndex())); });
}

void NewComplaintWindow::chooseProcedure(int index) {
    const Procedure& chosen = *m_choices[static_cast<std::size_t>(index)];
    if (chosen.code != m_pane->presenter().target().procedure->code)
        begin(chosen);
    offerProcedureOfProduct();
}

/// "Trade · title (complaint, suggestion)"; of procedures of one trade the title says enough, of one kind of case the
/// rest.
QString NewComplaintWindow::offeredName(const Procedure& procedure) const {
    const Texts& texts = m_wording.texts();
    QString name = texts.name(procedure.title);
    const bool isOneTrade = std::all_of(m_choices.begin(), m_choices.end(), [this](const Procedure* one) {
        return one->trade == m_choices.front()->trade;
    });
    if (!isOneTrade)
        name.prepend(texts.name(procedure.trade) + QStringLiteral(" · "));
    QStringList kinds;
    for (const NamedKey& kind : procedure.kinds)
        kinds += texts.name(kind.name);
    if (kinds.size() > 1)
        name = texts.sentence({"new-complaint.of-kinds",
                               {name.toStdString(), kinds.join(texts.text("format.list-separator")).toStdString()}});
    return name;
}

void NewComplaintWindow::showProcedures() {
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_procedures->setItemText(static_cast<int>(i), offeredName(*m_choices[i]));
    if (m_procedures->isEditable())
        m_procedures->setEditText(m_procedures->itemText(m_procedures->currentIndex()));
}

void NewComplaintWindow::build() {
    m_procedures->setObjectName(QStringLiteral("procedureCombo"));
    m_procedureLabel->setBuddy(m_procedures);
    m_procedures->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_procedures->addItem(QString());
    const bool hasChoice = m_procedures->count() > 1;
    if (hasChoice)
        completeProcedures();
    showProcedures();
    m_procedures->setVisible(hasChoice);
    m_procedureLabel->setVisible(hasChoice);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, hasChoice ? 12 : 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_procedureLabel);
    head->addWidget(m_procedures);
    head->addWidget(m_offerButton);
    head->addStretch(1);
    m_offerButton->setObjectName(QStringLiteral("procedureOfProductButton"));
    m_offerButton->hide();
    connect(m_offerButton, &QAbstractButton::clicked, this, [this] {
        const std::size_t index = indexOf(m_offered->code);
        m_procedures->setCurrentIndex(static_cast<int>(index));
        chooseProcedure(static_cast<int>(index));
    });
    connect(&m_similar, &SimilarPresenter::changed, this, &NewComplaintWindow::offerProcedureOfProduct);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addWidget(m_evidence);
    m_evidence->setVisible(!m_choices.empty());
    m_noneInForce->setVisible(m_choices.empty());
    m_noneInForce->setWordWrap(true);
    m_noneInForce->setMargin(16);
    m_layout->addWidget(m_noneInForce);
}

/// The last complaint about the same product ran under another procedure: that one is offered.
void NewComplaintWindow::offerProcedureOfProduct() {
    m_offered = nullptr;
    for (const SimilarCase& similar : m_similar.cases()) {
        const bool sameProduct =
            std::find(similar.reasons.begin(), similar.reasons.end(), "product") != similar.reasons.end();
        const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&similar](const Procedure* one) {
            return one->code == similar.row.summary.procedure;
        });
        if (sameProduct && found != m_choices.end()) {
            m_offered = *found;
            break;
        }
    }
    const bool isOther = m_offered != nullptr && m_offered->code != m_pane->presenter().target().procedure->code;
    m_offerButton->setVisible(isOther);
    if (isOther)
        m_offerButton->setText(m_wording.texts().sentence({"new-complaint.of-product", {m_offered->title}}));
}

void NewComplaintWindow::connectActions() {
    connect(&m_actions.action("do"), &QAction::triggered, this, [this] { m_pane->submit(); });
    connect(&m_actions.action("keep"), &QAction::triggered, this, [this] { m_pane->presenter().keep(); });
}

void NewComplaintWindow::begin(const Procedure& procedure) {
    const Verb& verb = *findVerb(Register::id);
    const Draft typed = takeTyped();
    const FormTarget target{&verb, &procedure, std::nullopt, std::string(verbFields(verb.id).record)};
    m_pane = new FormPane(m_desk, m_wording, target);
    m_layout->insertWidget(m_layout->indexOf(m_evidence), m_pane, 1);
    connect(m_pane, &FormPane::done, this, &NewComplaintWindow::finish);
    FormBinder& binder = m_pane->form().binder();
    connect(&binder, &FormBinder::changed, this, [this, &binder] { m_similar.follow(binder.draft()); });
    addSimilarPanel(dynamic_cast<RegistrationForm&>(m_pane->form()).similarPanel());
    m_pane->takeKeyboard();
    if (typed != Draft())
        binder.replaceDraft(typed);
}

/// What was typed for another procedure goes along, but for the fields only that one has.
Draft NewComplaintWindow::takeTyped() {
    if (m_pane == nullptr)
        return {};
    FormPresenter& before = m_pane->presenter();
    Draft typed;
    if (before.isBegun())
        typed = before.draft();
    for (const ExtraField& field : before.target().procedure->fields)
        typed.values.erase(field.key);
    before.discard();
    m_pane->hide();
    m_pane->deleteLater();
    return typed;
}

void NewComplaintWindow::addSimilarPanel(QWidget& place) {
    auto* panel = new SimilarPanel(m_wording, m_similar, &place);
    auto* layout = place.layout() != nullptr ? place.layout() : new QVBoxLayout(&place);
    layout->addWidget(panel);
    place.setVisible(!m_similar.cases().empty());
    connect(panel, &SimilarPanel::filled, &place, &QWidget::setVisible);
    connect(&m_actions.action("link-similar"), &QAction::triggered, panel, &SimilarPanel::toggleLink);
}

void NewComplaintWindow::showWords() {
    const Texts& texts = m_wording.texts();
    setWindowTitle(texts.sentence({"window.title", {Term{"new-complaint.title"}}}));
    m_procedureLabel->setText(texts.text("new-complaint.procedure"));
    if (m_pane != nullptr)
        offerProcedureOfProduct();
    m_noneInForce->setText(texts.text("new-complaint.none-in-force"));
    m_procedures->setAccessibleName(m_procedureLabel->text());
    showProcedures();
}

void NewComplaintWindow::finish(const Executed& executed) {
    m_similar.link(executed.file.complaint.id);
    m_settings.setValue(kLastProcedureKey, fromUtf8(executed.file.complaint.procedure.value_or("")));
    Q_EMIT registered(executed.file.complaint.id, fromUtf8(executed.file.complaint.number.value_or("")));
    close();
}

} // namespace recourse
