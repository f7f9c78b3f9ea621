// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/list/case_list_presenter.h"

#include <QTreeWidget>

namespace recourse {

/// The places at the left with their counts.
class PlaceList : public QTreeWidget {
    Q_OBJECT

public:
    PlaceList(Wording& wording, CaseListPresenter& presenter, QWidget* parent = nullptr);
    void choose(std::string_view place);

private:
    void build();
    void showCounts();

    Wording& m_wording;
    CaseListPresenter& m_presenter;
};

} // namespace recourse
