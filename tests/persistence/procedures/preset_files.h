// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <sstream>
#include <string>

namespace recourse {

/// A file of the source tree, by its path there; empty if it cannot be read.
inline std::string sourceFile(const std::string& path) {
    std::ifstream file(std::string(RECOURSE_SOURCE_DIR "/") + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline std::string presetText(const std::string& code) {
    return sourceFile("resources/procedures/" + code + ".json");
}

} // namespace recourse
