// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"
#include "presentation/procedures/clock_chart.h"
#include "presentation/procedures/procedures_presenter.h"
#include "presentation/procedures/trial_words.h"
#include "texts/procedure_summary.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace recourse;

namespace {

/// A desk whose program brings two procedures that the file does not use, both for manufacturing.
struct OpenProcedures : DeskFixture {
    std::shared_ptr<const Procedure> first = bring("works", {"制造业（质量问题）", "Manufacturing (quality problems)"});
    std::shared_ptr<const Procedure> second = bring("printing", {"制造业（印刷）", "Manufacturing (printing)"});
    ProceduresPresenter presenter{desk, wording};
    std::vector<Refused> refusals;
    QStringList done;
    std::size_t faults = 0;

    OpenProcedures() {
        QObject::connect(&presenter, &ProceduresPresenter::refused,
                         [this](const Refused& why) { refusals.push_back(why); });
        QObject::connect(&presenter, &ProceduresPresenter::saved, [this](const QString& title, std::int64_t revision) {
            done += title + QString::number(revision);
        });
        QObject::connect(&presenter, &ProceduresPresenter::fileFaulty,
                         [this](const QString&, const DocumentFaults& all) { faults = all.size(); });
    }
    std::shared_ptr<const Procedure> bring(const char* code, LocalText trade) {
        Procedure preset = procedure();
        preset.code = code;
        preset.title = {code, code};
        preset.trade = std::move(trade);
        file->programs.push_back(std::make_shared<const Procedure>(preset));
        return file->programs.back();
    }
    QString written(const QTemporaryDir& folder, const std::string& text) const {
        QString path = folder.filePath(QStringLiteral("rules.json"));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(text));
        return path;
    }
};

QStringList titlesOf(const std::vector<ProcedureGroup>& groups) {
    QStringList titles;
    for (const ProcedureGroup& group : groups) {
        titles += group.heading + (group.isInUse ? QStringLiteral("!") : QString());
        for (const ListedProcedure& listed : group.procedures)
            titles += QStringLiteral("- ") + listed.title;
    }
    return titles;
}

} // namespace

TEST_CASE("the procedures in use stand first, those of the program by trade after them", "[procedures]") {
    OpenProcedures open;
    CHECK(titlesOf(open.presenter.groups()) ==
          QStringList{QStringLiteral("制药!"), QStringLiteral("- 客户投诉处理程序"), QStringLiteral("制造业"),
                      QStringLiteral("- works"), QStringLiteral("- printing")});
    REQUIRE(open.presenter.shown() != nullptr);
    CHECK(open.presenter.shown()->code == "small");
    CHECK(open.presenter.isShownInUse());
}

TEST_CASE("the search finds words of either language, all of them", "[procedures]") {
    OpenProcedures open;
    const auto [typed, found] = GENERATE(table<const char*, int>({
        {"manufacturing PRINT", 1},
        {"制造业", 2},
        {"works printing", 0},
        {"", 3},
    }));
    open.presenter.search(QString::fromUtf8(typed));
    std::size_t count = 0;
    for (const ProcedureGroup& group : open.presenter.groups())
        count += group.procedures.size();
    CHECK(count == static_cast<std::size_t>(found));
}

TEST_CASE("a procedure of the program comes into the file as revision 1, in force from the day said", "[procedures]") {
    OpenProcedures open;
    open.presenter.show("works");
    CHECK_FALSE(open.presenter.isShownInUse());
    open.presenter.proposeShown();
    REQUIRE(open.presenter.proposal());
    CHECK_FALSE(open.presenter.needsReason());
    open.presenter.save(QStringLiteral("someday"), {});
    REQUIRE(open.refusals.size() == 1);
    CHECK(open.refusals.front().issues.front().path == "in_force_from");
    open.presenter.save(QStringLiteral("2026-12-01"), {});
    CHECK(open.done == QStringList{QStringLiteral("works1")});
    CHECK(open.presenter.isShownInUse());
    const Procedure* added = open.desk.office().findProcedure("works");
    REQUIRE(added != nullptr);
    CHECK(added->inForceFrom == std::chrono::sys_days(std::chrono::year(2026) / 12 / 1));
    CHECK(open.file->officeEvents.back().verb == "add-procedure");
}

TEST_CASE("a document of a procedure in use becomes its next revision, with a reason", "[procedures]") {
    OpenProcedures open;
    const QTemporaryDir folder;
    Procedure changed = open.procedure();
    changed.summary.en = "Answered in eight.";
    open.presenter.importFile(open.written(folder, open.file->documents.write(changed)));
    REQUIRE(open.presenter.proposal());
    CHECK(open.presenter.proposal()->procedure.revision == 2);
    CHECK(open.presenter.shown()->summary == changed.summary);
    open.presenter.save(QStringLiteral("2026-11-20"), QStringLiteral(" "));
    REQUIRE(open.refusals.size() == 1);
    CHECK(open.refusals.front().issues.front().path == "reason");
    open.presenter.save(QStringLiteral("2026-11-20"), QStringLiteral("faster"));
    CHECK(open.presenter.revisions().size() == 2);
    CHECK(open.presenter.shown()->revision == 2);
    open.presenter.show("small", 1);
    CHECK(open.presenter.shown()->revision == 1);
}

TEST_CASE("a file with faults changes nothing; what is dropped neither", "[procedures]") {
    OpenProcedures open;
    const QTemporaryDir folder;
    open.presenter.importFile(open.written(folder, "no document"));
    CHECK(open.faults == 1);
    CHECK_FALSE(open.presenter.proposal());
    open.presenter.show("works");
    open.presenter.proposeShown();
    open.presenter.drop();
    CHECK(open.presenter.shown() == open.first);
    open.presenter.proposeShown();
    open.presenter.show("small");
    CHECK_FALSE(open.presenter.proposal());
    CHECK(open.file->officeEvents.empty());
}

TEST_CASE("the shown revision is written as a document under a name of its own", "[procedures]") {
    OpenProcedures open;
    const QTemporaryDir folder;
    CHECK(open.presenter.exportName() == QStringLiteral("small-1.json"));
    open.presenter.exportTo(folder.filePath(QStringLiteral("out.json")));
    QFile out(folder.filePath(QStringLiteral("out.json")));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(open.file->documents.read(out.readAll().toStdString()).value() == open.procedure());
}

TEST_CASE("a summary is said from the rules: the answer with its exceptions, and who has the last word",
          "[procedures]") {
    DeskFixture desk;
    Procedure made = desk.procedure();
    DeadlineRule urgent = made.deadlines.back();
    urgent.when.all = {Test{"class", {"I"}, {}, {}, {}, {}}};
    urgent.span = {2, TimeUnit::WorkingDays};
    made.deadlines.insert(made.deadlines.end() - 1, urgent);
    made.routes = {{"big",
                    "disposition",
                    {},
                    {{1, "clerk", Act::Review}, {2, "manager", Act::Approve}, {3, "clerk", Act::Inform}},
                    {}}};
    const Texts en(Language::English, OfficeZone());
    CHECK(procedureSummary(en, made) ==
          QStringList{QStringLiteral("Final reply: 10 working days; Class I 2 working days"),
                      QStringLiteral("Approval: Quality manager")});
    made.routes.front().steps.clear();
    CHECK(procedureSummary(en, made).back() == QStringLiteral("Approval: no approval needed"));
}

TEST_CASE("clocks from minutes to months fit one scale, in order of their length", "[procedures]") {
    DeskFixture desk;
    Procedure made = desk.procedure();
    made.deadlines.front().span = {5, TimeUnit::Minutes};
    made.deadlines.back().span = {60, TimeUnit::Days};
    made.deadlines.back().start = "classified";
    const ClockChart chart = clockChart(desk.wording.texts(), made);
    REQUIRE(chart.groups.size() == 2);
    CHECK(chart.groups.front().bars.size() == 2);
    CHECK(chart.position(5) > 0);
    CHECK(chart.position(5) < 0.2);
    CHECK(chart.position(1440) > 0.5);
    CHECK(chart.position(60 * 1440) == Approx(1));
    CHECK(chart.position(5) < chart.position(60));
    const QString words = chart.inWords(desk.wording.texts());
    CHECK(words.count(u'\n') == 4);
    CHECK(words.contains(QStringLiteral("5 分钟")));
}

TEST_CASE("a trial is told section by section, what may not be done last, in the words of the language",
          "[procedures]") {
    DeskFixture desk;
    const Procedure& procedure = desk.procedure();
    const Reading reading = desk.desk.reading(procedure);
    const ReadImagined read =
        readImagined(procedure, {{"received-at", "2026-11-20 09:00"}, {"role", "clerk"}}, reading);
    const Trial trial = tryCase(procedure, *desk.office, read.imagined, reading.now);
    const Texts en(Language::English, desk.office->zone);
    std::vector<TrialSection> sections = trialSections(en, procedure, trial);
    REQUIRE(sections.front().id == "dates");
    CHECK(sections.front().lines.front().what == QStringLiteral("Acknowledge"));
    CHECK(sections.front().lines.front().rule == QStringLiteral("R-091"));
    CHECK(sections.front().lines.front().why.size() > 2);
    REQUIRE(sections.back().id == "commands");
    CHECK_FALSE(sections.back().lines.front().refused);
    CHECK(sections.back().lines.back().refused);
}
