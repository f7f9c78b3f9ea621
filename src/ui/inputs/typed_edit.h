// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/line_edit.h"

class QLabel;

namespace recourse {

/// A line for a number, an amount, a quantity or a percentage, typed in any sensible way: what was understood beyond
/// the typed words stands in quiet letters at the end of the line as long as there is room, and whole in the tooltip.
class TypedEdit : public LineEdit {
    Q_OBJECT

public:
    explicit TypedEdit(QWidget* parent = nullptr);
    void setText(const QString& text) override;
    void setUnderstanding(const Understanding& understanding) override;
    [[nodiscard]] QString understoodText() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    [[nodiscard]] Understood understood() const;
    void changeEvent(QEvent* event) override;

private:
    void showUnderstood();
    void placeUnderstood();

    Understanding m_understanding;
    QLabel* m_understood;
};

} // namespace recourse
