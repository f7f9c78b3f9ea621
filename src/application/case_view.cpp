// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/case_view.h"

#include "application/asking.h"
#include "domain/approval/approving.h"
#include "domain/calendar/office_time.h"
#include "domain/casefile/clocks.h"
#include "domain/casefile/life.h"
#include "domain/penalties/penalising.h"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

const Person* personWithId(const Office& office, PersonId id) {
    const auto& persons = office.people.persons;
    const auto found = std::find_if(persons.begin(), persons.end(), [id](const Person& p) { return p.id == id; });
    return found == persons.end() ? nullptr : &*found;
}

/// A case with what the rules on seeing it ask for.
struct OpenedCase {
    std::shared_ptr<const Office> office;
    const Procedure* procedure; ///< of the office
    Person viewer;
    LoadedCase whole;
};

/// For the person signed in; nothing for a case that is not there.
Stored<std::optional<OpenedCase>> openCase(Backend& backend, CaseId id) {
    auto office = backend.offices().office();
    if (!office)
        return Error{office.error()};
    auto loaded = backend.queries().load(id);
    if (!loaded)
        return Error{loaded.error()};
    if (!*loaded)
        return std::optional<OpenedCase>();
    const Complaint& complaint = (*loaded)->file.complaint;
    const Procedure* procedure =
        (*office)->findProcedure(complaint.procedure.value_or(""), complaint.procedureRevision.value_or(0));
    const Person* viewer = personWithId(**office, backend.signedIn());
    if (procedure == nullptr || viewer == nullptr)
        return Error{
            StorageError{StorageError::Kind::Failed, "the case's procedure or the account is not in the file"}};
    return std::optional(OpenedCase{*office, procedure, *viewer, std::move(**loaded)});
}

std::set<std::int64_t> rowsOf(const CaseFile& file) {
    std::set<std::int64_t> ids;
    forEachTable(file, [&ids](const auto& rows) {
        for (const auto& row : rows)
            ids.insert(row.id.value());
    });
    return ids;
}

/// Takes out what happened to rows that the viewer does not see.
void restrictEntry(HistoryEntry& entry, const std::set<std::int64_t>& all, const std::set<std::int64_t>& seen) {
    const auto hidden = [&](const Change& change) { return all.contains(change.row) && !seen.contains(change.row); };
    if (std::erase_if(entry.changes, hidden) == 0)
        return;
    entry.event.verb = kRestricted;
    entry.event.reason.clear();
}

} // namespace

Stored<std::optional<CaseView>> viewCase(Backend& backend, CaseId id) {
    auto opened = openCase(backend, id);
    if (!opened)
        return Error{opened.error()};
    if (!*opened)
        return std::optional<CaseView>();
    OpenedCase& open = **opened.operator->();
    CaseView view{{}, open.office, open.procedure, std::move(open.viewer), backend.clock().now(), {}, {}, {}, {},
                  {}, {}};
    view.loaded.version = open.whole.version;
    view.loaded.file = visibleTo(std::move(open.whole.file), *view.procedure, view.viewer);
    view.stage = std::string(stageOf(view.loaded.file, *view.procedure));
    Asking asking;
    const Context context = asking.about(*view.procedure, *view.office, view.viewer, view.asOf);
    view.commands = commands(view.loaded.file, context);
    view.promiseLimit = promiseLimit(view.loaded.file, context);
    view.approvalsWaiting = approvalsWaiting(view.loaded.file, context);
    view.guidance = guidanceFor(view.loaded.file, context);
    view.adoption = adoptionOf(view.loaded.file, context, backend.ruleDocuments());
    return std::optional(std::move(view));
}

Stored<std::vector<HistoryEntry>> viewHistory(Backend& backend, CaseId id) {
    auto history = backend.queries().history(id);
    // The case after its history: whatever the history tells of is in it.
    const auto opened = openCase(backend, id);
    if (!opened)
        return Error{opened.error()};
    if (!history || !*opened)
        return history;
    const OpenedCase& open = **opened;
    const std::set<std::int64_t> all = rowsOf(open.whole.file);
    const std::set<std::int64_t> seen = rowsOf(visibleTo(open.whole.file, *open.procedure, open.viewer));
    for (HistoryEntry& entry : *history.operator->())
        restrictEntry(entry, all, seen);
    return history;
}

std::optional<DueDate> explain(const CaseView& view, const DeadlineRow& row) {
    if (!row.rule || !row.startedAt || !row.key)
        return std::nullopt;
    for (const DeadlineRule& rule : view.procedure->deadlines) {
        if (rule.key != row.key->code || rule.source.cited() != *row.rule)
            continue;
        const ClockRun run{*row.startedAt, waitsOf(view.loaded.file, rule.key, view.asOf), {}};
        DueDate now = dueDate(rule, run, OfficeTime{view.office->calendar, view.office->zone});
        const WorkCalendar* given = view.office->calendars.find(row.calendarRevision.value_or(0));
        if (given == nullptr || now.due == row.dueAt)
            return now;
        return dueDate(rule, run, OfficeTime{*given, view.office->zone});
    }
    return std::nullopt;
}

} // namespace recourse
