// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/numbering.h"

#include <algorithm>
#include <string_view>

namespace recourse {

namespace {

/// A piece of a pattern: literal text, or the name and the width between braces.
struct PatternPart {
    std::string text;
    bool isPlace = false;
    std::size_t width = 0; ///< of the serial
};

constexpr std::size_t kWidestSerial = 18;

PatternPart placePart(std::string_view inside) {
    constexpr std::string_view kSerial = "serial:";
    PatternPart part{std::string(inside), true, 0};
    if (!inside.starts_with(kSerial))
        return part;
    const std::string_view digits = inside.substr(kSerial.size());
    const bool number = !digits.empty() && digits.size() <= 2 &&
                        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!number)
        return part;
    for (const char digit : digits)
        part.width = part.width * 10 + static_cast<std::size_t>(digit - '0');
    if (part.width <= kWidestSerial)
        part.text = "serial";
    return part;
}

std::vector<PatternPart> patternParts(std::string_view pattern) {
    std::vector<PatternPart> parts;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            parts.push_back({std::string(pattern), false, 0});
            break;
        }
        if (open > 0)
            parts.push_back({std::string(pattern.substr(0, open)), false, 0});
        parts.push_back(placePart(pattern.substr(open + 1, close - open - 1)));
        pattern.remove_prefix(close + 1);
    }
    return parts;
}

std::string zeroFilled(std::int64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    if (digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
    return digits;
}

std::string placeText(const PatternPart& part, Day day, std::int64_t serial) {
    const std::chrono::year_month_day date(day);
    if (part.text == "serial")
        return zeroFilled(serial, part.width);
    if (part.text == "yyyy")
        return zeroFilled(int{date.year()}, 4);
    if (part.text == "yy")
        return zeroFilled(int{date.year()} % 100, 2);
    if (part.text == "mm")
        return zeroFilled(unsigned{date.month()}, 2);
    if (part.text == "dd")
        return zeroFilled(unsigned{date.day()}, 2);
    return "{" + part.text + "}";
}

bool isKnownPlace(std::string_view name) {
    return name == "serial" || name == "yyyy" || name == "yy" || name == "mm" || name == "dd";
}

} // namespace

std::string numberText(const NumberPattern& pattern, Day day, std::int64_t serial) {
    std::string text;
    for (const PatternPart& part : patternParts(pattern.pattern))
        text += part.isPlace ? placeText(part, day, serial) : part.text;
    return text;
}

std::string seriesKey(const NumberPattern& pattern, Day day) {
    std::string key = pattern.sheet + "/";
    for (const PatternPart& part : patternParts(pattern.pattern))
        key += part.isPlace ? "{" + part.text + "}" : part.text;
    const std::chrono::year_month_day date(day);
    if (pattern.period == "year" || pattern.period == "month")
        key += "/" + zeroFilled(int{date.year()}, 4);
    if (pattern.period == "month")
        key += "-" + zeroFilled(unsigned{date.month()}, 2);
    return key;
}

std::vector<Sentence> patternFaults(const NumberPattern& pattern) {
    const std::vector<PatternPart> parts = patternParts(pattern.pattern);
    const auto count = [&](std::string_view name) {
        return std::count_if(parts.begin(), parts.end(),
                             [&](const PatternPart& part) { return part.isPlace && part.text == name; });
    };
    std::vector<Sentence> faults;
    for (const PatternPart& part : parts) {
        if (part.isPlace && !isKnownPlace(part.text))
            faults.push_back({"numbering.unknown-place", {"{" + part.text + "}"}});
    }
    if (count("serial") != 1)
        faults.push_back({"numbering.one-serial", {}});
    const bool monthly = pattern.period == "month";
    const bool yearly = pattern.period == "year";
    if (!monthly && !yearly && pattern.period != "never")
        faults.push_back({"numbering.unknown-period", {pattern.period}});
    if ((monthly || yearly) && count("yy") + count("yyyy") == 0)
        faults.push_back({"numbering.needs-year", {}});
    if (monthly && count("mm") == 0)
        faults.push_back({"numbering.needs-month", {}});
    return faults;
}

} // namespace recourse
