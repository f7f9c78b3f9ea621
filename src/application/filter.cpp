// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/filter.h"

#include "support/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace recourse {

namespace {

using Compare = FilterTerm::Compare;

enum class Asks { Text, Code, Day, Amount, Flag };

struct FilterField {
    std::string_view name;
    Asks asks;
};

constexpr std::array kFilterFields{
    FilterField{"customer", Asks::Text}, FilterField{"product", Asks::Text}, FilterField{"batch", Asks::Text},
    FilterField{"number", Asks::Text},   FilterField{"class", Asks::Code},   FilterField{"stage", Asks::Code},
    FilterField{"kind", Asks::Code},     FilterField{"end", Asks::Code},     FilterField{"dept", Asks::Code},
    FilterField{"due", Asks::Day},       FilterField{"received", Asks::Day}, FilterField{"amount", Asks::Amount},
    FilterField{"overdue", Asks::Flag},
};

/// One word of the filter; what stands in quotes is kept together.
struct FilterWord {
    std::string text;
    bool quoted = false;
};

std::vector<FilterWord> wordsOf(std::string_view text) {
    std::vector<FilterWord> words;
    FilterWord word;
    bool inQuotes = false;
    const auto end = [&] {
        if (!word.text.empty())
            words.push_back(std::move(word));
        word = {};
    };
    for (const std::string_view character : characters(text)) {
        if (character == "\"" || character == "“" || character == "”") {
            inQuotes = !inQuotes;
            word.quoted = true;
        } else if (!inQuotes && trimmed(character).empty()) {
            end();
        } else {
            word.text += character;
        }
    }
    end();
    return words;
}

std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && rest == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The first and the day after the last of 2026, 2026-09 or 2026-09-20.
std::optional<std::pair<Day, Day>> daysOf(std::string_view text) {
    using namespace std::chrono;
    const std::vector<std::string> parts = split(text, '-');
    std::array<int, 3> numbers{0, 1, 1};
    if (parts.empty() || parts.size() > 3)
        return std::nullopt;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = wholeNumber(parts[i]);
        if (!number)
            return std::nullopt;
        numbers.at(i) = *number;
    }
    const year_month_day first{year(numbers[0]), month(static_cast<unsigned>(numbers[1])),
                               std::chrono::day(static_cast<unsigned>(numbers[2]))};
    if (!first.ok() || numbers[0] < 1900 || numbers[0] > 2200)
        return std::nullopt;
    const Day begin(first);
    if (parts.size() == 3)
        return std::pair(begin, begin + days(1));
    return std::pair(begin, parts.size() == 2 ? Day(first + months(1)) : Day(first + years(1)));
}

Compare takeCompare(std::string_view& text) {
    constexpr std::array<std::pair<std::string_view, Compare>, 5> kSigns{{{"<=", Compare::UpTo},
                                                                          {">=", Compare::From},
                                                                          {"<", Compare::Below},
                                                                          {">", Compare::Above},
                                                                          {"=", Compare::Is}}};
    for (const auto& [sign, compare] : kSigns) {
        if (text.starts_with(sign)) {
            text.remove_prefix(sign.size());
            return compare;
        }
    }
    return Compare::Is;
}

using Terms = Result<std::vector<FilterTerm>, Sentence>;

/// A period becomes bounds: received:2026-09 is from the first day and below the first of October.
Terms dayTerms(FilterTerm term, std::string_view written) {
    const Compare compare = takeCompare(written);
    const auto days = daysOf(written);
    if (!days)
        return Error{Sentence{"filter.day", {std::string(written)}}};
    const auto bound = [&term](Compare how, Day day) {
        FilterTerm one = term;
        one.compare = how;
        one.value = day;
        return one;
    };
    switch (compare) {
    case Compare::Below:
        return std::vector{bound(Compare::Below, days->first)};
    case Compare::UpTo:
        return std::vector{bound(Compare::Below, days->second)};
    case Compare::Above:
        return std::vector{bound(Compare::From, days->second)};
    case Compare::From:
        return std::vector{bound(Compare::From, days->first)};
    case Compare::Is:
    case Compare::Contains:
        break;
    }
    return std::vector{bound(Compare::From, days->first), bound(Compare::Below, days->second)};
}

Terms fieldTerms(const FilterField& field, FilterTerm term, std::string_view written, std::string_view currency) {
    term.field = std::string(field.name);
    term.text = std::string(written);
    switch (field.asks) {
    case Asks::Day:
        return dayTerms(std::move(term), written);
    case Asks::Amount: {
        term.compare = takeCompare(written);
        const auto money = parseMoney(written, currency);
        if (!money)
            return Error{Sentence{"filter.amount", {std::string(written)}}};
        term.value = *money;
        return std::vector{std::move(term)};
    }
    case Asks::Flag:
        if (written != "yes" && written != "no" && written != "是" && written != "否")
            return Error{Sentence{"filter.flag", {std::string(written)}}};
        term.value = std::int64_t{written == "yes" || written == "是"};
        break;
    case Asks::Code:
    case Asks::Text:
        term.value = std::string(written);
        break;
    }
    term.compare = field.asks == Asks::Text ? Compare::Contains : Compare::Is;
    return std::vector{std::move(term)};
}

Terms termsOf(const FilterWord& word, std::string_view currency) {
    std::string_view text = word.text;
    FilterTerm term;
    term.negated = text.size() > 1 && text.starts_with('-');
    if (term.negated)
        text.remove_prefix(1);
    const std::size_t colon = text.find(':');
    const auto named = std::find_if(kFilterFields.begin(), kFilterFields.end(), [&](const FilterField& field) {
        return colon != std::string_view::npos && field.name == text.substr(0, colon);
    });
    if (named != kFilterFields.end())
        return fieldTerms(*named, std::move(term), text.substr(colon + 1), currency);
    if (colon != std::string_view::npos && colon > 0 && !word.quoted)
        return Error{Sentence{"filter.no-such-field", {std::string(text.substr(0, colon))}}};
    term.compare = word.quoted ? Compare::Is : Compare::Contains;
    term.text = std::string(text);
    term.value = std::string(text);
    return std::vector{std::move(term)};
}

} // namespace

Result<Filter, Sentence> parseFilter(std::string_view text, std::string_view currency) {
    Filter filter;
    std::vector<FilterTerm> group;
    const auto endGroup = [&] {
        if (!group.empty())
            filter.anyOf.push_back(std::move(group));
        group = {};
    };
    for (const FilterWord& word : wordsOf(text)) {
        if (!word.quoted && (word.text == "OR" || word.text == "或")) {
            endGroup();
            continue;
        }
        auto terms = termsOf(word, currency);
        if (!terms)
            return Error{terms.error()};
        for (FilterTerm& term : *terms.operator->()) {
            // Not in a period: before it or after it. Only a single bound can simply be turned round.
            if (term.negated && terms->size() > 1)
                return Error{Sentence{"filter.not-a-period", {term.text}}};
            group.push_back(std::move(term));
        }
    }
    endGroup();
    return filter;
}

} // namespace recourse
