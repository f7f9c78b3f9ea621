// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"
#include "presentation/list/case_list_presenter.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

QString cell(const CaseListModel& model, int row, std::string_view column) {
    return model.index(row, columnOf(column)).data().toString();
}

int urgency(const CaseListModel& model, int row) {
    return model.index(row, 0).data(CaseListModel::UrgencyRole).toInt();
}

} // namespace

TEST_CASE("the list is read page by page", "[list]") {
    DeskFixture d;
    for (int i = 0; i < 230; ++i)
        d.registered("客户" + std::to_string(i));
    CaseListModel model(d.desk, d.wording.texts());
    model.sort(columnOf("number"), Qt::AscendingOrder);
    CHECK(model.rowCount() == 100);
    CHECK(cell(model, 0, "number") == QStringLiteral("2611-01"));
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    CHECK(model.rowCount() == 230);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(d.file->listed == 3);
    model.refresh();
    CHECK(model.rowCount() == 230);
}

TEST_CASE("a date is later, soon, today, then late", "[list]") {
    DeskFixture d;
    d.registered("客户甲"); // Friday: to be classified by Monday
    CaseListModel model(d.desk, d.wording.texts());
    model.refresh();
    CHECK(urgency(model, 0) == static_cast<int>(Urgency::Later));
    CHECK(cell(model, 0, "due") == QStringLiteral("11-23 周一"));
    d.file->time.time = officeTime(17, 40);
    model.tick();
    CHECK(urgency(model, 0) == static_cast<int>(Urgency::Soon));
    d.file->time.time = officeTime(9, 0, 3);
    model.tick();
    CHECK(urgency(model, 0) == static_cast<int>(Urgency::Today));
    CHECK(cell(model, 0, "due") == QStringLiteral("今天 17:30"));
    d.file->time.time = officeTime(9, 0, 5);
    model.tick();
    CHECK(urgency(model, 0) == static_cast<int>(Urgency::Late));
    CHECK(cell(model, 0, "due") == QStringLiteral("逾期 2 天"));
    d.wording.choose(Language::English);
    model.setTexts(d.wording.texts());
    CHECK(cell(model, 0, "due") == QStringLiteral("2 days late"));
}

TEST_CASE("places count what waits in them and follow what is saved", "[list]") {
    DeskFixture d;
    d.registered("客户甲");
    CaseListPresenter list(d.desk, d.wording);
    CHECK(list.count("running")->count == 1);
    CHECK(list.count("late")->count == 0);
    CHECK_FALSE(list.count("returns")); // no procedure of this office has returns
    d.file->time.time = officeTime(9, 0, 4);
    d.desk.submit({"contact", CaseId(0), {}, {}, 1, kClerk}, &list, [](const auto&) {});
    list.refresh();
    CHECK(list.count("late")->count == 1);
    CHECK(list.count("to-do")->count == 1);
    CHECK(list.count("today")->count == 0);
    list.choosePlace("today");
    CHECK(list.model().rowCount() == 0);
    list.choosePlace("late");
    CHECK(list.model().rowCount() == 1);
}

TEST_CASE("a count stops counting at a thousand", "[list]") {
    const Texts en(Language::English, OfficeZone());
    CHECK(countText(en, {1000, true}) == QStringLiteral("1,000+"));
    CHECK(countText(en, {184, false}) == QStringLiteral("184"));
}

TEST_CASE("the search box narrows the place down", "[list]") {
    DeskFixture d;
    d.registered("客户甲", "260701");
    d.registered("客户乙", "260633");
    CaseListPresenter list(d.desk, d.wording);
    CHECK(list.model().rowCount() == 2);
    list.search(QStringLiteral("260633"));
    wait(250ms);
    REQUIRE(list.model().rowCount() == 1);
    CHECK(cell(list.model(), 0, "customer") == QStringLiteral("客户乙"));
    list.search(QStringLiteral("260633 OR customer:客户甲"));
    wait(250ms);
    CHECK(list.model().rowCount() == 2);
    list.search(QStringLiteral("colour:red"));
    wait(250ms);
    CHECK(list.searchFault()->id == "filter.no-such-field");
    CHECK(list.model().rowCount() == 2);
    list.search(QStringLiteral("stage:nonsense"));
    wait(250ms);
    CHECK(list.searchFault()->id == "filter.no-such-value");
    list.search(QString());
    list.setQuickFilter({"I", {}, {}});
    CHECK(list.model().rowCount() == 0);
}

TEST_CASE("searching from the running cases finds closed ones too, until the box is empty", "[list]") {
    DeskFixture d;
    const CaseId gone = d.registered("客户甲", "260701");
    d.registered("客户乙", "260633");
    d.file->must("withdraw-case", gone, Draft{{{"reason", "客户撤回"}}, {}});
    CaseListPresenter list(d.desk, d.wording);
    CHECK(list.model().rowCount() == 1);
    list.search(QStringLiteral("260701"));
    CHECK(list.place().id == "all");
    wait(250ms);
    REQUIRE(list.model().rowCount() == 1);
    CHECK(cell(list.model(), 0, "customer") == QStringLiteral("客户甲"));
    list.search(QString());
    CHECK(list.place().id == "running");
    wait(250ms);
    CHECK(list.model().rowCount() == 1);

    list.choosePlace("late");
    list.search(QStringLiteral("260701"));
    CHECK(list.place().id == "late");
}

TEST_CASE("an anonymous complaint says so in the list", "[list]") {
    DeskFixture d;
    Draft draft = call("", "中间体A", "1", "漏液");
    draft.values["anonymous"] = "yes";
    d.file->must("register", std::nullopt, draft);
    CaseListModel model(d.desk, d.wording.texts());
    model.refresh();
    CHECK(cell(model, 0, "customer") == QStringLiteral("匿名"));
}

TEST_CASE("a list that cannot be read says why and keeps what it shows", "[list]") {
    DeskFixture d;
    d.registered("客户甲");
    CaseListPresenter list(d.desk, d.wording);
    std::optional<StorageError::Kind> failure;
    QObject::connect(&list, &CaseListPresenter::failed, [&](const StorageError& error) { failure = error.kind; });
    d.file->broken = StorageError{StorageError::Kind::Corrupt, {}};
    list.refresh();
    CHECK(failure == StorageError::Kind::Corrupt);
    CHECK(list.model().rowCount() == 1);
}

TEST_CASE("a date is called by the rule of the case's class", "[list]") {
    const Texts texts(Language::English, OfficeZone());
    DeadlineRule first;
    first.key = "final-reply";
    first.name = {"Ⅰ类答复", "Reply, class I"};
    first.when.all = {Test{"class", {"I"}, {}, {}, {}, {}}};
    DeadlineRule second = first;
    second.name = {"Ⅱ类答复", "Reply, class II"};
    second.when.all = {Test{"class", {"II"}, {}, {}, {}, {}}};
    Procedure procedure;
    procedure.deadlines = {first, second};
    CHECK(deadlineName(procedure, "final-reply", "II", texts) == QStringLiteral("Reply, class II"));
    CHECK(deadlineName(procedure, "final-reply", "I", texts) == QStringLiteral("Reply, class I"));
    CHECK(deadlineName(procedure, "final-reply", "", texts) == QStringLiteral("Reply, class I"));
    CHECK(deadlineName(procedure, "promise", "II", texts) == QStringLiteral("Date promised"));
}
