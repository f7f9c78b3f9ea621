// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_input.h"

class QPlainTextEdit;

namespace recourse {

/// Free text of several lines. It grows with what is typed, from `lines` to three times as many; Tab leaves it.
class LongTextEdit : public FieldInput {
    Q_OBJECT
    Q_PROPERTY(int lines READ lines WRITE setLines)

public:
    explicit LongTextEdit(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString& text) override;

    [[nodiscard]] int lines() const { return m_lines; }
    void setLines(int lines);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    /// The frame of a line edit around the text, so that all fields look alike.
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void grow();

    int m_lines = 2;
    QString m_reported; ///< tells typed text from what an input method shows before it is committed
    QPlainTextEdit* m_edit;
};

} // namespace recourse
