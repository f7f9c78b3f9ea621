// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casewindow/case_presenter.h"

#include <algorithm>

namespace recourse {

CasePresenter::CasePresenter(Desk& desk) : m_desk(desk) {
    connect(&desk, &Desk::changed, this, [this](CaseId id) {
        if (m_id == id)
            reload();
    });
    connect(&desk, &Desk::changedElsewhere, this, &CasePresenter::lookAgain);
}

void CasePresenter::show(std::optional<CaseId> id) {
    if (id == m_id)
        return;
    m_id = id;
    m_view.reset();
    m_history.clear();
    reload();
}

void CasePresenter::lookAgain() {
    if (!m_id || m_view == nullptr)
        return;
    m_desk.ask(
        this, [id = *m_id](Backend& backend) { return viewHistory(backend, id); },
        [this, id = *m_id](const Stored<std::vector<HistoryEntry>>& history) {
            if (!history || m_id != id || m_view == nullptr)
                return;
            const auto version = static_cast<std::size_t>(m_view->loaded.version);
            if (history->size() <= version)
                return;
            reload();
            Q_EMIT changedElsewhere(history->back());
        });
}

void CasePresenter::reload() {
    const int asked = ++m_asked;
    if (!m_id) {
        Q_EMIT shown();
        return;
    }
    m_desk.ask(
        this, [id = *m_id](Backend& backend) { return viewCase(backend, id); },
        [this, asked](Stored<std::optional<CaseView>> view) {
            if (asked != m_asked)
                return;
            if (!view) {
                Q_EMIT failed(view.error());
                return;
            }
            std::optional<CaseView> found = *std::move(view);
            m_view = found ? std::make_shared<const CaseView>(*std::move(found)) : nullptr;
            Q_EMIT shown();
        });
}

void CasePresenter::askHistory() {
    if (!m_id)
        return;
    m_desk.ask(
        this, [id = *m_id](Backend& backend) { return viewHistory(backend, id); },
        [this, id = *m_id](Stored<std::vector<HistoryEntry>> history) {
            if (m_id != id)
                return;
            if (!history) {
                Q_EMIT failed(history.error());
                return;
            }
            m_history = *std::move(history);
            std::reverse(m_history.begin(), m_history.end());
            Q_EMIT historyShown();
        });
}

} // namespace recourse
