// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/list/case_list_presenter.h"

#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::string_view kRunning = "running";
constexpr std::string_view kAll = "all";
constexpr std::int64_t kCountAtMost = 1000;
constexpr std::chrono::milliseconds kSearchPause{200};
constexpr std::chrono::minutes kTick{1};

using PlaceCounts = Stored<std::vector<std::pair<std::string, CappedCount>>>;

PlaceCounts countAll(CaseQueries& queries, const std::vector<Place>& places, Day today) {
    std::vector<std::pair<std::string, CappedCount>> counts;
    for (const Place& place : places) {
        const auto count = queries.count(filterOf(place, today), kCountAtMost);
        if (!count)
            return Error{count.error()};
        counts.emplace_back(place.id, *count);
    }
    return counts;
}

} // namespace

CaseListPresenter::CaseListPresenter(Desk& desk, Wording& wording)
    : m_desk(desk)
    , m_model(desk, wording.texts())
    , m_place(findPlace(kRunning)) {
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchPause);
    connect(&m_searchTimer, &QTimer::timeout, this, &CaseListPresenter::apply);
    m_minute.setInterval(kTick);
    connect(&m_minute, &QTimer::timeout, &m_model, &CaseListModel::tick);
    connect(&m_minute, &QTimer::timeout, this, &CaseListPresenter::countPlaces);
    m_minute.start();
    connect(&wording, &Wording::changed, &m_model, [this, &wording] { m_model.setTexts(wording.texts()); });
    connect(&desk, &Desk::changed, this, &CaseListPresenter::refresh);
    connect(&desk, &Desk::changedElsewhere, this, &CaseListPresenter::refresh);
    connect(&m_model, &CaseListModel::failed, this, &CaseListPresenter::failed);
    apply();
    countPlaces();
}

void CaseListPresenter::choosePlace(std::string_view id) {
    const Place* place = findPlace(id);
    if (place == nullptr || place == m_place)
        return;
    m_place = place;
    m_isWidened = false;
    apply();
}

void CaseListPresenter::search(const QString& text) {
    if (text == m_search)
        return;
    m_search = text;
    const bool widens = !text.isEmpty() && m_place->id == kRunning;
    if (widens || (text.isEmpty() && m_isWidened)) {
        m_place = findPlace(widens ? kAll : kRunning);
        m_isWidened = widens;
        Q_EMIT placeChanged();
    }
    m_searchTimer.start();
}

void CaseListPresenter::setQuickFilter(QuickFilter quick) {
    if (quick == m_quick)
        return;
    m_quick = std::move(quick);
    apply();
}

void CaseListPresenter::refresh() {
    m_model.refresh();
    countPlaces();
}

void CaseListPresenter::apply() {
    m_searchTimer.stop();
    const Result<Filter, Sentence> typed = parseFilter(m_search.toStdString(), m_desk.office());
    const std::optional<Sentence> fault = typed ? std::nullopt : std::optional(typed.error());
    if (fault != m_fault) {
        m_fault = fault;
        Q_EMIT searchFaultChanged();
    }
    if (!typed)
        return;
    const Filter chosen = both(filterOf(*m_place, today()), filterOf(m_quick, today()));
    m_model.setFilter(both(chosen, *typed));
}

void CaseListPresenter::countPlaces() {
    m_desk.ask(
        this,
        [places = usedPlaces(), today = today()](Backend& backend) {
            return countAll(backend.queries(), places, today);
        },
        [this](PlaceCounts counts) {
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            for (const auto& [place, count] : *counts)
                m_counts[place] = count;
            Q_EMIT countsChanged();
        });
}

std::vector<Place> CaseListPresenter::usedPlaces() const {
    std::vector<Place> used;
    for (const Place& place : places()) {
        if (isUsed(place, m_desk.office()))
            used.push_back(place);
    }
    return used;
}

std::optional<CappedCount> CaseListPresenter::count(std::string_view place) const {
    const auto found = m_counts.find(place);
    return found == m_counts.end() ? std::nullopt : std::optional(found->second);
}

std::vector<NamedKey> CaseListPresenter::grades() const {
    std::vector<NamedKey> grades;
    for (const auto& procedure : m_desk.office().procedures) {
        for (const NamedKey& grade : procedure->scale.grades) {
            if (findKey(grades, grade.key) == nullptr)
                grades.push_back(grade);
        }
    }
    return grades;
}

std::vector<std::pair<std::string, Param>> CaseListPresenter::stages() const {
    std::vector<std::pair<std::string, Param>> stages;
    const auto isKnown = [&stages](const std::string& key) {
        return std::any_of(stages.begin(), stages.end(), [&key](const auto& stage) { return stage.first == key; });
    };
    for (const auto& procedure : m_desk.office().procedures) {
        for (const MilestoneRule& rule : procedure->milestones) {
            if (!isKnown(rule.key))
                stages.emplace_back(rule.key, stageName(*procedure, rule.key));
        }
    }
    return stages;
}

QString countText(const Texts& texts, const CappedCount& count) {
    const QString number = texts.written(Param(count.count));
    return count.more ? number + QLatin1Char('+') : number;
}

} // namespace recourse
