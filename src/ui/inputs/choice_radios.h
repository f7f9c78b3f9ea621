// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_input.h"

class QButtonGroup;
class QHBoxLayout;

namespace recourse {

/// One code of a short list, all of it in sight as on paper. Nothing is chosen until somebody chooses; a code that is
/// in no list is kept.
class ChoiceRadios : public FieldInput {
    Q_OBJECT

public:
    explicit ChoiceRadios(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const override { return m_code; }
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setOptions(const std::vector<ChoiceOption>& options) override;
    [[nodiscard]] bool isForeign() const override;

private:
    void showCode();

    std::vector<ChoiceOption> m_options;
    QString m_code;
    bool m_readOnly = false;
    QWidget* m_panel;
    QHBoxLayout* m_row;
    QButtonGroup* m_buttons; ///< ids: the places in m_options
};

} // namespace recourse
