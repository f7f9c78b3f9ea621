// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inspection/inspect.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// Twelve pieces of one order came back.
struct InspectionCase : CaseFixture {
    InspectionCase() {
        ComplaintLine line;
        line.order = "PO-9";
        file.rows<ComplaintLine>().push_back(line);
        for (const std::int64_t received : {8, 4}) {
            ReturnLine returned;
            returned.received = Quantity{received, 0, ""};
            file.rows<ReturnLine>().push_back(returned);
        }
    }
    Refused inspect(const Draft::Values& head, std::vector<Draft::Values> lines = {}) {
        return run<Inspect>(chen, {head, {{"inspection_line", std::move(lines)}}});
    }
    [[nodiscard]] const InspectionReport& report() const { return file.rows<InspectionReport>().front(); }
};

const Draft::Values kAllInspected{{"way", "all"}, {"conforming", "9"}, {"nonconforming", "3"}};

} // namespace

TEST_CASE_METHOD(InspectionCase, "a new report begins with what complaint and return say", "[inspect]") {
    REQUIRE(summaryOf(inspect(kAllInspected)).empty());
    CHECK(report().orderNumber == "PO-9");
    CHECK(report().total == Quantity{12, 0, ""});
    CHECK(report().customerProblem == LongText{"异物"});
    CHECK(report().number == "2611-01");
    CHECK(report().inspectedOn == zone.dayOf(now));
    CHECK(report().inspector == chen.name);
}

TEST_CASE_METHOD(InspectionCase, "what is typed goes before what the return says", "[inspect]") {
    REQUIRE(summaryOf(inspect({{"way", "all"}, {"total", "10"}, {"conforming", "7"}, {"nonconforming", "3"}})).empty());
    CHECK(report().total == Quantity{10, 0, ""});
}

TEST_CASE_METHOD(InspectionCase, "shares are of the incoming total, and the report is signed", "[inspect]") {
    REQUIRE(summaryOf(inspect(kAllInspected,
                              {{{"item", "外观"}, {"nonconforming", "2"}}, {{"item", "尺寸"}, {"nonconforming", "1"}}}))
                .empty());
    CHECK(report().nonconformingShare == Percent{2500});
    CHECK(file.rows<InspectionLine>().at(0).share == Percent{1667});
    CHECK(file.rows<InspectionLine>().at(1).share == Percent{833});
    const Signature& signature = file.rows<Signature>().front();
    CHECK(signature.record == report().id);
    CHECK(signature.meaning == Choice{"inspected"});
    CHECK(signature.personId == chen.id);
}

TEST_CASE_METHOD(InspectionCase, "figures that do not add up are refused at their field", "[inspect]") {
    CHECK(summaryOf(inspect({{"way", "all"}, {"conforming", "9"}, {"nonconforming", "4"}})) ==
          "conforming: inspection.judged-not-total");
    CHECK(summaryOf(inspect({{"way", "all"}, {"total", ""}})) ==
          "total: inspection.total-needed\nconforming: inspection.conforming-needed\n"
          "nonconforming: inspection.nonconforming-needed");
    CHECK(file.rows<InspectionReport>().empty());
    CHECK_FALSE(reached(file, milestone::kInspected));
}

TEST_CASE_METHOD(InspectionCase, "nothing was inspected tomorrow, and an old report is dated by its day", "[inspect]") {
    Draft::Values values = kAllInspected;
    values["inspected-on"] = "2026-11-21";
    CHECK(summaryOf(inspect(values)) == "inspected-on: date.in-the-future");
    values["inspected-on"] = "2026-11-18";
    REQUIRE(summaryOf(inspect(values)).empty());
    const Instant endOfDay = Day(std::chrono::year(2026) / 11 / 18) + std::chrono::minutes(9 * 60 + 30);
    CHECK(findMilestone(file, milestone::kInspected)->at == endOfDay);
}

TEST_CASE_METHOD(InspectionCase, "a report is corrected whole under its number, its shares worked out anew",
                 "[inspect]") {
    inspect(kAllInspected, {{{"item", "外观"}, {"nonconforming", "3"}}});
    const std::string record = idText(report().id);
    const std::string line = idText(file.rows<InspectionLine>().front().id);
    REQUIRE(summaryOf(inspect({{"record", record}, {"conforming", "6"}, {"nonconforming", "6"}},
                              {{{"id", line}, {"item", "外观"}, {"nonconforming", "6"}}}))
                .empty());
    REQUIRE(file.rows<InspectionReport>().size() == 1);
    REQUIRE(file.rows<InspectionLine>().size() == 1);
    CHECK(report().number == "2611-01");
    CHECK(report().way == Choice{"all"});
    CHECK(report().nonconformingShare == Percent{5000});
    CHECK(file.rows<InspectionLine>().front().share == Percent{5000});
    CHECK(file.rows<Signature>().size() == 2);
}

TEST_CASE_METHOD(InspectionCase, "rows that are not typed again stay with their report", "[inspect]") {
    inspect(kAllInspected, {{{"item", "外观"}, {"nonconforming", "3"}}});
    REQUIRE(summaryOf(run<Inspect>(chen, {{{"record", idText(report().id)}, {"description", "毛刺"}}, {}})).empty());
    CHECK(file.rows<InspectionLine>().size() == 1);
    CHECK(report().description == LongText{"毛刺"});
}

TEST_CASE_METHOD(InspectionCase, "an ended case takes no report", "[inspect]") {
    reach(file, milestone::kClosed, as(lin));
    CHECK(summaryOf(inspect(kAllInspected)) == ": refused.ended");
}
