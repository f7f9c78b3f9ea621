// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/office_fixture.h"
#include "domain/casefile/life.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

/// 2026-02-13 10:00 in Shanghai, a Friday before a Saturday at work.
constexpr Instant kReceived = std::chrono::sys_days(2026y / 2 / 13) + 2h;

Draft foreignMatterFoundInUse() {
    Draft draft;
    for (const char* criterion : {"I.a", "I.b", "I.c", "II.a", "II.b", "II.c", "II.d", "II.e"})
        draft.rows["answer"].push_back(
            {{"criterion", criterion}, {"answer", std::string(criterion) == "II.b" ? "yes" : "no"}});
    return draft;
}

Draft compensation(const std::string& amount) {
    return Draft{{{"summary", "赔偿检验费用"}},
                 {{"disposition_item", {{{"kind", "compensation"}, {"amount", amount}}}}}};
}

const DeadlineRow* deadline(const CaseFile& file, std::string_view key) {
    for (const DeadlineRow& row : file.rows<DeadlineRow>()) {
        if (row.key->code == key && !row.superseded.value_or(false))
            return &row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a complaint of a bad batch goes from the telephone to the closed file", "[story]") {
    OfficeFixture office("pharma", kReceived);
    REQUIRE(office.perform("qa-clerk", "register", badBatch()) == "");
    CHECK(office.file().complaint.number == "2602-01");
    REQUIRE(deadline(office.file(), "confirm") != nullptr);
    // Two working days over the Spring Festival: Saturday 14 at work, then Tuesday 24 at 17:30.
    CHECK(deadline(office.file(), "confirm")->dueAt == std::chrono::sys_days(2026y / 2 / 24) + 9h + 30min);

    CHECK(office.perform("qa-clerk", "acknowledge", fields({{"way", "telephone"}, {"promised-on", "2026-03-20"}})) ==
          "promised-on:promise.needs-role");
    REQUIRE(office.perform("qa-clerk", "acknowledge", fields({{"way", "telephone"}, {"promised-on", "2026-03-06"}})) ==
            "");
    CHECK(deadline(office.file(), "confirm")->metAt.has_value());

    REQUIRE(office.perform("qa-clerk", "classify", foreignMatterFoundInUse()) == "");
    CHECK_FALSE(office.file().complaint.grade.has_value());
    REQUIRE(office.perform("qa-manager", "classify", {}) == "");
    CHECK(office.file().complaint.grade == Choice{"II"});

    REQUIRE(office.perform("qa-clerk", "notice", fields({{"departments", "production"}, {"request", "查批记录"}})) ==
            "");
    REQUIRE(office.perform("department-head", "sign-notice") == "");
    REQUIRE(office.perform("department-head", "answer-notice", fields({{"opinion", "筛网磨损"}})) == "");

    const Draft goods{{{"reason", "production"}},
                      {{"return_line", {{{"product", "中间体A"}, {"batch", "260701"}, {"authorised", "100 kg"}}}}}};
    REQUIRE(office.perform("qa-manager", "authorise-return", goods) == "");
    const Draft arrived{{{"goods-in-note", "RK-401"}},
                        {{"goods_in_line", {{{"product", "中间体A"}, {"batch", "260701"}, {"received", "100 kg"}}}}}};
    REQUIRE(office.perform("warehouse", "receive-return", arrived) == "");
    const Draft inspected{
        {{"total", "100 kg"},
         {"way", "all"},
         {"standards", "requirement"},
         {"conforming", "97 kg"},
         {"nonconforming", "3 kg"}},
        {{"inspection_line", {{{"item", "异物"}, {"nonconforming", "3 kg"}}}},
         {"part_decision",
          {{{"quantity", "97 kg"}, {"decision", "restock"}}, {{"quantity", "3 kg"}, {"decision", "scrap"}}}}}};
    REQUIRE(office.perform("inspector", "inspect", inspected) == "");
    REQUIRE(
        office.perform(
            "department-head", "investigate",
            fields({{"performed", "yes"}, {"findings", "查清场记录"}, {"causes", "machine"}, {"cause", "筛网磨损"}})) ==
        "");
    REQUIRE(office.perform("department-head", "action",
                           fields({{"type", "corrective"},
                                   {"cause", "occurrence"},
                                   {"what", "更换筛网"},
                                   {"owner", "吴强"},
                                   {"done-on", "今天"},
                                   {"expected-effect", "100"}})) == "");
    CHECK(office.stage() == "disposition-proposed");

    REQUIRE(office.perform("qa-clerk", "propose", compensation("3000 CNY")) == "");
    CHECK(office.perform("qa-clerk", "decide", fields({{"outcome", "approve"}})) != "");
    REQUIRE(office.perform("quality-head", "decide", fields({{"outcome", "approve"}, {"reason", "同意"}})) == "");
    CHECK(reached(office.file(), milestone::kDecided));

    REQUIRE(office.perform("sales", "carry-out", fields({{"done-note", "已付款"}})) == "");
    REQUIRE(office.perform("qa-manager", "verify-action",
                           fields({{"effect", "100"}, {"verification", "连续三批未再出现"}})) == "");
    CHECK(office.perform("qa-manager", "close") != "");
    REQUIRE(office.perform(
                "sales", "reply",
                fields({{"type", "final"}, {"way", "letter"}, {"language", "zh"}, {"text", "原因已查明"}})) == "");
    REQUIRE(office.perform("sales", "follow-up", fields({{"satisfied", "yes"}, {"view", "满意"}})) == "");
    REQUIRE(office.perform("qa-manager", "close") == "");
    CHECK(office.stage().empty());

    const auto history = office.backend().queries().history(office.file().complaint.id);
    REQUIRE(history);
    CHECK(history->front().event.verb == "register");
    CHECK(history->back().event.verb == "close");
}

TEST_CASE("an amount changed after the first signature voids it and the route starts again", "[story]") {
    OfficeFixture office("pharma", kReceived);
    REQUIRE(office.perform("qa-clerk", "register", badBatch()) == "");
    REQUIRE(office.perform("qa-manager", "classify", foreignMatterFoundInUse()) == "");
    REQUIRE(office.perform("qa-clerk", "propose", compensation("60000 CNY")) == "");
    REQUIRE(office.perform("quality-head", "decide", fields({{"outcome", "approve"}})) == "");
    CHECK_FALSE(reached(office.file(), milestone::kDecided));

    REQUIRE(office.perform("qa-clerk", "contact",
                           fields({{"direction", "in"}, {"way", "telephone"}, {"text", "客户来电询问"}})) == "");
    CHECK(office.file().rows<Approval>().front().state == Choice{"open"});

    const std::string record = std::to_string(office.file().rows<Disposition>().front().id.value());
    Draft revised = compensation("70000 CNY");
    revised.values["record"] = record;
    REQUIRE(office.perform("qa-clerk", "propose", revised) == "");
    const auto& approvals = office.file().rows<Approval>();
    REQUIRE(approvals.size() == 2);
    CHECK(approvals.front().state == Choice{"void"});
    CHECK(approvals.back().state == Choice{"open"});
    CHECK(office.perform("general-manager", "decide", fields({{"outcome", "approve"}})) != "");
}

TEST_CASE("a refusal goes back to the proposer with its reason", "[story]") {
    OfficeFixture office("pharma", kReceived);
    REQUIRE(office.perform("qa-clerk", "register", badBatch()) == "");
    REQUIRE(office.perform("qa-manager", "classify", foreignMatterFoundInUse()) == "");
    REQUIRE(office.perform("qa-clerk", "propose", compensation("3000 CNY")) == "");
    CHECK(office.perform("quality-head", "decide", fields({{"outcome", "refuse"}})) == "reason:required.reason");
    REQUIRE(office.perform("quality-head", "decide", fields({{"outcome", "refuse"}, {"reason", "金额依据不足"}})) ==
            "");
    CHECK(office.file().rows<Disposition>().front().state == Choice{"refused"});
    CHECK(office.file().rows<Approval>().front().endReason == LongText{"金额依据不足"});
    CHECK(office.perform("qa-clerk", "propose", compensation("2000 CNY")) == "");
}

TEST_CASE("everything wrong with a registration is marked at once and nothing is saved", "[story]") {
    OfficeFixture office("pharma", kReceived);
    const std::string refused =
        office.perform("qa-clerk", "register",
                       fields({{"received-at", "2026-02-30"}, {"demand-allowance", "abc"}, {"colour", "red"}}));
    CHECK(refused.find("received-at:reading.time") != std::string::npos);
    CHECK(refused.find("demand-allowance:reading.percent") != std::string::npos);
    CHECK(refused.find("colour:input.unknown-field") != std::string::npos);
    CHECK(refused.find("customer:registration.who") != std::string::npos);
    CHECK(refused.find("matter:") != std::string::npos);
    const auto count = office.backend().queries().count({}, 10);
    REQUIRE(count);
    CHECK(count->count == 0);
}

TEST_CASE("what is on no list is refused with the codes that are; a name or an alias stands for its code", "[story]") {
    OfficeFixture office("pharma", kReceived);
    Draft complaint = badBatch();
    complaint.values["channel"] = "carrier-pigeon";
    complaint.rows["complaint_line"][0]["defect-code"] = "ghosts";
    const std::string refused = office.perform("qa-clerk", "register", complaint);
    CHECK(refused.find("channel:input.not-a-choice") != std::string::npos);
    CHECK(refused.find("complaint_line[0].defect-code:input.not-a-choice") != std::string::npos);

    complaint.values["channel"] = "来电";
    complaint.rows["complaint_line"][0]["defect-code"] = "Foreign matter";
    REQUIRE(office.perform("qa-clerk", "register", complaint) == "");
    CHECK(office.file().complaint.channel == Choice{"telephone"});
    CHECK(office.file().rows<ComplaintLine>().front().defectCode == Choice{"foreign-matter"});

    const Draft sampled{{{"total", "100 kg"}, {"way", "sampling"}, {"conforming", "100 kg"}, {"nonconforming", "0 kg"}},
                        {}};
    CHECK(office.perform("inspector", "inspect", sampled).find("way:input.not-a-choice") != std::string::npos);
}
