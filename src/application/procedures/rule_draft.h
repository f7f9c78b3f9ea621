// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// A rule document while somebody writes it: every member as the text that was typed, whether or not it can stand.
/// Words of a list stand in one text with commas between; a flag is "yes" or nothing.
struct RuleDraft {
    using Values = std::map<std::string, std::string, std::less<>>;
    using Rows = std::vector<RuleDraft>;
    using Lists = std::map<std::string, Rows, std::less<>>;

    Values values; ///< by member of the object: "code", "span.length"
    Lists lists;   ///< "deadlines", "scale.criteria"
    friend bool operator==(const RuleDraft&, const RuleDraft&) = default;

    /// What stands at a member; empty if nothing does.
    [[nodiscard]] const std::string& typed(std::string_view member) const;
    /// The rows of a list; none if there is no such list.
    [[nodiscard]] const Rows& rows(std::string_view list) const;
};

/// How a member is written.
enum class RuleFieldKind {
    Key,     ///< letters, digits, dots and dashes
    Phrase,  ///< a text for people
    Number,  ///< whole
    Flag,    ///< "yes" or nothing
    Date,    ///< "2026-01-31"
    Keys,    ///< several keys with commas between
    Phrases, ///< several texts with commas between
    Limit,   ///< of a fact: "5000.00 CNY", "12.5%", "3"
    OneOf,   ///< one of a closed list
    Fixed,   ///< the same in every document; nobody types it
};

struct RuleField {
    std::string member; ///< in its row, as in RuleDraft::values
    RuleFieldKind kind = RuleFieldKind::Phrase;
    bool required = true;
    std::vector<std::string> words; ///< of a OneOf; of a Fixed its value
};

/// What there can be in a document or in a row of one of its lists, in the order of the description.
struct RuleShape {
    std::string list; ///< whose row it is, as in RuleDraft::lists; empty: the document itself
    bool required = true;
    std::vector<RuleField> fields;
    std::vector<RuleShape> lists;

    /// Null if there is none.
    [[nodiscard]] const RuleField* findField(std::string_view member) const;
    [[nodiscard]] const RuleShape* findList(std::string_view name) const;
};

/// A row by its path, "deadlines[2].escalation[0]"; the document itself for an empty one. Null if it is not there.
[[nodiscard]] const RuleDraft* findRow(const RuleDraft& document, std::string_view path);
[[nodiscard]] RuleDraft* findRow(RuleDraft& document, std::string_view path);
/// The shape of the row at that path, or null.
[[nodiscard]] const RuleShape* findShape(const RuleShape& document, std::string_view path);

/// Where a path of a document's fault lies in a draft.
struct RuleSpot {
    std::string row;    ///< path of the innermost row
    std::string member; ///< of it, or the list it has; empty: the row itself
    friend bool operator==(const RuleSpot&, const RuleSpot&) = default;
};

/// "required[0].fields[2]" is the member "fields" of the row "required[0]".
[[nodiscard]] RuleSpot spotOf(const RuleShape& document, std::string_view path);

/// The words of a text of several, without blanks around them; commas of both scripts part them.
[[nodiscard]] std::vector<std::string> wordsIn(std::string_view text);

} // namespace recourse
