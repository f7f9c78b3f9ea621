// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"
#include "application/procedures/adoption.h"
#include "domain/casefile/guidance.h"
#include "domain/casefile/verb.h"
#include "domain/deadlines/deadline_list.h"
#include "domain/deadlines/promise.h"

namespace recourse {

/// A case as one person sees it at one moment: with what may be done now, and why each date is what it is.
struct CaseView {
    LoadedCase loaded; ///< without what is kept from the viewer
    std::shared_ptr<const Office> office;
    const Procedure* procedure = nullptr; ///< of the office
    Person viewer;
    Instant asOf{};
    std::string stage; ///< milestone key; empty when the case has ended
    std::vector<Command> commands;
    std::optional<PromiseLimit> promiseLimit;
    std::vector<RowId> approvalsWaiting; ///< for this person
    std::vector<Guidance> guidance;
    std::optional<Adoption> adoption; ///< where a newer revision of the procedure is in force

    /// What typed text means for this case.
    [[nodiscard]] Reading reading() const { return {asOf, &office->zone, &office->calendar, procedure->currency}; }
};

/// Loads the case for the person signed in and asks the rules; nothing for a case that is not there.
[[nodiscard]] Stored<std::optional<CaseView>> viewCase(Backend& backend, CaseId id);

/// What happened to a case, oldest first, as the person signed in may see it. Of a record kept from him an entry says
/// no more than that there was one: its verb is kRestricted, and what was done to the record is left out.
[[nodiscard]] Stored<std::vector<HistoryEntry>> viewHistory(Backend& backend, CaseId id);
inline constexpr std::string_view kRestricted = "restricted";

/// The days behind a date of the case, counted again by its rule and the calendar of today, or, where that gives
/// another date, the one that gave it; none for a date without a rule (a promise).
[[nodiscard]] std::optional<DueDate> explain(const CaseView& view, const DeadlineRow& row);

} // namespace recourse
