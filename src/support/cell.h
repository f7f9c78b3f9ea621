// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/id.h"
#include "support/money.h"
#include "support/quantity.h"
#include "support/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace recourse {

/// The value of a field, whatever its type; empty is monostate.
using Cell = std::variant<std::monostate, std::int64_t, std::string, Day, Instant, Money, Quantity>;

/// How a field is typed, shown and stored.
enum class Kind { Text, LongText, Number, Percent, Flag, Choice, Choices, Date, Moment, Money, Quantity, Reference };

/// Several codes of a list ("sample", "site-visit"), in the order given, each once.
struct Choices {
    std::vector<std::string> codes;
    friend bool operator==(const Choices&, const Choices&) = default;
};

/// Long free text: like std::string, but shown in a box of several lines.
struct LongText {
    std::string text;
    friend bool operator==(const LongText&, const LongText&) = default;
};

/// One code of a list ("telephone", "email").
struct Choice {
    std::string code;
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// Hundredths of a percent: 12.50 % is 1250.
struct Percent {
    std::int64_t hundredths = 0;
    friend bool operator==(const Percent&, const Percent&) = default;
};

/// How a member type becomes a Cell and back; one specialisation per type.
template <class T>
struct CellOf;

template <class T, Kind K>
struct PlainCell {
    static constexpr Kind kind = K;
    static Cell read(const T& value) { return value; }
    static bool write(T& value, const Cell& cell) {
        const T* found = std::get_if<T>(&cell);
        if (found != nullptr)
            value = *found;
        return found != nullptr;
    }
};

template <>
struct CellOf<std::string> : PlainCell<std::string, Kind::Text> {};
template <>
struct CellOf<std::int64_t> : PlainCell<std::int64_t, Kind::Number> {};
template <>
struct CellOf<Day> : PlainCell<Day, Kind::Date> {};
template <>
struct CellOf<Instant> : PlainCell<Instant, Kind::Moment> {};
template <>
struct CellOf<Money> : PlainCell<Money, Kind::Money> {};
template <>
struct CellOf<Quantity> : PlainCell<Quantity, Kind::Quantity> {};

template <>
struct CellOf<bool> {
    static constexpr Kind kind = Kind::Flag;
    static Cell read(bool value) { return std::int64_t{value}; }
    static bool write(bool& value, const Cell& cell) {
        const auto* found = std::get_if<std::int64_t>(&cell);
        if (found != nullptr)
            value = *found != 0;
        return found != nullptr;
    }
};

/// The types that wrap one member and differ from it only in how they are shown.
template <class T, auto Member, Kind K>
struct WrappedCell {
    static constexpr Kind kind = K;
    static Cell read(const T& value) { return value.*Member; }
    static bool write(T& value, const Cell& cell) {
        using Inner = std::remove_reference_t<decltype(value.*Member)>;
        const auto* found = std::get_if<Inner>(&cell);
        if (found != nullptr)
            value.*Member = *found;
        return found != nullptr;
    }
};

template <>
struct CellOf<LongText> : WrappedCell<LongText, &LongText::text, Kind::LongText> {};
template <>
struct CellOf<Choice> : WrappedCell<Choice, &Choice::code, Kind::Choice> {};
template <>
struct CellOf<Percent> : WrappedCell<Percent, &Percent::hundredths, Kind::Percent> {};

template <>
struct CellOf<Choices> {
    static constexpr Kind kind = Kind::Choices;
    static Cell read(const Choices& value);
    static bool write(Choices& value, const Cell& cell);
};

template <class Tag>
struct CellOf<Id<Tag>> {
    static constexpr Kind kind = Kind::Reference;
    static Cell read(const Id<Tag>& value) { return value.value(); }
    static bool write(Id<Tag>& value, const Cell& cell) {
        const auto* found = std::get_if<std::int64_t>(&cell);
        if (found != nullptr)
            value = Id<Tag>(*found);
        return found != nullptr;
    }
};

[[nodiscard]] inline bool isEmpty(const Cell& cell) {
    return std::holds_alternative<std::monostate>(cell);
}

} // namespace recourse
