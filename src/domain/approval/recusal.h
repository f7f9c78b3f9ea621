// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/people/person.h"
#include "domain/words/refusal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Somebody who has to stand aside in this case: one person, or everybody of a department.
struct Recusal {
    std::optional<PersonId> person;
    std::string department;
    std::string reason;               ///< complained-of, department-complained-of, released-batch, declared-interest
    std::vector<Param> particulars{}; ///< what the text "recusal.<reason>" says after the person's name
    friend bool operator==(const Recusal&, const Recusal&) = default;
};

/// Who stands aside may still give an opinion or countersign.
[[nodiscard]] inline bool recusalBars(std::string_view act) {
    return act != "opinion" && act != "countersign" && act != "inform";
}

/// Those whose declared interest touches the case, its customer or a product of its lines, and holds on that day.
[[nodiscard]] std::vector<Recusal> recusalsOf(const CaseFile& file, const People& people, Day today);

/// Why this person stands aside, a refusal for each recusal that is his or his department's.
[[nodiscard]] std::vector<Refusal> refusalsBy(const std::vector<Recusal>& recusals, const Person& person,
                                              const RuleSource& rule);

} // namespace recourse
