// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/office_event.h"

#include <algorithm>

namespace recourse {

EventHead officeEvent(Backend& backend, const Office& office, std::string verb, std::string reason) {
    const PersonId actor = backend.signedIn();
    const auto& persons = office.people.persons;
    const auto found =
        std::find_if(persons.begin(), persons.end(), [actor](const Person& person) { return person.id == actor; });
    std::string name = found == persons.end() ? std::string() : found->name;
    return {backend.ids().next(), std::move(verb), actor, std::move(name), backend.clock().now(), std::move(reason)};
}

} // namespace recourse
