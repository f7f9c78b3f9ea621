// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_input.h"

class QLineEdit;

namespace recourse {

/// A line of free text.
class LineEdit : public FieldInput {
    Q_OBJECT

public:
    explicit LineEdit(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString& text) override;
    /// For suggestions while typing.
    [[nodiscard]] QLineEdit& line() { return *m_line; }

private:
    QLineEdit* m_line;
};

} // namespace recourse
