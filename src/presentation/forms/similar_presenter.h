// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"

#include <set>

#include <QTimer>

namespace recourse {

/// Cases similar to the one being typed, a moment after the last key; those chosen are linked once it is registered.
class SimilarPresenter : public QObject {
    Q_OBJECT

public:
    explicit SimilarPresenter(Desk& desk);

    void follow(const Draft& registration);
    [[nodiscard]] const std::vector<SimilarCase>& cases() const { return m_cases; }
    [[nodiscard]] bool isChosen(CaseId id) const { return m_chosen.contains(id); }
    void choose(CaseId id, bool chosen);
    /// Links the new case with those chosen.
    void link(CaseId registered);

Q_SIGNALS:
    void changed();

private:
    void ask();

    Desk& m_desk;
    SimilarRequest m_request;
    std::vector<SimilarCase> m_cases;
    std::set<CaseId> m_chosen;
    int m_asked = 0; ///< an answer to an earlier question is thrown away
    QTimer m_timer;
};

} // namespace recourse
