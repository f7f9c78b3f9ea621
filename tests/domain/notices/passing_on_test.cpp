// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/summary.h"
#include "domain/notices/notice_verbs.h"
#include "domain/notices/passing_on.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// A notice to production that must be signed for and answered within two hours.
struct SentNotice : CaseFixture {
    SentNotice() {
        for (const char* stop : {"notice-signed", "notice-answered"}) {
            DeadlineRule rule;
            rule.key = stop;
            rule.record = "notice";
            rule.start = "notice-received";
            rule.stop = stop;
            rule.span = {2, TimeUnit::Hours};
            rule.source.id = "R-094";
            procedure.deadlines.push_back(rule);
        }
        send("production");
        later(1);
    }
    void send(const std::string& department) {
        run<SendNotice>(lin, {{{"departments", department}, {"request", "请查明原因"}, {"fault-kind", "异物"}}, {}});
        updateDeadlines(file, as(lin));
    }
    Refused refuse(const Person& person, const std::string& reason) {
        Refused refused = run<RefuseNotice>(person, {{{"reason", reason}}, {}});
        updateDeadlines(file, as(person));
        return refused;
    }
    Refused forward(const Person& person, const std::string& department) {
        Refused refused = run<ForwardNotice>(person, {{{"department", department}, {"reason", "仓库保管"}}, {}});
        updateDeadlines(file, as(person));
        return refused;
    }
    void later(int hours) { now += std::chrono::hours(hours); }
    [[nodiscard]] const Notice& notice(std::size_t i) const { return file.rows<Notice>().at(i); }
};

} // namespace

TEST_CASE_METHOD(SentNotice, "a department refuses a notice that is not its business, with a reason", "[notice]") {
    REQUIRE(summaryOf(refuse(zhao, "不是本部门生产")).empty());
    CHECK(notice(0).ending == Choice{"refused"});
    CHECK(notice(0).endingReason == LongText{"不是本部门生产"});
    CHECK(notice(0).endedBy == zhao.name);
    CHECK(notice(0).endedAt == now);
    CHECK_FALSE(notice(0).signedAt);
}

TEST_CASE_METHOD(SentNotice, "a refusal needs a reason and is the department's own", "[notice]") {
    CHECK(summaryOf(refuse(zhao, " ")) == "reason: required.reason");
    CHECK(summaryOf(refuse(qian, "不是本部门")) == "R-095: refused.notice-of-department");
    CHECK(summaryOf(forward(qian, "warehouse")) == "R-095: refused.notice-of-department");
    CHECK_FALSE(notice(0).endedAt);
}

TEST_CASE_METHOD(SentNotice, "nothing waits for a notice that was refused", "[notice]") {
    refuse(zhao, "不是本部门生产");
    CHECK(summaryOf(run<SignNotice>(zhao, {})) == ": refused.no-notice-waits");
    CHECK(summaryOf(run<AnswerNotice>(zhao, {{{"opinion", "x"}}, {}})) == ": refused.no-notice-waits");
    CHECK(summaryOf(refuse(zhao, "再退")) == ": refused.no-notice-waits");
    later(10);
    updateDeadlines(file, as(lin));
    CHECK(nextDeadline(file) == nullptr);
    for (const DeadlineRow& row : file.rows<DeadlineRow>())
        CHECK(*row.metAt < *row.dueAt);
    CHECK(summarise(file, procedure).departments.empty());
}

TEST_CASE_METHOD(SentNotice, "where the reason does not convince, the department gets another notice", "[notice]") {
    refuse(zhao, "不是本部门生产");
    send("production");
    REQUIRE(file.rows<Notice>().size() == 2);
    CHECK(notice(1).number == "2611-02");
    REQUIRE(nextDeadline(file) != nullptr);
    CHECK(nextDeadline(file)->record == notice(1).id);
    CHECK(summaryOf(run<AnswerNotice>(zhao, {{{"record", idText(notice(0).id)}, {"opinion", "x"}}, {}})) ==
          "record: notice.ended-already");
    REQUIRE(summaryOf(run<AnswerNotice>(zhao, {{{"opinion", "滤网破损"}}, {}})).empty());
    CHECK(notice(1).opinion == LongText{"滤网破损"});
}

TEST_CASE_METHOD(SentNotice, "a notice passed on becomes a notice of the other department with its own clock",
                 "[notice]") {
    REQUIRE(summaryOf(forward(zhao, "仓库")).empty());
    REQUIRE(file.rows<Notice>().size() == 2);
    CHECK(notice(0).ending == Choice{"passed-on"});
    CHECK(notice(0).endedAt == now);
    CHECK(notice(1).department == Choice{"warehouse"});
    CHECK(notice(1).number == "2611-02");
    CHECK(notice(1).passedOnFrom == notice(0).id);
    CHECK(notice(1).request == LongText{"请查明原因"});
    CHECK(notice(1).faultKind == "异物");
    CHECK(notice(1).sentBy == zhao.name);
    CHECK_FALSE(notice(1).signedAt);
    CHECK_FALSE(notice(1).ending);
    REQUIRE(nextDeadline(file) != nullptr);
    CHECK(nextDeadline(file)->record == notice(1).id);
    CHECK(nextDeadline(file)->dueAt == now + std::chrono::hours(2));
    CHECK(summarise(file, procedure).departments == "warehouse");
}

TEST_CASE_METHOD(SentNotice, "a notice may be passed on again", "[notice]") {
    forward(zhao, "warehouse");
    REQUIRE(summaryOf(forward(qian, "production")).empty());
    CHECK(notice(2).passedOnFrom == notice(1).id);
    REQUIRE(summaryOf(run<SignNotice>(zhao, {})).empty());
    CHECK(notice(2).signedAt);
}

TEST_CASE_METHOD(SentNotice, "a notice is passed on to another department that there is", "[notice]") {
    const auto [department, expected] = GENERATE(table<std::string, std::string>({
        {"", "department: notice.to-whom"},
        {"moon", "department: notice.no-such-department"},
        {"制造部", "department: notice.to-itself"},
    }));
    CHECK(summaryOf(forward(zhao, department)) == expected);
    CHECK(file.rows<Notice>().size() == 1);
}

TEST_CASE_METHOD(SentNotice, "what a department gave its opinion on, it has taken for its own", "[notice]") {
    run<AnswerNotice>(zhao, {{{"opinion", "滤网破损"}}, {}});
    CHECK(summaryOf(refuse(zhao, "不是本部门")) == ": refused.no-notice-waits");
    send("production");
    CHECK(summaryOf(run<RefuseNotice>(zhao, {{{"record", idText(notice(0).id)}, {"reason", "不是"}}, {}})) ==
          "record: notice.answered-already");
}
