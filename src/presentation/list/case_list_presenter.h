// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/list/case_list_model.h"
#include "presentation/list/places.h"
#include "presentation/wording.h"

#include <map>

#include <QTimer>

namespace recourse {

/// The desk's list: a place, the row of quick filters and the search box together decide which cases it shows. Counts
/// of the places follow whatever is saved.
class CaseListPresenter : public QObject {
    Q_OBJECT

public:
    CaseListPresenter(Desk& desk, Wording& wording);

    [[nodiscard]] CaseListModel& model() { return m_model; }
    [[nodiscard]] const Place& place() const { return *m_place; }
    void choosePlace(std::string_view id);
    /// As typed: the list follows shortly after the last key.
    /// Searching from the running cases goes through all of them, closed ones too, until the box is empty again; from
    /// another place it narrows that place down.
    void search(const QString& text);
    [[nodiscard]] const QuickFilter& quickFilter() const { return m_quick; }
    void setQuickFilter(QuickFilter quick);
    void refresh();

    /// Places of this office, in order.
    [[nodiscard]] std::vector<Place> usedPlaces() const;
    /// None until it has been counted.
    [[nodiscard]] std::optional<CappedCount> count(std::string_view place) const;
    /// What the search box does not understand.
    [[nodiscard]] const std::optional<Sentence>& searchFault() const { return m_fault; }
    /// Something narrows the list down besides its place.
    [[nodiscard]] bool isNarrowed() const { return !m_search.isEmpty() || m_quick != QuickFilter{}; }

    /// What the quick filters offer: code and name, over all procedures of the office.
    [[nodiscard]] std::vector<NamedKey> grades() const;
    [[nodiscard]] std::vector<std::pair<std::string, Param>> stages() const;

Q_SIGNALS:
    void countsChanged();
    void searchFaultChanged();
    void placeChanged(); ///< by searching
    void failed(const recourse::StorageError& error);

private:
    void apply();
    void countPlaces();
    [[nodiscard]] Day today() const { return m_desk.office().zone.dayOf(m_desk.now()); }

    Desk& m_desk;
    CaseListModel m_model;
    const Place* m_place;
    bool m_isWidened = false; ///< the place was widened to all cases by searching
    QString m_search;
    QuickFilter m_quick;
    std::optional<Sentence> m_fault;
    std::map<std::string, CappedCount, std::less<>> m_counts;
    QTimer m_searchTimer;
    QTimer m_minute;
};

/// "184", "1000+"
[[nodiscard]] QString countText(const Texts& texts, const CappedCount& count);

} // namespace recourse
