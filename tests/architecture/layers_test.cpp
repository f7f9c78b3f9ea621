// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_file.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace recourse;

namespace {

/// Which layers a layer may include and link, itself apart.
const std::map<std::string, std::set<std::string>> kLayers{
    {"support", {}},
    {"domain", {"support"}},
    {"application", {"support", "domain"}},
    {"texts", {"support", "domain"}},
    {"security", {"support", "domain", "application"}},
    {"persistence", {"support", "domain", "application"}},
    {"sheets", {"support", "domain", "application", "texts"}},
    {"presentation", {"support", "domain", "application", "texts"}},
    {"ui", {"support", "domain", "application", "texts", "presentation", "sheets"}},
    {"wiring", {"support", "domain", "application", "security", "persistence", "presentation"}},
    {"cli",
     {"support", "domain", "application", "texts", "security", "persistence", "sheets", "presentation", "wiring"}},
    {"app",
     {"support", "domain", "application", "texts", "security", "persistence", "sheets", "presentation", "ui",
      "wiring"}},
};

const std::set<std::string> kLayersWithoutQt{"support", "domain", "application", "security"};

/// The path between the quotes or brackets of an include; empty if the line is none.
std::string includedBy(const std::string& line) {
    static const std::regex kInclude(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
    std::smatch match;
    return std::regex_search(line, match, kInclude) ? match[1].str() : std::string();
}

/// What uic makes out of forms/.
bool isGeneratedForm(const std::string& include) {
    return include.substr(include.rfind('/') + 1).starts_with("ui_");
}

} // namespace

TEST_CASE("every folder of src is a layer of the table", "[architecture]") {
    Faults faults;
    for (const std::string& path : filesBelow("src", "CMakeLists.txt")) {
        const std::string layer = parseSource(path, "").layer();
        if (path != "src/CMakeLists.txt" && !kLayers.contains(layer))
            faults.push_back(path + ": what may it see? Say it in layers_test.cpp");
    }
    for (const SourceFile& source : sourcesBelow("src")) {
        if (!kLayers.contains(source.layer()))
            faults.push_back(source.path + ": stands in no layer");
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("a layer includes only what it may see", "[architecture]") {
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        const std::set<std::string>& seen = kLayers.at(source.layer());
        for (std::size_t line = 1; line <= source.lines.size(); ++line) {
            const std::string include = includedBy(source.lines[line - 1]);
            const std::string layer = include.substr(0, include.find('/'));
            if (kLayers.contains(layer) && layer != source.layer() && !seen.contains(layer))
                faults.push_back(source.at(line) + source.layer() + " must not see " + layer);
        }
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("a layer links only what it may see", "[architecture]") {
    static const std::regex kTarget(R"(\brecourse_([a-z]+)\b)");
    Faults faults;
    for (const auto& [layer, seen] : kLayers) {
        const std::string path = "src/" + layer + "/CMakeLists.txt";
        const std::string script = readFile(path);
        for (std::sregex_iterator match(script.begin(), script.end(), kTarget), end; match != end; ++match) {
            const std::string linked = (*match)[1];
            if (kLayers.contains(linked) && linked != layer && !seen.contains(linked))
                faults.push_back(path + ": " + layer + " must not link " + linked);
        }
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("support, domain, application and security know no Qt", "[architecture]") {
    static const std::regex kQtHeader(R"(^(Q[A-Z]|Qt|q[a-z]+\.h))");
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        if (!kLayersWithoutQt.contains(source.layer()))
            continue;
        for (std::size_t line = 1; line <= source.lines.size(); ++line) {
            if (std::regex_search(includedBy(source.lines[line - 1]), kQtHeader))
                faults.push_back(source.at(line) + source.layer() + " must not include Qt");
        }
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("an include in quotes gives the full path from src", "[architecture]") {
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        for (std::size_t line = 1; line <= source.lines.size(); ++line) {
            const std::string include = includedBy(source.lines[line - 1]);
            const bool quoted = !include.empty() && source.lines[line - 1].find('"') != std::string::npos;
            if (quoted && !kLayers.contains(include.substr(0, include.find('/'))) && !isGeneratedForm(include))
                faults.push_back(source.at(line) + include + " is no path from src");
        }
    }
    CHECK(listed(faults) == "");
}
