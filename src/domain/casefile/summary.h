// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"

namespace recourse {

struct Procedure;
class OfficeZone;

/// How a historical case ended that nobody works on.
inline constexpr std::string_view kShelved = "shelved";

/// The case as a list shows it and sorts by it: stored in the same transaction as the case itself, because a million
/// cases must be filtered without opening them. Overdue is not in it: that is `dueAt < now`.
struct CaseSummary {
    CaseId id{0};
    std::string number;
    std::string procedure;
    std::string kind;
    Instant receivedAt{};
    std::optional<PartyId> party; ///< the customer; the name is read from the directory
    std::string product;          ///< of the first line, "… +2" for more
    std::string batch;
    std::string grade;
    std::string stage; ///< milestone key; empty when ended
    std::string end;   ///< "closed", "not-admitted", "withdrawn", kShelved; empty while it runs
    std::string dueKey;
    std::optional<Instant> dueAt;
    std::optional<Money> amount;
    std::string departments; ///< of the notices not refused or passed on, comma between
    std::string matter;      ///< first line, at most 80 characters
    bool historical = false;
    bool countsForRepetition = true; ///< D-04
    std::string searchText;          ///< every searchable field, a line each
    friend bool operator==(const CaseSummary&, const CaseSummary&) = default;
};

/// Product and defect of one line, as repetition compares them (normalisedKey).
struct ProblemRow {
    std::string product;
    std::string defectCode;
    std::string batch;
    friend bool operator==(const ProblemRow&, const ProblemRow&) = default;
};

[[nodiscard]] CaseSummary summarise(const CaseFile& file, const Procedure& procedure);
[[nodiscard]] std::vector<ProblemRow> problemsOf(const CaseFile& file);

} // namespace recourse
