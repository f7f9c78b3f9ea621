// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/checks.h"

namespace recourse {

/// An 8D report as it would be filed, with what the case knows of its actions.
struct EightDContent {
    const CaseFile& file;
    const EightD& report;
    const std::vector<TeamMember>& team;
    const std::vector<Discipline>& disciplines;
};

/// What is missing for the disciplines marked done, each at its field: standards D0 to D8, F-28.
void checkDisciplines(const EightDContent& content, const Context& context, Issues& issues);

} // namespace recourse
