// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/tour/player.h"
#include "application/people/managing.h"
#include "sheets/forms/asked_sheets.h"
#include "sheets/grid/grid_pdf.h"
#include "ui/calendar/calendar_window.h"
#include "ui/calendar/year_view.h"
#include "ui/case_window/case_window.h"
#include "ui/inputs/field_input.h"
#include "ui/main_window/main_window.h"
#include "ui/people/people_window.h"
#include "ui/printing/preview_window.h"
#include "ui/procedures/editor_window.h"
#include "ui/procedures/procedures_window.h"
#include "ui/procedures/rule_outline.h"
#include "ui/start/start_window.h"
#include "ui/start/welcome_page.h"
#include "wiring/bundled.h"
#include "wiring/demo_content.h"

#include <algorithm>
#include <cstdio>

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

namespace recourse {

namespace {

constexpr int kTourComplaints = 60;
constexpr QSize kStartSize(900, 640);
constexpr QSize kDeskSize(1280, 800);
constexpr QSize kEditorSize(1500, 960);
using namespace std::chrono_literals;
constexpr Day kLedgerFrom = 2026y / 2 / 1;
constexpr Day kLedgerTo = 2026y / 2 / 28;
constexpr std::chrono::days kDaysToDayOff{3};
constexpr std::chrono::days kDaysAway{5};
constexpr std::string_view kTourClass = "II";
constexpr std::chrono::milliseconds kSearchPause{400}; ///< until a search that was typed is shown

bool complain(const QString& message) {
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return false;
}

void photographStart(const std::shared_ptr<DiskFiles>& files, const QString& path, Photographer& camera) {
    NoSettings settings;
    WindowPrompts prompts;
    InlineWorker worker;
    StartPresenter start(files, settings, worker);
    Wording wording(officeZone(officeZoneName()), Language::Chinese);
    StartWindow window(start, wording, prompts);
    window.resize(kStartSize);
    window.show();
    camera.take(window, wording, QStringLiteral("start"));
    window.findChild<WelcomePage*>()->findChild<QPushButton*>(QStringLiteral("createButton"))->click();
    camera.take(window, wording, QStringLiteral("create"));
    start.open(path);
    camera.take(window, wording, QStringLiteral("sign-in"));
}

void photographDesk(Scene& scene, Photographer& camera, const QString& name, const QString& search) {
    MainWindow window(scene.setting);
    window.resize(kDeskSize);
    window.show();
    window.findChild<QLineEdit*>(QStringLiteral("searchEdit"))->setText(search);
    Photographer::settle(kSearchPause);
    camera.take(window, scene.wording, name);
}

void photographCase(Scene& scene, Photographer& camera, CaseId id) {
    CaseWindow window(scene.setting, id);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(kCaseWindowSize);
    window.show();
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("sheetTabs"));
    for (const int fromEnd : {2, 1}) {
        tabs->setCurrentIndex(tabs->count() - fromEnd);
        camera.take(window, scene.wording, fromEnd == 2 ? QStringLiteral("dates") : QStringLiteral("history"));
    }
}

/// The preview of the first sheet that can be printed.
void photographPreview(Scene& scene, Photographer& camera, const CaseView& view) {
    const PrintOffer offer = offerOfCase(view);
    const std::vector<PrintChoice> choices = offer(scene.wording.texts());
    const auto first = std::find_if(choices.begin(), choices.end(),
                                    [](const PrintChoice& choice) { return choice.refusal.isEmpty(); });
    PreviewWindow window(scene.setting, offer, static_cast<int>(first - choices.begin()));
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(kCaseWindowSize);
    window.show();
    camera.take(window, scene.wording, QStringLiteral("preview"));
}

/// The year, and what a day off of the company a few days on would change.
void photographCalendar(Scene& scene, Photographer& camera) {
    CalendarWindow window(scene.setting);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(kDeskSize);
    window.show();
    camera.take(window, scene.wording, QStringLiteral("calendar"));
    const Office& office = scene.desk.office();
    const Day today = office.zone.dayOf(scene.desk.now());
    window.findChild<YearView*>()->setCurrent(office.calendar.nextWorkingDay(today + kDaysToDayOff));
    window.findChild<QLineEdit*>(QStringLiteral("nameEdit"))->setText(fromUtf8(kDemoDayOff));
    window.findChild<QPushButton*>(QStringLiteral("closedButton"))->click();
    camera.take(window, scene.wording, QStringLiteral("calendar-change"));
}

/// A manager's page while somebody stands in for him, and who has which role.
void photographPeople(Scene& scene, Photographer& camera) {
    const Day today = scene.desk.office().zone.dayOf(scene.desk.now());
    const auto& persons = scene.desk.office().people.persons;
    const auto head = std::find_if(persons.begin(), persons.end(),
                                   [](const Person& person) { return person.name == kDemoHeadOfQuality; });
    const PersonId me = scene.desk.person().id;
    const bool isSetUp = addSubstitution(*scene.backend, {me, head->id, today, today + kDaysAway, {}}) &&
                         declareInterest(*scene.backend, {RowId(0), me, "customer", std::string(kDemoRelative),
                                                          std::string(kDemoTie), today});
    if (!isSetUp)
        return;
    scene.desk.readOffice();
    PeopleWindow window(scene.setting);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(kDeskSize);
    window.show();
    camera.take(window, scene.wording, QStringLiteral("people"));
    window.findChild<QTabWidget*>(QStringLiteral("pageTabs"))->setCurrentIndex(1);
    camera.take(window, scene.wording, QStringLiteral("people-roles"));
}

/// A time of receipt and a class, as somebody types them.
void imagineCase(QWidget& window) {
    auto* received = window.findChild<FieldInput*>(QStringLiteral("received-at"));
    received->setText(QStringLiteral("2026-02-13 10:00"));
    Q_EMIT received->edited();
    auto* grade = window.findChild<FieldInput*>(QStringLiteral("fact.class"));
    if (grade == nullptr)
        return;
    grade->setText(QString::fromStdString(std::string(kTourClass)));
    Q_EMIT grade->edited();
}

/// The procedure of the story: as a document, its clocks, its routes, and tried on an imagined case.
void photographProcedures(Scene& scene, Photographer& camera) {
    ProceduresWindow window(scene.setting);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(kCaseWindowSize);
    window.show();
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("pageTabs"));
    for (const char* name : {"procedure", "procedure-clocks", "procedure-routes"}) {
        camera.take(window, scene.wording, QString::fromLatin1(name));
        tabs->setCurrentIndex(tabs->currentIndex() + 1);
    }
    imagineCase(window);
    camera.take(window, scene.wording, QStringLiteral("procedure-trial"));
}

/// The next revision of the procedure being written: a clock, then a route with what it does to an imagined case.
void photographEditor(Scene& scene, Photographer& camera) {
    EditorWindow window(scene.setting, {EditorStart::As::Revision, scene.desk.office().procedures.front()});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(kEditorSize);
    window.show();
    auto* outline = window.findChild<RuleOutline*>();
    Photographer::settle(kSearchPause);
    outline->select({OutlinePlace::Kind::Row, "deadlines[0]"});
    camera.take(window, scene.wording, QStringLiteral("procedure-editor"));
    outline->select({OutlinePlace::Kind::Row, "routes[1]"});
    window.findChild<QTabWidget*>(QStringLiteral("previewTabs"))->setCurrentIndex(2);
    imagineCase(window);
    camera.take(window, scene.wording, QStringLiteral("procedure-editor-route"));
}

QString pdfPath(const QString& folder, const QString& name, const Wording& wording) {
    const bool isChinese = wording.language() == Language::Chinese;
    return QStringLiteral("%1/%2-%3.pdf").arg(folder, name, isChinese ? QStringLiteral("zh") : QStringLiteral("en"));
}

/// Every sheet of the case, and the ledger of its month, in both languages.
bool printSheets(Scene& scene, const CaseView& view, const QString& folder) {
    const auto print = [&](const auto& sheet, const QString& name) {
        const QString path = pdfPath(folder, name, scene.wording);
        return (sheet && writePdf(*sheet, path)) || complain(path);
    };
    bool done = true;
    for (const Language language : {Language::Chinese, Language::English}) {
        scene.wording.choose(language);
        const Texts& texts = scene.wording.texts();
        for (const OfferedSheet& sheet : offeredSheets(view.loaded.file, *view.procedure, texts)) {
            if (!sheet.refusal)
                done = print(caseSheet(*scene.backend, view.loaded.file.complaint.id, sheet.choice, texts),
                             fromUtf8(sheet.choice.code)) &&
                       done;
        }
        const LedgerRequest ledger{view.procedure->code, {kLedgerFrom, kLedgerTo}};
        done = print(periodLedger(*scene.backend, ledger, texts), QStringLiteral("ledger")) && done;
    }
    return done;
}

bool finish(Player& player, Photographer& camera, const MainJob& job, const QString& folder) {
    const auto scene = player.enter(std::string(kDemoManager), job.steps.back().at + 1h);
    if (scene == nullptr)
        return complain(QStringLiteral("the manager cannot sign in"));
    const auto view = viewCase(*scene->backend, *player.caseId());
    if (!view || !*view)
        return complain(QStringLiteral("the case cannot be read"));
    photographCase(*scene, camera, *player.caseId());
    photographPreview(*scene, camera, **view);
    photographCalendar(*scene, camera);
    photographPeople(*scene, camera);
    photographProcedures(*scene, camera);
    photographEditor(*scene, camera);
    photographDesk(*scene, camera, QStringLiteral("search"), job.search);
    return printSheets(*scene, **view, folder);
}

} // namespace

bool takeTour(const QString& folder) {
    const QTemporaryDir place;
    const auto job = mainJob();
    if (!job)
        return complain(QString::fromStdString(job.error()));
    if (!QDir().mkpath(folder))
        return complain(folder);
    const auto files = std::make_shared<DiskFiles>(place.path());
    const QString path = place.filePath(QStringLiteral("tour.recourse"));
    if (const auto made = files->createDemo({path.toStdString(), kTourComplaints, 0, job->steps.front().at}); !made)
        return complain(QString::fromStdString(made.error().detail));
    Photographer camera(folder);
    photographStart(files, path, camera);
    Player player(*files, path.toStdString(), job->procedure, camera);
    if (const auto scene = player.enter(std::string(kDemoManager), job->steps.front().at); scene != nullptr)
        photographDesk(*scene, camera, QStringLiteral("desk"), {});
    for (const JobStep& step : job->steps) {
        if (const QString said = player.play(step); !said.isEmpty())
            return complain(fromUtf8(step.verb) + QStringLiteral(": ") + said);
    }
    if (!finish(player, camera, *job, folder))
        return false;
    return camera.failed().isEmpty() || complain(camera.failed().join(QLatin1Char('\n')));
}

} // namespace recourse
