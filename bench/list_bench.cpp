// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_bench.h"

#include "application/filter.h"
#include "bare_file.h"
#include "list_questions.h"
#include "persistence/cases/list_row.h"
#include "presentation/list/places.h"
#include "support/text.h"

namespace recourse {

namespace {

constexpr int kPage = 100;
constexpr std::int64_t kCountAtMost = 1000;

template <class T>
T granted(Stored<T> answer) {
    if (!answer)
        giveUp(answer.error().detail);
    return *std::move(answer);
}

std::int64_t secondsOf(const OfficeZone& zone, Day day) {
    return zone.instant({day, {}}).time_since_epoch().count();
}

/// Asks the same of both.
class ListBench {
public:
    ListBench(BenchDesk& desk, const std::string& path);

    Figure page(const ListQuestion& question, int runs);
    Figure counts(int runs);

private:
    [[nodiscard]] Filter filterOf(std::string_view place, std::string_view typed) const;
    [[nodiscard]] ListRequest request(const ListQuestion& question) const;
    [[nodiscard]] std::vector<std::int64_t> bareRows(const ListQuestion& question);
    void rankParties();

    BenchDesk& m_desk;
    BareFile m_bare;
    BareFile::Values m_values;
    Day m_today;
    std::string m_number;
    std::string m_product; ///< of the row in the middle
};

ListBench::ListBench(BenchDesk& desk, const std::string& path) : m_desk(desk), m_bare(path) {
    const auto office = granted(desk.backend->offices().office());
    const Instant now = desk.clock->now();
    m_today = office->zone.dayOf(now);
    const auto middle = [this](const std::string& column, const std::string& order) {
        return m_bare.text("SELECT " + column + " FROM case_row ORDER BY " + order +
                           " LIMIT 1 OFFSET (SELECT count(*) / 2 FROM case_row)");
    };
    m_number = middle("number", "sort_key");
    m_product = middle("product", "product_key, id");
    std::vector<std::string> parties;
    for (const PartyId party : desk.file->directory().containing("康泰"))
        parties.push_back(std::to_string(party.value()));
    m_values = {{":now", now.time_since_epoch().count()},
                {":today", secondsOf(office->zone, m_today)},
                {":tomorrow", secondsOf(office->zone, m_today + std::chrono::days(1))},
                {":key", std::stoll(middle("sort_key", "sort_key"))},
                {":product", normalisedKey(m_product)},
                {":id", std::stoll(middle("id", "product_key, id"))},
                {":number", m_number},
                {":figures", m_number.substr(m_number.find_last_not_of("0123456789") + 1)},
                {":since_2020", secondsOf(office->zone, Day(std::chrono::year(2020) / 1 / 2)) * (1 << 20)},
                {":parties", "[" + join(parties, ",") + "]"}};
    rankParties();
}

/// As the list ranks customers for its own connection.
void ListBench::rankParties() {
    m_bare.execute("CREATE TEMP TABLE party_rank (rank INTEGER PRIMARY KEY, party INTEGER NOT NULL UNIQUE)");
    m_bare.execute("INSERT INTO party_rank VALUES (0, 0)");
    std::int64_t rank = 0;
    for (const PartyId party : m_desk.file->directory().sorted())
        m_bare.execute(
            ("INSERT INTO party_rank VALUES (" + std::to_string(++rank) + ", " + std::to_string(party.value()) + ")")
                .c_str());
}

Filter ListBench::filterOf(std::string_view place, std::string_view typed) const {
    std::string text(typed);
    if (const auto at = text.find("%1"); at != std::string::npos)
        text.replace(at, 2, m_number);
    const auto filter = parseFilter(text, "CNY");
    if (!filter)
        giveUp(text);
    return both(recourse::filterOf(*findPlace(place), m_today), *filter);
}

ListRequest ListBench::request(const ListQuestion& question) const {
    ListRequest request{filterOf(question.place, question.typed), question.sort, question.descending, {}, kPage};
    if (question.middle && question.sort == SortColumn::Received)
        request.after = PageKey{std::get<std::int64_t>(m_values.at(":key")), CaseId(0)};
    else if (question.middle)
        request.after = PageKey{m_product, CaseId(std::get<std::int64_t>(m_values.at(":id")))};
    return request;
}

std::vector<std::int64_t> ListBench::bareRows(const ListQuestion& question) {
    return m_bare.firstColumn("SELECT " + std::string(kSummaryColumns) + " FROM " + std::string(question.bare) +
                                  " LIMIT " + std::to_string(kPage + 1),
                              m_values);
}

Figure ListBench::page(const ListQuestion& question, int runs) {
    std::vector<std::int64_t> bare = bareRows(question);
    std::vector<std::int64_t> ours;
    const ListPage first = granted(m_desk.backend->queries().list(request(question)));
    for (const ListRow& row : first.rows)
        ours.push_back(row.summary.id.value());
    const bool goesOn = bare.size() > kPage;
    bare.resize(std::min<std::size_t>(bare.size(), kPage));
    if (bare != ours || goesOn != first.next.has_value())
        giveUp(std::string(question.name) + ": other rows");
    Comparison comparison(std::string(question.name) + ", " + std::to_string(bare.size()) + " rows");
    for (int run = 0; run <= runs; ++run) {
        const double bareTime = millisecondsOf([&] { static_cast<void>(bareRows(question)); });
        comparison.add(bareTime, millisecondsOf([&] {
                           static_cast<void>(granted(m_desk.backend->queries().list(request(question))));
                       }));
    }
    return comparison.figure();
}

Figure ListBench::counts(int runs) {
    const auto ours = [this](const PlaceCount& count) {
        return granted(m_desk.backend->queries().count(filterOf(count.place, {}), kCountAtMost));
    };
    const auto bare = [this](const PlaceCount& count) {
        return m_bare
            .firstColumn("SELECT count(*) FROM (SELECT 1 FROM " + std::string(count.bare) + " LIMIT " +
                             std::to_string(kCountAtMost + 1) + ")",
                         m_values)
            .front();
    };
    for (const PlaceCount& count : placeCounts()) {
        if (ours(count).count != std::min(bare(count), kCountAtMost))
            giveUp(std::string(count.place) + ": another count");
    }
    Comparison comparison("counts of " + std::to_string(placeCounts().size()) + " places, up to 1000 each");
    const auto all = [](const auto& countOne) {
        return millisecondsOf([&] {
            for (const PlaceCount& count : placeCounts())
                static_cast<void>(countOne(count));
        });
    };
    for (int run = 0; run <= runs; ++run) {
        const double bareTime = all(bare);
        comparison.add(bareTime, all(ours));
    }
    return comparison.figure();
}

} // namespace

std::vector<Figure> measureLists(const BenchPlace& place, int runs) {
    const std::string path = manyCases(place);
    BenchDesk desk = openBenchDesk(place, path);
    ListBench bench(desk, path);
    std::vector<Figure> figures;
    for (const ListQuestion& question : listQuestions())
        figures.push_back(bench.page(question, runs));
    figures.push_back(bench.counts(runs));
    return figures;
}

} // namespace recourse
