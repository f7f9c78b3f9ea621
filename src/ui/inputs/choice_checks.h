// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_input.h"

class QGridLayout;

namespace recourse {

class KeptCheckBox;

/// Several codes of a list, a check box each; its text is the codes with commas between, in the order of the list. A
/// code that is in no list keeps a box of its own.
class ChoiceChecks : public FieldInput {
    Q_OBJECT
    Q_PROPERTY(int columns READ columns WRITE setColumns)

public:
    explicit ChoiceChecks(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const override { return m_codes.join(u','); }
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setOptions(const std::vector<ChoiceOption>& options) override;

    [[nodiscard]] int columns() const { return m_columns; }
    /// Call before there are options.
    void setColumns(int columns) { m_columns = columns; }

private:
    void rebuild();
    void showCodes();
    void addBox(const ChoiceOption& option);
    void toggle();

    std::vector<ChoiceOption> m_options;
    QStringList m_codes;
    std::vector<std::pair<QString, KeptCheckBox*>> m_boxes; ///< by code: m_options, then the codes that are in no list
    bool m_readOnly = false;
    int m_columns = 4;
    QWidget* m_panel;
    QGridLayout* m_grid;
};

} // namespace recourse
