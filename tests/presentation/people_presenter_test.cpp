// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"
#include "presentation/people/people_presenter.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr std::chrono::days kADay(1);

/// The small firm with a route: the manager approves, and nobody is above him.
std::shared_ptr<const Office> officeWithRoute() {
    auto office = std::make_shared<Office>(*smallOffice());
    auto procedure = std::make_shared<Procedure>(*office->procedures.front());
    procedure->routes = {{"all", "disposition", {}, {{1, "manager", Act::Approve}}, {"R-091", {}, {}}}};
    office->procedures = {procedure};
    return office;
}

/// The window's presenter at the clerk's desk.
struct OpenPeople {
    std::shared_ptr<const Office> office = officeWithRoute();
    std::shared_ptr<MemoryFile> file = std::make_shared<MemoryFile>(office, kClerk, officeTime(10, 0));
    InlineWorker worker;
    Desk desk{file, office, worker};
    Wording wording{office->zone, Language::Chinese};
    PeoplePresenter presenter{desk, wording};
    std::vector<std::string> said; ///< "done:<id>", "<path>:<id>" and "failed"

    OpenPeople() {
        QObject::connect(&presenter, &PeoplePresenter::done,
                         [this](PeopleForm, const Sentence& sentence) { said.push_back("done:" + sentence.id); });
        QObject::connect(&presenter, &PeoplePresenter::rejected,
                         [this](PeopleForm, const std::vector<FieldIssue>& issues) {
                             for (const FieldIssue& issue : issues)
                                 said.push_back(issue.path + ":" + issue.what.id);
                         });
        QObject::connect(&presenter, &PeoplePresenter::failed, [this](const Failure& failure) {
            const auto* refused = std::get_if<Refused>(&failure);
            said.push_back(refused != nullptr ? refused->refusals.front().why.id : "failed");
        });
    }
    [[nodiscard]] std::vector<std::string> takeSaid() { return std::exchange(said, {}); }
    [[nodiscard]] Day today() const { return presenter.today(); }
};

using Said = std::vector<std::string>;

} // namespace

TEST_CASE("people are listed with department and roles as the procedures call them, and found by them", "[people]") {
    OpenPeople open;
    REQUIRE(open.presenter.lines({}).size() == 2);
    CHECK(open.presenter.lines({}).front().department == QStringLiteral("质量部"));
    CHECK(open.presenter.lines(QStringLiteral("经理 质量部")).size() == 1);
    CHECK(open.presenter.lines(QStringLiteral("仓库")).empty());
    open.wording.choose(Language::English);
    CHECK(open.presenter.lines(QStringLiteral("quality MANAGER")).size() == 1);
}

TEST_CASE("whoever is away or inactive is shown so, the inactive last", "[people]") {
    OpenPeople open;
    open.presenter.substitute({kManager, kClerk, open.today(), open.today() + kADay, {}});
    CHECK(open.takeSaid() == Said{"done:people.substituted"});
    CHECK(open.presenter.lines({}).back().state.contains(QStringLiteral("质量文员甲")));
    CHECK(open.presenter.roles().back().substitutes.contains(QStringLiteral("质量文员甲")));
    CHECK(substitutionLines(open.presenter.office(), kManager, open.today(), open.wording.texts()).front().canEnd);
    open.presenter.leaveOut(kClerk, "离职");
    CHECK(open.takeSaid() == Said{"done:people.deactivated"});
    CHECK(open.presenter.lines({}).back().id == kClerk);
    CHECK_FALSE(open.presenter.lines({}).back().active);
    open.presenter.takeIn(kManager);
    CHECK(open.takeSaid() == Said{"refused.no-account"});
}

TEST_CASE("before a role is left empty the routes that would find nobody are known", "[people]") {
    OpenPeople open;
    CHECK(open.presenter.gapsWithout(kClerk).isEmpty());
    REQUIRE(open.presenter.gapsWithout(kManager).size() == 1);
    CHECK(open.presenter.gapsWithout(kManager).front().contains(QStringLiteral("质量经理")));
    CHECK(open.presenter.gapsWith({kManager, "质量经理乙", "quality", {"clerk"}, ""}).size() == 1);
    CHECK(open.presenter.gapsWith({kManager, "质量经理乙", "quality", {"manager"}, ""}).isEmpty());
    CHECK(open.presenter.roles().back().gaps.isEmpty());
    open.presenter.leaveOut(kManager, "离职");
    CHECK(open.presenter.roles().back().gaps.size() == 1);
    CHECK(open.presenter.roles().back().isNobodyLeft);
    CHECK(open.presenter.roles().back().holders.isEmpty());
    CHECK(open.presenter.gapsWithout(kClerk).isEmpty());
}

TEST_CASE("what is wrong with a new person is said all at once, and nothing is saved", "[people]") {
    OpenPeople open;
    open.presenter.add({"质量经理乙", "nowhere", {}, "short"});
    CHECK(open.takeSaid() ==
          Said{"name:people.name-taken", "department:people.no-such-department", "password:people.password-short"});
    CHECK(open.file->officeEvents.empty());
    open.presenter.add({"何雨", "quality", {"clerk"}, "secret-3"});
    CHECK(open.takeSaid() == Said{"done:people.added"});
    REQUIRE(open.file->officeEvents.size() == 1);
    CHECK(open.file->officeEvents.front().verb == "add-person");
    CHECK(open.file->officeEvents.front().actorName == "质量文员甲");
    CHECK(open.presenter.lines({}).size() == 3);
}

TEST_CASE("the person at the desk is the one the file has now", "[people]") {
    OpenPeople open;
    open.presenter.change({kClerk, "质量文员丙", "quality", {"clerk", "manager"}, ""});
    CHECK(open.desk.person().name == "质量文员丙");
    CHECK(open.desk.person().has("manager"));
}

TEST_CASE("interests and their ends are shown in words", "[people]") {
    OpenPeople open;
    open.presenter.declare({RowId(0), kClerk, "product", "中间体A", "自己研制", open.today()});
    const auto lines = [&] { return interestLines(open.presenter.office(), kClerk, open.wording.texts()); };
    REQUIRE(lines().size() == 1);
    CHECK(lines().front().canEnd);
    CHECK(lines().front().cells.contains(QStringLiteral("中间体A")));
    open.presenter.withdraw({lines().front().id, open.today(), "转岗"});
    CHECK_FALSE(lines().front().canEnd);
    CHECK(open.takeSaid() == Said{"done:people.declared", "done:people.withdrawn"});
    CHECK(open.file->officeEvents.back().reason == "转岗");
    CHECK(open.file->officeEvents.front().reason.empty());
}
