// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/casewindow/case_presenter.h"
#include "presentation/wording.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace recourse {

class ClassBadge;
class RailView;
class TonedLabel;

/// The chosen case at a glance, with what can be done now.
class PreviewPane : public QScrollArea {
    Q_OBJECT

public:
    PreviewPane(Desk& desk, Wording& wording, QWidget* parent = nullptr);
    /// Those in between are left out while somebody runs through the list.
    void show(std::optional<CaseId> id);

Q_SIGNALS:
    void opened(recourse::CaseId id, const std::string& verb); ///< verb: empty, the case as it is

private:
    void build();
    void showCase();
    void showCommands(const CaseView& view);

    Wording& m_wording;
    CasePresenter m_presenter;
    std::optional<CaseId> m_wanted;
    QTimer m_timer;
    QWidget* m_page;
    TonedLabel* m_empty;
    QWidget* m_case;
    TonedLabel* m_number;
    ClassBadge* m_badge;
    TonedLabel* m_who;
    TonedLabel* m_due;
    TonedLabel* m_matter;
    RailView* m_rail;
    TonedLabel* m_canDo;
    QVBoxLayout* m_commands;
};

} // namespace recourse
