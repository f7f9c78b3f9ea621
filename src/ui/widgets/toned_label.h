// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace recourse {

/// A label in one of the desk's tones, which follows light and dark.
class TonedLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Plain, Quiet, Late, Soon, Done };

    explicit TonedLabel(Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone);
    /// The tone's colour in the palette of now.
    [[nodiscard]] static QColor color(Tone tone, const QPalette& palette);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    Tone m_tone;
};

} // namespace recourse
