// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/schema/sql_script.h"

#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

std::size_t endOfLine(std::string_view text, std::size_t from) {
    return std::min(text.find('\n', from), text.size());
}

/// Past the quoted text or comment that begins at `at`; `at` itself if neither does.
std::size_t skipOpaque(std::string_view script, std::size_t at) {
    const std::string_view rest = script.substr(at);
    std::size_t end = std::string_view::npos;
    if (rest.starts_with("--"))
        return endOfLine(script, at);
    if (rest.starts_with("/*"))
        end = script.find("*/", at + 2) + 1;
    else if (rest.front() == '\'' || rest.front() == '"')
        end = script.find(rest.front(), at + 1);
    else
        return at;
    return end >= script.size() ? script.size() : end + 1;
}

bool isFence(std::string_view line, std::string_view word) {
    return line.starts_with("--") && trimmed(line.substr(2)) == word;
}

} // namespace

std::vector<std::string> splitScript(std::string_view script) {
    std::vector<std::string> statements;
    std::string current;
    bool fenced = false;
    const auto finish = [&] {
        if (const std::string_view text = trimmed(current); !text.empty())
            statements.emplace_back(text);
        current.clear();
    };
    for (std::size_t at = 0; at < script.size();) {
        const std::size_t past = skipOpaque(script, at);
        const std::string_view opaque = script.substr(at, past - at);
        if (opaque.starts_with("--")) {
            fenced = isFence(opaque, "begin") || (fenced && !isFence(opaque, "end"));
            if (isFence(opaque, "end"))
                finish();
        } else if (!opaque.empty() && !opaque.starts_with("/*")) {
            current += opaque;
        } else if (opaque.empty() && script[at] == ';' && !fenced) {
            finish();
        } else if (opaque.empty()) {
            current += script[at];
        }
        at = opaque.empty() ? at + 1 : past;
    }
    finish();
    return statements;
}

std::string_view scriptHeader(std::string_view script, std::string_view name) {
    for (std::size_t at = 0; at < script.size(); at = endOfLine(script, at) + 1) {
        std::string_view line = script.substr(at, endOfLine(script, at) - at);
        if (!line.starts_with("--"))
            return {};
        line = trimmed(line.substr(2));
        if (line.starts_with(name) && line.substr(name.size()).starts_with(':'))
            return trimmed(line.substr(name.size() + 1));
    }
    return {};
}

} // namespace recourse
