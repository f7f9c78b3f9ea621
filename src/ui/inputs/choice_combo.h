// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_input.h"

class QComboBox;
class QLineEdit;

namespace recourse {

/// One code of a list: typing finds the options that contain what was typed. What is in no list is kept as it was
/// typed; it is foreign unless the field takes free text.
class ChoiceCombo : public FieldInput {
    Q_OBJECT
    Q_PROPERTY(bool freeText READ takesFreeText WRITE setFreeText)

public:
    explicit ChoiceCombo(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setCaption(const QString& caption) override;
    void setPlaceholder(const QString& text) override;
    void setOptions(const std::vector<ChoiceOption>& options) override;
    [[nodiscard]] bool isForeign() const override;

    [[nodiscard]] bool takesFreeText() const { return m_freeText; }
    void setFreeText(bool freeText) { m_freeText = freeText; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<ChoiceOption> m_options;
    bool m_freeText = false;
    QComboBox* m_combo;
    QLineEdit* m_shown; ///< in place of the list while read only
};

} // namespace recourse
