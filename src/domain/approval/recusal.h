// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Somebody who has to stand aside in this case: one person, or everybody of a department.
struct Recusal {
    std::optional<PersonId> person;
    std::string department;
    std::string reason; ///< complained-of, department-complained-of, released-batch, declared-interest
    friend bool operator==(const Recusal&, const Recusal&) = default;
};

/// Who stands aside may still give an opinion or countersign.
[[nodiscard]] inline bool recusalBars(std::string_view act) {
    return act != "opinion" && act != "countersign" && act != "inform";
}

[[nodiscard]] inline const Recusal* findRecusal(const std::vector<Recusal>& recusals, const Person& person) {
    const auto found = std::find_if(recusals.begin(), recusals.end(), [&](const Recusal& recusal) {
        return recusal.person ? *recusal.person == person.id
                              : !recusal.department.empty() && recusal.department == person.department;
    });
    return found != recusals.end() ? &*found : nullptr;
}

} // namespace recourse
