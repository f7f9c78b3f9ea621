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

/// A list of a rule document as written, from its name to its end; empty if the document has none.
std::string listInDocument(const std::string& document, const std::string& name) {
    const std::size_t begin = document.find("\"" + name + "\": [");
    if (begin == std::string::npos)
        return {};
    const std::size_t line = document.rfind('\n', begin) + 1;
    const std::string indent(begin - line, ' ');
    return document.substr(
        begin, std::min(document.find("\n" + indent + "]", begin), document.find("],\n", begin) + 2) - begin);
}

/// What the shipped procedures call themselves, their posts, departments, grades and steps: what stands in data and not
/// in code. Of keys and names those of several words: a single word may be any text. A word that the program has for
/// every procedure is its own.
std::set<std::string> wordsOfProcedures() {
    static const std::regex kCode(R"re("code":\s*"([^"]+)")re");
    static const std::regex kNamed(
        R"re(\{\s*"key":\s*"([^"]+)",\s*"name":\s*\{\s*"zh":\s*"[^"]*",\s*"en":\s*"([^"]+)")re");
    std::set<std::string> words;
    for (const std::string& path : filesBelow("resources/procedures", ".json")) {
        const std::string text = readFile(path);
        std::smatch code;
        if (std::regex_search(text, code, kCode))
            words.insert(code[1]);
        for (const char* list : {"roles", "departments", "grades", "milestones"}) {
            const std::string rows = listInDocument(text, list);
            for (std::sregex_iterator match(rows.begin(), rows.end(), kNamed), end; match != end; ++match) {
                const std::string key = (*match)[1];
                const std::string name = (*match)[2];
                if (key.find('-') != std::string::npos)
                    words.insert(key);
                if (name.find(' ') != std::string::npos)
                    words.insert(name);
            }
        }
    }
    for (const char* own : {"src/domain/procedure/vocabulary.h", "src/domain/casefile/own_choices.cpp"}) {
        for (const Literal& literal : parseSource(own, readFile(own)).literals)
            words.erase(literal.text);
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

TEST_CASE("no firm's procedure, post, department, grade or step is named in code", "[architecture]") {
    const std::set<std::string> words = wordsOfProcedures();
    CHECK(words.contains("pharma"));
    CHECK(words.contains("quality-manager"));
    CHECK(words.contains("QE told"));
    CHECK(words.size() > 300);
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

TEST_CASE("no length of time and no sum of money of a rule is written in code", "[architecture]") {
    static const std::regex kSum(R"([0-9] ?(CNY|USD|EUR|GBP|HKD|JPY)\b)");
    static const std::regex kLength(R"(\b(days|weeks|months|hours)\s*[({]\s*([2-9]|[1-9][0-9]+)\s*[)}])");
    Exceptions exceptions{
        {"src/persistence/procedures/object_reader.cpp", "how a limit is written, to who writes a document"},
        {"src/domain/calendar/work_calendar.cpp", "a year has 365 days"},
    };
    Faults faults = codeBelowSrcWith(
        R"([1-9][0-9]*\s*,\s*TimeUnit::|\blength\s*[<>=!]=?\s*[1-9]|\bMoney\b\s*\w*\s*\{\s*[1-9]|\bminor\s*[<>=!]=?\s*[1-9])",
        "a limit belongs to a procedure",
        {{"src/presentation/procedures/clock_chart.cpp", "how finely the axis of a picture is divided"}});
    for (const SourceFile& source : sourcesBelow("src")) {
        const bool hasRules = source.layer() == "domain" || source.layer() == "application";
        Faults found = literalsWith(source, kSum, "a sum belongs to a procedure");
        for (std::string& fault : hasRules ? codeWith(source, kLength, "a length belongs to a procedure") : Faults())
            found.push_back(std::move(fault));
        if (!found.empty() && !exceptions.allow(source.path))
            faults.insert(faults.end(), found.begin(), found.end());
    }
    const Faults unused = exceptions.unused();
    faults.insert(faults.end(), unused.begin(), unused.end());
    CHECK(listed(faults) == "");
}
