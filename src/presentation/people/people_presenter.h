// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/managing.h"
#include "presentation/desk.h"
#include "presentation/people/people_page.h"
#include "presentation/wording.h"

namespace recourse {

/// Which part of the page something was typed in.
enum class PeopleForm { Person, Account, Substitution, Interest };

/// The people of the office, in the words of now, and what is done about them. Each act ends in done(), rejected() or
/// failed().
class PeoplePresenter : public QObject {
    Q_OBJECT

public:
    PeoplePresenter(Desk& desk, const Wording& wording);

    [[nodiscard]] const Office& office() const { return m_desk.office(); }
    [[nodiscard]] Day today() const { return office().zone.dayOf(m_desk.now()); }
    [[nodiscard]] const Person* find(PersonId id) const;
    [[nodiscard]] bool isMe(PersonId id) const { return m_desk.person().id == id; }
    [[nodiscard]] std::vector<PersonLine> lines(const QString& search) const;
    [[nodiscard]] std::vector<RoleLine> roles() const;
    /// The day as people type it, or nothing.
    [[nodiscard]] std::optional<Day> readDay(const QString& typed) const;

    /// The routes that would find nobody without him, or if he were as in the form; empty: none that do not now.
    [[nodiscard]] QStringList gapsWithout(PersonId id) const;
    [[nodiscard]] QStringList gapsWith(const PersonEdit& edit) const;

    void add(const NewAccount& account);
    void change(const PersonEdit& edit);
    void leaveOut(PersonId id, const std::string& reason);
    void takeIn(PersonId id);
    void givePassword(PersonId id, const std::string& password);
    void changeMyPassword(const OwnPassword& typed);
    void substitute(const Substitution& substitution);
    void endSubstitute(const Ending& ending);
    void declare(const Interest& interest);
    void withdraw(const Ending& ending);

Q_SIGNALS:
    void changed(); ///< somebody here or at another desk changed people or procedures
    void done(recourse::PeopleForm form, const recourse::Sentence& said);
    void added(recourse::PersonId id);
    void rejected(recourse::PeopleForm form, const std::vector<recourse::FieldIssue>& issues);
    void failed(const recourse::Failure& failure);

private:
    /// Does it on the worker; `said` is what it is called when it was done.
    void run(PeopleForm form, Sentence said, std::function<Result<Done, Failure>(Backend&)> act);
    void take(PeopleForm form, const Sentence& said, const Result<Done, Failure>& answer);
    [[nodiscard]] std::string nameOf(PersonId id) const;
    [[nodiscard]] QStringList gapsAs(const Person& other) const;

    Desk& m_desk;
    const Wording& m_wording;
};

} // namespace recourse
