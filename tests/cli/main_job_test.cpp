// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// A firm whose people play a case in a terminal: each with an account, a role and a password of their own.
class Firm {
public:
    Firm() { m_cli.init(); }

    void hire(const std::string& role, const std::string& department) {
        m_cli.write(role, "password of " + role + "\n");
        REQUIRE(m_cli
                    .on({"user", "add", role, "--role", role, "--department", department, "--new-password-file",
                         m_cli.path(role)})
                    .status == 0);
    }

    Ran as(const std::string& role, const Words& words) {
        Words all{"--file", m_cli.file(), "--as", role, "--password-file", m_cli.path(role), "--now", m_now, "--json"};
        all.insert(all.end(), words.begin(), words.end());
        return m_cli.run(all);
    }

    void registerComplaint(const std::string& role, const std::string& procedure, const Json& complaint) {
        const Ran ran =
            as(role, {"register", m_cli.write("complaint.json", complaint.dump()), "--procedure", procedure});
        INFO(ran.err);
        REQUIRE(ran.status == 0);
        m_number = ran.json().at("number").get<std::string>();
    }

    /// What was refused, by code; empty when it was done.
    Words tries(const std::string& role, const std::string& command, const Json& fields = Json::object()) {
        const Ran ran = as(role, {"do", command, m_number, m_cli.write("fields.json", fields.dump())});
        Words codes;
        if (ran.status == 0)
            return codes;
        INFO(ran.err);
        REQUIRE(ran.status == 1);
        const Json refused = ran.json();
        for (const char* list : {"issues", "refusals"}) {
            for (const Json& reason : refused.at(list))
                codes.push_back(reason.at("code").get<std::string>());
        }
        return codes;
    }
    void does(const std::string& role, const std::string& command, const Json& fields = Json::object()) {
        INFO(role << " " << command);
        CHECK(tries(role, command, fields) == Words{});
    }

    Json theCase(const std::string& role) { return as(role, {"case", m_number}).json(); }
    void printsEverything(const std::string& role, const Words& sheets) {
        for (const std::string& sheet : sheets) {
            INFO(sheet);
            CHECK(as(role, {"sheet", m_number, sheet, "--out", m_cli.path(sheet + ".pdf")}).status == 0);
            CHECK(m_cli.bytes(sheet + ".pdf").starts_with("%PDF-"));
        }
    }
    void itIs(const std::string& time) { m_now = time; }

private:
    CommandLine m_cli;
    std::string m_now = "2026-02-13T10:30";
    std::string m_number;
};

/// Everything a customer's bad batch goes through between classification and the reply, the same in both firms but for
/// who does it.
struct Doers {
    std::string clerk;
    std::string manager;
    std::string supplies;  ///< carries out and answers the customer
    std::string inspector; ///< of returned goods
};

void takeGoodsBack(Firm& firm, const Doers& doers) {
    firm.does(doers.manager, "authorise-return",
              {{"reason", "production"},
               {"return_line", {{{"product", "中间体A"}, {"batch", "260701"}, {"authorised", "100 kg"}}}}});
    firm.does("warehouse", "receive-return",
              {{"goods-in-note", "RK-401"},
               {"goods_in_line", {{{"product", "中间体A"}, {"batch", "260701"}, {"received", "100 kg"}}}}});
    Json report{{"total", "100 kg"},
                {"way", "all"},
                {"standards", {"requirement"}},
                {"conforming", "96 kg"},
                {"nonconforming", "3 kg"},
                {"inspection_line", {{{"item", "异物"}, {"nonconforming", "3 kg"}}}},
                {"part_decision",
                 {{{"quantity", "97 kg"}, {"decision", "restock"}}, {{"quantity", "3 kg"}, {"decision", "scrap"}}}}};
    CHECK_FALSE(firm.tries(doers.inspector, "inspect", report).empty());
    report["conforming"] = "97 kg";
    firm.does(doers.inspector, "inspect", report);
}

void findCause(Firm& firm) {
    firm.does("department-head", "investigate",
              {{"performed", "yes"}, {"findings", "查清场记录"}, {"causes", {"machine"}}, {"cause", "筛网磨损"}});
    firm.does("department-head", "action",
              {{"type", "corrective"},
               {"cause", "occurrence"},
               {"what", "更换筛网"},
               {"owner", "吴强"},
               {"done-on", "今天"},
               {"expected-effect", 100}});
}

void finish(Firm& firm, const Doers& doers) {
    firm.does(doers.supplies, "carry-out", {{"done-note", "已付款"}});
    firm.does(doers.manager, "verify-action", {{"effect", "100"}, {"verification", "连续三批未再出现"}});
    CHECK_FALSE(firm.tries(doers.manager, "close").empty());
    firm.does(doers.supplies, "reply",
              {{"type", "final"}, {"way", "letter"}, {"language", "zh"}, {"text", "原因已查明"}});
    firm.does(doers.supplies, "follow-up", {{"satisfied", true}, {"view", "满意"}});
    firm.does(doers.manager, "close");
}

Json proposal(const std::string& amount) {
    return {{"summary", "赔偿检验费用"}, {"disposition_item", {{{"kind", "compensation"}, {"amount", amount}}}}};
}

} // namespace

TEST_CASE("the main job of the medicine maker is played by the command line alone", "[cli][story]") {
    Firm firm;
    firm.hire("qa-clerk", "qa");
    firm.hire("qa-manager", "qa");
    firm.hire("quality-head", "qa");
    firm.hire("department-head", "production");
    firm.hire("warehouse", "warehouse");
    firm.hire("inspector", "qc");
    firm.hire("sales", "sales");
    const Doers doers{"qa-clerk", "qa-manager", "sales", "inspector"};

    firm.registerComplaint("qa-clerk", "pharma", badBatch());
    CHECK(firm.as("qa-clerk", {"overdue", "--days", "2"}).status == 0);
    CHECK(firm.tries("qa-clerk", "acknowledge", {{"way", "telephone"}, {"promised-on", "2026-03-20"}}) ==
          Words{"promise.needs-role"});
    firm.does("qa-clerk", "acknowledge", {{"way", "telephone"}, {"promised-on", "2026-03-06"}});
    Json answers = Json::array();
    for (const char* criterion : {"I.a", "I.b", "I.c", "II.a", "II.b", "II.c", "II.d", "II.e"})
        answers.push_back({{"criterion", criterion}, {"answer", std::string(criterion) == "II.b" ? "yes" : "no"}});
    firm.does("qa-clerk", "classify", {{"answer", answers}});
    CHECK_FALSE(firm.theCase("qa-clerk").at("complaint").contains("class"));
    firm.does("qa-manager", "classify");
    CHECK(firm.theCase("qa-clerk").at("complaint").at("class") == "II");

    firm.does("qa-clerk", "notice", {{"departments", {"production"}}, {"request", "查批记录"}});
    firm.does("department-head", "sign-notice");
    firm.does("department-head", "answer-notice", {{"opinion", "筛网磨损"}});
    firm.itIs("2026-02-25T09:00");
    takeGoodsBack(firm, doers);
    findCause(firm);

    firm.does("qa-clerk", "propose", proposal("3000 CNY"));
    CHECK_FALSE(firm.tries("qa-clerk", "decide", {{"outcome", "approve"}}).empty());
    firm.does("quality-head", "decide", {{"outcome", "approve"}, {"reason", "同意"}});
    finish(firm, doers);

    const Json closed = firm.theCase("qa-manager");
    CHECK(closed.at("stage") == "");
    const Json history =
        firm.as("qa-manager", {"history", closed.at("complaint").at("number").get<std::string>()}).json();
    CHECK(history.front().at("command") == "register");
    CHECK(history.back().at("command") == "close");
    CHECK(firm.as("qa-manager", {"list", "--filter", "stage:none", "--columns", "number,end"}).status != 3);
    firm.printsEverything("qa-manager", {"F-02", "F-03", "F-05", "F-01"});
}

TEST_CASE("the main job of the A-to-D manufacturer is played by the command line alone", "[cli][story]") {
    Firm firm;
    firm.hire("qa-clerk", "quality");
    firm.hire("quality-manager", "quality");
    firm.hire("department-head", "production");
    firm.hire("warehouse", "warehouse");
    firm.hire("inspector", "quality");
    firm.hire("sales", "sales");
    const Doers doers{"qa-clerk", "quality-manager", "sales", "inspector"};

    Json complaint = badBatch();
    complaint["complaint_line"][0].erase("defect-code");
    firm.registerComplaint("sales", "iso-a-d", complaint);
    firm.does("sales", "acknowledge", {{"way", "telephone"}});
    const Json procedure = firm.as("sales", {"procedure", "export", "iso-a-d"}).json();
    Json answers = Json::array();
    for (const Json& criterion : procedure.at("scale").at("criteria"))
        answers.push_back(
            {{"criterion", criterion.at("key")}, {"answer", criterion.at("key") == "B.b" ? "yes" : "no"}});
    firm.does("sales", "classify", {{"answer", answers}});
    firm.does("quality-manager", "classify");
    CHECK(firm.theCase("sales").at("complaint").at("class") == "B");

    firm.does("sales", "notice", {{"departments", {"production"}}, {"request", "查批记录"}});
    firm.does("department-head", "sign-notice");
    firm.does("department-head", "answer-notice", {{"opinion", "筛网磨损"}});
    takeGoodsBack(firm, doers);
    findCause(firm);
    firm.does("qa-clerk", "propose", proposal("60000 CNY"));
    firm.does("quality-manager", "decide", {{"outcome", "refuse"}, {"reason", "金额依据不足"}});
    firm.does("qa-clerk", "propose", proposal("3000 CNY"));
    firm.does("quality-manager", "decide", {{"outcome", "approve"}});
    finish(firm, doers);
    CHECK(firm.theCase("sales").at("stage") == "");
    firm.printsEverything("sales", {"F-01", "F-05"});
}
