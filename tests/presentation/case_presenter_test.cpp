// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casewindow/case_presenter.h"
#include "presentation/casewindow/case_words.h"
#include "presentation/casewindow/history_words.h"
#include "presentation/desk_fixture.h"
#include "presentation/forms/initial_draft.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

const RailStep& step(const std::vector<RailStep>& rail, std::string_view key) {
    const auto found = std::find_if(rail.begin(), rail.end(), [key](const RailStep& s) { return s.key == key; });
    REQUIRE(found != rail.end());
    return *found;
}

} // namespace

TEST_CASE("the head says who, what, where it stands and what is due", "[case]") {
    DeskFixture d;
    CasePresenter presenter(d.desk);
    presenter.show(d.registered("客户甲"));
    REQUIRE(presenter.view() != nullptr);
    const CaseHead head = caseHead(*presenter.view(), d.wording.texts());
    CHECK(head.number == QStringLiteral("2611-01"));
    CHECK(head.customer == QStringLiteral("客户甲"));
    CHECK(head.product == QStringLiteral("中间体A / 260701"));
    CHECK(head.grade.isEmpty());
    CHECK(head.stage == QStringLiteral("确认"));
    CHECK(head.due == QStringLiteral("分类 11-23 周一"));
}

TEST_CASE("the rail shows what is done, now and next, with person and date", "[case]") {
    DeskFixture d;
    CasePresenter presenter(d.desk);
    presenter.show(d.registered("客户甲"));
    const std::vector<RailStep> rail = caseRail(*presenter.view(), d.wording.texts());
    CHECK(step(rail, "registered").state == StepState::Done);
    CHECK(step(rail, "registered").note == QStringLiteral("11-20 周五 · 质量文员甲"));
    CHECK(step(rail, "acknowledged").state == StepState::Now);
    CHECK(step(rail, "acknowledged").note == QStringLiteral("11-24 周二"));
    CHECK(step(rail, "answered").state == StepState::Next);
    CHECK(rail.back().key == "closed");
}

TEST_CASE("the customer's own dates stand in the rail beside the procedure's, and lead where they are earlier",
          "[case]") {
    DeskFixture d;
    const CaseId id = d.registered("客户甲");
    for (const char* due : {"2026-11-25 09:00", "2026-11-20 17:00"})
        d.file->must("customer-deadline", id,
                     {{{"what", std::string("报告 ") + due}, {"due-at", due}, {"reference", "SQM-7"}}, {}});
    CasePresenter presenter(d.desk);
    presenter.show(id);
    const Texts& texts = d.wording.texts();
    const std::vector<RailStep> rail = caseRail(*presenter.view(), texts);
    REQUIRE(rail.size() > 2);
    CHECK(rail[rail.size() - 2].name == QStringLiteral("客户期限：报告 2026-11-20 17:00"));
    CHECK(rail[rail.size() - 2].note == QStringLiteral("今天 17:00"));
    CHECK(rail.back().note == QStringLiteral("11-25 周三"));
    CHECK(rail.back().why.isEmpty());
    CHECK(caseHead(*presenter.view(), texts).due == QStringLiteral("客户期限 今天 17:00"));
    const std::vector<CaseDate> dates = caseDates(*presenter.view(), texts);
    CHECK(dates.front().name == QStringLiteral("客户期限：报告 2026-11-20 17:00"));
    CHECK(dates.front().state == QStringLiteral("SQM-7"));
    d.wording.choose(Language::English);
    CHECK(caseRail(*presenter.view(), d.wording.texts()).back().name ==
          QStringLiteral("Customer: 报告 2026-11-25 09:00"));
}

TEST_CASE("why a date is the one it is can be read day by day", "[case]") {
    DeskFixture d;
    CasePresenter presenter(d.desk);
    presenter.show(d.registered("客户甲"));
    const QStringList zh = step(caseRail(*presenter.view(), d.wording.texts()), "acknowledged").why;
    REQUIRE(zh.size() > 3);
    CHECK(zh.front().contains(QStringLiteral("R-091")));
    CHECK(zh.join(QLatin1Char('\n')).contains(QStringLiteral("11-21 周六 – 11-22 周日：不计，周末")));
    d.wording.choose(Language::English);
    const QStringList en = step(caseRail(*presenter.view(), d.wording.texts()), "acknowledged").why;
    CHECK(en.size() == zh.size());
    CHECK_FALSE(en.join(QString()).contains(QLatin1Char('[')));
}

TEST_CASE("a refused command says which rule refuses it", "[case]") {
    DeskFixture d;
    CasePresenter presenter(d.desk);
    presenter.show(d.registered("客户甲"));
    const auto commands = caseCommands(*presenter.view(), "classification", d.wording.texts());
    const auto classify = std::find_if(commands.begin(), commands.end(),
                                       [](const CommandLine& command) { return command.verb->id == "classify"; });
    REQUIRE(classify != commands.end());
    CHECK(classify->refusal.contains(QStringLiteral("质量经理")));
    CHECK(classify->refusal.contains(QStringLiteral("R-032")));
}

TEST_CASE("dates met and replaced stay to be seen", "[case]") {
    DeskFixture d;
    const CaseId id = d.registered("客户甲");
    d.file->time.time = officeTime(11, 0);
    Draft acknowledgement;
    acknowledgement.values = {{"way", "telephone"}};
    d.file->must("acknowledge", id, acknowledgement);
    CasePresenter presenter(d.desk);
    presenter.show(id);
    const std::vector<CaseDate> dates = caseDates(*presenter.view(), d.wording.texts());
    REQUIRE(dates.size() == 3);
    CHECK(dates[0].name == QStringLiteral("分类"));
    CHECK_FALSE(dates[1].met);
    CHECK(dates[2].name == QStringLiteral("确认"));
    CHECK(dates[2].met);
    CHECK(dates[2].state.contains(QStringLiteral("完成")));
}

TEST_CASE("the case follows what is saved at this desk", "[case]") {
    DeskFixture d;
    const CaseId id = d.registered("客户甲");
    CasePresenter presenter(d.desk);
    presenter.show(id);
    Draft amended = initialDraft(**viewCase(*d.file, id), "amend", d.wording.texts());
    CHECK(amended.rows.at("complaint_line").front().count("id") == 1);
    amended.values["customer"] = "客户乙";
    d.desk.submit({"amend", id, {}, amended, 5, kClerk}, &presenter, [](const auto& done) { CHECK(done.has_value()); });
    CHECK(caseHead(*presenter.view(), d.wording.texts()).customer == QStringLiteral("客户乙"));
}

TEST_CASE("the history is told in plain sentences in both languages", "[case]") {
    DeskFixture d;
    const CaseId id = d.registered("客户甲");
    Draft amended = initialDraft(**viewCase(*d.file, id), "amend", d.wording.texts());
    amended.rows["complaint_line"][0]["batch"] = "260702";
    amended.values["demand"] = "return,exchange";
    d.file->must("amend", id, amended);
    CasePresenter presenter(d.desk);
    presenter.show(id);
    presenter.askHistory();
    REQUIRE(presenter.history().size() == 2);
    const HistoryLine zh = historyLine(presenter.history().front(), *presenter.view(), d.wording.texts());
    CHECK(zh.who == QStringLiteral("质量文员甲"));
    CHECK(zh.what == QStringLiteral("修改登记"));
    CHECK(zh.changes.contains(QStringLiteral("投诉明细 · 批号：260701 → 260702")));
    CHECK(zh.changes.contains(QStringLiteral("客户要求：退货；换货")));
    d.wording.choose(Language::English);
    for (const HistoryEntry& entry : presenter.history()) {
        const HistoryLine en = historyLine(entry, *presenter.view(), d.wording.texts());
        INFO(en.changes.join(QLatin1Char('\n')).toStdString());
        CHECK_FALSE((en.what + en.changes.join(QString())).contains(QLatin1Char('[')));
    }
    const HistoryLine first = historyLine(presenter.history().back(), *presenter.view(), d.wording.texts());
    CHECK(first.changes.contains(QStringLiteral("\"Registered\" reached")));
}

TEST_CASE("a year whose holidays are not loaded is warned of beside the dates that count on it", "[case]") {
    DeskFixture at;
    const CaseId id = at.registered("康泰制药");
    const auto view = viewCase(*at.file, id);
    REQUIRE(view);
    CHECK(caseWarnings(**view, at.wording.texts()).isEmpty());
    CaseView unlisted = **view;
    Office office = *at.office;
    office.calendar = WorkCalendar();
    unlisted.office = std::make_shared<const Office>(office);
    CHECK(caseWarnings(unlisted, at.wording.texts()) ==
          QStringList{QStringLiteral("2026 年的节假日安排还没有导入，只按周末推算，请核对日期")});
    const std::vector<RailStep> rail = caseRail(unlisted, at.wording.texts());
    CHECK(std::any_of(rail.begin(), rail.end(),
                      [](const RailStep& step) { return step.warning.contains(QStringLiteral("2026")); }));
}
