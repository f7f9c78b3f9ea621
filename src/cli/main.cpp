// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_commands.h"
#include "cli/calendar_commands.h"
#include "cli/case_commands.h"
#include "cli/data_commands.h"
#include "cli/import_command.h"
#include "cli/list_commands.h"
#include "cli/people_commands.h"
#include "cli/rule_commands.h"
#include "cli/sheet_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include <QGuiApplication>

namespace recourse {

namespace {

/// What the chosen command does once everything is read.
using Action = std::function<Exit(CliSession&)>;

/// A command on a data file: the one named, or the one last opened in the window.
Action onFile(Action action) {
    return [action = std::move(action)](CliSession& session) {
        return session.findFile() ? action(session) : Exit::Usage;
    };
}

void addCommonOptions(CLI::App& app, CommonOptions& options) {
    app.add_option("--file", options.file, "the data file; else the one last opened in the window");
    app.add_option("--as", options.as, "the account");
    app.add_option("--password-file", options.passwordFile, "a file whose first line is the password");
    app.add_option("--now", options.now, "the time it shall be; only for sandbox files and questions to the rules");
    app.add_option("--lang", options.lang, "language of the texts")->check(CLI::IsMember({"zh", "en"}));
    app.add_flag("--json", options.json, "one JSON document on standard output");
}

void addDue(CLI::App& app, DueOptions& options, Action& action) {
    CLI::App* command = app.add_subcommand("due", "what would be due when, and why");
    command->add_option("--procedure", options.procedure)->required();
    command->add_option("--received", options.received, "time of receipt")->required();
    command->add_option("--start", options.start, "EVENT=TIME");
    command->add_option("--pause", options.pause, "EVENT=FROM/TO");
    command->add_option("--class", options.grade, "without it the strictest, marked provisional");
    command->add_option("--kind", options.kind);
    command->add_option("--fact", options.facts, "key=value");
    command->add_flag("--explain", options.explain, "day by day");
    command->callback([&] { action = [&options](CliSession& session) { return due(session, options); }; });
}

void addClassify(CLI::App& app, ClassifyOptions& options, Action& action) {
    CLI::App* command = app.add_subcommand("classify", "the class and the criteria that decide it");
    command->add_option("--procedure", options.procedure)->required();
    command->add_option("--answer", options.answers, "CRITERION=yes|no|unknown");
    command->add_option("--amount", options.amount);
    command->callback([&] { action = [&options](CliSession& session) { return classify(session, options); }; });
}

void addWindow(CLI::App& app, WindowOptions& options, Action& action) {
    CLI::App* command = app.add_subcommand("window", "inside the admission window or not, and why");
    command->add_option("--procedure", options.procedure)->required();
    command->add_option("--received", options.received, "time of receipt")->required();
    command->add_option("--fact", options.facts, "key=value; a date as YYYY-MM-DD");
    command->callback([&] { action = [&options](CliSession& session) { return window(session, options); }; });
}

void addRoute(CLI::App& app, RouteOptions& options, Action& action) {
    CLI::App* command = app.add_subcommand("route", "the approval steps and the rule");
    command->add_option("--procedure", options.procedure)->required();
    command->add_option("--subject", options.subject);
    command->add_option("--class", options.grade);
    command->add_option("--disposition", options.dispositions);
    command->add_option("--amount", options.amount);
    command->add_option("--fact", options.facts, "key=value");
    command->callback([&] { action = [&options](CliSession& session) { return route(session, options); }; });
}

/// Plain words of a command: what is not worth a struct.
struct Words {
    std::string first;
    std::string second;
    std::string third;
    std::vector<std::string> codes;
    std::string company = "Recourse";
    std::string admin = "admin";
    std::string procedure;
    int number = 0;
    int seed = 0;
    bool flag = false;
    ListOptions list;
    ShowOptions show;
};

void addRevisions(CLI::App& procedure, Words& words, Action& action) {
    CLI::App* diff = procedure.add_subcommand("diff", "what differs between two rule documents");
    diff->add_option("before", words.first, "a preset's code, CODE@REVISION of the data file, or a document")
        ->required();
    diff->add_option("after", words.second, "the same")->required();
    diff->callback(
        [&] { action = [&](CliSession& session) { return diffProcedures(session, words.first, words.second); }; });
    CLI::App* imported = procedure.add_subcommand("import", "a document as the next revision of its procedure");
    imported->add_option("document", words.first)->required();
    imported->add_option("--reason", words.second, "why the procedure changes");
    imported->callback([&] {
        action = onFile([&](CliSession& session) { return importProcedure(session, words.first, words.second); });
    });
}

void addProcedures(CLI::App& app, Words& words, Action& action) {
    CLI::App* procedure = app.add_subcommand("procedure", "the rule documents")->require_subcommand(1);
    procedure->add_subcommand("list", "those there are")->callback([&] { action = listProcedures; });
    CLI::App* show = procedure->add_subcommand("show", "one of them to read; with --json the rule document");
    show->add_flag("--page", words.show.page, "as a page of Markdown");
    show->callback([&] { action = [&](CliSession& session) { return showProcedure(session, words.show); }; });
    CLI::App* exported = procedure->add_subcommand("export", "the rule document itself");
    exported->callback([&] { action = [&](CliSession& session) { return exportProcedure(session, words.show); }; });
    for (CLI::App* command : {show, exported}) {
        command->add_option("code", words.show.code)->required();
        command->add_option("--revision", words.show.revision, "the newest if none is named")
            ->check(CLI::PositiveNumber);
    }
    CLI::App* check = procedure->add_subcommand("check", "every fault of a document with its path");
    check->add_option("document", words.first)->required();
    check->callback([&] { action = [&](CliSession& session) { return checkProcedure(session, words.first); }; });
    addRevisions(*procedure, words, action);
}

/// A command that makes a new revision of the calendar.
CLI::App* addRevising(CLI::App& calendar, const char* name, const char* help, CalendarOptions& options) {
    CLI::App* command = calendar.add_subcommand(name, help);
    command->add_flag("--dry-run", options.dryRun, "only say what would change");
    command->add_flag("--move-dates", options.moveDates, "dates given follow the calendar; else they stay");
    return command;
}

void addCalendar(CLI::App& app, Words& words, CalendarOptions& options, Action& action) {
    CLI::App* calendar = app.add_subcommand("calendar", "the work calendar")->require_subcommand(1);
    CLI::App* year = calendar->add_subcommand("show", "the days of a year that are not as usual");
    year->add_option("year", words.number)->required()->check(CLI::Range(1970, 2200));
    year->callback([&] { action = [&](CliSession& session) { return showCalendar(session, words.number); }; });
    CLI::App* list = addRevising(*calendar, "import", "a list of holidays and make-up workdays", options);
    list->add_option("file", options.what, ".csv, .ics or .json")->required();
    list->callback([&] { action = onFile([&](CliSession& session) { return importCalendar(session, options); }); });
    CLI::App* add = addRevising(*calendar, "add", "a day on which the company closes or works", options);
    add->add_option("day", options.what)->required();
    add->add_option("kind", options.kind)->required()->check(CLI::IsMember({"workday", "holiday"}));
    add->add_option("text", options.name, "what the day is called")->required();
    add->callback([&] { action = onFile([&](CliSession& session) { return addCompanyDay(session, options); }); });
    CLI::App* remove = addRevising(*calendar, "remove", "what the company has of its own on a day", options);
    remove->add_option("day", options.what)->required();
    remove->callback([&] { action = onFile([&](CliSession& session) { return removeCompanyDay(session, options); }); });
}

void addDataFile(CLI::App& app, Words& words, Action& action) {
    CLI::App* init = app.add_subcommand("init", "a new data file");
    init->add_option("--procedure", words.codes, "codes of presets")->required()->delimiter(',');
    init->add_flag("--sandbox", words.flag, "a rehearsal file");
    init->add_option("--admin", words.admin, "name of the first account");
    init->add_option("--company", words.company);
    init->callback([&] {
        action = [&](CliSession& session) {
            return initFile(session, {{}, words.company, words.codes, words.admin, {}, words.flag});
        };
    });
    CLI::App* demo = app.add_subcommand("demo", "a rehearsal file filled with cases of every stage");
    demo->add_option("--complaints", words.number)->required()->check(CLI::Range(1, 1000000));
    demo->add_option("--seed", words.seed, "another seed, other cases")->check(CLI::Range(0, 1000000));
    demo->callback([&] { action = [&](CliSession& session) { return demoFile(session, words.number, words.seed); }; });
    app.add_subcommand("version", "of program, schema, Qt and SQLite")->callback([&] { action = version; });
}

CLI::App* addUserCommand(CLI::App& user, PeopleOptions& options, const char* name, const char* help) {
    CLI::App* command = user.add_subcommand(name, help);
    command->add_option("name", options.name)->required();
    return command;
}

void addPeople(CLI::App& app, PeopleOptions& options, Action& action) {
    constexpr const char* kFirstLine = "a file whose first line is the new password";
    CLI::App* user = app.add_subcommand("user", "people")->require_subcommand(1);
    CLI::App* add = addUserCommand(*user, options, "add", "a further account");
    add->add_option("--role", options.roles, "keys of roles")->required()->delimiter(',');
    add->add_option("--department", options.department);
    add->add_option("--new-password-file", options.passwordFile, kFirstLine)->required();
    add->callback([&] { action = onFile([&](CliSession& session) { return addUser(session, options); }); });
    CLI::App* lock = addUserCommand(*user, options, "lock", "an account out, or in again");
    lock->add_option("--reason", options.reason);
    lock->add_flag("--undo", options.unlock, "lets him in again");
    lock->callback([&] { action = onFile([&](CliSession& session) { return lockUser(session, options); }); });
    CLI::App* role = addUserCommand(*user, options, "role", "exactly these roles");
    role->add_option("--role", options.roles, "keys of roles")->required()->delimiter(',');
    role->add_option("--department", options.department);
    role->add_option("--reason", options.reason, "why a role is taken away");
    role->callback([&] { action = onFile([&](CliSession& session) { return setRoles(session, options); }); });
    CLI::App* password = addUserCommand(*user, options, "password", "a new one");
    password->add_option("--new-password-file", options.passwordFile, kFirstLine)->required();
    password->callback(
        [&] { action = onFile([&](CliSession& session) { return setUserPassword(session, options); }); });
}

/// A command that is told the number of a case and no more.
void addNumber(CLI::App& command, Words& words, Action& action, Exit (*run)(CliSession&, const std::string&)) {
    command.add_option("number", words.first)->required();
    command.callback([&action, &words, run] {
        action = onFile([&words, run](CliSession& session) { return run(session, words.first); });
    });
}

void addCases(CLI::App& app, Words& words, Action& action) {
    CLI::App* registering = app.add_subcommand("register", "a new complaint");
    registering->add_option("document", words.first)->required();
    registering->add_option("--procedure", words.procedure);
    registering->callback([&] {
        action = onFile([&](CliSession& session) { return registerCase(session, words.procedure, words.first); });
    });
    CLI::App* doing = app.add_subcommand("do", "any command on a case");
    doing->add_option("command", words.first)->required();
    doing->add_option("number", words.second)->required();
    doing->add_option("document", words.third);
    doing->callback([&] {
        action = onFile([&](CliSession& session) { return doVerb(session, words.first, words.second, words.third); });
    });
    CLI::App* attaching = app.add_subcommand("attach", "files to a case");
    attaching->add_option("number", words.first)->required();
    attaching->add_option("files", words.codes)->required();
    attaching->callback(
        [&] { action = [&](CliSession& session) { return attachFiles(session, words.first, words.codes); }; });
    CLI::App* attachments = app.add_subcommand("attachments", "of a case");
    attachments->add_option("number", words.first)->required();
    attachments->add_option("--save", words.second, "a folder to save them in; nothing there is overwritten");
    attachments->callback(
        [&] { action = [&](CliSession& session) { return listAttachments(session, words.first, words.second); }; });
    addNumber(*app.add_subcommand("case", "one case, whole"), words, action, showCase);
    addNumber(*app.add_subcommand("may", "what may be done now, and why not the rest"), words, action, mayDo);
    addNumber(*app.add_subcommand("history", "what happened to a case"), words, action, showHistory);
}

void addImport(CLI::App& app, ImportOptions& options, Action& action) {
    CLI::App* command = app.add_subcommand("import", "complaints of a table, all or none");
    command->add_option("table", options.table, "a .csv file")->required();
    command->add_option("--map", options.map, "which column goes where; else each to the field it is named after");
    command->add_flag("--dry-run", options.dryRun, "only say what would happen");
    command->add_flag("--historical", options.historical, "older records: no clocks, no alarms");
    command->callback([&] { action = onFile([&](CliSession& session) { return importCases(session, options); }); });
}

void addSheets(CLI::App& app, SheetOptions& options, Action& action) {
    CLI::App* command = app.add_subcommand("sheet", "a printed sheet of a case; \"sheet list\" names them");
    command->add_option("number", options.number, "of a case; \"ledger\" for that of a period")->required();
    command->add_option("sheet", options.code);
    command->add_option("--out", options.out, "a .pdf file");
    command->add_option("--from", options.from, "first day of the ledger");
    command->add_option("--to", options.to, "last day of the ledger");
    command->add_option("--procedure", options.procedure, "of the ledger");
    command->callback([&] {
        if (options.number == "list")
            action = listSheets;
        else
            action = onFile([&](CliSession& session) {
                return options.number == "ledger" ? printLedger(session, options) : printSheet(session, options);
            });
    });
}

void addLists(CLI::App& app, Words& words, Action& action) {
    CLI::App* list = app.add_subcommand("list", "cases, the newest first");
    list->add_option("--filter", words.list.filter);
    list->add_option("--columns", words.list.columns)->delimiter(',');
    list->add_option("--limit", words.list.limit)->check(CLI::Range(1, 100000));
    list->add_option("--after", words.list.after, "as given with the page before");
    list->callback([&] { action = onFile([&](CliSession& session) { return listCases(session, words.list); }); });
    CLI::App* search = app.add_subcommand("search", "cases by words");
    search->add_option("text", words.list.filter)->required();
    search->callback([&] { action = onFile([&](CliSession& session) { return listCases(session, words.list); }); });
    CLI::App* late = app.add_subcommand("overdue", "due and late");
    late->add_option("--days", words.number, "also what is due in so many days");
    late->callback([&] { action = onFile([&](CliSession& session) { return overdue(session, words.number); }); });
}

int run(int argc, char** argv) {
    CLI::App app("Recourse: complaints and returned goods", "recourse-cli");
    app.require_subcommand(1);
    app.fallthrough();
    CommonOptions common;
    DueOptions dueOptions;
    ClassifyOptions classifyOptions;
    WindowOptions windowOptions;
    RouteOptions routeOptions;
    CalendarOptions calendarOptions;
    ImportOptions importOptions;
    SheetOptions sheetOptions;
    PeopleOptions peopleOptions;
    Words words;
    Action action;
    addCommonOptions(app, common);
    addDue(app, dueOptions, action);
    addClassify(app, classifyOptions, action);
    addWindow(app, windowOptions, action);
    addRoute(app, routeOptions, action);
    addProcedures(app, words, action);
    addCalendar(app, words, calendarOptions, action);
    addDataFile(app, words, action);
    addPeople(app, peopleOptions, action);
    addCases(app, words, action);
    addImport(app, importOptions, action);
    addSheets(app, sheetOptions, action);
    addLists(app, words, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? static_cast<int>(Exit::Done) : static_cast<int>(Exit::Usage);
    }
    CliSession session(common);
    return static_cast<int>(action(session));
}

} // namespace

} // namespace recourse

int main(int argc, char** argv) {
    // Only sheets need fonts, and none needs a screen.
    const bool draws = std::any_of(argv, argv + argc, [](std::string_view word) { return word == "sheet"; });
    if (draws && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto application = draws ? std::unique_ptr<QCoreApplication>(std::make_unique<QGuiApplication>(argc, argv))
                                   : std::make_unique<QCoreApplication>(argc, argv);
    // The window's: its settings name the file last opened.
    QCoreApplication::setApplicationName(QStringLiteral("recourse"));
    QCoreApplication::setOrganizationName(QStringLiteral("recourse"));
    return recourse::run(argc, argv);
}
