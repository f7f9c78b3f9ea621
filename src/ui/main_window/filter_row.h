// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/list/case_list_presenter.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace recourse {

class TonedLabel;

/// Quick filters over the list: class, stage, date; and what the search box did not understand.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    FilterRow(Wording& wording, CaseListPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void cleared();

private:
    void fill();
    void apply();
    void showFault();

    Wording& m_wording;
    CaseListPresenter& m_presenter;
    QComboBox* m_grades;
    QComboBox* m_stages;
    QComboBox* m_dues;
    QPushButton* m_clear;
    TonedLabel* m_fault;
};

} // namespace recourse
