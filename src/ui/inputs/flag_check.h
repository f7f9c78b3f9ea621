// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_input.h"

namespace recourse {

class KeptCheckBox;

/// Yes or no, with its caption beside the box. Its text is "yes", "no", or empty as long as nobody said anything.
class FlagCheck : public FieldInput {
    Q_OBJECT

public:
    explicit FlagCheck(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const override { return m_text; }
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setCaption(const QString& caption) override;

private:
    QString m_text;
    KeptCheckBox* m_box;
};

} // namespace recourse
