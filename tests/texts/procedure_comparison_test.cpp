// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/support/final_reply.h"
#include "texts/procedure_comparison.h"

#include <catch2/catch.hpp>

using namespace recourse;
using What = RuleChange::What;

namespace {

Procedure firmsProcedure() {
    Procedure procedure;
    procedure.roles = {{"clerk", {"质量文员", "Quality clerk"}, {}}, {"head", {"质量负责人", "Head of quality"}, {}}};
    procedure.deadlines = {finalReply()};
    procedure.permissions = {{"close", {"clerk"}, {}, {}}};
    return procedure;
}

std::vector<QStringList> comparedIn(Language language, const Procedure& before, const Procedure& after,
                                    const RuleChanges& changes) {
    const Texts texts(language, OfficeZone());
    std::vector<QStringList> rows;
    for (const ComparedRule& rule : procedureComparison(texts, before, after, changes))
        rows.push_back({rule.section, rule.rule, rule.before, rule.after});
    return rows;
}

} // namespace

TEST_CASE("a changed rule is shown as it read and as it reads, in both languages", "[procedure]") {
    const Procedure before = firmsProcedure();
    Procedure after = before;
    after.deadlines[0].span.length = 5;
    const RuleChanges changes{{What::Changed, "revision", "revision", "1", "2"},
                              {What::Changed, "deadlines[0].span.length", "deadlines[0].span.length", "10", "5"}};
    const auto zh = comparedIn(Language::Chinese, before, after, changes);
    REQUIRE(zh.size() == 1);
    CHECK(zh[0][1] == QStringLiteral("最终答复"));
    CHECK(zh[0][2].contains(QStringLiteral("10 个工作日")));
    CHECK(zh[0][3].contains(QStringLiteral("5 个工作日")));
    const auto en = comparedIn(Language::English, before, after, changes);
    CHECK(en.at(0)[1] == QStringLiteral("Final reply"));
    CHECK(en.at(0)[2].contains(QStringLiteral("10 working days")));
}

TEST_CASE("what was added has no before, what was removed no after", "[procedure]") {
    const Procedure before = firmsProcedure();
    Procedure after = before;
    after.permissions[0].roles = {"head"};
    after.permissions.insert(after.permissions.begin(), {"reply", {"head"}, {}, {}});
    after.deadlines.clear();
    const RuleChanges changes{{What::Removed, "deadlines[0]", "deadlines[0]", "{}", ""},
                              {What::Added, "permissions[0]", "permissions[0]", "", "{}"},
                              {What::Changed, "permissions[1].roles[0]", "permissions[0].roles[0]", "clerk", "head"}};
    const auto rows = comparedIn(Language::English, before, after, changes);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][1] == QStringLiteral("Final reply"));
    CHECK(rows[0][3].isEmpty());
    CHECK(rows[1][2].isEmpty());
    CHECK(rows[1][3].contains(QStringLiteral("Head of quality")));
    CHECK(rows[2][2].contains(QStringLiteral("Quality clerk")));
    CHECK(rows[2][3].contains(QStringLiteral("Head of quality")));
}

TEST_CASE("a change that does not show in how the rule reads is shown by its value", "[procedure]") {
    const Procedure before = firmsProcedure();
    Procedure after = before;
    after.deadlines[0].source.document = "002-D04 5.3";
    const RuleChanges changes{
        {What::Changed, "deadlines[0].source.document", "deadlines[0].source.document", "002-D04 5.2", "002-D04 5.3"},
        {What::Changed, "currency", "currency", "CNY", "USD"}};
    const auto rows = comparedIn(Language::Chinese, before, after, changes);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][2] == QStringLiteral("002-D04 5.2"));
    CHECK(rows[0][3] == QStringLiteral("002-D04 5.3"));
    CHECK(rows[1][0] == QStringLiteral("文件"));
    CHECK(rows[1][3] == QStringLiteral("USD"));
}
