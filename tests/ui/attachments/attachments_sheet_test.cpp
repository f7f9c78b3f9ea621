// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/running_shell.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace recourse;

namespace {

/// What the desktop sends while something is dragged onto a widget and let go there.
void dropOn(QWidget& widget, const QMimeData& data) {
    const QPoint at = widget.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
}

struct OpenAttachments : RunningShell {
    QTemporaryDir folder;
    CaseId id;
    QWidget* sheet = nullptr;

    OpenAttachments()
        : id(file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"))) {
        signIn();
        shell->mainWindow()->openCase(id);
        QWidget* caseWindow = window("caseWindow");
        REQUIRE(QTest::qWaitForWindowActive(caseWindow));
        sheet = &in<QWidget>(caseWindow, "attachmentsSheet");
        in<QTabWidget>(caseWindow, "sheetTabs").setCurrentWidget(sheet);
    }
    QString newFile(const char* name, const QByteArray& content) const {
        QFile made(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    [[nodiscard]] QTreeWidget& list() const { return in<QTreeWidget>(sheet, "attachmentList"); }
    void drop(const QString& path) const {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        dropOn(*sheet, data);
    }
};

} // namespace

TEST_CASE("files are added by button, by dropping and by pasting", "[attachments]") {
    OpenAttachments open;
    open.prompts.path = open.newFile("letter.txt", "letter");
    QTest::mouseClick(&RunningShell::in<QPushButton>(open.sheet, "addButton"), Qt::LeftButton);
    open.drop(open.newFile("fax.txt", "fax"));
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(open.sheet, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(open.list().topLevelItemCount() == 3);
    CHECK(open.list().topLevelItem(2)->text(0) == QStringLiteral("letter.txt"));
    CHECK(open.list().topLevelItem(1)->text(0) == QStringLiteral("fax.txt"));
    CHECK(open.list().topLevelItem(0)->text(0).endsWith(QStringLiteral(".png")));
    CHECK_FALSE(open.list().topLevelItem(0)->icon(0).isNull());
    CHECK(open.list().topLevelItem(0)->text(3) == QStringLiteral("质量文员甲"));
    const auto& tabs = RunningShell::in<QTabWidget>(open.sheet->window(), "sheetTabs");
    CHECK(tabs.tabText(tabs.indexOf(open.sheet)) == QStringLiteral("附件 (3)"));
}

TEST_CASE("an attachment is opened in the program meant for it", "[attachments]") {
    OpenAttachments open;
    open.drop(open.newFile("letter.txt", "letter"));
    QTest::mouseClick(&RunningShell::in<QPushButton>(open.sheet, "openButton"), Qt::LeftButton);
    REQUIRE(open.prompts.shown.size() == 1);
    QFile shown(open.prompts.shown.front());
    REQUIRE(shown.open(QIODevice::ReadOnly));
    CHECK(shown.readAll() == "letter");
}

TEST_CASE("evidence dropped while registering belongs to the complaint registered", "[attachments]") {
    RunningShell run;
    run.signIn();
    run.shell->mainWindow()->openNewComplaint();
    QWidget* form = RunningShell::window("newComplaintWindow");
    REQUIRE(QTest::qWaitForWindowActive(form));
    QMimeData data;
    QImage picture(10, 10, QImage::Format_RGB32);
    picture.fill(Qt::black);
    data.setImageData(picture);
    dropOn(RunningShell::in<QWidget>(form, "evidenceTray"), data);

    RunningShell::type("Lihua Chemicals");
    auto* product = RunningShell::in<QWidget>(form, "firstProductEdit").findChild<QLineEdit*>();
    REQUIRE(product != nullptr);
    product->setFocus();
    RunningShell::type("Intermediate A");
    RunningShell::press(Qt::Key_Tab);
    RunningShell::press(Qt::Key_Tab);
    RunningShell::type("Black particles");
    RunningShell::press(Qt::Key_Return, Qt::ControlModifier);
    const auto id = run.file().findNumber("2611-01").value();
    REQUIRE(id.has_value());
    REQUIRE(run.file().file(*id).rows<Attachment>().size() == 1);
    CHECK(run.file().file(*id).rows<Attachment>().front().mediaType == "image/png");
}
