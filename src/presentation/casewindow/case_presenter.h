// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "presentation/desk.h"

#include <memory>

namespace recourse {

/// One case as the person at the desk sees it, kept up with whatever is saved here.
class CasePresenter : public QObject {
    Q_OBJECT

public:
    explicit CasePresenter(Desk& desk);

    /// Another case, or none.
    void show(std::optional<CaseId> id);
    void reload();
    /// Null until the case has come.
    [[nodiscard]] const CaseView* view() const { return m_view.get(); }
    [[nodiscard]] const std::shared_ptr<const CaseView>& sharedView() const { return m_view; }

    void askHistory();
    /// The newest first.
    [[nodiscard]] const std::vector<HistoryEntry>& history() const { return m_history; }

Q_SIGNALS:
    void shown();
    void historyShown();
    /// Not from this window, nor from this desk; the last that happened.
    void changedElsewhere(const recourse::HistoryEntry& last);
    void failed(const recourse::StorageError& error);

private:
    void lookAgain();

    Desk& m_desk;
    std::optional<CaseId> m_id;
    std::shared_ptr<const CaseView> m_view;
    std::vector<HistoryEntry> m_history;
    int m_asked = 0; ///< an answer to an earlier question is thrown away
};

} // namespace recourse
