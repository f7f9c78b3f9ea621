// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/printing/period.h"
#include "ui/printing/print_offer.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <optional>

#include <QPointer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace recourse {

class DateEdit;

/// Asks of which procedure and period the ledger shall be, and opens its preview.
class LedgerWindow : public QWidget {
    Q_OBJECT

public:
    explicit LedgerWindow(const WindowSetting& setting);
    ~LedgerWindow() override;

private:
    void build();
    void showWords();
    void choosePeriod();
    void preview();
    [[nodiscard]] Day today() const;
    /// Says at the field what is wrong.
    [[nodiscard]] std::optional<Day> dayIn(DateEdit& edit) const;

    WindowSetting m_setting;
    ActionSet m_actions;
    QFormLayout* m_fields;
    QComboBox* m_procedures;
    QComboBox* m_periods;
    DateEdit* m_from;
    DateEdit* m_to;
    QPushButton* m_preview;
    QPointer<QWidget> m_shown;
};

} // namespace recourse
