// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/checks.h"
#include "domain/casefile/context.h"

namespace recourse {

/// What a department has not done yet with a notice; never true of one it refused or passed on.
using NoticeWaits = bool (*)(const Notice& notice);

/// Why the actor has no notice that waits: the case has ended, there is none, or only ones to other departments. rule:
/// the one that leaves it to the department.
[[nodiscard]] std::vector<Refusal> withoutNotice(const CaseFile& file, NoticeWaits waits, std::string rule,
                                                 const Context& context);

struct NoticeWanted {
    std::optional<RowId> named;
    NoticeWaits waits = nullptr;
};
/// The notice that is meant: the one named, or else the only one that waits for the actor's department. Null with an
/// issue at "record" if there is none such, or if the department refused it or passed it on.
[[nodiscard]] Notice* chooseNotice(CaseFile& file, const NoticeWanted& wanted, const Context& context, Issues& issues);

/// The refusal of a notice to a department that is not the actor's; nothing if it is his.
[[nodiscard]] std::vector<Refusal> ofOtherDepartment(const Notice& notice, std::string rule, const Context& context);

} // namespace recourse
