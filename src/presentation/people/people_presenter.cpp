// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/people_presenter.h"

#include "application/people/people_rules.h"
#include "domain/casefile/reading_dates.h"

namespace recourse {

PeoplePresenter::PeoplePresenter(Desk& desk, const Wording& wording) : m_desk(desk), m_wording(wording) {
    connect(&desk, &Desk::officeChanged, this, &PeoplePresenter::changed);
}

const Person* PeoplePresenter::find(PersonId id) const {
    return findPerson(office().people, id);
}

std::string PeoplePresenter::nameOf(PersonId id) const {
    const Person* person = find(id);
    return person == nullptr ? std::string() : person->name;
}

std::vector<PersonLine> PeoplePresenter::lines(const QString& search) const {
    return personLines(office(), search, today(), m_wording.texts());
}

std::vector<RoleLine> PeoplePresenter::roles() const {
    return roleLines(office(), today(), m_wording.texts());
}

std::optional<Day> PeoplePresenter::readDay(const QString& typed) const {
    return parseDay(typed.toStdString(), Reading{m_desk.now(), &office().zone, &office().calendar, {}});
}

QStringList PeoplePresenter::gapsAs(const Person& other) const {
    People others = office().people;
    for (Person& person : others.persons) {
        if (person.id == other.id)
            person = other;
    }
    return gapsCausedBy(others, office(), m_wording.texts());
}

QStringList PeoplePresenter::gapsWithout(PersonId id) const {
    const Person* person = find(id);
    if (person == nullptr)
        return {};
    Person other = *person;
    other.active = false;
    return gapsAs(other);
}

QStringList PeoplePresenter::gapsWith(const PersonEdit& edit) const {
    const Person* person = find(edit.person);
    if (person == nullptr)
        return {};
    Person other = *person;
    other.roles = edit.roles;
    return gapsAs(other);
}

void PeoplePresenter::add(const NewAccount& account) {
    const Sentence said{"people.added", {account.name}};
    m_desk.ask(
        this, [account](Backend& backend) { return addAccount(backend, account); },
        [this, said](const Result<PersonId, Failure>& answer) {
            if (!answer)
                return take(PeopleForm::Person, said, Error{answer.error()});
            take(PeopleForm::Person, said, Done{});
            Q_EMIT added(*answer);
        });
}

void PeoplePresenter::change(const PersonEdit& edit) {
    run(PeopleForm::Person, {"people.changed", {edit.name}},
        [edit](Backend& backend) { return changePerson(backend, edit); });
}

void PeoplePresenter::leaveOut(PersonId id, const std::string& reason) {
    run(PeopleForm::Account, {"people.deactivated", {nameOf(id)}},
        [id, reason](Backend& backend) { return deactivate(backend, id, reason); });
}

void PeoplePresenter::takeIn(PersonId id) {
    run(PeopleForm::Account, {"people.reactivated", {nameOf(id)}},
        [id](Backend& backend) { return reactivate(backend, id); });
}

void PeoplePresenter::givePassword(PersonId id, const std::string& password) {
    run(PeopleForm::Account, {"people.password-set", {nameOf(id)}},
        [id, password](Backend& backend) { return setPassword(backend, id, password); });
}

void PeoplePresenter::changeMyPassword(const OwnPassword& typed) {
    run(PeopleForm::Account, {"people.password-changed", {}},
        [typed](Backend& backend) { return changeOwnPassword(backend, typed); });
}

void PeoplePresenter::substitute(const Substitution& substitution) {
    run(PeopleForm::Substitution,
        {"people.substituted",
         {nameOf(substitution.substitute), nameOf(substitution.absent), substitution.from, substitution.to}},
        [substitution](Backend& backend) { return addSubstitution(backend, substitution); });
}

void PeoplePresenter::endSubstitute(const Ending& ending) {
    run(PeopleForm::Substitution, {"people.substitution-ended", {ending.on}},
        [ending](Backend& backend) { return endSubstitution(backend, ending); });
}

void PeoplePresenter::declare(const Interest& interest) {
    run(PeopleForm::Interest, {"people.declared", {nameOf(interest.person), interest.name}},
        [interest](Backend& backend) { return declareInterest(backend, interest); });
}

void PeoplePresenter::withdraw(const Ending& ending) {
    run(PeopleForm::Interest, {"people.withdrawn", {ending.on}},
        [ending](Backend& backend) { return withdrawInterest(backend, ending); });
}

void PeoplePresenter::run(PeopleForm form, Sentence said, std::function<Result<Done, Failure>(Backend&)> act) {
    m_desk.ask(
        this, [act = std::move(act)](Backend& backend) { return act(backend); },
        [this, form, said = std::move(said)](const Result<Done, Failure>& answer) { take(form, said, answer); });
}

void PeoplePresenter::take(PeopleForm form, const Sentence& said, const Result<Done, Failure>& answer) {
    m_desk.readOffice();
    if (answer) {
        Q_EMIT done(form, said);
        return;
    }
    const auto* refused = std::get_if<Refused>(&answer.error());
    if (refused != nullptr && !refused->issues.empty())
        Q_EMIT rejected(form, refused->issues);
    else
        Q_EMIT failed(answer.error());
}

} // namespace recourse
