// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/rule_change.h"
#include "ui/window_setting.h"

#include <memory>
#include <vector>

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace recourse {

struct Procedure;

/// What a procedure says otherwise than an earlier revision of it, rule by rule, before and after.
class ComparisonPage : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPage(const WindowSetting& setting, QWidget* parent = nullptr);
    /// earlier: what it can be compared with, the newest first.
    void show(std::shared_ptr<const Procedure> procedure, std::vector<std::shared_ptr<const Procedure>> earlier);
    void showWords();

private:
    void compare();
    void showChanges();

    WindowSetting m_setting;
    std::shared_ptr<const Procedure> m_after;
    std::vector<std::shared_ptr<const Procedure>> m_earlier;
    RuleChanges m_changes;
    int m_asked = 0; ///< only the answer to the last question counts
    QLabel* m_label;
    QComboBox* m_before;
    QLabel* m_count;
    QTableWidget* m_table;
};

} // namespace recourse
