// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "domain/procedure/condition.h"

#include <string_view>

namespace recourse {

/// Milestone keys; the ones a case must reach are the procedure's to say.
namespace milestone {
inline constexpr std::string_view kReceived = "received";
inline constexpr std::string_view kRegistered = "registered";
inline constexpr std::string_view kAcknowledged = "acknowledged";
inline constexpr std::string_view kClassified = "classified";
inline constexpr std::string_view kNotified = "notified";
inline constexpr std::string_view kGoodsReceived = "goods-received";
inline constexpr std::string_view kInspected = "inspected";
inline constexpr std::string_view kValidityJudged = "validity-judged";
inline constexpr std::string_view kResponsibilityJudged = "responsibility-judged";
inline constexpr std::string_view kContained = "contained";
inline constexpr std::string_view kCauseFound = "cause-found";
inline constexpr std::string_view kProposed = "disposition-proposed";
inline constexpr std::string_view kDecided = "decided";
inline constexpr std::string_view kAnswered = "answered";
inline constexpr std::string_view kAgreed = "agreed";
inline constexpr std::string_view kCarriedOut = "carried-out";
inline constexpr std::string_view kEffectVerified = "effect-verified";
inline constexpr std::string_view kFollowedUp = "followed-up";
inline constexpr std::string_view kClosed = "closed";
inline constexpr std::string_view kNotAdmitted = "not-admitted";
inline constexpr std::string_view kWithdrawn = "withdrawn";
} // namespace milestone

/// The milestone of that key that counts now: the last one filed, unless it was withdrawn.
[[nodiscard]] const Milestone* findMilestone(const CaseFile& file, std::string_view key);
[[nodiscard]] inline bool reached(const CaseFile& file, std::string_view key) {
    return findMilestone(file, key) != nullptr;
}
/// Closed, not admitted or withdrawn.
[[nodiscard]] bool isEnded(const CaseFile& file);

/// Files the milestone at the context's time, or at another if it happened earlier.
void reach(CaseFile& file, std::string_view key, const Context& context, std::optional<Instant> at = {});
/// The milestone no longer holds; nothing if it was not reached.
void withdrawMilestone(CaseFile& file, std::string_view key);

/// The customer refuses the outcome: what led to it is to be reached anew, and the steps of the firm's own that say so
/// (R-244, D-12).
void goBack(CaseFile& file, const Procedure& procedure);

/// What the rules may ask about this case: class, kind, channel, amount, dispositions, …
[[nodiscard]] Facts factsOf(const CaseFile& file, const Procedure& procedure);

/// A historical case on which nothing was done since it was brought in: it asks for nothing.
[[nodiscard]] bool isShelved(const CaseFile& file);
/// The first milestone that the procedure requires and that is missing; empty when the case has ended or is shelved.
[[nodiscard]] std::string_view stageOf(const CaseFile& file, const Procedure& procedure);

/// Works out the dates of the case anew after something happened: starts clocks whose event has come, marks those met,
/// and gives dates of the case's class in place of provisional ones. A date given stays as it is (see DeadlineRow).
void updateDeadlines(CaseFile& file, const Context& context);

/// The earliest date that is neither met nor superseded; null if nothing is due.
[[nodiscard]] const DeadlineRow* nextDeadline(const CaseFile& file);

/// Files a signature of the actor over a row (none: the complaint).
void sign(CaseFile& file, std::optional<RowId> record, std::string_view meaning, const Context& context);

} // namespace recourse
