// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/staffing.h"
#include "domain/procedure/names.h"
#include "presentation/people/people_page.h"
#include "presentation/people/people_words.h"

#include <algorithm>

namespace recourse {

namespace {

QString gapText(const Procedure& procedure, const StaffGap& gap, const Texts& texts) {
    const RuleSource& source = gap.route->source;
    const Param subject = Term{"approval-subject." + gap.route->subject};
    const Param rule = source.wording.zh.empty() ? Param(gap.route->key) : Param(source.wording);
    const Param role = nameOf(procedure.roles, gap.role);
    if (gap.raisedTo.empty())
        return texts.sentence({"people.gap-nobody", {subject, role, rule}});
    return texts.sentence({"people.gap-raised", {subject, role, nameOf(procedure.roles, gap.raisedTo), rule}});
}

QStringList namesOfHolders(const Office& office, const std::string& role) {
    QStringList names;
    for (const Person& person : office.people.persons) {
        if (person.active && person.has(role))
            names += fromUtf8(person.name);
    }
    return names;
}

/// "B (for A until 12-01)" for everybody who stands in for a holder today.
QStringList namesOfSubstitutes(const Office& office, const std::string& role, Day today, const Texts& texts) {
    QStringList names;
    for (const Substitution& one : office.people.substitutions) {
        const auto& persons = office.people.persons;
        const bool isOfHolder = std::any_of(persons.begin(), persons.end(), [&](const Person& person) {
            return person.id == one.absent && person.active && person.has(role);
        });
        if (isOfHolder && one.holdsOn(today))
            names += texts.sentence({"people.stands-in",
                                     {personName(office.people, one.substitute).toStdString(),
                                      personName(office.people, one.absent).toStdString(), one.to}});
    }
    return names;
}

std::vector<StaffGap> gapsOf(const std::string& role, std::vector<StaffGap> gaps) {
    std::erase_if(gaps, [&role](const StaffGap& gap) { return gap.role != role; });
    return gaps;
}

void tellGaps(RoleLine& line, const Procedure& procedure, const std::vector<StaffGap>& gaps, const Texts& texts) {
    for (const StaffGap& gap : gaps) {
        line.gaps += gapText(procedure, gap, texts);
        line.isNobodyLeft = line.isNobodyLeft || gap.raisedTo.empty();
    }
}

} // namespace

std::vector<RoleLine> roleLines(const Office& office, Day today, const Texts& texts) {
    const QString separator = texts.text("format.list-separator");
    std::vector<RoleLine> lines;
    for (const Procedure* procedure : proceduresInUse(office)) {
        const std::vector<StaffGap> gaps = staffGaps(*procedure, office.people);
        for (const NamedKey& role : procedure->roles) {
            RoleLine line;
            if (&role == &procedure->roles.front())
                line.procedure = texts.name(procedure->title);
            line.role = texts.name(role.name);
            line.holders = namesOfHolders(office, role.key).join(separator);
            line.substitutes = namesOfSubstitutes(office, role.key, today, texts).join(separator);
            tellGaps(line, *procedure, gapsOf(role.key, gaps), texts);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

QStringList gapsCausedBy(const People& others, const Office& office, const Texts& texts) {
    QStringList caused;
    for (const Procedure* procedure : proceduresInUse(office)) {
        const std::vector<StaffGap> now = staffGaps(*procedure, office.people);
        for (const StaffGap& gap : staffGaps(*procedure, others)) {
            if (std::find(now.begin(), now.end(), gap) == now.end())
                caused += gapText(*procedure, gap, texts);
        }
    }
    return caused;
}

} // namespace recourse
