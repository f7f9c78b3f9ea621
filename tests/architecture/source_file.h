// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What is wrong, a line each, as "src/x/y.cpp:12: why".
using Faults = std::vector<std::string>;

/// The faults as one text, empty if there are none: `CHECK(listed(faults) == "")`.
[[nodiscard]] std::string listed(const Faults& faults);

/// A string literal and the line it begins on.
struct Literal {
    std::size_t line; ///< from 1
    std::string text; ///< between the quotes, escapes as written
};

/// A C++ source taken apart as far as the rules of the house need it.
struct SourceFile {
    std::string path;               ///< from the root of the project: "src/domain/…"
    std::vector<std::string> lines; ///< as written
    std::vector<std::string> code;  ///< the same lines without comments and without the contents of literals
    std::vector<Literal> literals;  ///< the paths of includes are none

    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
    /// "domain" for "src/domain/…".
    [[nodiscard]] std::string layer() const;
    [[nodiscard]] std::string at(std::size_t line) const { return path + ":" + std::to_string(line) + ": "; }
};

/// Reads text as the C++ source of that path.
[[nodiscard]] SourceFile parseSource(std::string path, const std::string& text);

/// All headers and sources below a folder of the project, by path.
[[nodiscard]] std::vector<SourceFile> sourcesBelow(const std::string& folder);

/// All files with that ending below a folder of the project, by path; none if there is no such folder.
[[nodiscard]] std::vector<std::string> filesBelow(const std::string& folder, std::string_view ending);

[[nodiscard]] std::string readFile(const std::string& path);

/// A fault for every line of code in which the expression is found.
[[nodiscard]] Faults codeWith(const SourceFile& source, const std::regex& expression, const std::string& why);

} // namespace recourse
