// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/people_page.h"

#include "application/people/people_rules.h"
#include "presentation/people/people_words.h"

#include <algorithm>

namespace recourse {

namespace {

QString stateText(const Office& office, const Person& person, Day today, const Texts& texts) {
    if (!person.active)
        return texts.text("people.inactive");
    for (const Substitution& substitution : office.people.substitutions) {
        if (substitution.absent == person.id && substitution.holdsOn(today))
            return texts.sentence(
                {"people.absent", {substitution.to, personName(office.people, substitution.substitute).toStdString()}});
    }
    return {};
}

bool isFound(const PersonLine& line, const QString& search) {
    const QString all = line.name + u' ' + line.department + u' ' + line.roles + u' ' + line.state;
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString subjectsText(const std::vector<std::string>& subjects, const Texts& texts) {
    if (subjects.empty())
        return texts.text("people.all-subjects");
    QStringList names;
    for (const std::string& subject : subjects)
        names += texts.text("approval-subject." + subject);
    return names.join(texts.text("format.list-separator"));
}

/// An option that several procedures have stands once.
void addOnce(std::vector<ChoiceOption>& options, const std::string& key, const QString& name) {
    const QString code = fromUtf8(key);
    const bool isKnown = std::any_of(options.begin(), options.end(),
                                     [&code](const ChoiceOption& option) { return option.code == code; });
    if (!isKnown)
        options.push_back({code, name, {}});
}

} // namespace

std::vector<PersonLine> personLines(const Office& office, const QString& search, Day today, const Texts& texts) {
    std::vector<PersonLine> lines;
    for (const Person& person : office.people.persons) {
        QStringList roles;
        for (const std::string& role : person.roles)
            roles += roleName(office, role, texts);
        PersonLine line{person.id,
                        fromUtf8(person.name),
                        departmentName(office, person.department, texts),
                        roles.join(texts.text("format.list-separator")),
                        stateText(office, person, today, texts),
                        person.active};
        if (isFound(line, search))
            lines.push_back(std::move(line));
    }
    std::stable_partition(lines.begin(), lines.end(), [](const PersonLine& line) { return line.active; });
    return lines;
}

std::vector<DatedLine> substitutionLines(const Office& office, PersonId person, Day today, const Texts& texts) {
    std::vector<DatedLine> lines;
    for (const Substitution& one : office.people.substitutions) {
        if (one.absent != person)
            continue;
        const bool isTakenBack = one.to < one.from;
        lines.push_back(
            {one.id,
             {personName(office.people, one.substitute), texts.written(one.from),
              isTakenBack ? texts.text("people.taken-back") : texts.written(one.to), subjectsText(one.subjects, texts)},
             !isTakenBack && one.to >= today});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

std::vector<DatedLine> interestLines(const Office& office, PersonId person, const Texts& texts) {
    std::vector<DatedLine> lines;
    for (const Interest& one : office.people.interests) {
        if (one.person != person)
            continue;
        const QString name = one.name.empty() ? texts.text("people.forgotten") : fromUtf8(one.name);
        const QString end = one.withdrawnOn ? texts.written(*one.withdrawnOn) : texts.text("people.still-holds");
        lines.push_back({one.id,
                         {texts.text("interest.in." + one.in), name, texts.written(one.from), end, fromUtf8(one.why)},
                         !one.withdrawnOn});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

std::vector<RoleGroup> roleGroups(const Office& office, const Texts& texts) {
    std::vector<RoleGroup> groups;
    for (const Procedure* procedure : proceduresInUse(office)) {
        RoleGroup group{texts.name(procedure->title), {}};
        for (const NamedKey& role : procedure->roles)
            group.roles.push_back({fromUtf8(role.key), texts.name(role.name), {}});
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ChoiceOption> departmentOptions(const Office& office, const Texts& texts) {
    std::vector<ChoiceOption> options;
    for (const Procedure* procedure : proceduresInUse(office)) {
        for (const NamedKey& department : procedure->departments)
            addOnce(options, department.key, departmentName(office, department.key, texts));
    }
    return options;
}

std::vector<ChoiceOption> substituteOptions(const Office& office, PersonId person) {
    std::vector<ChoiceOption> options;
    for (const Person& other : office.people.persons) {
        if (other.active && other.id != person)
            options.push_back({QString::number(other.id.value()), fromUtf8(other.name), {}});
    }
    return options;
}

std::vector<ChoiceOption> subjectOptions(const Office& office, const Texts& texts) {
    std::vector<ChoiceOption> options;
    for (const Procedure* procedure : proceduresInUse(office)) {
        for (const ApprovalRoute& route : procedure->routes)
            addOnce(options, route.subject, texts.text("approval-subject." + route.subject));
    }
    return options;
}

std::vector<ChoiceOption> interestOptions(const Texts& texts) {
    std::vector<ChoiceOption> options;
    for (const char* in : {"customer", "product", "case"})
        options.push_back({QString::fromLatin1(in), texts.text("interest.in." + std::string(in)), {}});
    return options;
}

} // namespace recourse
