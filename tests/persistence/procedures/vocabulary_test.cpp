// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/case_file.h"
#include "domain/casefile/closing.h"
#include "domain/casefile/verb.h"
#include "domain/procedure/vocabulary.h"
#include "persistence/procedures/preset_files.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace recourse;

namespace {

template <class R>
bool offersChoice(std::string_view key) {
    const Field<R>* field = findField(RecordOf<R>::fields, key);
    return field != nullptr && (field->kind == Kind::Choice || field->kind == Kind::Choices) &&
           (field->traits & Computed) == 0;
}

} // namespace

TEST_CASE("every list a firm may fill belongs to a field in which something is chosen", "[procedure]") {
    for (const std::string_view path : kFirmListWords) {
        CAPTURE(path);
        const std::size_t dot = path.find('.');
        bool found = dot == std::string_view::npos && offersChoice<Complaint>(path);
        const CaseFile file;
        forEachTable(file, [&](const auto& rows) {
            using R = typename std::decay_t<decltype(rows)>::value_type;
            found = found || (path.substr(0, dot) == RecordOf<R>::table && offersChoice<R>(path.substr(dot + 1)));
        });
        CHECK(found);
    }
}

TEST_CASE("a procedure may speak of everything the program does and checks", "[procedure]") {
    for (const Verb& verb : verbs()) {
        CAPTURE(verb.id);
        CHECK(std::count(std::begin(kVerbWords), std::end(kVerbWords), verb.id) == 1);
    }
    for (const std::string_view key : kClosingWords) {
        CAPTURE(key);
        CHECK(isClosingCondition(key));
    }
}

TEST_CASE("an editor offers the words the program knows", "[procedure]") {
    const auto schema = nlohmann::json::parse(sourceFile("resources/procedures/procedure.schema.json"))["definitions"];
    const auto words = [&schema](const char* place) {
        return schema.at(nlohmann::json::json_pointer(place)).get<std::vector<std::string>>();
    };
    const auto known = [](Vocabulary vocabulary) {
        return std::vector<std::string>(vocabulary.begin(), vocabulary.end());
    };
    const auto together = [&known](Vocabulary first, Vocabulary second) {
        std::vector<std::string> both = known(first);
        both.insert(both.end(), second.begin(), second.end());
        return both;
    };
    CHECK(words("/deadline/properties/start/anyOf/0/enum") == together(kStartWords, kNoticeStartWords));
    CHECK(words("/deadline/properties/stop/anyOf/0/enum") == together(kStopWords, kNoticeStopWords));
    CHECK(words("/deadline/properties/record/enum") == known(kClockRecordWords));
    CHECK(words("/route/properties/subject/enum") == known(kApprovalSubjectWords));
    CHECK(words("/separation/properties/act/enum") == known(kSeparatedActWords));
    CHECK(words("/separation/properties/not_by/items/enum") == known(kSeparationWords));
    CHECK(words("/repetition/properties/same/items/enum") == known(kSameProblemWords));
    CHECK(words("/choice_list/properties/field/enum") == known(kFirmListWords));
    CHECK(words("/milestone/properties/key/anyOf/0/enum") == known(kMilestoneWords));
    CHECK(words("/number/properties/sheet/enum") == known(kNumberedSheetWords));
    CHECK(words("/number/properties/period/enum") == known(kNumberPeriodWords));
    CHECK(words("/closing/properties/key/enum") == known(kClosingWords));
    CHECK(words("/charging/properties/payer/enum") == known(kPayerWords));
    CHECK(words("/verb/enum") == known(kVerbWords));
    CHECK(words("/sheet/enum") == known(kSheetWords));
}
