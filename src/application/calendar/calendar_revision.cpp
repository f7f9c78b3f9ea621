// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_revision.h"

#include "application/office_event.h"

namespace recourse {

namespace {

constexpr int kCasesAPage = 500;

/// What every case with a running date passes.
Filter withRunningDate() {
    FilterTerm due;
    due.field = "due";
    due.compare = FilterTerm::Compare::From;
    due.value = Day{};
    return Filter{{{due}}};
}

Stored<std::vector<CaseId>> casesWithDates(Backend& backend) {
    std::vector<CaseId> ids;
    ListRequest request;
    request.filter = withRunningDate();
    request.limit = kCasesAPage;
    do {
        const auto page = backend.queries().list(request);
        if (!page)
            return Error{page.error()};
        for (const ListRow& row : page->rows)
            ids.push_back(row.summary.id);
        request.after = page->next;
    } while (request.after);
    return ids;
}

Result<Done, Failure> savePlan(Backend& backend, const CalendarOrder& order) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{Failure{office.error()}};
    const auto added =
        backend.calendars().add(order.plan.data, officeEvent(backend, **office, order.verb, order.reason));
    if (!added)
        return Error{Failure{added.error()}};
    if (!*added)
        return Error{Failure{refuse("calendar.changed-meanwhile").value}};
    return Done{};
}

Request moveRequest(Backend& backend, const MovedCase& moved, const std::string& reason) {
    Draft draft;
    if (!reason.empty())
        draft.values["reason"] = reason;
    return {std::string(MoveDates::id), moved.id, {}, draft, backend.ids().next(), backend.signedIn(), moved.version};
}

} // namespace

Stored<std::vector<MovedCase>> casesMovedBy(Backend& backend, const CalendarPlan& plan) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{office.error()};
    const auto calendar = WorkCalendar::from(plan.data);
    if (!calendar)
        return Error{StorageError{StorageError::Kind::Failed, "the calendar has faults"}};
    const auto ids = casesWithDates(backend);
    if (!ids)
        return Error{ids.error()};
    std::vector<MovedCase> found;
    for (const CaseId id : *ids) {
        const auto loaded = backend.queries().load(id);
        if (!loaded)
            return Error{loaded.error()};
        if (!*loaded)
            continue;
        const Complaint& complaint = (*loaded)->file.complaint;
        const Procedure* procedure =
            (*office)->findProcedure(complaint.procedure.value_or(""), complaint.procedureRevision.value_or(0));
        if (procedure == nullptr)
            continue;
        const Recounting by{*procedure, (*office)->calendars, OfficeTime{*calendar, (*office)->zone}};
        std::vector<RecountedDate> dates = recountedDates((*loaded)->file, by);
        if (!dates.empty())
            found.push_back({id, complaint.number.value_or(""), (*loaded)->version, std::move(dates)});
    }
    return found;
}

Result<CalendarOutcome, Failure> reviseCalendar(Backend& backend, const CalendarOrder& order) {
    if (!order.plan.changesNothing()) {
        if (const auto saved = savePlan(backend, order); !saved)
            return Error{saved.error()};
    }
    CalendarOutcome outcome;
    outcome.revision = order.plan.data.revision;
    for (const MovedCase& moved : order.move) {
        const auto done = backend.executor().execute(moveRequest(backend, moved, order.reason));
        if (done)
            ++outcome.moved;
        else if (const auto* refused = std::get_if<Refused>(&done.error()))
            outcome.notMoved.push_back({moved.number, *refused});
        else
            return Error{done.error()};
    }
    return outcome;
}

} // namespace recourse
