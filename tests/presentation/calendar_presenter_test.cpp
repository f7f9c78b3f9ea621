// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/case_view.h"
#include "domain/casefile/clocks.h"
#include "presentation/calendar/calendar_presenter.h"
#include "presentation/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace recourse;

namespace {

Day dayIn(int year, unsigned month, unsigned day) {
    return std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day));
}

const Day kFoundingDay = dayIn(2026, 11, 23);

/// The calendar at a desk with one complaint of Friday, to be answered in ten working days, on 4 December.
struct OpenCalendar : DeskFixture {
    CalendarPresenter presenter{desk, wording};
    CaseId id = registered("南京客户甲");
    std::vector<Failure> failures;
    std::vector<CalendarOutcome> outcomes;

    OpenCalendar() {
        QObject::connect(&presenter, &CalendarPresenter::failed,
                         [this](const Failure& failure) { failures.push_back(failure); });
        QObject::connect(&presenter, &CalendarPresenter::saved,
                         [this](const CalendarOutcome& outcome) { outcomes.push_back(outcome); });
    }
    [[nodiscard]] Day answerDue() {
        CaseFile now = file->file(id);
        return office->zone.dayOf(*findDeadline(now, "final-reply", std::nullopt)->dueAt);
    }
    [[nodiscard]] DayLook lookOf(Day day) { return presenter.page().mark(day).look; }
};

} // namespace

TEST_CASE("a year shows every day for what it is, in the words of the language", "[calendar]") {
    CalendarData data;
    data.years = {2026};
    data.national = {{dayIn(2026, 10, 1), DayKind::Holiday, {"国庆节", "National Day"}},
                     {dayIn(2026, 10, 10), DayKind::Workday, {"国庆节调休上班", "Make-up day"}}};
    data.company = {{dayIn(2026, 3, 2), DayKind::Holiday, {"停电", ""}},
                    {dayIn(2026, 3, 7), DayKind::Workday, {"加班", ""}}};
    const WorkCalendar calendar = WorkCalendar::from(data).value();
    const Texts zh(Language::Chinese, OfficeZone());
    const YearPage page = yearPage(calendar, 2026, kFoundingDay, zh);
    CHECK(page.loaded);
    CHECK(page.days.size() == 365);
    CHECK(page.workingDays == 261);
    const auto look = [&page](unsigned month, unsigned day) { return page.mark(dayIn(2026, month, day)).look; };
    CHECK(look(10, 1) == DayLook::Holiday);
    CHECK(look(10, 10) == DayLook::MakeUpDay);
    CHECK(look(3, 2) == DayLook::CompanyClosed);
    CHECK(look(3, 7) == DayLook::CompanyOpen);
    CHECK(look(3, 8) == DayLook::Weekend);
    CHECK(look(3, 9) == DayLook::Working);
    QStringList signs;
    for (const DayMark& mark : page.days) {
        if (!mark.sign.isEmpty() && !signs.contains(mark.sign))
            signs += mark.sign;
    }
    CHECK(signs.size() == 4);
    CHECK(page.mark(dayIn(2026, 10, 1)).why.contains(QStringLiteral("国庆节")));
    const Texts en(Language::English, OfficeZone());
    CHECK(yearPage(calendar, 2026, kFoundingDay, en)
              .mark(dayIn(2026, 10, 1))
              .why.contains(QStringLiteral("National Day")));
    CHECK_FALSE(yearPage(calendar, 2028, kFoundingDay, zh).loaded);
    CHECK(yearPage(calendar, 2028, kFoundingDay, zh).days.size() == 366);
}

TEST_CASE("a company day is shown with the dates it would move before anything is saved", "[calendar]") {
    OpenCalendar open;
    open.presenter.proposeCompanyDay(kFoundingDay, DayKind::Holiday, QStringLiteral(" 厂庆 "));
    REQUIRE(open.presenter.proposal());
    CHECK(
        open.presenter.proposal()->order.plan.changes ==
        std::vector<DayChange>{{kFoundingDay, std::nullopt, ListedDay{kFoundingDay, DayKind::Holiday, {"厂庆", ""}}}});
    REQUIRE(open.presenter.proposal()->moves.size() == 1);
    CHECK(open.presenter.proposal()->moves.front().id == open.id);
    CHECK(open.presenter.proposal()->moves.front().dates.size() == 3);
    CHECK(open.lookOf(kFoundingDay) == DayLook::Working);
    open.presenter.drop();
    CHECK_FALSE(open.presenter.proposal());
    CHECK(open.file->officeEvents.empty());
}

TEST_CASE("saving a calendar leaves dates given unless they were confirmed to move", "[calendar]") {
    OpenCalendar open;
    open.presenter.proposeCompanyDay(kFoundingDay, DayKind::Holiday, QStringLiteral("厂庆"));
    open.presenter.save({});
    REQUIRE(open.outcomes.size() == 1);
    CHECK(open.outcomes.front().moved == 0);
    CHECK(open.lookOf(kFoundingDay) == DayLook::CompanyClosed);
    CHECK(open.answerDue() == dayIn(2026, 12, 4));
    REQUIRE(open.presenter.companyDay(kFoundingDay) != nullptr);

    // The days behind them are those of the calendar that gave them.
    const CaseView view = *viewCase(*open.file, open.id).value();
    for (const DeadlineRow& row : view.loaded.file.rows<DeadlineRow>())
        CHECK(explain(view, row)->due == row.dueAt);

    // They are offered again: the calendar that gave them is another one still.
    open.presenter.proposeCompanyDay(kFoundingDay, DayKind::Holiday, QStringLiteral("厂庆"));
    REQUIRE(open.presenter.proposal());
    CHECK(open.presenter.proposal()->order.plan.changesNothing());
    open.presenter.save(open.presenter.proposal()->moves);
    CHECK(open.outcomes.back().moved == 1);
    CHECK(open.outcomes.back().revision == 2);
    CHECK(open.answerDue() == dayIn(2026, 12, 7));
    CHECK(open.file->officeEvents.size() == 1);
    const auto history = open.file->history(open.id).value();
    CHECK(history.back().event.verb == "move-dates");
    CHECK(history.back().event.reason == "厂庆");

    open.presenter.proposeWithoutCompanyDay(kFoundingDay);
    open.presenter.save(open.presenter.proposal()->moves);
    CHECK(open.answerDue() == dayIn(2026, 12, 4));
    CHECK(open.presenter.companyDay(kFoundingDay) == nullptr);
}

TEST_CASE("a case that changed after it was looked at keeps its dates and is named", "[calendar]") {
    OpenCalendar open;
    open.presenter.proposeCompanyDay(kFoundingDay, DayKind::Holiday, QStringLiteral("厂庆"));
    Draft contact;
    contact.values["text"] = "客户来电催问";
    open.file->must("contact", open.id, contact);
    open.presenter.save(open.presenter.proposal()->moves);
    REQUIRE(open.outcomes.size() == 1);
    CHECK(open.outcomes.front().moved == 0);
    REQUIRE(open.outcomes.front().notMoved.size() == 1);
    CHECK(open.outcomes.front().notMoved.front().refused.refusals.front().why.id == "refused.changed-meanwhile");
    CHECK(open.answerDue() == dayIn(2026, 12, 4));
}

TEST_CASE("what another desk saved meanwhile is not overwritten", "[calendar]") {
    OpenCalendar open;
    open.presenter.proposeCompanyDay(kFoundingDay, DayKind::Holiday, QStringLiteral("厂庆"));
    CalendarData other = open.file->office().value()->calendar.data();
    ++other.revision;
    REQUIRE(open.file->add(other, {}).value());
    open.presenter.save({});
    REQUIRE(open.failures.size() == 1);
    CHECK(std::get<Refused>(open.failures.front()).refusals.front().why.id == "calendar.changed-meanwhile");
    CHECK(open.lookOf(kFoundingDay) == DayLook::Working);
}

TEST_CASE("a file is brought in, or told for what it is", "[calendar]") {
    OpenCalendar open;
    const QTemporaryDir folder;
    const auto write = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    std::vector<LineFault> faults;
    QObject::connect(&open.presenter, &CalendarPresenter::fileFaulty,
                     [&faults](const QString&, const std::vector<LineFault>& told) { faults = told; });
    open.presenter.proposeFile(write("bad.csv", "date,kind,name_zh,name_en\n2028-01-01,feast,a,b\n"));
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().line == 2);
    open.presenter.proposeFile(folder.filePath(QStringLiteral("none.csv")));
    CHECK(open.failures.size() == 1);
    open.presenter.proposeFile(folder.path());
    CHECK(open.failures.size() == 2);
    CHECK_FALSE(open.presenter.proposal());

    open.presenter.showYear(2028);
    CHECK_FALSE(open.presenter.page().loaded);
    open.presenter.proposeFile(write("good.csv", "date,kind,name_zh,name_en\n2028-01-03,holiday,a,b\n"));
    REQUIRE(open.presenter.proposal());
    CHECK(open.presenter.proposal()->order.plan.newYears == std::vector{2028});
    open.presenter.save({});
    CHECK(open.presenter.page().loaded);
    CHECK(open.file->officeEvents.back().reason == "good.csv");
}
