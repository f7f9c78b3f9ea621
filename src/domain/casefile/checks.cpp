// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/checks.h"

#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"
#include "domain/casefile/life.h"

#include <algorithm>

namespace recourse {

std::string cellPath(std::string_view table, std::size_t row, std::string_view key) {
    return std::string(table) + "[" + std::to_string(row) + "]." + std::string(key);
}

void checkGiven(bool given, std::string path, Issues& issues) {
    if (!given)
        issues.push_back(issue(std::move(path), "required.field"));
}

void checkCode(const std::optional<Choice>& value, std::span<const std::string_view> codes, std::string path,
               Issues& issues) {
    if (!value || value->code.empty())
        issues.push_back(issue(std::move(path), "required.field"));
    else if (std::find(codes.begin(), codes.end(), value->code) == codes.end())
        issues.push_back(issue(std::move(path), "choice.no-such", {value->code}));
}

void checkShare(const std::optional<Percent>& value, std::string path, Issues& issues) {
    constexpr std::int64_t kWhole = 10000;
    if (value && value->hundredths > kWhole)
        issues.push_back(issue(std::move(path), "share.above-whole"));
}

void checkHappened(const std::optional<Day>& day, std::string path, const Context& context, Issues& issues) {
    if (day && *day > context.zone.dayOf(context.now))
        issues.push_back(issue(std::move(path), "date.in-the-future"));
}

Instant momentOf(Day day, const Context& context) {
    if (day == context.zone.dayOf(context.now))
        return context.now;
    return context.zone.instant(LocalTime{day, context.calendar.endOfDay()});
}

void followMilestone(CaseFile& file, std::string_view key, const std::optional<Instant>& at, const Context& context) {
    const Milestone* filed = findMilestone(file, key);
    const bool stands = filed != nullptr && !filed->notApplicable;
    const auto dayOf = [&context](const std::optional<Instant>& time) {
        return context.zone.dayOf(time.value_or(context.now));
    };
    if (at && (!stands || dayOf(filed->at) != dayOf(at)))
        reach(file, key, context, at);
    if (!at && stands)
        withdrawMilestone(file, key);
}

} // namespace recourse
