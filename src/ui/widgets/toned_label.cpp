// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toned_label.h"

#include "ui/look/tones.h"

#include <QEvent>
#include <QGuiApplication>

namespace recourse {

TonedLabel::TonedLabel(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    applyTone();
}

void TonedLabel::setTone(Tone tone) {
    m_tone = tone;
    applyTone();
}

QColor TonedLabel::color(Tone tone, const QPalette& palette) {
    switch (tone) {
    case Tone::Quiet:
        return quietTone(palette);
    case Tone::Late:
        return lateTone(palette);
    case Tone::Soon:
        return soonTone(palette);
    case Tone::Done:
        return doneTone(palette);
    case Tone::Plain:
        break;
    }
    return palette.color(QPalette::WindowText);
}

void TonedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
}

void TonedLabel::applyTone() {
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, color(m_tone, QGuiApplication::palette()));
    setPalette(toned);
}

} // namespace recourse
