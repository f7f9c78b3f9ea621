// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/preview_pane.h"

#include "domain/complaints/registration.h"
#include "presentation/casewindow/case_words.h"
#include "ui/case_window/rail_view.h"
#include "ui/verbs/verb_forms.h"
#include "ui/widgets/class_badge.h"
#include "ui/widgets/urgency_look.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace recourse {

namespace {

constexpr std::chrono::milliseconds kPause{80};

QFrame* makeRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    return rule;
}

} // namespace

PreviewPane::PreviewPane(Desk& desk, Wording& wording, QWidget* parent)
    : QScrollArea(parent)
    , m_wording(wording)
    , m_presenter(desk)
    , m_page(new QWidget)
    , m_empty(new TonedLabel(TonedLabel::Tone::Quiet, m_page))
    , m_case(new QWidget(m_page))
    , m_number(new TonedLabel(TonedLabel::Tone::Plain, m_case))
    , m_badge(new ClassBadge(m_case))
    , m_who(new TonedLabel(TonedLabel::Tone::Plain, m_case))
    , m_due(new TonedLabel(TonedLabel::Tone::Plain, m_case))
    , m_matter(new TonedLabel(TonedLabel::Tone::Plain, m_case))
    , m_rail(new RailView(wording, m_case))
    , m_canDo(new TonedLabel(TonedLabel::Tone::Quiet, m_case))
    , m_commands(new QVBoxLayout) {
    setObjectName(QStringLiteral("previewPane"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    setWidget(m_page);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_presenter.show(m_wanted); });
    connect(&m_presenter, &CasePresenter::shown, this, &PreviewPane::showCase);
    connect(&wording, &Wording::changed, this, &PreviewPane::showCase);
    showCase();
}

void PreviewPane::build() {
    QFont large = m_number->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_number->setFont(large);
    m_number->setObjectName(QStringLiteral("previewNumber"));
    for (TonedLabel* label : {m_empty, m_who, m_due, m_matter}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_number, 1);
    head->addWidget(m_badge);
    auto* column = new QVBoxLayout(m_case);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_who);
    column->addWidget(m_due);
    column->addWidget(makeRule(m_case));
    column->addWidget(m_matter);
    column->addWidget(makeRule(m_case));
    column->addWidget(m_rail);
    column->addWidget(makeRule(m_case));
    column->addWidget(m_canDo);
    m_commands->setSpacing(4);
    column->addLayout(m_commands);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_empty);
    layout->addWidget(m_case);
    layout->addStretch(1);
}

void PreviewPane::show(std::optional<CaseId> id) {
    m_wanted = id;
    if (!m_timer.isActive())
        m_presenter.show(id);
    m_timer.start();
}

void PreviewPane::showCase() {
    const Texts& texts = m_wording.texts();
    const CaseView* view = m_presenter.view();
    m_empty->setText(texts.text("preview.empty"));
    m_empty->setVisible(view == nullptr);
    m_case->setVisible(view != nullptr);
    if (view == nullptr)
        return;
    const CaseHead head = caseHead(*view, texts);
    m_number->setText(head.number);
    m_badge->show(head.grade, head.gradeRank);
    QStringList who{head.customer, head.product};
    who.removeAll(QString());
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_due->setText(head.due);
    m_due->setTone(toneOf(head.urgency));
    m_due->setVisible(!head.due.isEmpty());
    m_matter->setText(head.matter);
    m_rail->show(caseRail(*view, texts));
    showCommands(*view);
}

void PreviewPane::showCommands(const CaseView& view) {
    while (QLayoutItem* item = m_commands->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Texts& texts = m_wording.texts();
    const CaseId id = view.loaded.file.complaint.id;
    const auto add = [this, id](const QString& name, const std::string& verb) {
        auto* button = new QPushButton(name, m_case);
        connect(button, &QPushButton::clicked, this, [this, id, verb] { Q_EMIT opened(id, verb); });
        m_commands->addWidget(button);
    };
    m_canDo->setText(texts.text("preview.can-do"));
    for (const CommandLine& command : caseCommands(view, {}, texts)) {
        const bool hasForm = command.verb->id != Register::id && recourse::hasForm(command.verb->id);
        if (hasForm && command.refusal.isEmpty())
            add(command.name, std::string(command.verb->id));
    }
    add(texts.text("preview.open"), {});
}

} // namespace recourse
