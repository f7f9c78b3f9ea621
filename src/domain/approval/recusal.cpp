// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/recusal.h"

#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

/// Names are compared as people read them; an empty one is nobody's.
bool isSameName(const std::string& declared, const std::optional<std::string>& of) {
    const std::string key = normalisedKey(declared);
    return !key.empty() && of && key == normalisedKey(*of);
}

bool touches(const Interest& interest, const CaseFile& file) {
    if (interest.in == "customer")
        return isSameName(interest.name, file.complaint.customer);
    if (interest.in == "case")
        return isSameName(interest.name, file.complaint.number);
    const auto& lines = file.rows<ComplaintLine>();
    return std::any_of(lines.begin(), lines.end(),
                       [&](const ComplaintLine& line) { return isSameName(interest.name, line.product); });
}

bool concerns(const Recusal& recusal, const Person& person) {
    return recusal.person ? *recusal.person == person.id
                          : !recusal.department.empty() && recusal.department == person.department;
}

} // namespace

std::vector<Recusal> recusalsOf(const CaseFile& file, const People& people, Day today) {
    std::vector<Recusal> recusals;
    for (const Interest& interest : people.interests) {
        if (interest.holdsOn(today) && touches(interest, file))
            recusals.push_back({interest.person,
                                {},
                                "declared-interest",
                                {Term{"interest.in." + interest.in}, interest.name, interest.from}});
    }
    return recusals;
}

std::vector<Refusal> refusalsBy(const std::vector<Recusal>& recusals, const Person& person, const RuleSource& rule) {
    std::vector<Refusal> refusals;
    for (const Recusal& recusal : recusals) {
        if (!concerns(recusal, person))
            continue;
        std::vector<Param> params{person.name};
        params.insert(params.end(), recusal.particulars.begin(), recusal.particulars.end());
        refusals.push_back({Sentence{"recusal." + recusal.reason, std::move(params)}, rule});
    }
    return refusals;
}

} // namespace recourse
