// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/similar_cases.h"

#include "persistence/cases/list_row.h"
#include "persistence/queries/case_list.h"
#include "persistence/search/search_tokens.h"
#include "support/text.h"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

/// Of each reason the newest so many.
constexpr std::int64_t kMostCandidates = 100;
constexpr std::size_t kMostTokens = 40; ///< of the matter that are looked at
constexpr std::size_t kRarestTokens = 8;

/// Sort key → reasons.
using SimilarCandidates = std::map<std::int64_t, std::vector<std::string>>;

void addCandidates(Statement& newest, const char* reason, SimilarCandidates& candidates) {
    while (newest.next())
        candidates[newest.integer(0)].emplace_back(reason);
}

void addByProblem(Connection& connection, const std::string& column, const std::string& text,
                  SimilarCandidates& candidates) {
    const std::string key = normalisedKey(text);
    if (key.empty())
        return;
    Statement newest(connection,
                     "SELECT c.sort_key FROM case_row c WHERE c.id IN (SELECT case_id FROM case_problem WHERE " +
                         column + " = ?) ORDER BY c.sort_key DESC LIMIT ?");
    newest.bind(key).bind(kMostCandidates);
    addCandidates(newest, column == "product" ? "product" : "batch", candidates);
}

/// The words of the matter that the fewest cases have: those say most.
std::vector<std::string> rarestTokens(Connection& connection, const std::string& matter) {
    std::vector<std::string> tokens;
    for (std::string& token : searchTokens(matter)) {
        const bool oneCharacter = characters(token).size() == 1;
        if (!oneCharacter && tokens.size() < kMostTokens &&
            std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(std::move(token));
    }
    std::set<std::pair<std::int64_t, std::string>> byCases;
    Statement cases(connection, "SELECT doc FROM case_vocab WHERE term = ?");
    for (const std::string& token : tokens) {
        if (cases.bind(token).next())
            byCases.emplace(cases.integer(0), token);
        cases.reset();
    }
    std::vector<std::string> rarest;
    for (const auto& [count, token] : byCases) {
        if (rarest.size() < kRarestTokens)
            rarest.push_back(token);
    }
    return rarest;
}

void addByMatter(Connection& connection, const std::string& matter, SimilarCandidates& candidates) {
    const std::vector<std::string> tokens = rarestTokens(connection, matter);
    std::map<std::int64_t, std::size_t> hits;
    Statement newest(connection, "SELECT rowid FROM case_fts WHERE case_fts MATCH ? ORDER BY rowid DESC LIMIT ?");
    for (const std::string& token : tokens) {
        newest.bind(matchText({{token}, false})).bind(kMostCandidates);
        while (newest.next())
            ++hits[newest.integer(0)];
        newest.reset();
    }
    const std::size_t enough = std::min<std::size_t>(3, (tokens.size() + 1) / 2);
    for (const auto& [sortKey, count] : hits) {
        if (count >= enough)
            candidates[sortKey].emplace_back("matter");
    }
}

SimilarCandidates candidatesFor(DataFile& file, const SimilarRequest& request) {
    Connection& connection = file.connection();
    SimilarCandidates candidates;
    if (const std::optional<PartyId> party = file.directory().find(request.customer)) {
        Statement newest(connection, "SELECT sort_key FROM case_row WHERE party = ? ORDER BY id DESC LIMIT ?");
        newest.bind(*party).bind(kMostCandidates);
        addCandidates(newest, "customer", candidates);
    }
    addByProblem(connection, "product", request.product, candidates);
    addByProblem(connection, "batch", request.batch, candidates);
    addByMatter(connection, request.matter, candidates);
    return candidates;
}

} // namespace

std::vector<SimilarCase> findSimilar(DataFile& file, const SimilarRequest& request) {
    file.refreshDirectory();
    const SimilarCandidates candidates = candidatesFor(file, request);
    std::vector<std::pair<std::int64_t, std::vector<std::string>>> best(candidates.rbegin(), candidates.rend());
    std::stable_sort(best.begin(), best.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    std::vector<SimilarCase> found;
    Statement row(file.connection(),
                  "SELECT " + std::string(kSummaryColumns) + " FROM case_row c WHERE c.sort_key = ?");
    for (auto& [sortKey, reasons] : best) {
        if (static_cast<int>(found.size()) == request.limit)
            break;
        if (row.bind(sortKey).next() && CaseId(row.integer(0)) != request.except)
            found.push_back({listRowFrom(row, file.directory()), std::move(reasons)});
        row.reset();
    }
    return found;
}

} // namespace recourse
