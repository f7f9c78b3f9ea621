// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/office_fixture.h"
#include "application/people/managing.h"
#include "application/people/people_rules.h"
#include "persistence/events/audit_verifier.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

/// 2026-11-20 10:00 in Shanghai, a Friday.
constexpr Instant kPeopleNow = std::chrono::sys_days(2026y / 11 / 20) + 2h;
constexpr Day kPeopleDay = 2026y / 11 / 20;
constexpr std::chrono::days kOneDay{1};

/// The medicine firm on a real file, with two people for each role; the administrator is signed in.
struct PeopleOffice : OfficeFixture {
    PeopleOffice() : OfficeFixture("pharma", kPeopleNow) {}

    [[nodiscard]] People people() { return backend().offices().office().value()->people; }
    [[nodiscard]] Person named(const std::string& name) {
        for (const Person& person : people().persons) {
            if (person.name == name)
                return person;
        }
        FAIL("nobody is called " << name);
        return {};
    }
    [[nodiscard]] Result<Done, Failure> substitute(const std::string& absent, const std::string& by, Day from, Day to) {
        return addSubstitution(backend(), {named(absent).id, named(by).id, from, to, {}});
    }
};

/// "path:id …" and "id …" of what was refused; empty: it was done.
template <class T>
std::string saidOf(const Result<T, Failure>& result) {
    if (result)
        return {};
    const auto* refused = std::get_if<Refused>(&result.error());
    REQUIRE(refused != nullptr);
    std::string said;
    for (const FieldIssue& issue : refused->issues)
        said += (said.empty() ? "" : " ") + issue.path + ":" + issue.what.id;
    for (const Refusal& refusal : refused->refusals)
        said += (said.empty() ? "" : " ") + refusal.why.id;
    return said;
}

} // namespace

TEST_CASE("a person is added, changed, left out and taken in again, each with an event", "[people]") {
    PeopleOffice office;
    const auto added = addAccount(office.backend(), {" 何雨 ", "qa", {"qa-clerk"}, "secret-3"});
    REQUIRE(saidOf(added) == "");
    CHECK(office.named("何雨").department == "qa");
    CHECK(office.backend().people().isPassword({*added, "secret-3"}).value());

    CHECK(saidOf(changePerson(office.backend(), {*added, "何小雨", "qc", {"inspector"}, ""})) ==
          "reason:required.reason");
    CHECK(saidOf(changePerson(office.backend(), {*added, "何小雨", "qc", {"inspector"}, "调到QC"})) == "");
    CHECK(office.named("何小雨").roles == std::vector<std::string>{"inspector"});

    CHECK(saidOf(deactivate(office.backend(), *added, " ")) == "reason:required.reason");
    CHECK(saidOf(deactivate(office.backend(), *added, "离职")) == "");
    CHECK_FALSE(office.named("何小雨").active);
    CHECK(saidOf(reactivate(office.backend(), *added)) == "");
    CHECK(office.named("何小雨").active);
    CHECK(saidOf(setPassword(office.backend(), *added, "short")) == "password:people.password-short");
    CHECK(saidOf(setPassword(office.backend(), *added, "secret-4")) == "");
    CHECK(office.backend().people().isPassword({*added, "secret-4"}).value());
}

TEST_CASE("everything that is wrong with a person is said at once", "[people]") {
    PeopleOffice office;
    CHECK(saidOf(addAccount(office.backend(), {"管理员", "nowhere", {"emperor"}, "x"})) ==
          "name:people.name-taken department:people.no-such-department roles:people.no-such-role "
          "password:people.password-short");
    CHECK(saidOf(addAccount(office.backend(), {"  ", "", {}, "secret-3"})) == "name:required.field");
    CHECK(saidOf(deactivate(office.backend(), PersonId(7), "x")) == "people.gone");
    // What he has already stays, even if no procedure knows it.
    const Person administrator = office.named("管理员");
    CHECK(administrator.has("administrator"));
    CHECK(saidOf(changePerson(office.backend(),
                              {administrator.id, "管理员", administrator.department, administrator.roles, ""})) == "");
}

TEST_CASE("the last one who can sign in stays", "[people]") {
    PeopleOffice office;
    for (const Person& person : office.people().persons) {
        if (person.name != "管理员")
            REQUIRE(saidOf(deactivate(office.backend(), person.id, "停产")) == "");
    }
    CHECK(saidOf(deactivate(office.backend(), office.named("管理员").id, "停产")) == "people.last-account");
    CHECK(office.named("管理员").active);
}

TEST_CASE("whoever was left out meanwhile changes nothing any more", "[people]") {
    PeopleOffice office;
    REQUIRE(saidOf(deactivate(office.backend(), office.named("管理员").id, "离职")) == "");
    CHECK(saidOf(addAccount(office.backend(), {"何雨", "qa", {}, "secret-3"})) == "refused.no-account");
}

TEST_CASE("one's own password is changed by who knows the old one", "[people]") {
    PeopleOffice office;
    CHECK(saidOf(changeOwnPassword(office.backend(), {"guess", "short"})) ==
          "old-password:people.wrong-password password:people.password-short");
    CHECK(saidOf(changeOwnPassword(office.backend(), {"secret-1", "secret-9"})) == "");
    CHECK(office.backend().people().isPassword({office.backend().signedIn(), "secret-9"}).value());
    CHECK_FALSE(office.backend().people().isPassword({office.backend().signedIn(), "secret-1"}).value());
}

TEST_CASE("a substitute stands in on days that begin before they end, and one at a time", "[people]") {
    PeopleOffice office;
    const std::string absent = "QA经理";
    CHECK(saidOf(office.substitute(absent, absent, kPeopleDay, kPeopleDay - kOneDay)) ==
          "substitute:people.substitute-himself to:people.ends-before");
    CHECK(saidOf(office.substitute(absent, "QC检验员", kPeopleDay + 2 * kOneDay, kPeopleDay + 9 * kOneDay)) == "");
    CHECK(saidOf(office.substitute(absent, "QA经理二", kPeopleDay, kPeopleDay + 2 * kOneDay)) ==
          "from:people.overlaps");
    REQUIRE(saidOf(deactivate(office.backend(), office.named("QA经理二").id, "离职")) == "");
    CHECK(saidOf(office.substitute(absent, "QA经理二", kPeopleDay, kPeopleDay)) ==
          "substitute:people.substitute-inactive");

    const RowId stored = office.people().substitutions.front().id;
    const auto end = [&](Day on, const char* reason) {
        return saidOf(endSubstitution(office.backend(), {stored, on, reason}));
    };
    CHECK(end(kPeopleDay - kOneDay, "") == "reason:required.reason on:people.in-the-past");
    CHECK(end(kPeopleDay + 30 * kOneDay, "早归") == "on:people.ends-sooner");
    CHECK(end(kPeopleDay + 5 * kOneDay, "早归") == "");
    CHECK(office.people().substitutions.front().to == kPeopleDay + 4 * kOneDay);
    CHECK(end(kPeopleDay, "不去了") == "");
    CHECK_FALSE(office.people().substitutions.front().holdsOn(kPeopleDay + 2 * kOneDay));
    CHECK(saidOf(office.substitute(absent, "QC检验员", kPeopleDay, kPeopleDay + 9 * kOneDay)) == "");
}

TEST_CASE("who declared an interest does not judge until it is withdrawn", "[people]") {
    PeopleOffice office;
    REQUIRE(office.perform("qa-clerk", "register", badBatch()) == "");
    const PersonId clerk = office.named("QA管理人员").id;
    const auto declare = [&](const char* in, const char* name, const char* why) {
        return saidOf(declareInterest(office.backend(), {RowId(0), clerk, in, name, why, kPeopleDay}));
    };
    CHECK(declare("", " ", "") == "in:required.field what:required.field why:required.reason");
    CHECK(declare("case", "9999-99", "曾任顾问") == "what:people.no-such-case");
    CHECK(declare("case", office.file().complaint.number->c_str(), "亲属投诉") == "");
    CHECK(declare("customer", " 康泰制药有限公司 ", "兄弟在那里任职") == "");
    CHECK(declare("customer", "康泰制药有限公司", "再说一遍") == "what:people.declared-already");

    const auto recusals = [&office] {
        std::vector<Refusal> found = office.attempt("qa-clerk", "validity").value_or(Refused{}).refusals;
        std::erase_if(found, [](const Refusal& one) { return one.why.id != "recusal.declared-interest"; });
        return found;
    };
    REQUIRE(recusals().size() == 2);
    CHECK(recusals().back().rule.id == "R-228");
    CHECK(recusals().back().why ==
          Sentence{"recusal.declared-interest",
                   {"QA管理人员", Term{"interest.in.customer"}, "康泰制药有限公司", kPeopleDay}});

    for (const Interest& interest : office.people().interests)
        REQUIRE(saidOf(withdrawInterest(office.backend(), {interest.id, kPeopleDay, "已离职"})) == "");
    CHECK(
        saidOf(withdrawInterest(office.backend(), {office.people().interests.front().id, kPeopleDay - kOneDay, ""})) ==
        "reason:required.reason on:people.ends-before on:people.withdrawn-already");
    CHECK(recusals().empty());
}
