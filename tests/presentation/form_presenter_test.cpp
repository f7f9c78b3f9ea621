// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"
#include "presentation/forms/form_presenter.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

struct FormDesk : DeskFixture {
    FormTarget newComplaint{findVerb("register"), office->procedures.back().get(), std::nullopt, "complaint"};
    Draft begun = call("客户甲", "中间体A", "260701", "桶口有黑色颗粒");
};

} // namespace

TEST_CASE("the first key is kept at once, the next ones within half a second", "[form]") {
    FormDesk d;
    FormPresenter form(d.desk, d.newComplaint);
    form.begin();
    Draft draft;
    draft.values["customer"] = "客";
    form.edit(draft);
    REQUIRE(d.file->kept.size() == 1);
    CHECK(d.file->kept.front().draft == draft);
    draft.values["customer"] = "客户";
    form.edit(draft);
    draft.values["customer"] = "客户甲";
    form.edit(draft);
    CHECK(d.file->draftsWritten == 1);
    wait(500ms);
    CHECK(d.file->draftsWritten == 2);
    CHECK(d.file->kept.front().draft == draft);
}

TEST_CASE("what was typed last is kept when the form goes away", "[form]") {
    FormDesk d;
    {
        FormPresenter form(d.desk, d.newComplaint);
        form.edit(call("甲", "A", "1", "x"));
        form.edit(d.begun);
    }
    REQUIRE(d.file->kept.size() == 1);
    CHECK(d.file->kept.front().draft == d.begun);
}

TEST_CASE("a kept form is offered again and sent under the same id", "[form]") {
    FormDesk d;
    d.file->kept = {{77, "register", std::nullopt, "small", officeTime(9, 0), d.begun}};
    FormPresenter form(d.desk, d.newComplaint);
    std::optional<Instant> restoredAt;
    QObject::connect(&form, &FormPresenter::restored, [&](Instant at) { restoredAt = at; });
    form.begin();
    CHECK(restoredAt == officeTime(9, 0));
    CHECK(form.draft() == d.begun);
    std::optional<Executed> done;
    QObject::connect(&form, &FormPresenter::done, [&](const Executed& executed) { done = executed; });
    form.submit();
    REQUIRE(done);
    CHECK(d.file->kept.empty());
    const CaseId again =
        d.file->executor().execute({"register", std::nullopt, "small", d.begun, 77, kClerk})->file.complaint.id;
    CHECK(again == done->file.complaint.id);
    CHECK(d.file->size() == 1);
}

TEST_CASE("drafts of other forms are left alone", "[form]") {
    FormDesk d;
    d.file->kept = {{77, "register", std::nullopt, "another", officeTime(9, 0), d.begun},
                    {78, "amend", CaseId(5), "small", officeTime(9, 0), d.begun}};
    FormPresenter form(d.desk, d.newComplaint);
    form.begin();
    CHECK(form.draft() == Draft{});
    form.edit(d.begun);
    form.discard();
    CHECK(form.draft() == Draft{});
    CHECK(d.file->kept.size() == 2);
}

TEST_CASE("emptying a form again leaves no draft behind", "[form]") {
    FormDesk d;
    FormPresenter form(d.desk, d.newComplaint);
    form.edit(d.begun);
    CHECK(d.file->kept.size() == 1);
    form.edit(Draft{});
    form.keep();
    CHECK(d.file->kept.empty());
}

TEST_CASE("everything wrong with a form is said at once and nothing typed is lost", "[form]") {
    FormDesk d;
    FormPresenter form(d.desk, d.newComplaint);
    std::vector<FieldIssue> issues;
    QObject::connect(&form, &FormPresenter::rejected, [&](const std::vector<FieldIssue>& all) { issues = all; });
    Draft draft;
    draft.values = {{"matter", "漏液"}, {"received-at", "不是时间"}};
    form.edit(draft);
    form.submit();
    std::vector<std::string> paths;
    for (const FieldIssue& issue : issues)
        paths.push_back(issue.path);
    CHECK(std::count(paths.begin(), paths.end(), "received-at") == 1);
    CHECK(form.draft() == draft);
    CHECK(d.file->kept.size() == 1);
    CHECK_FALSE(form.isBusy());
}

TEST_CASE("a rule that refuses is told with its source", "[form]") {
    FormDesk d;
    const CaseId id = d.registered("客户甲");
    FormPresenter form(d.desk, {findVerb("classify"), &d.procedure(), id, "classification"});
    std::vector<Refusal> refusals;
    QObject::connect(&form, &FormPresenter::refused, [&](const std::vector<Refusal>& all) { refusals = all; });
    form.submit();
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.front().rule.id == "R-032");
}

TEST_CASE("what could not be stored is kept and can be sent again", "[form]") {
    FormDesk d;
    FormPresenter form(d.desk, d.newComplaint);
    form.edit(d.begun);
    d.file->broken = StorageError{StorageError::Kind::Busy, {}};
    std::optional<StorageError::Kind> failure;
    QObject::connect(&form, &FormPresenter::failed, [&](const StorageError& error) { failure = error.kind; });
    form.submit();
    CHECK(failure == StorageError::Kind::Busy);
    CHECK(d.file->size() == 0);
    d.file->broken.reset();
    form.submit();
    CHECK(d.file->size() == 1);
}

TEST_CASE("what the procedure still wants is listed", "[form]") {
    FormDesk d;
    FormPresenter form(d.desk, d.newComplaint);
    CHECK(form.missing().size() == 3);
    Draft draft;
    draft.values["customer"] = "客户甲";
    form.edit(draft);
    CHECK(form.missing().size() == 2);
    form.edit(d.begun);
    CHECK(form.missing().empty());
}
