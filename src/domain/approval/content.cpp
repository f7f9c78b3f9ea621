// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/content.h"

#include "support/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <type_traits>
#include <variant>

namespace recourse {

namespace {

constexpr std::array<std::string_view, 4> kComplaintKeys{"number", "procedure", "procedure-revision", "class"};
constexpr std::array<std::string_view, 7> kWrittenLater{"state",   "done-by", "done-at",   "done-note",
                                                        "sent-at", "met-at",  "superseded"};

std::string canonicalPair(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string canonicalDay(Day day) {
    const std::chrono::year_month_day date(day);
    return std::to_string(int{date.year()}) + "-" + canonicalPair(unsigned{date.month()}) + "-" +
           canonicalPair(unsigned{date.day()});
}

std::string canonicalInstant(Instant instant) {
    const Day day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time(instant - day);
    return canonicalDay(day) + "T" + canonicalPair(time.hours().count()) + ":" + canonicalPair(time.minutes().count()) +
           ":" + canonicalPair(time.seconds().count()) + "Z";
}

std::string canonicalText(const Cell& cell) {
    return std::visit(
        [](const auto& value) -> std::string {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<T, std::int64_t>)
                return std::to_string(value);
            else if constexpr (std::is_same_v<T, std::string>)
                return value;
            else if constexpr (std::is_same_v<T, Day>)
                return canonicalDay(value);
            else if constexpr (std::is_same_v<T, Instant>)
                return canonicalInstant(value);
            else
                return toText(value);
        },
        cell);
}

std::string escapedLine(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else
            out += c;
    }
    return out;
}

std::string unescapedLine(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char next = text[++i];
        out += next == 'n' ? '\n' : next == 'r' ? '\r' : next;
    }
    return out;
}

template <class R, class Wanted>
void addLines(const R& record, std::int64_t id, Wanted wanted, std::vector<std::string>& lines) {
    for (const Field<R>& field : RecordOf<R>::fields) {
        if (field.kind == Kind::Reference || (field.traits & Personal) != 0 || !wanted(field.key))
            continue;
        const std::string value = escapedLine(canonicalText(field.read(record)));
        if (!value.empty())
            lines.push_back(std::string(RecordOf<R>::table) + "/" + std::to_string(id) + "/" + std::string(field.key) +
                            "=" + value + "\n");
    }
}

bool isComplaintKey(std::string_view key) {
    return std::find(kComplaintKeys.begin(), kComplaintKeys.end(), key) != kComplaintKeys.end();
}

bool isProposed(std::string_view key) {
    return std::find(kWrittenLater.begin(), kWrittenLater.end(), key) == kWrittenLater.end();
}

/// "table/id/key" → value.
using ContentLines = std::map<std::string, std::string, std::less<>>;

ContentLines contentLines(std::string_view content) {
    ContentLines lines;
    for (const std::string& line : split(content, '\n')) {
        const std::size_t equals = line.find('=');
        if (equals != std::string::npos)
            lines[line.substr(0, equals)] = unescapedLine(std::string_view(line).substr(equals + 1));
    }
    return lines;
}

ContentChange contentChange(const std::string& place, std::string before, std::string after) {
    std::vector<std::string> parts = split(place, '/');
    parts.resize(3);
    return {parts[0], parts[1], parts[2], std::move(before), std::move(after)};
}

} // namespace

std::string approvalContent(const CaseFile& file, RowId record) {
    std::vector<std::string> lines;
    forEachTable(file, [&](const auto& rows) {
        for (const auto& row : rows) {
            if (row.id == record)
                addLines(row, row.id.value(), isProposed, lines);
        }
    });
    if (lines.empty())
        return {};
    addLines(file.complaint, file.complaint.id.value(), isComplaintKey, lines);
    for (const DispositionItem& item : children(file, record, &DispositionItem::disposition))
        addLines(item, item.id.value(), isProposed, lines);
    std::sort(lines.begin(), lines.end());
    return join(lines, "");
}

std::string digestInput(std::string_view subject, std::string_view content) {
    return "recourse approval 1\n" + escapedLine(subject) + "\n" + std::string(content);
}

std::vector<ContentChange> differences(std::string_view before, std::string_view after) {
    const ContentLines old = contentLines(before);
    const ContentLines now = contentLines(after);
    std::vector<ContentChange> changes;
    ContentLines places = old;
    places.insert(now.begin(), now.end());
    for (const auto& [place, ignored] : places) {
        const auto was = old.find(place);
        const auto is = now.find(place);
        std::string left = was != old.end() ? was->second : "";
        std::string right = is != now.end() ? is->second : "";
        if (left != right)
            changes.push_back(contentChange(place, std::move(left), std::move(right)));
    }
    return changes;
}

} // namespace recourse
