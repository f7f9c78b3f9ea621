// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/repeating.h"

#include "domain/calendar/office_zone.h"
#include "domain/casefile/rows.h"
#include "domain/procedure/procedure.h"
#include "domain/procedure/repetition.h"

#include <algorithm>

namespace recourse {

namespace {

/// The cases counted are linked, so that they are seen: D-05.
void linkRepeated(CaseFile& file, const std::vector<EarlierCase>& cases, const Context& context) {
    for (const EarlierCase& earlier : cases) {
        const auto& links = file.rows<CaseLink>();
        if (std::any_of(links.begin(), links.end(), [&](const CaseLink& link) { return link.otherCase == earlier.id; }))
            continue;
        CaseLink link;
        link.kind = Choice{"repeated-problem"};
        link.otherCase = earlier.id;
        link.otherNumber = earlier.number;
        fileRow(file, link, context);
    }
}

} // namespace

void noticeRepetition(CaseFile& file, const Context& context) {
    const Day today = context.zone.dayOf(context.now);
    const RepetitionDays days{context.zone.dayOf(file.complaint.receivedAt.value_or(context.now)), today};
    for (const Repetition& repetition : findRepetitions(file, context.procedure.scale, days, context.earlier)) {
        linkRepeated(file, repetition.cases, context);
        if (repetition.to.empty() || file.complaint.grade != Choice{repetition.from})
            continue;
        file.complaint.grade = Choice{repetition.to};
        file.complaint.classRule = repetition.source.cited();
    }
}

} // namespace recourse
