// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/sentence.h"
#include "support/result.h"

#include <string>
#include <utility>
#include <vector>

namespace recourse {

/// Where a rule comes from: a clause of a source document or a decision of ours where those are silent (D-02).
struct RuleSource {
    std::string id;       ///< "R-091", "D-02"; empty for what holds in every procedure
    LocalText wording;    ///< the rule in a sentence
    std::string document; ///< document and clause, if it comes from one
    /// As a rule is cited: its number, or its clause where the document has none ("001-D06 6.2.1").
    [[nodiscard]] const std::string& cited() const { return id.empty() ? document : id; }
    [[nodiscard]] bool isDecision() const { return id.starts_with("D-"); }
    friend bool operator==(const RuleSource&, const RuleSource&) = default;
};

/// A rule said no.
struct Refusal {
    Sentence why;
    RuleSource rule;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// A field that cannot be taken as it is. The path is the field's key, in a table "lines[2].nonconforming" (0-based).
struct FieldIssue {
    std::string path;
    Sentence what;
    friend bool operator==(const FieldIssue&, const FieldIssue&) = default;
};

/// Why nothing was done: every fault of the input at once, or the one rule that refuses. Exactly one of the two is
/// filled.
struct Refused {
    std::vector<FieldIssue> issues;
    std::vector<Refusal> refusals;
};

inline Error<Refused> refuse(std::string id, RuleSource rule = {}, std::vector<Param> params = {}) {
    return Error{Refused{{}, {Refusal{Sentence{std::move(id), std::move(params)}, std::move(rule)}}}};
}
inline Error<Refused> reject(std::vector<FieldIssue> issues) {
    return Error{Refused{std::move(issues), {}}};
}
inline FieldIssue issue(std::string path, std::string id, std::vector<Param> params = {}) {
    return FieldIssue{std::move(path), Sentence{std::move(id), std::move(params)}};
}
inline void append(std::vector<FieldIssue>& issues, const std::vector<FieldIssue>& more) {
    issues.insert(issues.end(), more.begin(), more.end());
}

} // namespace recourse
