// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"

#include <charconv>
#include <fstream>
#include <iostream>
#include <sstream>

namespace recourse {

Stored<std::string> readWholeFile(const std::string& path) {
    std::ostringstream text;
    if (path == "-") {
        text << std::cin.rdbuf();
        return text.str();
    }
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{StorageError{StorageError::Kind::Missing, path}};
    text << file.rdbuf();
    return text.str();
}

Stored<std::string> readFileStart(const std::string& path, std::int64_t atMost) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{StorageError{StorageError::Kind::Missing, path}};
    std::string bytes(static_cast<std::size_t>(atMost), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(atMost));
    if (file.bad())
        return Error{StorageError{StorageError::Kind::Failed, path}};
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string firstLineOf(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

// The command line lists by receipt, newest first: the sort value is a number.
std::string pageKeyText(const PageKey& key) {
    const auto* place = std::get_if<std::int64_t>(&key.value);
    return std::to_string(place != nullptr ? *place : 0) + "." + std::to_string(key.id.value());
}

std::optional<PageKey> parsePageKey(const std::string& text) {
    std::int64_t value = 0;
    std::int64_t id = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, value);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '.')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, id);
    if (second.ec != std::errc() || second.ptr != end)
        return std::nullopt;
    return PageKey{value, CaseId(id)};
}

} // namespace recourse
