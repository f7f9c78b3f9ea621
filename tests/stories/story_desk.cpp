// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_desk.h"

#include "application/people/managing.h"
#include "ui/start/start_window.h"
#include "wiring/bundled.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QTest>

namespace recourse {

StoryDesk::StoryDesk(QString folder, Worker& worker, Instant now)
    : m_folder(std::move(folder))
    , m_files(std::make_shared<RehearsedFiles>(m_folder + QStringLiteral("/drafts"), now)) {
    m_settings.setValue(QStringLiteral("language"), QStringLiteral("zh"));
    m_shell =
        std::make_unique<Shell>(ShellSetting{m_files, m_settings, worker, m_prompts, officeZone("Asia/Shanghai")});
}

void StoryDesk::makeFirm(const std::vector<StoryPerson>& people) {
    REQUIRE(m_files->create({path(), "华成制药", {"pharma"}, "管理员", kStoryPassword, true}));
    const auto administrator = m_files->signIn({path(), "管理员", kStoryPassword, std::nullopt});
    REQUIRE(administrator);
    for (const StoryPerson& person : people)
        REQUIRE(addAccount(*administrator->backend, {person.name, person.department, person.roles, kStoryPassword}));
}

void StoryDesk::begin() {
    m_shell->begin(QString::fromStdString(path()));
}

void StoryDesk::signIn(Keyboard& keyboard, const char* name) {
    QWidget& start = windowOf("startWindow");
    auto* names = start.findChild<QComboBox*>(QStringLiteral("nameCombo"));
    REQUIRE(names != nullptr);
    REQUIRE(QTest::qWaitFor([names] { return names->isVisible() && names->isEnabled(); }));
    keyboard.tabTo("nameCombo");
    keyboard.press(Qt::Key_Home);
    const QString wanted = QString::fromUtf8(name);
    for (int down = 0; down < names->count() && names->currentText() != wanted; ++down)
        keyboard.press(Qt::Key_Down);
    REQUIRE(names->currentText() == wanted);
    keyboard.enter("passwordEdit", QString::fromUtf8(kStoryPassword));
    keyboard.press(Qt::Key_Return);
    static_cast<void>(windowOf("mainWindow"));
}

std::shared_ptr<Backend> StoryDesk::backend(const char* name) {
    const auto signedIn = m_files->signIn({path(), name, kStoryPassword, std::nullopt});
    REQUIRE(signedIn);
    return signedIn->backend;
}

} // namespace recourse
