// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/procedure_reader.h"
#include "persistence/procedures/procedure_writer.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace recourse;
using nlohmann::json;

namespace {

json pharmaDocument() {
    return json::parse(presetText("pharma"));
}

std::vector<DocumentFault> faultsIn(const std::string& text) {
    const auto read = readProcedure(text);
    return read ? std::vector<DocumentFault>{} : read.error();
}

/// "path: fault id" of each fault.
std::vector<std::string> namesOf(const std::vector<DocumentFault>& faults) {
    std::vector<std::string> names;
    for (const DocumentFault& fault : faults)
        names.push_back(fault.path + ": " + fault.fault.id);
    return names;
}

bool hasText(const std::string& translations, const std::string& id) {
    return translations.find("<message id=\"" + id + "\">") != std::string::npos;
}

void checkTexts(const Sentence& sentence, const std::string& zh, const std::string& en) {
    CAPTURE(sentence.id);
    CHECK(hasText(zh, sentence.id));
    CHECK(hasText(en, sentence.id));
    for (const Param& param : sentence.params) {
        if (const auto* term = std::get_if<Term>(&param))
            CHECK((hasText(zh, term->id) && hasText(en, term->id)));
    }
}

struct Slip {
    const char* where; ///< JSON pointer of what is changed
    const char* to;    ///< JSON text put there; empty: removed
    const char* expected;
};

} // namespace

TEST_CASE("a preset has no fault and stands in the layout in which the program writes it", "[procedure]") {
    const auto code = GENERATE(as<std::string>(), "pharma", "iso-a-d");
    const std::string text = presetText(code);
    const auto procedure = readProcedure(text);
    REQUIRE(namesOf(faultsIn(text)) == std::vector<std::string>{});
    CHECK(procedure->code == code);
    CHECK(writeProcedure(*procedure) == text);
}

TEST_CASE("what was written reads back as the same procedure", "[procedure]") {
    auto procedure = readProcedure(presetText("pharma"));
    REQUIRE(procedure);
    Procedure changed = *procedure;
    changed.revision = 7;
    changed.deadlines[0].onDayOff = OnDayOff::Next;
    changed.deadlines[0].escalation = {{Span{1, TimeUnit::WorkingDays}, "qa-manager"}};
    changed.deadlines[4].extension->atMost = Span{3, TimeUnit::Weeks};
    changed.deadlines[4].extension->needsCustomerConsent = true;
    changed.deadlines[4].when.all.push_back({"defective-percent", {}, Cell(std::int64_t{1250}), {}, {}, {}});
    changed.scale.otherwise.clear();
    const auto again = readProcedure(writeProcedure(changed));
    REQUIRE(again);
    CHECK(*again == changed);
}

TEST_CASE("every fault of a document is named at once, with its place", "[procedure]") {
    json document = pharmaDocument();
    document["deadlines"][1]["start"] = "recieved";
    document["deadlines"][0]["span"]["unit"] = "workdays";
    document["roles"][3].erase("name");
    document["routes"][2]["steps"][1]["role"] = "qa-boss";
    document["in_force_from"] = "2026-02-30";
    document["surprise"] = 1;
    CHECK(namesOf(faultsIn(document.dump())) ==
          std::vector<std::string>{"in_force_from: procedure.fault.bad-date", "roles[3]: procedure.fault.missing-key",
                                   "deadlines[0].span.unit: procedure.fault.unknown-word",
                                   "surprise: procedure.fault.unknown-key",
                                   "deadlines[1].start: procedure.fault.no-such-event"});
}

TEST_CASE("references are not held against a list that cannot be read", "[procedure]") {
    json document = pharmaDocument();
    document.erase("roles");
    CHECK(namesOf(faultsIn(document.dump())) == std::vector<std::string>{": procedure.fault.missing-key"});
}

TEST_CASE("a slip is found at its place", "[procedure]") {
    const Slip slip = GENERATE(
        Slip{"/deadlines/0/stop", "", "deadlines[0]: procedure.fault.no-stop"},
        Slip{"/deadlines/0/record", "\"house\"", "deadlines[0].record: procedure.fault.unknown-word"},
        Slip{"/deadlines/0/span/length", "-1", "deadlines[0].span.length: procedure.fault.out-of-range"},
        Slip{"/deadlines/0/span/length", "18446744073709551615",
             "deadlines[0].span.length: procedure.fault.out-of-range"},
        Slip{"/deadlines/0/span/length", "1.5", "deadlines[0].span.length: procedure.fault.wrong-type"},
        Slip{"/deadlines/4/when", "", "deadlines[5]: procedure.fault.never-reached"},
        Slip{"/deadlines/4/when/0/fact", "\"clas\"", "deadlines[4].when[0].fact: procedure.fault.no-such-fact"},
        Slip{"/deadlines/4/when/0/one_of/0", "\"IV\"", "deadlines[4].when[0].one_of[0]: procedure.fault.not-listed"},
        Slip{"/deadlines/4/when/0/one_of", "", "deadlines[4].when[0]: procedure.fault.test-empty"},
        Slip{"/deadlines/4/when/0/up_to", "\"III\"", "deadlines[4].when[0].up_to: procedure.fault.no-limits"},
        Slip{"/deadlines/4/extension/granted_by", "\"boss\"",
             "deadlines[4].extension.granted_by: procedure.fault.not-listed"},
        Slip{"/routes/1/when/1/up_to", "\"5000\"", "routes[1].when[1].up_to: procedure.fault.bad-limit"},
        Slip{"/routes/1/when/1/up_to", "\"5000 USD\"", "routes[1].when[1].up_to: procedure.fault.other-currency"},
        Slip{"/routes/1/when/1/below", "\"5000 CNY\"", "routes[1].when[1]: procedure.fault.two-limits"},
        Slip{"/routes/1/when/1/one_of", "[\"5000\"]", "routes[1].when[1].one_of: procedure.fault.no-choices"},
        Slip{"/routes/6/when", R"([{"fact": "class", "one_of": ["I"]}])", "routes: procedure.fault.no-last-route"},
        Slip{"/routes/1/when", "", "routes[2]: procedure.fault.never-reached"},
        Slip{"/routes/1/key", "\"recall\"", "routes[7].key: procedure.fault.key-again"},
        Slip{"/routes/1/subject", "\"refund\"", "routes[1].subject: procedure.fault.unknown-word"},
        Slip{"/routes/1/steps/0/act", "\"nod\"", "routes[1].steps[0].act: procedure.fault.unknown-word"},
        Slip{"/scale/otherwise/grade", "\"II\"", "scale.grades[2]: procedure.fault.grade-unreachable"},
        Slip{"/scale/criteria/0/grade", "\"X\"", "scale.criteria[0].grade: procedure.fault.not-listed"},
        Slip{"/scale/grades/1/aliases/0", "\"Ⅰ\"", "scale.grades[1]: procedure.fault.name-again"},
        Slip{"/scale/repetition",
             R"([{"from": "I", "to": "II", "at_least": 3, "same": ["product"],
                  "source": {"rule": "R-1", "zh": "一", "en": "a"}}])",
             "scale.repetition[0].to: procedure.fault.raise-not-stricter"},
        Slip{"/title/en", "\" \"", "title.en: procedure.fault.empty-text"},
        Slip{"/kinds", "[]", "kinds: procedure.fault.empty-list"},
        Slip{"/currency", "\"yuan\"", "currency: procedure.fault.bad-currency"},
        Slip{"/code", "\"药\"", "code: procedure.fault.bad-key"},
        Slip{"/format", "2", "format: procedure.fault.other-format"},
        Slip{"/choices/0/field", "\"complaint_line.judgement\"", "choices[0].field: procedure.fault.unknown-word"},
        Slip{"/deadlines/0/source", R"({"zh": "一", "en": "a"})", "deadlines[0].source: procedure.fault.no-source"},
        Slip{"/deadlines/0/source/decision", "\"D-02\"", "deadlines[0].source.decision: procedure.fault.two-sources"},
        Slip{"/deadlines/0/source/rule", "\"D-02\"", "deadlines[0].source.rule: procedure.fault.rule-is-decision"},
        Slip{"/permissions/0/verb", "\"shred\"", "permissions[0].verb: procedure.fault.unknown-word"},
        Slip{"/separation/0/not_by/0", "\"sleeping\"", "separation[0].not_by[0]: procedure.fault.unknown-word"},
        Slip{"/milestones/1/key", "\"received\"", "milestones[1].key: procedure.fault.key-again"},
        Slip{"/numbering/0", "", "numbering: procedure.fault.no-number"},
        Slip{"/fields/0/options", "", "fields[0]: procedure.fault.no-options"},
        Slip{"/fields/0/key", "\"matter\"", "fields[0].key: procedure.fault.own-field"},
        Slip{"/fields/0/key", "\"adverse-event\"", "fields[0].key: procedure.fault.own-field"},
        Slip{"/required/0/fields/0", "\"complaint_line.produkt\"", "required[0].fields[0]: procedure.fault.no-field"},
        Slip{"/closing/0/key", "\"all-good\"", "closing[0].key: procedure.fault.unknown-word"},
        Slip{"/copies/0/departments/0", "\"press\"", "copies[0].departments[0]: procedure.fault.not-listed"},
        Slip{"/sheets/0/code", "\"F-99\"", "sheets[0].code: procedure.fault.unknown-word"},
        Slip{"/reopen/way", "\"never\"", "reopen.way: procedure.fault.unknown-word"},
        Slip{"/retention/1/from", "\"product-category\"", "retention[1].from: procedure.fault.no-date"});
    CAPTURE(slip.where, slip.to);
    json document = pharmaDocument();
    const json::json_pointer where(slip.where);
    if (*slip.to != '\0')
        document[where] = json::parse(slip.to);
    else if (document[where.parent_pointer()].is_array())
        document[where.parent_pointer()].erase(std::stoul(where.back()));
    else
        document[where.parent_pointer()].erase(where.back());
    const std::vector<DocumentFault> faults = faultsIn(document.dump());
    const std::vector<std::string> names = namesOf(faults);
    CAPTURE(names);
    CHECK(std::find(names.begin(), names.end(), slip.expected) != names.end());
    const std::string zh = sourceFile("resources/i18n/procedures_zh.ts");
    const std::string en = sourceFile("resources/i18n/procedures_en.ts");
    for (const DocumentFault& fault : faults) {
        checkTexts(fault.fault, zh, en);
        checkTexts(fault.remedy, zh, en);
    }
}

TEST_CASE("numbers that would come twice or have no serial are refused", "[procedure]") {
    const auto [pattern, fault] = GENERATE(table<std::string, std::string>({
        {"{yy}{mm}", "one-serial"},
        {"{yy}{mm}-{serial:2", "one-serial"},
        {"{mm}-{serial:2}", "needs-year"},
        {"{yy}-{serial:2}", "needs-month"},
        {"{yy}{mm}{week}-{serial:2}", "unknown-place"},
    }));
    json document = pharmaDocument();
    document["numbering"][0]["pattern"] = pattern;
    CHECK(namesOf(faultsIn(document.dump())) == std::vector<std::string>{"numbering[0].pattern: numbering." + fault});
}

TEST_CASE("a misspelt word is answered with the nearest one", "[procedure]") {
    json document = pharmaDocument();
    document["deadlines"][0]["stop"] = "aknowledged";
    document["deadlines"][0]["may_puase"] = true;
    const auto faults = faultsIn(document.dump());
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].path == "deadlines[0].may_puase");
    CHECK(faults[0].remedy == Sentence{"procedure.remedy.nearest", {std::string("may_pause")}});
    CHECK(faults[1].remedy == Sentence{"procedure.remedy.nearest", {std::string("acknowledged")}});
}

TEST_CASE("a key given twice is a fault wherever it stands", "[procedure]") {
    std::string text = presetText("pharma");
    const std::size_t place = text.find("\"key\": \"qa-manager\"");
    text.insert(place, "\"key\": \"boss\", ");
    CHECK(namesOf(faultsIn(text)) == std::vector<std::string>{"roles[6].key: procedure.fault.key-twice"});
}

TEST_CASE("what is no document is refused at once", "[procedure]") {
    CHECK(namesOf(faultsIn("")) == std::vector<std::string>{": procedure.fault.not-json"});
    CHECK(namesOf(faultsIn("[]")) == std::vector<std::string>{": procedure.fault.wrong-type"});
    CHECK(namesOf(faultsIn("{\"code\": \"\xFF\"}")) == std::vector<std::string>{": procedure.fault.not-json"});
    CHECK(namesOf(faultsIn(std::string(1'000'001, ' '))) == std::vector<std::string>{": procedure.fault.too-large"});
    const std::vector<std::string> deep = namesOf(faultsIn(std::string(500'000, '[')));
    REQUIRE(deep.size() == 1);
    CHECK(deep.front().ends_with(": procedure.fault.too-deep"));
}

TEST_CASE("a broken document is pointed at by line and column", "[procedure]") {
    const auto faults = faultsIn("{\n  \"code\": \"a\",\n  \"title\" 3\n}\n");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].fault == Sentence{"procedure.fault.not-json", {std::int64_t{3}, std::int64_t{11}}});
}
