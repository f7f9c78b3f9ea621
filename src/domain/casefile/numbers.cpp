// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/numbers.h"

#include "domain/calendar/office_zone.h"
#include "domain/procedure/numbering.h"
#include "domain/procedure/procedure.h"

#include <algorithm>

namespace recourse {

std::string nextNumber(std::string_view sheet, const Context& context) {
    const auto& patterns = context.procedure.numbering;
    const auto pattern = std::find_if(patterns.begin(), patterns.end(),
                                      [sheet](const NumberPattern& candidate) { return candidate.sheet == sheet; });
    const Day today = context.zone.dayOf(context.now);
    const NumberPattern plain{std::string(sheet), std::string(sheet) + "-{serial:1}", "never", {}};
    const NumberPattern& chosen = pattern != patterns.end() ? *pattern : plain;
    return numberText(chosen, today, context.serials.next(seriesKey(chosen, today)));
}

} // namespace recourse
