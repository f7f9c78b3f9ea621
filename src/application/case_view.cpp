// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/case_view.h"

#include "domain/approval/approving.h"
#include "domain/calendar/office_time.h"
#include "domain/casefile/clocks.h"
#include "domain/casefile/life.h"

#include <algorithm>

namespace recourse {

namespace {

/// Rules are only asked here, nothing is filed: no id or number is ever given.
class NoIds final : public IdSource {
public:
    std::int64_t next() override { return 0; }
};
class NoSerials final : public SerialSource {
public:
    std::int64_t next(std::string_view) override { return 0; }
};
class NoEarlierCases final : public EarlierCases {
public:
    std::vector<EarlierCase> sameProblem(const ProblemKey&, std::optional<Day>, Day, CaseId) override { return {}; }
};
class NoDigester final : public Digester {
public:
    [[nodiscard]] std::string hexDigest(std::string_view) const override { return {}; }
};

/// A context for questions about a case.
struct Asking {
    NoIds ids;
    NoSerials serials;
    NoEarlierCases earlier;
    NoDigester digester;

    [[nodiscard]] Context about(const Procedure& procedure, const Office& office, const Person& person, Instant now) {
        return Context{procedure, office.calendar, office.zone, office.people, person, now,
                       ids,       serials,         earlier,     digester};
    }
};

const Person* personWithId(const Office& office, PersonId id) {
    const auto& persons = office.people.persons;
    const auto found = std::find_if(persons.begin(), persons.end(), [id](const Person& p) { return p.id == id; });
    return found == persons.end() ? nullptr : &*found;
}

} // namespace

Stored<std::optional<CaseView>> viewCase(Backend& backend, CaseId id) {
    auto office = backend.offices().office();
    if (!office)
        return Error{office.error()};
    auto loaded = backend.queries().load(id);
    if (!loaded)
        return Error{loaded.error()};
    if (!*loaded)
        return std::optional<CaseView>();
    CaseView view{std::move(**loaded), *office, nullptr, {}, backend.clock().now(), {}, {}, {}, {}, {}};
    const Complaint& complaint = view.loaded.file.complaint;
    view.procedure =
        view.office->findProcedure(complaint.procedure.value_or(""), complaint.procedureRevision.value_or(0));
    const Person* viewer = personWithId(*view.office, backend.signedIn());
    if (view.procedure == nullptr || viewer == nullptr)
        return Error{
            StorageError{StorageError::Kind::Failed, "the case's procedure or the account is not in the file"}};
    view.viewer = *viewer;
    view.stage = std::string(stageOf(view.loaded.file, *view.procedure));
    Asking asking;
    const Context context = asking.about(*view.procedure, *view.office, *viewer, view.asOf);
    view.commands = commands(view.loaded.file, context);
    view.promiseLimit = promiseLimit(view.loaded.file, context);
    view.approvalsWaiting = approvalsWaiting(view.loaded.file, context);
    view.guidance = guidanceFor(view.loaded.file, context);
    return std::optional(std::move(view));
}

Stored<std::vector<Refusal>> mayRegister(Backend& backend, const std::string& procedure) {
    auto office = backend.offices().office();
    if (!office)
        return Error{office.error()};
    const Procedure* found = (*office)->findProcedure(procedure);
    const Person* person = personWithId(**office, backend.signedIn());
    if (found == nullptr || person == nullptr)
        return Error{StorageError{StorageError::Kind::Failed, "the procedure or the account is not in the file"}};
    Asking asking;
    return findVerb("register")->refusals({}, asking.about(*found, **office, *person, backend.clock().now()));
}

std::optional<DueDate> explain(const CaseView& view, const DeadlineRow& row) {
    if (!row.rule || !row.startedAt || !row.key)
        return std::nullopt;
    for (const DeadlineRule& rule : view.procedure->deadlines) {
        if (rule.key != row.key->code || rule.source.cited() != *row.rule)
            continue;
        const ClockRun run{*row.startedAt, waitsOf(view.loaded.file, rule.key, view.asOf), {}};
        return dueDate(rule, run, OfficeTime{view.office->calendar, view.office->zone});
    }
    return std::nullopt;
}

} // namespace recourse
