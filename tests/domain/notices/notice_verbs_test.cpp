// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notices/notice_verbs.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct NoticeCase : CaseFixture {
    Refused send(const std::string& departments) {
        return run<SendNotice>(
            lin, {{{"departments", departments}, {"request", "请查明原因"}, {"fault-quantity", "12"}}, {}});
    }
    [[nodiscard]] const Notice& notice(std::size_t i) const { return file.rows<Notice>().at(i); }
};

} // namespace

TEST_CASE_METHOD(NoticeCase, "every department gets a notice of its own with a number of its own", "[notice]") {
    REQUIRE(summaryOf(send("production,warehouse")).empty());
    REQUIRE(file.rows<Notice>().size() == 2);
    CHECK(notice(0).number == "2611-01");
    CHECK(notice(1).number == "2611-02");
    CHECK(notice(0).department == Choice{"production"});
    CHECK(notice(1).department == Choice{"warehouse"});
    CHECK(notice(1).faultQuantity == Quantity{12, 0, ""});
    CHECK(notice(0).sentBy == lin.name);
    CHECK(findMilestone(file, milestone::kNotified)->at == now);
}

TEST_CASE_METHOD(NoticeCase, "a department may be written by its name and is told once", "[notice]") {
    REQUIRE(summaryOf(send("制造部,production")).empty());
    CHECK(file.rows<Notice>().size() == 1);
    CHECK(notice(0).department == Choice{"production"});
}

TEST_CASE_METHOD(NoticeCase, "a notice goes to departments that there are", "[notice]") {
    const auto [departments, expected] = GENERATE(table<std::string, std::string>({
        {"", "departments: notice.to-whom"},
        {"moon", "departments: notice.no-such-department"},
        {"production,moon", "departments: notice.no-such-department"},
    }));
    CHECK(summaryOf(send(departments)) == expected);
    CHECK(file.rows<Notice>().empty());
    CHECK_FALSE(reached(file, milestone::kNotified));
}

TEST_CASE_METHOD(NoticeCase, "the milestone keeps the time of the first notice", "[notice]") {
    send("production");
    const Instant first = now;
    now += std::chrono::hours(24);
    send("warehouse");
    CHECK(findMilestone(file, milestone::kNotified)->at == first);
}

TEST_CASE_METHOD(NoticeCase, "somebody of the department signs for its only notice without naming it", "[notice]") {
    send("production,warehouse");
    REQUIRE(summaryOf(run<SignNotice>(zhao, {})).empty());
    CHECK(notice(0).signedBy == zhao.name);
    CHECK(notice(0).signedAt == now);
    CHECK_FALSE(notice(1).signedAt);
}

TEST_CASE_METHOD(NoticeCase, "of two notices the one that is meant must be named", "[notice]") {
    send("production");
    send("production");
    CHECK(summaryOf(run<SignNotice>(zhao, {})) == "record: record.choose");
    REQUIRE(summaryOf(run<SignNotice>(zhao, {{{"record", idText(notice(1).id)}}, {}})).empty());
    CHECK_FALSE(notice(0).signedAt);
    CHECK(notice(1).signedAt);
}

TEST_CASE_METHOD(NoticeCase, "nobody signs for another department, and is told whose notice it is", "[notice]") {
    send("production");
    const Refused refused = run<SignNotice>(qian, {});
    CHECK(summaryOf(refused) == "R-094: refused.notice-of-department");
    CHECK(refused.refusals.front().why.params == std::vector<Param>{LocalText{"生产部", "Production"}});
    send("warehouse");
    CHECK(summaryOf(run<SignNotice>(qian, {{{"record", idText(notice(0).id)}}, {}})) ==
          "R-094: refused.notice-of-department");
}

TEST_CASE_METHOD(NoticeCase, "a notice is signed for once", "[notice]") {
    send("production");
    send("production");
    const std::string first = idText(notice(0).id);
    run<SignNotice>(zhao, {{{"record", first}}, {}});
    CHECK(summaryOf(run<SignNotice>(zhao, {{{"record", first}}, {}})) == "record: notice.signed-already");
    CHECK(summaryOf(run<SignNotice>(zhao, {{{"record", "999"}}, {}})) == "record: record.no-such");
}

TEST_CASE_METHOD(NoticeCase, "without a notice there is nothing to sign or answer", "[notice]") {
    CHECK(summaryOf(run<SignNotice>(zhao, {})) == ": refused.no-notice-waits");
    CHECK(summaryOf(run<AnswerNotice>(zhao, {})) == ": refused.no-notice-waits");
}

TEST_CASE_METHOD(NoticeCase, "opinion and result are stamped when they come", "[notice]") {
    send("production");
    run<SignNotice>(zhao, {});
    now += std::chrono::hours(24);
    REQUIRE(summaryOf(run<AnswerNotice>(zhao, {{{"opinion", "滤网破损"}}, {}})).empty());
    const Instant opinionAt = now;
    now += std::chrono::hours(24);
    REQUIRE(summaryOf(run<AnswerNotice>(zhao, {{{"result", "已更换"}}, {}})).empty());
    CHECK(notice(0).opinion == LongText{"滤网破损"});
    CHECK(notice(0).opinionAt == opinionAt);
    CHECK(notice(0).opinionBy == zhao.name);
    CHECK(notice(0).resultAt == now);
    CHECK(notice(0).signedAt == opinionAt - std::chrono::hours(24));
    CHECK(summaryOf(run<AnswerNotice>(zhao, {{{"opinion", "再答"}}, {}})) == ": refused.no-notice-waits");
}

TEST_CASE_METHOD(NoticeCase, "answering a notice signs for it", "[notice]") {
    send("production");
    REQUIRE(summaryOf(run<AnswerNotice>(zhao, {{{"opinion", "滤网破损"}}, {}})).empty());
    CHECK(notice(0).signedBy == zhao.name);
    CHECK(notice(0).signedAt == now);
}

TEST_CASE_METHOD(NoticeCase, "an answer has an opinion before it has a result", "[notice]") {
    send("production");
    CHECK(summaryOf(run<AnswerNotice>(zhao, {{{"opinion", "  "}}, {}})) == "opinion: notice.nothing-answered");
    CHECK(summaryOf(run<AnswerNotice>(zhao, {{{"result", "已更换"}}, {}})) == "opinion: notice.opinion-first");
    CHECK(summaryOf(run<AnswerNotice>(qian, {{{"opinion", "x"}}, {}})) == "R-095: refused.notice-of-department");
}

TEST_CASE("what the department writes is not typed when the notice is sent", "[notice]") {
    const auto fields = detail::typedFields<NoticeToSend>();
    const auto has = [&fields](std::string_view key) {
        return std::any_of(fields.begin(), fields.end(), [key](const FieldInfo& field) { return field.key == key; });
    };
    CHECK(has("departments"));
    CHECK(has("fault-quantity"));
    CHECK_FALSE(has("department"));
    CHECK_FALSE(has("opinion"));
    CHECK_FALSE(has("result"));
}
