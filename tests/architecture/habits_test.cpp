// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/exceptions.h"
#include "architecture/source_file.h"

#include <catch2/catch.hpp>
#include <set>

using namespace recourse;

namespace {

/// The faults of every line of code below src that has the expression, exceptions apart.
Faults codeBelowSrcWith(const char* expression, const std::string& why, Exceptions exceptions) {
    const std::regex pattern(expression);
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        const Faults found = codeWith(source, pattern, why);
        if (!found.empty() && !exceptions.allow(source.path))
            faults.insert(faults.end(), found.begin(), found.end());
    }
    const Faults unused = exceptions.unused();
    faults.insert(faults.end(), unused.begin(), unused.end());
    return faults;
}

Faults literalsWith(const SourceFile& source, const std::regex& expression, const std::string& why) {
    Faults faults;
    for (const Literal& literal : source.literals) {
        if (std::regex_search(literal.text, expression))
            faults.push_back(source.at(literal.line) + why + ": \"" + literal.text + "\"");
    }
    return faults;
}

/// A character from U+3400 to U+9FFF, as UTF-8.
bool hasHan(std::string_view text) {
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const auto second = static_cast<unsigned char>(text[at + 1]);
        if ((lead == 0xE3 && second >= 0x90) || (lead >= 0xE4 && lead <= 0xE9))
            return true;
    }
    return false;
}

/// What the shipped procedures call themselves and their posts: what stands in data and not in code.
std::set<std::string> wordsOfProcedures() {
    static const std::regex kCode(R"re("code":\s*"([^"]+)")re");
    static const std::regex kRoleKey(R"re(\{"key":\s*"([a-z]+-[a-z-]+)")re");
    std::set<std::string> words;
    for (const std::string& path : filesBelow("resources/procedures", ".json")) {
        const std::string text = readFile(path);
        std::smatch code;
        if (std::regex_search(text, code, kCode))
            words.insert(code[1]);
        const std::size_t begin = std::min(text.find("\"roles\": ["), text.size());
        const std::string roles = text.substr(begin, text.find("\n  ]", begin) - begin);
        for (std::sregex_iterator match(roles.begin(), roles.end(), kRoleKey), end; match != end; ++match)
            words.insert((*match)[1]);
    }
    return words;
}

} // namespace

TEST_CASE("nothing is reached through a singleton", "[architecture]") {
    CHECK(listed(codeBelowSrcWith(R"(\b(instance\s*\(|qApp\b|Q_GLOBAL_STATIC))", "a singleton; take it as an argument",
                                  {})) == "");
}

TEST_CASE("nothing that can change lives longer than its owner", "[architecture]") {
    CHECK(listed(codeBelowSrcWith(
              R"(^\s*(static|thread_local|inline)\s+(?!const\b|constexpr\b|consteval\b)[^()]*(=|\{|;))",
              "a variable for the whole program", {})) == "");
}

TEST_CASE("signals are connected by the compiler and never blocked", "[architecture]") {
    CHECK(listed(codeBelowSrcWith(R"(\b(SIGNAL|SLOT)\s*\(|\bblockSignals\b|\bon_[a-z]\w*_[a-z]\w*\s*\()",
                                  "connect by pointer, compare before setting", {})) == "");
}

TEST_CASE("no window waits for another one", "[architecture]") {
    static const std::regex kExec(R"((\.|->)exec\s*\()");
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        if (source.layer() == "persistence")
            continue;
        const Faults found = codeWith(source, kExec, "open() and go on when it is answered");
        faults.insert(faults.end(), found.begin(), found.end());
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("boxes and file dialogs are opened by the prompts only", "[architecture]") {
    static const std::regex kBox(R"(\b(QMessageBox|QFileDialog|QInputDialog|QErrorMessage|QPrintDialog)\b)");
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        if (source.path.starts_with("src/ui/prompts"))
            continue;
        const Faults found = codeWith(source, kBox, "ask through Prompts");
        faults.insert(faults.end(), found.begin(), found.end());
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("the time is asked in one place", "[architecture]") {
    CHECK(
        listed(codeBelowSrcWith(
            R"(\b(system_clock|currentDateTime\w*|currentDate|currentTime|currentMSecs\w*|currentSecs\w*)\b|\bstd::time\s*\()",
            "take the time as an argument",
            {{"src/wiring/clocks.cpp", "the clock"},
             {"src/cli/session.cpp", "the clock of the command line, or --now"}})) == "");
}

TEST_CASE("SQL stands in persistence only", "[architecture]") {
    static const std::regex kSql(
        R"(\b(select\s.*\sfrom|insert\s+into|delete\s+from|update\s+\w+\s+set|create\s+table|pragma)\s)",
        std::regex::icase);
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        if (source.layer() == "persistence")
            continue;
        const Faults found = literalsWith(source, kSql, "SQL outside persistence");
        faults.insert(faults.end(), found.begin(), found.end());
    }
    CHECK(listed(faults) == "");
}

TEST_CASE("Chinese words stand in the text files, not in code", "[architecture]") {
    Exceptions exceptions{
        {"src/support/money.cpp", "currencies as people type them"},
        {"src/domain/casefile/draft.cpp", "yes and no as people type them"},
        {"src/domain/casefile/reading_dates.cpp", "days as people type them"},
        {"src/domain/procedure/required.cpp", "yes as people type it"},
        {"src/application/filter.cpp", "words of the search language"},
        {"src/persistence/calendar/ics_calendar.cpp", "words in the titles of published calendars"},
        {"src/wiring/demo.cpp", "what the people of the demonstration write"},
        {"src/wiring/demo_content.h", "the demonstration company, made up"},
        {"src/wiring/demo_content.cpp", "the demonstration company, made up"},
        {"src/wiring/demo_content.h", "the demonstration company, made up"},
        {"src/wiring/disk_files.cpp", "the demonstration company, made up"},
    };
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        for (const Literal& literal : source.literals) {
            if (hasHan(literal.text) && !exceptions.allow(source.path))
                faults.push_back(source.at(literal.line) + "give it a text id: \"" + literal.text + "\"");
        }
    }
    const Faults unused = exceptions.unused();
    faults.insert(faults.end(), unused.begin(), unused.end());
    CHECK(listed(faults) == "");
}

TEST_CASE("no firm's procedure or post is named in code", "[architecture]") {
    const std::set<std::string> words = wordsOfProcedures();
    CHECK(words.contains("pharma"));
    CHECK(words.contains("quality-manager"));
    Exceptions exceptions{
        {"src/wiring/demo.cpp", "the demonstration plays one firm's procedure"},
        {"src/wiring/demo_content.cpp", "the demonstration company, made up"},
        {"src/wiring/disk_files.cpp", "the demonstration company, made up"},
    };
    Faults faults;
    for (const SourceFile& source : sourcesBelow("src")) {
        for (const Literal& literal : source.literals) {
            if (words.contains(literal.text) && !exceptions.allow(source.path))
                faults.push_back(source.at(literal.line) + "belongs to a procedure: \"" + literal.text + "\"");
        }
    }
    const Faults unused = exceptions.unused();
    faults.insert(faults.end(), unused.begin(), unused.end());
    CHECK(listed(faults) == "");
}
