// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/sources.h"

#include <algorithm>
#include <utility>

namespace recourse {

[[nodiscard]] constexpr Day onDay(int year, unsigned month, unsigned day) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

[[nodiscard]] inline CaseFile caseWithLines(const std::vector<std::pair<std::string, std::string>>& productsAndDefects,
                                            std::string grade) {
    CaseFile file;
    file.complaint.id = CaseId(1000);
    file.complaint.procedure = "abcd";
    file.complaint.grade = Choice{std::move(grade)};
    for (const auto& [product, defect] : productsAndDefects) {
        ComplaintLine line;
        line.id = RowId(static_cast<std::int64_t>(file.rows<ComplaintLine>().size()) + 1);
        line.product = product;
        line.defectCode = Choice{defect};
        file.rows<ComplaintLine>().push_back(std::move(line));
    }
    return file;
}

/// Files a disposition with that id.
inline Disposition& addDisposition(CaseFile& file, std::int64_t id) {
    Disposition disposition;
    disposition.id = RowId(id);
    disposition.state = Choice{"proposed"};
    file.rows<Disposition>().push_back(disposition);
    return file.rows<Disposition>().back();
}

/// Files an item of the disposition; the amount may follow.
inline DispositionItem& addItem(CaseFile& file, std::int64_t disposition, std::string kind,
                                std::optional<Money> amount = {}) {
    DispositionItem item;
    item.id = RowId(disposition * 100 + static_cast<std::int64_t>(file.rows<DispositionItem>().size()));
    item.disposition = RowId(disposition);
    item.kind = Choice{std::move(kind)};
    item.amount = std::move(amount);
    file.rows<DispositionItem>().push_back(std::move(item));
    return file.rows<DispositionItem>().back();
}

/// Answers from a list of cases, each with the problem it had.
class ListedCases final : public EarlierCases {
public:
    void add(Day receivedOn, std::string product, std::string defect, std::string grade) {
        const auto id = static_cast<std::int64_t>(m_cases.size()) + 1;
        ProblemKey key;
        key.product = std::move(product);
        key.defectCode = std::move(defect);
        m_cases.push_back({key, {CaseId(id), "2611-0" + std::to_string(id), std::move(grade), receivedOn}});
    }
    void add(Day receivedOn, const ProblemKey& key, std::string grade) {
        const auto id = static_cast<std::int64_t>(m_cases.size()) + 1;
        m_cases.push_back({key, {CaseId(id), "", std::move(grade), receivedOn}});
    }
    std::vector<EarlierCase> sameProblem(const ProblemKey& key, std::optional<Day> after, Day upTo,
                                         CaseId except) override {
        std::vector<EarlierCase> found;
        for (const auto& [problem, listed] : m_cases) {
            const bool same = equal(key.product, problem.product) && equal(key.defectCode, problem.defectCode) &&
                              equal(key.batch, problem.batch) && equal(key.customer, problem.customer);
            if (same && (!after || *after < listed.receivedOn) && listed.receivedOn <= upTo && listed.id != except)
                found.push_back(listed);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const EarlierCase& a, const EarlierCase& b) { return a.receivedOn < b.receivedOn; });
        return found;
    }

private:
    static bool equal(const std::optional<std::string>& asked, const std::optional<std::string>& had) {
        return !asked || asked == had;
    }
    std::vector<std::pair<ProblemKey, EarlierCase>> m_cases;
};

} // namespace recourse
