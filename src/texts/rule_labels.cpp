// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/rule_labels.h"

namespace recourse {

namespace {

const std::string kMember = "rule.member.";

std::string_view lastOf(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

/// A text of its own, first in that list, then everywhere.
std::optional<QString> ownLabel(const Texts& texts, std::string_view list, std::string_view member) {
    if (!list.empty()) {
        if (auto text = texts.findText(kMember + std::string(lastOf(list)) + "." + std::string(member)))
            return text;
    }
    return texts.findText(kMember + std::string(member));
}

} // namespace

QString memberLabel(const Texts& texts, std::string_view list, std::string_view member) {
    if (const auto own = ownLabel(texts, list, member))
        return *own;
    const std::string_view last = lastOf(member);
    if (member.ends_with(".zh") || member.ends_with(".en")) {
        const std::string_view part = member.substr(0, member.size() - 3);
        const QString name =
            memberLabel(texts, list, part.ends_with("source") ? std::string(part) + ".wording" : std::string(part));
        return texts.sentence(
            {kMember + "in-language", {name.toStdString(), texts.text(kMember + std::string(last)).toStdString()}});
    }
    for (std::size_t end = member.rfind('.'); end != std::string_view::npos && end > 0;
         end = member.rfind('.', end - 1)) {
        if (const auto part = ownLabel(texts, list, member.substr(0, end)))
            return *part + QStringLiteral(" · ") + memberLabel(texts, list, member.substr(end + 1));
    }
    return fromUtf8(member);
}

QString listLabel(const Texts& texts, std::string_view list) {
    const auto own = texts.findText(kMember + "list." + std::string(list));
    return own ? *own : memberLabel(texts, {}, list);
}

QString wordLabel(const Texts& texts, std::string_view word) {
    return texts.text(kMember + "word." + std::string(word));
}

} // namespace recourse
