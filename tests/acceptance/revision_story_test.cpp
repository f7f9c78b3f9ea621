// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/office_fixture.h"
#include "application/case_view.h"
#include "application/procedures/procedure_revision.h"
#include "domain/casefile/clocks.h"
#include "texts/procedure_comparison.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

/// 10:00 in Shanghai on that day of March 2026.
Instant march(unsigned day) {
    return std::chrono::sys_days(2026y / 3 / std::chrono::day(day)) + 2h;
}

const Day kSecondFrom = Day(2026y / 3 / 9);

Draft telephoneCall(const std::string& customer) {
    return Draft{{{"customer", customer}, {"channel", "telephone"}, {"matter", "桶口有黑色颗粒"}},
                 {{"complaint_line", {{{"product", "中间体A"}, {"batch", "260701"}}}}}};
}

Instant confirmedBy(const OfficeFixture& office) {
    CaseFile file = office.file();
    return *findDeadline(file, "confirm", std::nullopt)->dueAt;
}

/// The second revision: acknowledged within one working day instead of two.
Procedure secondRevision(const Procedure& first) {
    Procedure second = first;
    second.revision = 2;
    second.inForceFrom = kSecondFrom;
    for (DeadlineRule& rule : second.deadlines) {
        if (rule.key == "confirm")
            rule.span.length = 1;
    }
    return second;
}

/// A firm with a case of Friday 6 March, and a second revision decided that day for Monday.
struct RevisedOffice : OfficeFixture {
    RevisedOffice() : OfficeFixture("pharma", march(6)) {
        REQUIRE(perform("qa-clerk", "register", telephoneCall("甲公司")) == "");
        first = *file().complaint.number;
        before = procedure();
        REQUIRE(reviseProcedure(backend(), {secondRevision(before), "edit-procedure", "客户要求次日确认"}));
    }
    std::string first;
    Procedure before;
};

} // namespace

TEST_CASE("a revision made while cases run: they keep their dates, and new ones follow it from its day on", "[story]") {
    RevisedOffice office;
    office.takeUp(office.first);
    const Instant due = confirmedBy(office);
    CHECK(due == march(10) + 7h + 30min);

    office.setTime(std::chrono::sys_days(kSecondFrom) - 9h); // Sunday 23:00
    office.beginAnotherCase();
    REQUIRE(office.perform("qa-clerk", "register", telephoneCall("乙公司")) == "");
    CHECK(office.file().complaint.procedureRevision == 1);
    office.setTime(std::chrono::sys_days(kSecondFrom) - 8h); // Monday 0:00
    office.beginAnotherCase();
    REQUIRE(office.perform("qa-clerk", "register", telephoneCall("丙公司")) == "");
    CHECK(office.file().complaint.procedureRevision == 2);
    CHECK(confirmedBy(office) == march(10) + 7h + 30min);

    office.takeUp(office.first);
    REQUIRE(office.perform("qa-clerk", "contact", fields({{"way", "telephone"}, {"text", "问批号"}})) == "");
    CHECK(office.file().complaint.procedureRevision == 1);
    CHECK(confirmedBy(office) == due);
}

TEST_CASE("the comparison of two revisions names exactly what changed, in both languages", "[story]") {
    RevisedOffice office;
    const RuleChanges changes = office.backend().ruleDocuments().compare(office.before, office.procedure());
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].path == "revision");
    CHECK(changes[1].path == "in_force_from");
    CHECK(changes[2].path.ends_with(".span.length"));
    for (const Language language : {Language::Chinese, Language::English}) {
        const Texts texts(language, OfficeZone::fixed(8h));
        const auto rules = procedureComparison(texts, office.before, office.procedure(), changes);
        REQUIRE(rules.size() == 2);
        const bool zh = language == Language::Chinese;
        CHECK(rules[0].after == QStringLiteral("2026-03-09"));
        CHECK(rules[1].before.contains(zh ? QStringLiteral("2 个工作日") : QStringLiteral("2 working days")));
        CHECK(rules[1].after.contains(zh ? QStringLiteral("1 个工作日") : QStringLiteral("1 working day")));
    }
}

TEST_CASE("a case is moved to the newer revision by the verb, and its history says so", "[story]") {
    RevisedOffice office;
    office.takeUp(office.first);
    CHECK(office.perform("qa-clerk", "adopt-revision", fields({{"reason", "客户要求"}})) == "adopt.none");
    office.setTime(march(9));
    const Instant due = confirmedBy(office);
    CHECK(office.perform("qa-clerk", "adopt-revision") == "reason:required.reason");
    const CaseId id = office.file().complaint.id;
    const CaseView view = *viewCase(office.backend(), id).value();
    REQUIRE(view.adoption);
    REQUIRE(view.adoption->dates.size() == 1);
    REQUIRE(office.perform("qa-clerk", "adopt-revision", fields({{"reason", "客户要求"}})) == "");
    CHECK(office.file().complaint.procedureRevision == 2);
    CHECK(confirmedBy(office) < due);
    CHECK(confirmedBy(office) == view.adoption->dates[0].to);

    const std::vector<HistoryEntry> history = viewHistory(office.backend(), id).value();
    const HistoryEntry& entry = history.back();
    CHECK(entry.event.reason == "客户要求");
    CHECK(std::any_of(entry.changes.begin(), entry.changes.end(),
                      [](const Change& change) { return change.key == "procedure-revision"; }));
    const std::string verb = "verb." + entry.event.verb;
    CHECK(Texts(Language::Chinese, OfficeZone()).text(verb) == QStringLiteral("改用新版规程"));
    CHECK(Texts(Language::English, OfficeZone()).text(verb) == QStringLiteral("Use newer revision"));
}
