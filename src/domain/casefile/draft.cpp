// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/draft.h"

#include "domain/casefile/reading_dates.h"
#include "support/decimal.h"
#include "support/text.h"

#include <array>

namespace recourse {

namespace {

std::optional<Cell> parseFlag(std::string_view text) {
    constexpr std::array<std::string_view, 6> kYes{"yes", "true", "1", "是", "y", "有"};
    constexpr std::array<std::string_view, 6> kNo{"no", "false", "0", "否", "n", "无"};
    const std::string folded = normalisedKey(text);
    for (std::size_t i = 0; i < kYes.size(); ++i) {
        if (folded == kYes.at(i))
            return Cell(std::int64_t{1});
        if (folded == kNo.at(i))
            return Cell(std::int64_t{0});
    }
    return std::nullopt;
}

std::optional<Cell> parseWhole(std::string_view text) {
    const auto number = takeDecimal(text, 0);
    return number && text.empty() ? std::optional(Cell(number->value)) : std::nullopt;
}

std::optional<Cell> parsePercent(std::string_view text) {
    const auto number = takeDecimal(text, 2);
    if (!number || !(text.empty() || text == "%" || text == "％"))
        return std::nullopt;
    const auto hundredths = rescaled(*number, 2);
    return hundredths && *hundredths >= 0 ? std::optional(Cell(*hundredths)) : std::nullopt;
}

template <class T>
std::optional<Cell> asCell(const std::optional<T>& value) {
    return value ? std::optional(Cell(*value)) : std::nullopt;
}

std::optional<Cell> parsed(Kind kind, std::string_view text, const Reading& reading) {
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Choices:
        return isUtf8(text) ? std::optional(Cell(std::string(text))) : std::nullopt;
    case Kind::Number:
    case Kind::Reference:
        return parseWhole(text);
    case Kind::Percent:
        return parsePercent(text);
    case Kind::Flag:
        return parseFlag(text);
    case Kind::Date:
        return asCell(parseDay(text, reading));
    case Kind::Moment:
        return asCell(parseInstant(text, reading));
    case Kind::Money:
        return asCell(parseMoney(text, reading.currency));
    case Kind::Quantity:
        return asCell(parseQuantity(text));
    }
    return std::nullopt;
}

/// The text that says what would be understood for a kind.
std::string_view adviceFor(Kind kind) {
    switch (kind) {
    case Kind::Number:
    case Kind::Reference:
        return "reading.number";
    case Kind::Percent:
        return "reading.percent";
    case Kind::Flag:
        return "reading.flag";
    case Kind::Date:
        return "reading.day";
    case Kind::Moment:
        return "reading.time";
    case Kind::Money:
        return "reading.money";
    case Kind::Quantity:
        return "reading.quantity";
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Choices:
        break;
    }
    return "reading.text";
}

} // namespace

Result<Cell, Sentence> parseCell(Kind kind, std::string_view text, const Reading& reading) {
    const std::string_view given = kind == Kind::LongText ? text : trimmed(text);
    if (trimmed(text).empty())
        return Cell{};
    std::optional<Cell> cell = parsed(kind, given, reading);
    if (!cell)
        return Error{Sentence{std::string(adviceFor(kind)), {std::string(given)}}};
    return *std::move(cell);
}

std::string editText(Kind kind, const Cell& cell, const Reading& reading) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        if (kind == Kind::Flag)
            return *number != 0 ? "yes" : "no";
        return kind == Kind::Percent ? decimalText({*number, 2}) : std::to_string(*number);
    }
    if (const auto* day = std::get_if<Day>(&cell))
        return dayText(*day);
    if (const auto* instant = std::get_if<Instant>(&cell))
        return instantText(*instant, *reading.zone);
    if (const auto* money = std::get_if<Money>(&cell))
        return toText(*money);
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        return toText(*quantity);
    return {};
}

} // namespace recourse
