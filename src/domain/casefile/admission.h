// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "domain/deadlines/admission_window.h"
#include "domain/procedure/procedure.h"

#include <map>
#include <optional>

namespace recourse {

/// Whether a complaint comes in time, and the rule that says so: R-136…R-141, D-17.
struct Admission {
    enum class Verdict {
        Always,  ///< the procedure has no window
        Inside,  ///< within a window that is a right
        ByRole,  ///< only somebody of a role may admit, with a reason
        Outside, ///< outside every window, and nobody may admit
        Unknown, ///< the day a window is counted from is not known
    };
    Verdict verdict = Verdict::Always;
    const AdmissionRule* rule = nullptr; ///< of the procedure: the window that decided, the last to end if none admits
    std::string role;                    ///< of ByRole
    std::optional<AdmissionWindow> window;
    RuleSource source;

    bool isOutside = false; ///< ByRole after the end of every window

    [[nodiscard]] bool needsRole() const { return verdict == Verdict::ByRole; }
    /// Whoever admits says why.
    [[nodiscard]] bool needsReason() const { return needsRole() || verdict == Verdict::Unknown; }
    /// Whether that person may not admit the complaint.
    [[nodiscard]] bool refuses(const Person& person) const {
        return verdict == Verdict::Outside || (needsRole() && !person.has(role));
    }
    /// The answer in words.
    [[nodiscard]] Sentence sentence(const Procedure& procedure) const;
};

/// The days that windows are counted from: key of the field → day. Always with "received".
using AdmissionDays = std::map<std::string, Day, std::less<>>;

/// Of the windows whose conditions hold the first one that admits counts, a right before the word of a role. Dates are
/// compared, not times: on the last day until midnight (D-20).
[[nodiscard]] Admission judgeAdmission(const Procedure& procedure, const Facts& facts, const AdmissionDays& days,
                                       const WorkCalendar& calendar);

[[nodiscard]] Admission admissionOf(const CaseFile& file, const Context& context);

} // namespace recourse
