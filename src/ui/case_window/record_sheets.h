// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/casewindow/case_presenter.h"
#include "presentation/wording.h"

#include <QTreeWidget>

namespace recourse {

/// Who did what when, the newest first, with what changed under it.
class HistorySheet : public QTreeWidget {
    Q_OBJECT

public:
    HistorySheet(Wording& wording, CasePresenter& presenter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();

    Wording& m_wording;
    CasePresenter& m_presenter;
};

/// Every date of the case with what became of it and the days behind it; replaced ones stay to be seen.
class DatesSheet : public QTreeWidget {
    Q_OBJECT

public:
    DatesSheet(Wording& wording, CasePresenter& presenter);

private:
    void fill();
    void add(const struct CaseDate& date);

    Wording& m_wording;
    CasePresenter& m_presenter;
};

} // namespace recourse
