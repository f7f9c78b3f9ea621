// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/case_head_bar.h"

#include "ui/widgets/class_badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/urgency_look.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace recourse {

CaseHeadBar::CaseHeadBar(QWidget* parent)
    : QWidget(parent)
    , m_number(new QLabel(this))
    , m_who(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_badge(new ClassBadge(this))
    , m_stage(new QLabel(this))
    , m_dueSign(new QLabel(this))
    , m_due(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_guidance(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_row(new QHBoxLayout) {
    m_number->setObjectName(QStringLiteral("numberLabel"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_number->setFont(large);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_who->setObjectName(QStringLiteral("whoLabel"));
    m_stage->setObjectName(QStringLiteral("stageLabel"));
    m_due->setObjectName(QStringLiteral("dueLabel"));
    m_guidance->setObjectName(QStringLiteral("guidanceLabel"));
    m_guidance->setWordWrap(true);
    m_guidance->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_guidance);
    m_row->setSpacing(12);
    m_row->addWidget(m_number);
    m_row->addWidget(m_who, 1);
    m_row->addWidget(m_badge);
    m_row->addWidget(m_stage);
    auto* due = new QHBoxLayout;
    due->setSpacing(4);
    due->addWidget(m_dueSign);
    due->addWidget(m_due);
    m_row->addLayout(due);
}

void CaseHeadBar::show(const CaseHead& head, const Texts& texts) {
    m_number->setText(head.number);
    QStringList who{head.customer, head.product};
    who.removeAll(QString());
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_guidance->setText(head.guidance.join(QStringLiteral("    ")));
    m_guidance->setVisible(!head.guidance.isEmpty());
    m_badge->show(head.grade.isEmpty() ? texts.text("case.unclassified") : head.grade, head.gradeRank);
    m_badge->setVisible(head.hasClasses);
    m_stage->setText(head.stage);
    const TonedLabel::Tone tone = toneOf(head.urgency);
    m_due->setTone(tone);
    m_due->setText(head.due);
    const QString drawing = signOf(head.urgency);
    m_dueSign->setVisible(!drawing.isEmpty());
    if (!drawing.isEmpty())
        m_dueSign->setPixmap(
            sign(drawing, TonedLabel::color(tone, palette()), fontMetrics().height(), devicePixelRatioF()));
}

void CaseHeadBar::addTool(QAction& action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_row->addWidget(button);
}

} // namespace recourse
