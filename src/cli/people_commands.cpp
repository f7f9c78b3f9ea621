// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/people_commands.h"

#include "application/people/managing.h"
#include "cli/files.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

const Person* personCalled(const Office& office, const std::string& name) {
    const auto& persons = office.people.persons;
    const auto found = std::find_if(persons.begin(), persons.end(), [&name](const Person& person) {
        return normalisedKey(person.name) == normalisedKey(name);
    });
    return found == persons.end() ? nullptr : &*found;
}

Exit answer(const CliSession& session, const std::string& name, const Result<Done, Failure>& done) {
    if (!done)
        return session.out().fail(done.error());
    session.out().printLine(fromUtf8(name));
    return Exit::Done;
}

/// Signs in and does it to the person named.
template <class Act>
Exit onPerson(CliSession& session, const PeopleOptions& options, Act act) {
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const Person* person = personCalled(*entered->office, options.name);
    if (person == nullptr)
        return session.out().fail(Refused{{issue("name", "cli.no-such-person", {options.name})}, {}});
    return answer(session, person->name, act(*entered->backend, *person));
}

} // namespace

Exit addUser(CliSession& session, const PeopleOptions& options) {
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto added = addAccount(*entered->backend,
                                  {options.name, options.department, options.roles, firstLineOf(options.passwordFile)});
    return answer(session, options.name, added ? Result<Done, Failure>(Done{}) : Error{added.error()});
}

Exit lockUser(CliSession& session, const PeopleOptions& options) {
    return onPerson(session, options, [&options](Backend& backend, const Person& person) {
        return options.unlock ? reactivate(backend, person.id) : deactivate(backend, person.id, options.reason);
    });
}

Exit setRoles(CliSession& session, const PeopleOptions& options) {
    return onPerson(session, options, [&options](Backend& backend, const Person& person) {
        const std::string& department = options.department.empty() ? person.department : options.department;
        return changePerson(backend, {person.id, person.name, department, options.roles, options.reason});
    });
}

Exit setUserPassword(CliSession& session, const PeopleOptions& options) {
    return onPerson(session, options, [&](Backend& backend, const Person& person) {
        const std::string fresh = firstLineOf(options.passwordFile);
        if (person.id == backend.signedIn())
            return changeOwnPassword(backend, {session.password(), fresh});
        return setPassword(backend, person.id, fresh);
    });
}

} // namespace recourse
