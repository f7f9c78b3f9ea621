// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/text.h"

#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace recourse {

namespace {

const auto* bytes(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::string singleBlanks(std::string_view text) {
    std::string out;
    for (const char c : trimmed(text)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

/// Bytes of the blank that text begins with, 0 if it begins with another character.
std::size_t leadingBlank(std::string_view text) {
    if (text.starts_with("\xE3\x80\x80")) // U+3000 ideographic space
        return 3;
    if (text.starts_with("\xC2\xA0")) // U+00A0 no-break space
        return 2;
    return !text.empty() && std::string_view(" \t\r\n\v\f").find(text.front()) != std::string_view::npos ? 1 : 0;
}

std::size_t trailingBlank(std::string_view text) {
    if (text.ends_with("\xE3\x80\x80"))
        return 3;
    if (text.ends_with("\xC2\xA0"))
        return 2;
    return !text.empty() && std::string_view(" \t\r\n\v\f").find(text.back()) != std::string_view::npos ? 1 : 0;
}

} // namespace

std::string normalisedKey(std::string_view text) {
    utf8proc_uint8_t* folded = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const utf8proc_ssize_t length =
        utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &folded, options);
    const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owner(folded, std::free);
    if (length < 0)
        return std::string(text);
    return singleBlanks({reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length)});
}

std::string_view trimmed(std::string_view text) {
    for (std::size_t n = leadingBlank(text); n > 0; n = leadingBlank(text))
        text.remove_prefix(n);
    for (std::size_t n = trailingBlank(text); n > 0; n = trailingBlank(text))
        text.remove_suffix(n);
    return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    if (text.empty())
        return parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, begin)) {
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.emplace_back(text.substr(begin));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty())
            out += separator;
        out += part;
    }
    return out;
}

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t length =
            utf8proc_iterate(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &point);
        const std::size_t taken = length > 0 ? static_cast<std::size_t>(length) : 1;
        out.push_back(text.substr(0, taken));
        text.remove_prefix(taken);
    }
    return out;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t length =
            utf8proc_iterate(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &point);
        if (length <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    return true;
}

} // namespace recourse
