// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inspection/inspection_rules.h"

#include <catch2/catch.hpp>
#include <random>

using namespace recourse;

namespace {

Quantity inPieces(std::int64_t count) {
    return {count, 0, "pcs"};
}

/// 300 received, all inspected: 280 good, 20 bad in two overlapping lines; all decided.
struct InspectionSheet {
    InspectionReport report;
    std::vector<InspectionLine> lines{2};
    std::vector<PartDecision> parts{2};

    InspectionSheet() {
        report.way = Choice{"all"};
        report.total = inPieces(300);
        report.conforming = inPieces(280);
        report.nonconforming = inPieces(20);
        lines[0].nonconforming = inPieces(15);
        lines[1].nonconforming = inPieces(8);
        parts[0] = {RowId(0), {}, inPieces(280), Choice{"use-as-is"}, {}};
        parts[1] = {RowId(0), {}, inPieces(20), Choice{"scrap"}, {}};
    }
    void sampled(std::int64_t count) {
        report.way = Choice{"sample"};
        report.sampled = inPieces(count);
    }
    [[nodiscard]] std::vector<std::string> marked() const {
        std::vector<std::string> paths;
        for (const FieldIssue& found : inspectionIssues({report, lines, parts}))
            paths.push_back(found.path + " " + found.what.id);
        return paths;
    }
};

using SheetMarks = std::vector<std::string>;

} // namespace

TEST_CASE("figures that add up have no issue", "[inspection]") {
    CHECK(InspectionSheet().marked().empty());
    CHECK(inspectionIssues({InspectionReport(), {}, {}}).empty());
}

TEST_CASE("inspected all: conforming and nonconforming make the total", "[inspection]") {
    InspectionSheet sheet;
    sheet.report.conforming = inPieces(281);
    CHECK(sheet.marked() == SheetMarks{"conforming inspection.judged-not-total"});
    sheet.report.conforming = inPieces(280);
    sheet.report.sampled = inPieces(300);
    CHECK(sheet.marked().empty());
    sheet.report.sampled = inPieces(50);
    CHECK(sheet.marked() == SheetMarks{"sampled inspection.all-is-no-sample"});
}

TEST_CASE("sampling: they make the sample, which is not above the total", "[inspection]") {
    InspectionSheet sheet;
    sheet.sampled(50);
    sheet.report.conforming = inPieces(30);
    CHECK(sheet.marked().empty());
    sheet.report.conforming = inPieces(280);
    CHECK(sheet.marked() == SheetMarks{"conforming inspection.judged-not-sample"});
    sheet.sampled(301);
    sheet.report.conforming = inPieces(281);
    CHECK(sheet.marked() == SheetMarks{"sampled inspection.sample-above-total"});
}

TEST_CASE("lines may overlap: largest line up to nonconforming up to their sum", "[inspection]") {
    const auto [first, second, marks] = GENERATE(table<std::int64_t, std::int64_t, SheetMarks>({
        {20, 20, {}},
        {20, 0, {}},
        {10, 10, {}},
        {10, 9, {"nonconforming inspection.nonconforming-above-lines"}},
        {21, 3, {"inspection_line[0].nonconforming inspection.line-above-nonconforming"}},
        {21,
         22,
         {"inspection_line[0].nonconforming inspection.line-above-nonconforming",
          "inspection_line[1].nonconforming inspection.line-above-nonconforming"}},
    }));
    InspectionSheet sheet;
    sheet.lines[0].nonconforming = inPieces(first);
    sheet.lines[1].nonconforming = inPieces(second);
    CHECK(sheet.marked() == marks);
}

TEST_CASE("lines without quantities are not compared", "[inspection]") {
    InspectionSheet sheet;
    sheet.lines.assign(2, InspectionLine());
    CHECK(sheet.marked().empty());
}

TEST_CASE("part decisions reach the total before closing and never pass it", "[inspection]") {
    InspectionSheet sheet;
    CHECK(quantitiesDecided(sheet.report, sheet.parts));
    sheet.parts[1].quantity = inPieces(19);
    CHECK(sheet.marked().empty());
    const auto open = undecidedQuantity(sheet.report, sheet.parts);
    REQUIRE(open);
    CHECK(*open == Sentence{"inspection.undecided", {inPieces(299), inPieces(300)}});
    sheet.parts[1].quantity = inPieces(21);
    CHECK(sheet.marked() == SheetMarks{"part_decision[1].quantity inspection.parts-above-total"});
    CHECK_FALSE(quantitiesDecided(sheet.report, {}));
}

TEST_CASE("a part needs both its quantity and its decision", "[inspection]") {
    InspectionSheet sheet;
    sheet.parts[0].decision.reset();
    sheet.parts[1].quantity.reset();
    CHECK(sheet.marked() == SheetMarks{"part_decision[0].decision inspection.decision-needed",
                                       "part_decision[1].quantity inspection.quantity-needed"});
}

TEST_CASE("one unit everywhere, nothing below zero, and a total to share by", "[inspection]") {
    InspectionSheet sheet;
    sheet.lines[1].nonconforming = Quantity{8, 0, "kg"};
    sheet.parts[0].quantity = inPieces(-1);
    CHECK(sheet.marked() == SheetMarks{"inspection_line[1].nonconforming inspection.unit-differs",
                                       "part_decision[0].quantity inspection.below-zero"});
    InspectionSheet none;
    none.report.total = inPieces(0);
    CHECK(none.marked().front() == "total inspection.total-zero");
}

TEST_CASE("everything that is missing or wrong is marked at once", "[inspection]") {
    InspectionSheet sheet;
    sheet.report = InspectionReport();
    CHECK(sheet.marked() == SheetMarks{"way inspection.way-needed", "total inspection.total-needed",
                                       "conforming inspection.conforming-needed",
                                       "nonconforming inspection.nonconforming-needed"});
    InspectionSheet wrong;
    wrong.sampled(400);
    wrong.lines[0].nonconforming = inPieces(99);
    wrong.parts[0].quantity = inPieces(500);
    CHECK(wrong.marked() == SheetMarks{"sampled inspection.sample-above-total",
                                       "conforming inspection.judged-not-sample",
                                       "inspection_line[0].nonconforming inspection.line-above-nonconforming",
                                       "part_decision[0].quantity inspection.parts-above-total"});
}

TEST_CASE("shares are of the incoming total, the sample's stands beside it", "[inspection]") {
    InspectionSheet sheet;
    computeShares(sheet.report, sheet.lines);
    CHECK(sheet.report.nonconformingShare == Percent{6'67});
    CHECK(sheet.lines[0].share == Percent{5'00});
    CHECK_FALSE(shareOfSample(sheet.report));
    sheet.sampled(50);
    computeShares(sheet.report, sheet.lines);
    CHECK(sheet.report.nonconformingShare == Percent{6'67});
    CHECK(shareOfSample(sheet.report) == Percent{40'00});
    sheet.report.total.reset();
    computeShares(sheet.report, sheet.lines);
    CHECK_FALSE(sheet.report.nonconformingShare);
    CHECK_FALSE(sheet.lines[0].share);
}

TEST_CASE("decimals count exactly", "[inspection]") {
    InspectionSheet sheet;
    sheet.report.total = Quantity{3, 1, "kg"};
    sheet.report.conforming = Quantity{1, 1, "kg"};
    sheet.report.nonconforming = Quantity{2, 1, "kg"};
    sheet.lines.clear();
    sheet.parts.clear();
    CHECK(sheet.marked().empty());
    sheet.report.conforming = Quantity{10001, 5, "kg"};
    CHECK(sheet.marked() == SheetMarks{"conforming inspection.judged-not-total"});
}

TEST_CASE("whatever was counted piece by piece adds up; one piece more somewhere does not", "[inspection]") {
    std::mt19937 random(13);
    for (int round = 0; round < 300; ++round) {
        const std::int64_t total = 1 + static_cast<std::int64_t>(random() % 400);
        std::int64_t bad = 0;
        std::int64_t defects[3] = {0, 0, 0};
        for (std::int64_t piece = 0; piece < total; ++piece) {
            const auto found = random() % 4 == 0 ? 1 + random() % 7 : 0; // bit i: nonconforming in line i
            bad += found != 0 ? 1 : 0;
            for (unsigned i = 0; i < 3; ++i)
                defects[i] += static_cast<std::int64_t>((found >> i) & 1U);
        }
        InspectionSheet sheet;
        sheet.report.total = inPieces(total);
        sheet.report.conforming = inPieces(total - bad);
        sheet.report.nonconforming = inPieces(bad);
        sheet.lines.assign(3, InspectionLine());
        for (std::size_t i = 0; i < 3; ++i)
            sheet.lines[i].nonconforming = inPieces(defects[i]);
        sheet.parts[0].quantity = inPieces(total - bad);
        sheet.parts[1].quantity = inPieces(bad);
        REQUIRE(sheet.marked().empty());
        CHECK(quantitiesDecided(sheet.report, sheet.parts));
        sheet.report.conforming = inPieces(total - bad + 1);
        sheet.parts[1].quantity = inPieces(bad + 1);
        CHECK(sheet.marked().size() == 2);
    }
}
