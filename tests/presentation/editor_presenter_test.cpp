// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"
#include "presentation/procedures/editor_presenter.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// The editor at a desk that answers at once. Its documents are numbers of procedures that were written.
struct EditorCase : DeskFixture {
    int checks = 0;
    std::optional<Instant> restoredAt;
    std::optional<Failure> failure;
    std::shared_ptr<const Procedure> savedAs;

    std::unique_ptr<EditorPresenter> editor(EditorStart::As as) {
        auto presenter = std::make_unique<EditorPresenter>(
            desk, EditorStart{as, as == EditorStart::As::Blank ? nullptr : desk.office().procedures.front()});
        QObject::connect(presenter.get(), &EditorPresenter::checked, [this] { ++checks; });
        QObject::connect(presenter.get(), &EditorPresenter::restored, [this](Instant at) { restoredAt = at; });
        QObject::connect(presenter.get(), &EditorPresenter::failed, [this](const Failure& why) { failure = why; });
        QObject::connect(presenter.get(), &EditorPresenter::saved,
                         [this](const std::shared_ptr<const Procedure>& procedure) { savedAs = procedure; });
        presenter->begin();
        wait(std::chrono::milliseconds(1));
        return presenter;
    }
    void settle(EditorPresenter& presenter) {
        presenter.settle();
        wait(std::chrono::milliseconds(1));
    }
};

} // namespace

TEST_CASE_METHOD(EditorCase, "a procedure that is revised begins as it is, with the next number", "[editor]") {
    const auto presenter = editor(EditorStart::As::Revision);
    CHECK(presenter->revision() == 2);
    CHECK(presenter->draft().typed("revision") == "2");
    CHECK(presenter->faults().empty());
    REQUIRE(presenter->procedure() != nullptr);
    CHECK_FALSE(presenter->changed());
}

TEST_CASE_METHOD(EditorCase, "a new procedure has its faults before anything is typed", "[editor]") {
    const auto presenter = editor(EditorStart::As::Blank);
    CHECK(presenter->revision() == 1);
    CHECK(presenter->procedure() == nullptr);
    CHECK(presenter->faults().size() == 1);
    CHECK(checks == 1);
}

TEST_CASE_METHOD(EditorCase, "what is typed is kept and offered again after the desk was killed", "[editor]") {
    {
        const auto presenter = editor(EditorStart::As::Revision);
        presenter->set("", "code", QStringLiteral("nonsense"));
        settle(*presenter);
        CHECK(file->kept.size() == 1);
    }
    const auto again = editor(EditorStart::As::Revision);
    CHECK(restoredAt.has_value());
    CHECK(again->draft().typed("code") == "nonsense");
    CHECK(again->faults().size() == 1);
    again->startAnew();
    wait(std::chrono::milliseconds(1));
    CHECK(again->faults().empty());
    CHECK(file->kept.empty());
}

TEST_CASE_METHOD(EditorCase, "changes that were taken back leave nothing to be kept", "[editor]") {
    const auto presenter = editor(EditorStart::As::Revision);
    presenter->set("", "code", QStringLiteral("nonsense"));
    settle(*presenter);
    presenter->undo();
    settle(*presenter);
    CHECK(file->kept.empty());
    presenter->redo();
    settle(*presenter);
    CHECK(file->kept.size() == 1);
}

TEST_CASE_METHOD(EditorCase, "a document with faults is not saved", "[editor]") {
    const auto presenter = editor(EditorStart::As::Revision);
    presenter->set("", "code", QStringLiteral("nonsense"));
    settle(*presenter);
    presenter->save();
    wait(std::chrono::milliseconds(1));
    CHECK(savedAs == nullptr);
    CHECK_FALSE(failure.has_value());
}

TEST_CASE_METHOD(EditorCase, "a revision that is refused stays in the editor and says why", "[editor]") {
    const auto presenter = editor(EditorStart::As::Revision);
    presenter->save(); // nothing changed, no reason
    wait(std::chrono::milliseconds(1));
    REQUIRE(failure.has_value());
    CHECK(std::get<Refused>(*failure).issues.size() >= 2);
    CHECK(savedAs == nullptr);
    CHECK(presenter->procedure() != nullptr);
}

TEST_CASE_METHOD(EditorCase, "what was typed last is part of what is saved", "[editor]") {
    const auto presenter = editor(EditorStart::As::Revision);
    presenter->set("", "code", QStringLiteral("nonsense"));
    presenter->save(); // within the pause in typing
    wait(std::chrono::milliseconds(1));
    CHECK(savedAs == nullptr);
    CHECK_FALSE(failure.has_value());
    CHECK(presenter->faults().size() == 1);
}

TEST_CASE_METHOD(EditorCase, "kept changes follow when another desk added a revision meanwhile", "[editor]") {
    file->kept.push_back(
        {7, "edit-procedure", std::nullopt, procedure().code, officeTime(9, 0), {{{"document", "x"}}, {}}});
    const auto presenter = editor(EditorStart::As::Revision);
    CHECK(presenter->draft().typed("code") == "x");
    CHECK(presenter->draft().typed("revision") == "2");
}

TEST_CASE_METHOD(EditorCase, "a copy begins as what it is a copy of, whatever new procedure was kept", "[editor]") {
    file->kept.push_back({7, "edit-procedure", std::nullopt, "", officeTime(9, 0), {{{"document", "x"}}, {}}});
    const auto presenter = editor(EditorStart::As::Copy);
    CHECK_FALSE(restoredAt.has_value());
    CHECK(presenter->draft().typed("code").empty());
}
