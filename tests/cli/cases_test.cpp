// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

const Words kFriday{"--now", "2026-02-13T10:30"};

Words atFriday(Words words) {
    words.insert(words.begin(), kFriday.begin(), kFriday.end());
    return words;
}

/// Registers the bad batch as it came on Friday; its number.
std::string registered(CommandLine& cli, const Json& complaint = badBatch()) {
    const std::string file = cli.write("complaint.json", complaint.dump());
    return cli.answer(atFriday({"register", file, "--procedure", "pharma"})).at("number").get<std::string>();
}

Words codesOf(const Json& refused, const char* list) {
    Words codes;
    for (const Json& one : refused.at(list)) {
        CHECK_FALSE(one.at("sentence").get<std::string>().empty());
        codes.push_back(one.at("code").get<std::string>());
    }
    return codes;
}

} // namespace

TEST_CASE("register: the number by rule, and the case as it was typed", "[cli]") {
    CommandLine cli;
    cli.init();
    const Json done =
        cli.answer(atFriday({"register", cli.write("complaint.json", badBatch().dump()), "--procedure", "pharma"}));
    CHECK(keysDiffer(done, {"number", "command", "version"}).empty());
    CHECK(done.at("number") == "2602-01");
    CHECK(done.at("version") == 1);
    CHECK(registered(cli) == "2602-02");

    const Json one = cli.answer({"case", "2602-01"});
    const Json& complaint = one.at("complaint");
    CHECK(complaint.at("customer") == "康泰制药有限公司");
    CHECK(complaint.at("received-at") == "2026-02-13T10:00:00+08:00");
    CHECK(complaint.at("demand-compensation") == "3000.00 CNY");
    CHECK(one.at("complaint_line")[0].at("quantity") == "200 kg");
    CHECK(one.at("complaint_line")[0].at("id").is_string());
    CHECK(complaint.at("party").is_string());
    CHECK(one.at("stage") == "acknowledged");
    for (const Json& deadline : one.at("deadline"))
        CHECK(isIsoTime(deadline.at("due-at")));

    const Ran shown = cli.on({"case", "2602-01"});
    CHECK(shown.err.empty());
    for (const char* word : {"康泰制药有限公司", "260701", "电话", "异物", "期限"}) {
        INFO(word);
        CHECK(shown.out.find(word) != std::string::npos);
    }
}

TEST_CASE("register: every fault of a document at once with its path, and nothing is saved", "[cli]") {
    CommandLine cli;
    cli.init();
    const auto refusedFields = [&cli](const std::string& json) {
        const Ran ran = cli.on({"register", cli.write("bad.json", json), "--json"});
        CHECK(ran.status == 1);
        CHECK_FALSE(ran.err.empty());
        return fieldsOf(ran.json());
    };
    CHECK(refusedFields(R"({"customer": )") == Words{""});
    CHECK(refusedFields("[1, 2]") == Words{""});
    CHECK(refusedFields(R"({"matter": {"a": 1}, "customer": [7], "complaint_line": [{"batch": {}}, 3],
                           "matter": "again"})") ==
          Words{"matter", "customer", "complaint_line[0].batch", "complaint_line[1]"});
    const Words typed = refusedFields(R"({"colour": "red", "received-at": "2026-02-30", "demand-allowance": "abc",
                                        "complaint_line": [{"quantity": "many"}]})");
    for (const char* field :
         {"colour", "received-at", "demand-allowance", "complaint_line[0].quantity", "customer", "matter"}) {
        INFO(field);
        CHECK(std::find(typed.begin(), typed.end(), field) != typed.end());
    }
    CHECK(cli.answer({"list"}).at("rows").empty());
    CHECK(cli.on({"register", cli.path("none.json")}).status == 3);
    CHECK(cli.on({"register", cli.path("complaint.json"), "--procedure", "nix"}).status != 0);
    CHECK(registered(cli) == "2602-01");
}

TEST_CASE("register: a refusal is told in the language asked for, with the same code", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string empty = cli.write("empty.json", "{}");
    const Json zh = cli.on({"--lang", "zh", "--json", "register", empty}).json();
    const Json en = cli.on({"--lang", "en", "--json", "register", empty}).json();
    CHECK(codesOf(zh, "issues") == codesOf(en, "issues"));
    CHECK(zh.at("issues")[0].at("sentence").get<std::string>().find("请写客户名称") != std::string::npos);
    CHECK(en.at("issues")[0].at("sentence").get<std::string>().find("customer") != std::string::npos);
}

TEST_CASE("list: rows, chosen columns, and pages that follow one another without a gap", "[cli]") {
    CommandLine cli;
    cli.init();
    for (int i = 0; i < 3; ++i)
        registered(cli);
    const Json all = cli.answer({"list"});
    CHECK(keysDiffer(all, {"rows", "after"}).empty());
    REQUIRE(all.at("rows").size() == 3);
    const Json& row = all.at("rows")[0];
    CHECK(keysDiffer(row, {"number", "received", "customer", "product", "batch", "class", "stage", "end", "due",
                           "due_key", "overdue", "amount", "matter", "historical"})
              .empty());
    CHECK(isIsoTime(row.at("received")));
    CHECK(isIsoTime(row.at("due")));
    CHECK(row.at("overdue").is_boolean());
    CHECK(all.at("after").is_null());

    Words numbers;
    Json after;
    for (int page = 0; page < 3; ++page) {
        Words asked{"list", "--limit", "1", "--columns", "number,customer"};
        if (!after.is_null())
            asked.insert(asked.end(), {"--after", after.get<std::string>()});
        const Json answer = cli.answer(asked);
        REQUIRE(answer.at("rows").size() == 1);
        CHECK(keysDiffer(answer.at("rows")[0], {"number", "customer"}).empty());
        numbers.push_back(answer.at("rows")[0].at("number").get<std::string>());
        after = answer.at("after");
    }
    CHECK(after.is_null());
    CHECK(numbers == Words{"2602-03", "2602-02", "2602-01"});

    const Ran table = cli.on({"list", "--columns", "number,stage,overdue", "--limit", "2"});
    CHECK(table.out.find("单号     阶段  逾期\n2602-03  确认  ") == 0);
    CHECK(table.err.find("--after") != std::string::npos);
    CHECK(cli.on({"list", "--columns", "colour"}).status == 2);
    CHECK(cli.on({"list", "--after", "yesterday"}).status == 2);
    CHECK(cli.on({"list", "--limit", "0"}).status == 2);
}

TEST_CASE("list and search: the language of the window finds by words, customer, class, stage and date", "[cli]") {
    CommandLine cli;
    cli.init();
    registered(cli);
    Json other = badBatch();
    other["customer"] = "恒信药业";
    other["matter"] = "内袋破损";
    other["complaint_line"][0]["batch"] = "260702";
    registered(cli, other);
    const auto found = [&cli](const std::string& filter) {
        const Json page = cli.answer({"list", "--filter", filter});
        std::string numbers;
        for (const Json& row : page.at("rows"))
            numbers += row.at("number").get<std::string>() + " ";
        return numbers;
    };
    CHECK(found("黑色颗粒") == "2602-01 ");
    CHECK(found("\"内袋破损\" OR 黑色颗粒") == "2602-02 2602-01 ");
    CHECK(found("customer:康泰") == "2602-01 ");
    CHECK(found("batch:260702") == "2602-02 ");
    CHECK(found("中间体 -破损") == "2602-01 ");
    CHECK(found("received:2026-02 stage:acknowledged") == "2602-02 2602-01 ");
    CHECK(found("due:<2026-02-01").empty());
    CHECK(found("class:I").empty());
    CHECK(cli.on({"list", "--filter", "due:<soon"}).status == 2);
    CHECK(cli.on({"list", "--filter", "colour:red"}).status == 2);
    CHECK(cli.answer({"search", "破损"}).at("rows").size() == 1);
    CHECK(cli.on({"search", "破损"}).out.find("2602-02") != std::string::npos);
    CHECK(cli.on({"search"}).status == 2);
}

TEST_CASE("overdue: 0 before the date, 5 after it, and what is due soon when asked", "[cli]") {
    CommandLine cli;
    cli.init();
    registered(cli);
    const Ran early = cli.on({"--now", "2026-02-13T11:00", "overdue", "--json"});
    CHECK(early.status == 0);
    CHECK(early.json() == Json{{"rows", Json::array()}, {"late", false}});
    const Ran soon = cli.on({"--now", "2026-02-13T11:00", "overdue", "--days", "14", "--json"});
    CHECK(soon.status == 0);
    CHECK(soon.json().at("rows").size() == 1);
    const Ran late = cli.on({"--now", "2026-02-25T09:00", "overdue", "--json"});
    CHECK(late.status == 5);
    CHECK(late.json().at("late") == true);
    CHECK(late.json().at("rows")[0].at("overdue") == true);
    const Ran table = cli.on({"--now", "2026-02-25T09:00", "overdue"});
    CHECK(table.status == 5);
    CHECK(table.out.find("2602-01") != std::string::npos);
    CHECK(table.err.empty());
}

TEST_CASE("do: what a rule refuses names the rule, what is done is in the history", "[cli]") {
    CommandLine cli;
    cli.init();
    registered(cli);
    const Ran refused = cli.on(atFriday({"do", "close", "2602-01", "--json"}));
    CHECK(refused.status == 1);
    const Json why = refused.json();
    const Words codes = codesOf(why, "refusals");
    CHECK(std::find(codes.begin(), codes.end(), "closing.milestone-missing") != codes.end());
    bool named = false;
    for (const Json& refusal : why.at("refusals"))
        named = named || (refusal.at("rule").is_object() && refusal.at("rule").at("id") == "D-25");
    CHECK(named);
    CHECK(refused.err.find("[D-25]") != std::string::npos);

    const std::string promise = cli.write("promise.json", R"({"way": "telephone", "promised-on": "2026-03-06"})");
    const Json done = cli.answer(atFriday({"do", "acknowledge", "2602-01", promise}));
    CHECK(done == Json{{"number", "2602-01"}, {"command", "acknowledge"}, {"version", 2}});

    const Json history = cli.answer({"history", "2602-01"});
    REQUIRE(history.size() == 2);
    for (const Json& event : history) {
        CHECK(keysDiffer(event, {"at", "by", "command", "label", "reason", "changes"}).empty());
        CHECK(event.at("at") == "2026-02-13T10:30:00+08:00");
        CHECK(event.at("by") == "林静");
        for (const Json& change : event.at("changes"))
            CHECK(keysDiffer(change, {"table", "row", "field", "before", "after"}).empty());
    }
    CHECK(history[1].at("command") == "acknowledge");
    CHECK(cli.on({"history", "2602-01"}).out.find("确认") != std::string::npos);

    CHECK(cli.on({"do", "applaud", "2602-01"}).status == 2);
    CHECK(cli.on({"do", "close"}).status == 2);
    const Ran nowhere = cli.on({"do", "close", "2699-01", "--json"});
    CHECK(nowhere.status == 1);
    CHECK(codesOf(nowhere.json(), "refusals") == Words{"refused.no-such-case"});
}

TEST_CASE("may: every command, the refused ones with their reason", "[cli]") {
    CommandLine cli;
    cli.init();
    registered(cli);
    const Json may = cli.answer({"may", "2602-01"});
    CHECK(may.size() > 30);
    for (const Json& command : may) {
        CHECK(keysDiffer(command, {"command", "label", "allowed", "refusals"}).empty());
        CHECK(command.at("allowed").get<bool>() == command.at("refusals").empty());
        for (const Json& refusal : command.at("refusals")) {
            CHECK(keysDiffer(refusal, {"rule", "code", "sentence"}).empty());
            CHECK_FALSE(refusal.at("sentence").get<std::string>().empty());
        }
    }
    const Ran table = cli.on({"may", "2602-01"});
    CHECK(table.out.find("可做  确认") != std::string::npos);
    CHECK(table.out.find("不可  结案") != std::string::npos);
    CHECK(cli.on({"may", "2699-01"}).status == 1);
}

TEST_CASE("import: a dry run tells what would happen, a faulty line keeps everything out", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string map = RECOURSE_SOURCE_DIR "/resources/import/tw-fda-drug-recalls.json";
    const std::string head = "回收分級,文號,日期,產品,許可證字號,批號,許可證持有者,原因\n";
    const std::string good = cli.write("good.csv", head + "第二級,A1,2015-05-18,注射液,1,L1,某藥廠,異物\n");
    const std::string bad = cli.write("bad.csv", head + "第二級,A1,2015-05-18,注射液,1,L1,某藥廠,異物\n" +
                                                     "第九級,A2,2015-13-45,點眼液,2,L2,某藥廠,貼錯標籤\n");
    const Json dry = cli.answer({"import", good, "--map", map, "--historical", "--dry-run"});
    CHECK(keysDiffer(dry, {"lines", "imported", "dry_run", "faulty", "sentence"}).empty());
    CHECK(dry.at("imported") == 0);
    CHECK(dry.at("faulty").empty());
    const Ran refused = cli.on({"import", bad, "--map", map, "--historical", "--json"});
    CHECK(refused.status == 1);
    REQUIRE(refused.json().at("faulty").size() == 1);
    CHECK(refused.json().at("faulty")[0].at("line") == 3);
    CHECK(refused.json().at("faulty")[0].at("reasons")[0].at("field") == "received-at");
    CHECK(cli.answer({"list"}).at("rows").empty());
    CHECK(cli.answer({"import", good, "--map", map, "--historical"}).at("imported") == 1);
    const Json row = cli.answer({"list"}).at("rows")[0];
    CHECK(row.at("historical") == true);
    CHECK(row.at("due").is_null());
    CHECK(cli.on({"import", cli.path("none.csv"), "--map", map}).status == 3);
    CHECK(cli.on({"import", good, "--map", cli.write("map.json", "{}"), "--json"}).status == 1);
}

TEST_CASE("import: without a map every column goes to the field it is named after", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string table = cli.write("table.csv", "customer,matter,received-at,complaint_line.product\n"
                                                     "某药厂,\"异物,黑色\",2026-02-01,注射液\n");
    CHECK(cli.answer({"import", table, "--historical"}).at("imported") == 1);
    const Json page = cli.answer({"list"});
    CHECK(page.at("rows")[0].at("matter") == "异物,黑色");
    CHECK(page.at("rows")[0].at("product") == "注射液");
    const std::string odd = cli.write("odd.csv", "customer,colour\n某药厂,red\n");
    CHECK(cli.on({"import", odd, "--historical"}).status == 1);
}

TEST_CASE("sheet: a printed sheet of a case, and the list of them", "[cli]") {
    CommandLine cli;
    cli.init();
    registered(cli);
    const Json sheets = cli.run({"sheet", "list", "--json"}).json();
    bool known = false;
    for (const Json& sheet : sheets) {
        CHECK(sheet.at("title").is_string());
        known = known || sheet.at("code") == "F-03";
    }
    CHECK(known);
    CHECK(cli.on({"sheet", "2602-01", "F-03", "--out", cli.path("F-03.pdf")}).status == 0);
    CHECK(cli.bytes("F-03.pdf").starts_with("%PDF-"));
    CHECK(cli.on({"sheet", "2602-01", "F-99", "--out", cli.path("F-99.pdf")}).status == 2);
    CHECK(cli.on({"sheet", "2699-01", "F-03", "--out", cli.path("none.pdf")}).status == 1);
    CHECK(cli.on({"sheet", "2602-01", "F-03", "--out", cli.path("no/such/folder.pdf")}).status == 3);
}
