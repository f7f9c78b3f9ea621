// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

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

/// Of all procedures that come with the program.
inline std::vector<std::string> shippedCodes() {
    std::vector<std::string> codes;
    for (const auto& file : std::filesystem::directory_iterator(RECOURSE_SOURCE_DIR "/resources/procedures")) {
        if (file.path().filename() != "procedure.schema.json")
            codes.push_back(file.path().stem().string());
    }
    return codes;
}

} // namespace recourse
