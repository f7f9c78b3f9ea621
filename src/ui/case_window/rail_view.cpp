// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/rail_view.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/urgency_look.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse {

namespace {

TonedLabel::Tone toneOfStep(const RailStep& step) {
    switch (step.state) {
    case StepState::Done:
        return TonedLabel::Tone::Done;
    case StepState::LeftOut:
        return TonedLabel::Tone::Quiet;
    case StepState::Now:
        return toneOf(step.urgency);
    case StepState::Next:
        break;
    }
    return step.urgency == Urgency::Late ? TonedLabel::Tone::Late : TonedLabel::Tone::Quiet;
}

QString drawingOfStep(StepState state) {
    switch (state) {
    case StepState::Done:
        return QStringLiteral("dialog-ok");
    case StepState::LeftOut:
        return QStringLiteral("step-left-out");
    case StepState::Now:
        return QStringLiteral("step-now");
    case StepState::Next:
        break;
    }
    return QStringLiteral("step-next");
}

} // namespace

RailView::RailView(Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("railView"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void RailView::show(std::vector<RailStep> steps) {
    m_steps = std::move(steps);
    rebuild();
}

void RailView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void RailView::rebuild() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const RailStep& step : m_steps)
        m_layout->addWidget(makeStep(step));
    m_layout->addStretch(1);
}

QPixmap RailView::signOfStep(const RailStep& step) const {
    const QColor color = TonedLabel::color(toneOfStep(step), palette());
    return sign(drawingOfStep(step.state), color, fontMetrics().height(), devicePixelRatioF());
}

QWidget* RailView::makeStep(const RailStep& step) {
    auto* widget = new QWidget(this);
    auto* drawing = new QLabel(widget);
    drawing->setPixmap(signOfStep(step));
    const bool isNext = step.state == StepState::Next;
    auto* name = new TonedLabel(isNext ? TonedLabel::Tone::Quiet : TonedLabel::Tone::Plain, widget);
    QFont font = name->font();
    font.setBold(step.state == StepState::Now);
    name->setFont(font);
    name->setText(step.name);
    auto* note = new TonedLabel(step.state == StepState::Done ? TonedLabel::Tone::Quiet : toneOfStep(step), widget);
    note->setText(step.note);
    note->setWordWrap(true);
    note->setVisible(!step.note.isEmpty());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(name);
    column->addWidget(note);
    if (!step.warning.isEmpty()) {
        auto* warning = new TonedLabel(TonedLabel::Tone::Soon, widget);
        warning->setObjectName(QStringLiteral("warningLabel"));
        warning->setText(step.warning);
        warning->setWordWrap(true);
        column->addWidget(warning);
    }
    addReasons(*column, step);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(drawing, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return widget;
}

void RailView::addReasons(QVBoxLayout& column, const RailStep& step) {
    if (step.why.isEmpty())
        return;
    auto* fold = new QToolButton(this);
    fold->setObjectName(QStringLiteral("whyButton"));
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setText(m_wording.texts().text("case.why"));
    fold->setAccessibleName(step.name + QStringLiteral(": ") + fold->text());
    auto* reasons = new TonedLabel(TonedLabel::Tone::Quiet, this);
    reasons->setWordWrap(true);
    reasons->setText(step.why.join(QLatin1Char('\n')));
    reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto unfold = [this, fold, reasons, key = step.key](bool open) {
        fold->setIcon(icon(open ? QStringLiteral("go-down") : QStringLiteral("go-next")));
        reasons->setVisible(open);
        if (open)
            m_unfolded.insert(key);
        else
            m_unfolded.erase(key);
    };
    fold->setChecked(m_unfolded.contains(step.key));
    unfold(fold->isChecked());
    connect(fold, &QToolButton::toggled, this, unfold);
    column.addWidget(fold, 0, Qt::AlignLeft);
    column.addWidget(reasons);
}

} // namespace recourse
