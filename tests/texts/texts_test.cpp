// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/case_file.h"
#include "domain/casefile/own_choices.h"
#include "domain/casefile/verb.h"
#include "domain/procedure/procedure.h"
#include "domain/procedure/vocabulary.h"
#include "texts/choices.h"
#include "texts/texts.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono;

namespace {

const OfficeZone kShanghai = OfficeZone::fixed(8h);
constexpr Day kFriday = 2026y / November / 20;

/// Calls visit(table, field) for every field of every record of a case.
template <class Visit>
void forEachField(Visit&& visit) {
    for (const auto& field : kComplaintFields)
        visit(RecordOf<Complaint>::table, FieldInfo{field.key, field.kind, field.traits});
    const CaseFile file;
    forEachTable(file, [&visit]<class R>(const std::vector<R>&) {
        for (const auto& field : RecordOf<R>::fields)
            visit(RecordOf<R>::table, FieldInfo{field.key, field.kind, field.traits});
    });
}

} // namespace

TEST_CASE("two languages live side by side", "[texts]") {
    const Texts zh(Language::Chinese, kShanghai);
    const Texts en(Language::English, kShanghai);
    CHECK(zh.label("matter") == QStringLiteral("投诉事项"));
    CHECK(en.label("matter") == QStringLiteral("Matter"));
    CHECK(zh.name({"异物", "Foreign matter"}) == QStringLiteral("异物"));
    CHECK(en.name({"异物", ""}) == QStringLiteral("异物"));
}

TEST_CASE("a text that is missing shows its id", "[texts]") {
    const Texts en(Language::English, kShanghai);
    CHECK(en.text("no.such-text") == QStringLiteral("[no.such-text]"));
    CHECK(en.sentence({"no.such-text", {std::int64_t{7}}}) == QStringLiteral("[no.such-text 7]"));
    CHECK_FALSE(en.findText("no.such-text"));
}

TEST_CASE("a text without plural forms stays itself for every number", "[texts]") {
    const Texts en(Language::English, kShanghai);
    const auto count = GENERATE(0, 1, 2, 40);
    const Sentence sentence{"repetition.meeting", {std::int64_t{count}, std::int64_t{3}}};
    CHECK(en.sentence(sentence).startsWith(QStringLiteral("%1 cases with the same problem").arg(count)));
}

TEST_CASE("values are written in the reader's language", "[texts]") {
    using Row = std::tuple<Param, const char*, const char*>;
    const auto [value, zh, en] = GENERATE(values<Row>({
        {kFriday, "2026-11-20 周五", "Fri 2026-11-20"},
        {Instant(sys_days(kFriday) + 6h + 30min), "2026-11-20 周五 14:30", "Fri 2026-11-20 14:30"},
        {Money{120050, "CNY"}, "1,200.50 元", "1,200.50 CNY"},
        {Money{-100, "EUR"}, "-1.00 EUR", "-1.00 EUR"},
        {Quantity{1234567, 0, "桶"}, "1,234,567 桶", "1,234,567 桶"},
        {Quantity{-125, 1, ""}, "-12.5", "-12.5"},
        {LocalText{"质量部", "Quality"}, "质量部", "Quality"},
        {Term{"milestone.closed"}, "结案", "Closed"},
        {std::int64_t{1000}, "1,000", "1,000"},
        {std::string("100 %1"), "100 %1", "100 %1"},
    }));
    CHECK(Texts(Language::Chinese, kShanghai).written(value) == QString::fromUtf8(zh));
    CHECK(Texts(Language::English, kShanghai).written(value) == QString::fromUtf8(en));
}

TEST_CASE("what stands in a place is not filled again", "[texts]") {
    const Texts zh(Language::Chinese, kShanghai);
    CHECK(zh.sentence({"form.choose-from-list", {std::string("%1%2")}}).contains(QStringLiteral("“%1%2”")));
}

TEST_CASE("a sentence with a number needs no plural", "[texts]") {
    const Texts en(Language::English, kShanghai);
    const Sentence sentence{"form.row-issue", {std::int64_t{2}, std::string("Batch"), std::string("…")}};
    CHECK(en.sentence(sentence) == QStringLiteral("Row 2, Batch: …"));
}

TEST_CASE("every field, record and own choice has a name", "[texts]") {
    const Texts zh(Language::Chinese, kShanghai);
    forEachField([&zh](std::string_view table, const FieldInfo& field) {
        INFO(table << "." << field.key);
        CHECK_FALSE(zh.label(field.key, table).startsWith(u'['));
        CHECK(zh.findText("table." + std::string(table)));
        for (const std::string_view code : ownChoices(table, field.key)) {
            INFO(code);
            CHECK((field.kind == Kind::Choice || field.kind == Kind::Choices));
            CHECK(zh.findText("choice." + std::string(field.key) + "." + std::string(code)));
        }
    });
}

TEST_CASE("every verb, its sheet and what it is told have a name", "[texts]") {
    const Texts zh(Language::Chinese, kShanghai);
    for (const std::string_view verb : kVerbWords)
        CHECK_FALSE(zh.text("verb." + std::string(verb)).startsWith(u'['));
    for (const Verb& verb : verbs()) {
        INFO(verb.id);
        CHECK_FALSE(zh.text("verb." + std::string(verb.id)).startsWith(u'['));
        CHECK_FALSE(zh.text("sheet." + std::string(verb.sheet)).startsWith(u'['));
        const InputShape shape = verb.shape();
        for (const FieldInfo& field : shape.fields) {
            INFO(field.key);
            CHECK_FALSE(zh.label(field.key).startsWith(u'['));
        }
        for (const InputTable& table : shape.tables) {
            for (const FieldInfo& field : table.fields) {
                INFO(table.table << "." << field.key);
                CHECK_FALSE(zh.label(field.key, table.table).startsWith(u'['));
            }
        }
    }
}

TEST_CASE("every milestone a procedure may name has a name", "[texts]") {
    const Texts zh(Language::Chinese, kShanghai);
    for (const std::string_view key : kMilestoneWords) {
        INFO(key);
        CHECK(zh.findText("milestone." + std::string(key)));
    }
}

TEST_CASE("a procedure's list takes the place of the program's own", "[texts]") {
    const Texts en(Language::English, kShanghai);
    Procedure procedure;
    CHECK(choiceName(en, procedure, {"complaint", "channel"}, "telephone") == QStringLiteral("Telephone"));
    procedure.choices = {{"channel", {{"hotline", {"热线", "Hotline"}, {"400"}}}}};
    const std::vector<ChoiceOption> options = choiceOptions(en, procedure, {"complaint", "channel"});
    REQUIRE(options.size() == 1);
    for (const char* written : {"hotline", "热线", "HOTLINE", " 400 "})
        CHECK(findOption(options, QString::fromUtf8(written)) == &options.front());
    CHECK(findOption(options, QStringLiteral("telephone")) == nullptr);
    CHECK(choiceName(en, procedure, {"complaint", "channel"}, "pigeon") == QStringLiteral("pigeon"));
}
