// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/exceptions.h"
#include "architecture/source_file.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

using namespace recourse;

namespace {

std::vector<SourceFile> allSources() {
    std::vector<SourceFile> all = sourcesBelow("src");
    for (const char* folder : {"tests", "bench"}) {
        for (SourceFile& source : sourcesBelow(folder))
            all.push_back(std::move(source));
    }
    return all;
}

std::string fileName(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

struct TestCase {
    std::size_t line;
    std::string body;
};

/// The test cases of a source, without those that run by name only; a body goes on to the next TEST_CASE.
std::vector<TestCase> testCases(const SourceFile& source) {
    std::vector<TestCase> cases;
    for (std::size_t line = 1; line <= source.code.size(); ++line) {
        const std::string& code = source.code[line - 1];
        if (code.starts_with("TEST_CASE") || code.starts_with("TEMPLATE_TEST_CASE") || code.starts_with("SCENARIO"))
            cases.push_back({line, {}});
        if (!cases.empty())
            cases.back().body += code + "\n";
    }
    std::erase_if(cases, [&source](const TestCase& test) {
        return source.lines[test.line - 1].find("[.]") != std::string::npos;
    });
    return cases;
}

} // namespace

TEST_CASE("a file is one thought: headers to 200 lines, sources to 400", "[architecture]") {
    Exceptions exceptions{{"src/persistence/procedures/procedure_shape.h",
                           "templates for reader and writer, in the order of the document"}};
    Faults faults;
    for (const SourceFile& source : allSources()) {
        const std::size_t most = source.isHeader() ? 200 : 400;
        if (source.lines.size() > most && !exceptions.allow(source.path))
            faults.push_back(source.path + ": " + std::to_string(source.lines.size()) + " lines, at most " +
                             std::to_string(most));
    }
    const Faults unused = exceptions.unused();
    faults.insert(faults.end(), unused.begin(), unused.end());
    CHECK(listed(faults) == "");
}

TEST_CASE("every source says its licence first, every header is read once", "[architecture]") {
    Faults faults;
    for (const SourceFile& source : allSources()) {
        if (source.lines.empty() || source.lines[0] != "// SPDX-License-Identifier: GPL-3.0-or-later")
            faults.push_back(source.at(1) + "the licence line is missing");
        else if (source.isHeader() && (source.lines.size() < 2 || source.lines[1] != "#pragma once"))
            faults.push_back(source.at(2) + "#pragma once is missing");
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("files have small letters and underscores in their names", "[architecture]") {
    static const std::regex kSnakeCase("[a-z0-9]+(_[a-z0-9]+)*\\.(h|cpp|ui)");
    Faults faults;
    for (const SourceFile& source : allSources()) {
        if (!std::regex_match(fileName(source.path), kSnakeCase))
            faults.push_back(source.path + ": snake_case");
    }
    for (const std::string& path : filesBelow("forms", ".ui")) {
        if (!std::regex_match(fileName(path), kSnakeCase))
            faults.push_back(path + ": snake_case");
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("one class has one name: two of a name in one namespace break the program without a word", "[architecture]") {
    static const std::regex kClass(R"(^(?:class|struct) (\w+)(?: final)?(?: :.*)?(?:\{|$))");
    std::map<std::string, std::string> placeOf;
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        std::smatch found;
        for (std::size_t i = 0; source.isHeader() && i < source.code.size(); ++i) {
            if (!std::regex_search(source.code[i], found, kClass))
                continue;
            const auto [first, isNew] = placeOf.emplace(found[1], source.at(i + 1));
            if (!isNew)
                faults.push_back(source.at(i + 1) + found[1].str() + " is a class of " + first->second);
        }
    }
    CHECK_FALSE(placeOf.empty());
    CHECK(listed(faults) == "");
}

TEST_CASE("nothing is left to be done later", "[architecture]") {
    static const std::regex kLater(std::string("\\b(TO") + "DO|FIX" + "ME|XX" + "X)\\b");
    Faults faults;
    for (const SourceFile& source : allSources()) {
        for (std::size_t line = 1; line <= source.lines.size(); ++line) {
            if (std::regex_search(source.lines[line - 1], kLater))
                faults.push_back(source.at(line) + "do it now or say it in an issue");
        }
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("every text file has its twin in the other language", "[architecture]") {
    Faults faults;
    const std::vector<std::string> paths = filesBelow("resources/i18n", ".ts");
    CHECK_FALSE(paths.empty());
    for (const std::string& path : paths) {
        const std::size_t end = path.size() - std::string_view("_zh.ts").size();
        const std::string ending = path.substr(end);
        if (ending != "_zh.ts" && ending != "_en.ts")
            faults.push_back(path + ": neither _zh.ts nor _en.ts");
        else if (readFile(path.substr(0, end) + (ending == "_zh.ts" ? "_en.ts" : "_zh.ts")).empty())
            faults.push_back(path + ": its twin is missing");
    }
    CHECK(listed(faults) == "");
}

// A helper that asserts begins with check or expect.
TEST_CASE("every test case can fail", "[architecture]") {
    static const std::regex kAssertion(R"(\b((REQUIRE|CHECK|FAIL|STATIC_REQUIRE)\w*|(check|expect)[A-Z]\w*)\s*\()");
    Faults faults;
    for (const SourceFile& source : sourcesBelow("tests")) {
        for (const TestCase& test : testCases(source)) {
            if (!std::regex_search(test.body, kAssertion))
                faults.push_back(source.at(test.line) + "a test case without an assertion");
        }
    }
    CHECK(listed(faults) == "");
}
