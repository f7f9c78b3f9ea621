// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/rule_draft.h"

#include "support/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace recourse {

namespace {

/// "scale.criteria[1]" at the beginning of a path, and what follows it.
struct PathHead {
    std::string_view list;
    std::size_t index = 0;
    std::string_view rest; ///< without the dot
};

std::optional<PathHead> headOf(std::string_view path) {
    const std::size_t open = path.find('[');
    const std::size_t close = path.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    PathHead head{path.substr(0, open), 0, path.substr(close + 1)};
    const auto read = std::from_chars(path.data() + open + 1, path.data() + close, head.index);
    if (read.ec != std::errc() || read.ptr != path.data() + close)
        return std::nullopt;
    if (head.rest.starts_with('.'))
        head.rest.remove_prefix(1);
    return head;
}

} // namespace

const std::string& RuleDraft::typed(std::string_view member) const {
    static const std::string kNothing;
    const auto found = values.find(member);
    return found != values.end() ? found->second : kNothing;
}

const RuleDraft::Rows& RuleDraft::rows(std::string_view list) const {
    static const Rows kNone;
    const auto found = lists.find(list);
    return found != lists.end() ? found->second : kNone;
}

const RuleField* RuleShape::findField(std::string_view member) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [member](const RuleField& field) { return field.member == member; });
    return found != fields.end() ? &*found : nullptr;
}

const RuleShape* RuleShape::findList(std::string_view name) const {
    const auto found =
        std::find_if(lists.begin(), lists.end(), [name](const RuleShape& row) { return row.list == name; });
    return found != lists.end() ? &*found : nullptr;
}

const RuleDraft* findRow(const RuleDraft& document, std::string_view path) {
    if (path.empty())
        return &document;
    const auto head = headOf(path);
    if (!head || head->index >= document.rows(head->list).size())
        return nullptr;
    return findRow(document.rows(head->list)[head->index], head->rest);
}

RuleDraft* findRow(RuleDraft& document, std::string_view path) {
    return const_cast<RuleDraft*>(findRow(std::as_const(document), path)); // the document itself may be changed
}

const RuleShape* findShape(const RuleShape& document, std::string_view path) {
    if (path.empty())
        return &document;
    const auto head = headOf(path);
    const RuleShape* row = head ? document.findList(head->list) : nullptr;
    return row != nullptr ? findShape(*row, head->rest) : nullptr;
}

RuleSpot spotOf(const RuleShape& document, std::string_view path) {
    const auto head = headOf(path);
    const RuleShape* row = head ? document.findList(head->list) : nullptr;
    if (row == nullptr)
        return {"", std::string(path.substr(0, path.find('[')))};
    RuleSpot inner = spotOf(*row, head->rest);
    const std::string here = std::string(head->list) + "[" + std::to_string(head->index) + "]";
    return {inner.row.empty() ? here : here + "." + inner.row, std::move(inner.member)};
}

std::vector<std::string> wordsIn(std::string_view text) {
    std::string written(text);
    for (const std::string_view comma : {"，", "、"}) {
        for (std::size_t at = written.find(comma); at != std::string::npos; at = written.find(comma, at))
            written.replace(at, comma.size(), ",");
    }
    std::vector<std::string> words;
    for (const std::string& word : split(written, ',')) {
        if (std::string kept(trimmed(word)); !kept.empty())
            words.push_back(std::move(kept));
    }
    return words;
}

} // namespace recourse
