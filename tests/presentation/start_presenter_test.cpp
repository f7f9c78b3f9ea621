// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk_fixture.h"
#include "presentation/start/start_presenter.h"
#include "support_fakes/memory_data_files.h"
#include "support_fakes/memory_settings.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct StartFixture {
    std::shared_ptr<MemoryDataFiles> files = std::make_shared<MemoryDataFiles>();
    MemorySettings settings;
    InlineWorker worker;
    StartPresenter start{files, settings, worker};
    std::optional<SignedIn> entered;
    std::vector<StorageError::Kind> failures;
    int wrong = 0;

    StartFixture() {
        QObject::connect(&start, &StartPresenter::signedIn, [this](const SignedIn& s) { entered = s; });
        QObject::connect(&start, &StartPresenter::failed,
                         [this](const StorageError& e) { failures.push_back(e.kind); });
        QObject::connect(&start, &StartPresenter::wrongCredentials, [this] { ++wrong; });
    }
};

} // namespace

TEST_CASE("a new data file is made and its first person signed in", "[start]") {
    StartFixture s;
    s.start.create({"/files/quality.recourse", "华成制药", {"small"}, "质量文员甲", "a long password", false});
    REQUIRE(s.entered);
    CHECK(s.entered->office->company == "华成制药");
    CHECK(s.start.recentFiles() == QStringList{QStringLiteral("/files/quality.recourse")});
    CHECK_FALSE(s.start.isBusy());
}

TEST_CASE("a file is opened, then somebody signs in", "[start]") {
    StartFixture s;
    s.files->make("/files/a.recourse", "质量文员甲", "right");
    s.start.open(QStringLiteral("/files/a.recourse"));
    CHECK(s.start.accounts() == QStringList{QStringLiteral("质量文员甲")});
    s.start.signIn(QStringLiteral("质量文员甲"), QStringLiteral("wrong"));
    CHECK(s.wrong == 1);
    CHECK_FALSE(s.entered);
    s.start.signIn(QStringLiteral("质量文员甲"), QStringLiteral("right"));
    CHECK(s.entered);
    CHECK(s.start.lastAccount() == QStringLiteral("质量文员甲"));
}

TEST_CASE("a file that is gone can be forgotten", "[start]") {
    StartFixture s;
    s.files->make("/files/a.recourse", "甲", "right");
    s.start.open(QStringLiteral("/files/a.recourse"));
    s.files->remove("/files/a.recourse");
    s.start.open(QStringLiteral("/files/a.recourse"));
    CHECK(s.failures == std::vector{StorageError::Kind::Missing});
    s.start.forget(QStringLiteral("/files/a.recourse"));
    CHECK(s.start.recentFiles().isEmpty());
}

TEST_CASE("the demo is made and opened", "[start]") {
    StartFixture s;
    s.start.createDemo(QStringLiteral("/files/demo.recourse"));
    CHECK(s.start.path() == QStringLiteral("/files/demo.recourse"));
    CHECK_FALSE(s.start.accounts().isEmpty());
}
