// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"
#include "domain/procedure/procedure.h"

#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// "k=v" in two; nothing without a "=".
[[nodiscard]] std::optional<std::pair<std::string, std::string>> keyAndValue(const std::string& written);

/// Facts as typed, by the kinds of kFacts; faults are added with the option they belong to.
[[nodiscard]] Facts readFacts(const std::vector<std::string>& written, const Procedure& procedure,
                              const Reading& reading, std::vector<FieldIssue>& issues);

/// A class as people write it (II, Ⅱ, 2) as the fact "class".
void readClass(const std::string& written, const Procedure& procedure, Facts& facts, std::vector<FieldIssue>& issues);

/// An amount in the procedure's currency as the fact "amount".
void readAmount(const std::string& written, const Procedure& procedure, Facts& facts, std::vector<FieldIssue>& issues);

} // namespace recourse
