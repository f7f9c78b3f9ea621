// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/people_words.h"

#include "application/people/people_rules.h"
#include "domain/procedure/names.h"

namespace recourse {

namespace {

using NamedKeys = std::vector<NamedKey> Procedure::*;

QString namesIn(const Office& office, NamedKeys list, const std::string& key, const Texts& texts) {
    QStringList names;
    for (const Procedure* procedure : proceduresInUse(office)) {
        const NamedKey* found = findKey(procedure->*list, key);
        const QString name = found != nullptr ? texts.name(found->name) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names.isEmpty() ? fromUtf8(key) : names.join(QStringLiteral(" / "));
}

} // namespace

std::vector<const Procedure*> proceduresInUse(const Office& office) {
    std::vector<const Procedure*> newest;
    for (const auto& procedure : office.procedures) {
        if (office.findProcedure(procedure->code) == procedure.get())
            newest.push_back(procedure.get());
    }
    return newest;
}

QString roleName(const Office& office, const std::string& key, const Texts& texts) {
    if (key == "administrator")
        return texts.text("people.administrator");
    return namesIn(office, &Procedure::roles, key, texts);
}

QString departmentName(const Office& office, const std::string& key, const Texts& texts) {
    return namesIn(office, &Procedure::departments, key, texts);
}

QString personName(const People& people, PersonId id) {
    const Person* person = findPerson(people, id);
    return person == nullptr ? QString() : fromUtf8(person->name);
}

} // namespace recourse
