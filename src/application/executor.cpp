// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/executor.h"

#include "domain/casefile/life.h"

#include <algorithm>

namespace recourse {

namespace {

/// The verbs that begin a case.
bool begins(const Verb& verb) {
    return verb.id == "register" || verb.id == "bring-in";
}

Error<Failure> refusedBecause(std::string id) {
    return Error{Failure{refuse(std::move(id)).value}};
}

const Person* activePerson(const People& people, PersonId id) {
    const auto found = std::find_if(people.persons.begin(), people.persons.end(),
                                    [id](const Person& person) { return person.id == id && person.active; });
    return found == people.persons.end() ? nullptr : &*found;
}

std::string reasonIn(const Draft& draft) {
    const auto found = draft.values.find("reason");
    return found == draft.values.end() ? std::string() : found->second;
}

std::vector<std::string> personalFields(const Procedure& procedure) {
    std::vector<std::string> keys;
    for (const ExtraField& field : procedure.fields) {
        if (field.personal)
            keys.push_back(field.key);
    }
    return keys;
}

} // namespace

/// A request whose verb and person are known.
struct Executor::Task {
    const Verb& verb;
    const Person& actor;
    const Request& request;
    const Office& office;
    CaseTransaction& transaction;
};

Executor::Executor(CaseStore& store, OfficeStore& offices, IdSource& ids, const Clock& clock, const Digester& digester)
    : m_store(store)
    , m_offices(offices)
    , m_ids(ids)
    , m_clock(clock)
    , m_digester(digester) {}

Result<Executed, Failure> Executor::execute(const Request& request) {
    const auto office = m_offices.office();
    if (!office)
        return Error{Failure{office.error()}};
    auto transaction = m_store.begin();
    if (!transaction)
        return Error{Failure{transaction.error()}};
    auto done = run(request, **office, **transaction);
    if (!done || done->repeated)
        return done;
    if (const auto committed = (*transaction)->commit(); !committed)
        return Error{Failure{committed.error()}};
    return done;
}

Stored<std::vector<Refused>> Executor::executeAll(const std::vector<Request>& requests, bool dryRun) {
    const auto office = m_offices.office();
    if (!office)
        return Error{office.error()};
    auto transaction = m_store.begin();
    if (!transaction)
        return Error{transaction.error()};
    std::vector<Refused> refused(requests.size());
    bool clean = true;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        auto done = run(requests[i], **office, **transaction);
        if (done)
            continue;
        if (const auto* storage = std::get_if<StorageError>(&done.error()))
            return Error{*storage};
        refused[i] = std::get<Refused>(std::move(done).error());
        clean = false;
    }
    if (clean && !dryRun) {
        if (const auto committed = (*transaction)->commit(); !committed)
            return Error{committed.error()};
    }
    return refused;
}

Result<Executed, Failure> Executor::run(const Request& request, const Office& office, CaseTransaction& transaction) {
    const Verb* verb = findVerb(request.verb);
    if (verb == nullptr)
        return refusedBecause("refused.unknown-verb");
    const Person* actor = activePerson(office.people, request.actor);
    if (actor == nullptr)
        return refusedBecause("refused.no-account");
    return apply({*verb, *actor, request, office, transaction});
}

Result<Executed, Failure> Executor::apply(const Task& task) {
    const auto& [verb, actor, request, office, transaction] = task;
    const auto repeated = transaction.doneBefore(request.commandId);
    if (!repeated)
        return Error{Failure{repeated.error()}};
    const std::optional<CaseId> caseId = *repeated ? *repeated : request.caseId;
    if (caseId.has_value() == begins(verb) && !*repeated)
        return refusedBecause(caseId ? "refused.already-registered" : "refused.no-case");
    LoadedCase loaded;
    if (caseId) {
        auto found = transaction.load(*caseId);
        if (!found)
            return Error{Failure{found.error()}};
        if (!*found)
            return refusedBecause("refused.no-such-case");
        loaded = std::move(**found);
    }
    if (*repeated)
        return Executed{std::move(loaded.file), loaded.version, true};
    if (caseId && request.seen && *request.seen != loaded.version)
        return refusedBecause("refused.changed-meanwhile");
    const Procedure* procedure = caseId ? office.findProcedure(loaded.file.complaint.procedure.value_or(""),
                                                               loaded.file.complaint.procedureRevision.value_or(0))
                                        : office.procedureInForce(request.procedure, office.zone.dayOf(m_clock.now()));
    if (procedure == nullptr)
        return caseId ? refusedBecause("refused.no-such-procedure")
                      : Error{Failure{Refused{{}, {{office.whyNotInForce(request.procedure), {}}}}}};
    const Context context = contextFor(task, *procedure);
    Outcome outcome = verb.run(loaded.file, request.draft, context);
    if (!outcome)
        return Error{Failure{outcome.error()}};
    const bool moved = context.newer != nullptr && outcome->complaint.procedureRevision == context.newer->revision;
    return save(task, moved ? context.under(*context.newer) : context, caseId ? &loaded : nullptr, std::move(*outcome));
}

Context Executor::contextFor(const Task& task, const Procedure& procedure) {
    const Office& office = task.office;
    const Instant now = m_clock.now();
    return {procedure,
            office.calendar,
            office.calendars,
            office.zone,
            office.people,
            task.actor,
            now,
            m_ids,
            task.transaction.serials(),
            task.transaction.earlier(),
            m_digester,
            office.newerRevision(procedure, office.zone.dayOf(now))};
}

Result<Executed, Failure> Executor::save(const Task& task, const Context& context, const LoadedCase* loaded,
                                         CaseFile after) {
    if (after.complaint.customer &&
        (loaded == nullptr || loaded->file.complaint.customer != after.complaint.customer)) {
        const auto party = task.transaction.partyNamed(*after.complaint.customer);
        if (!party)
            return Error{Failure{party.error()}};
        after.complaint.party = *party;
    }
    static const CaseFile kNothing;
    const CaseFile* before = loaded != nullptr ? &loaded->file : nullptr;
    const CaseChange change{before,
                            after,
                            loaded != nullptr ? loaded->version : 0,
                            summarise(after, context.procedure),
                            problemsOf(after),
                            differences(before != nullptr ? *before : kNothing, after),
                            EventHead{task.request.commandId, std::string(task.verb.id), context.actor.id,
                                      context.actor.name, context.now, reasonIn(task.request.draft)},
                            personalFields(context.procedure)};
    if (const auto saved = task.transaction.save(change); !saved)
        return Error{Failure{saved.error()}};
    return Executed{std::move(after), change.version + 1, false};
}

} // namespace recourse
