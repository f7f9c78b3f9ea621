// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/casewindow/case_words.h"
#include "ui/widgets/toned_label.h"

#include <QWidget>

class QHBoxLayout;

namespace recourse {

class ClassBadge;

/// Number, customer and product of a case; at the right its class, where it stands and what is due.
class CaseHeadBar : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeadBar(QWidget* parent = nullptr);
    void show(const CaseHead& head, const Texts& texts);
    /// A button at the right end.
    void addTool(QAction& action);

private:
    QLabel* m_number;
    TonedLabel* m_who;
    ClassBadge* m_badge;
    QLabel* m_stage;
    QLabel* m_dueSign;
    TonedLabel* m_due;
    TonedLabel* m_guidance;
    QHBoxLayout* m_row;
};

} // namespace recourse
