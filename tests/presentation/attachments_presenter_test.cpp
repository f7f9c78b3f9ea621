// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachments/attachments_presenter.h"
#include "presentation/desk_fixture.h"
#include "presentation/failure_words.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace recourse;

namespace {

struct AttachingDesk : DeskFixture {
    QTemporaryDir folder;
    CaseId id = registered("康泰制药");
    AttachmentsPresenter presenter{desk};
    QStringList failures;
    int added = -1;

    AttachingDesk() {
        QObject::connect(&presenter, &AttachmentsPresenter::failed, &presenter,
                         [this](const Failure& failure) { failures += failureText(wording.texts(), failure); });
        QObject::connect(&presenter, &AttachmentsPresenter::added, &presenter, [this](int count) { added = count; });
    }
    [[nodiscard]] QString pathOf(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString newFile(const char* name, const QByteArray& content) const {
        QString path = pathOf(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return path;
    }
    [[nodiscard]] const std::vector<Attachment>& rows() const { return file->file(id).rows<Attachment>(); }
    static QByteArray bytesAt(const QString& path) {
        QFile made(path);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }
};

FileToAttach pasted(const char* name, const QByteArray& content) {
    return {QString::fromUtf8(name), {}, content};
}

} // namespace

TEST_CASE("files are attached with name, type, size and who added them", "[attachments]") {
    AttachingDesk at;
    at.presenter.add(at.id,
                     {fileOnDisk(at.newFile("黑点.txt", "particles")), pasted("photo.png", "\x89PNG\r\n\x1a\n")});
    CHECK(at.added == 2);
    REQUIRE(at.rows().size() == 2);
    CHECK(at.rows()[0].name == "黑点.txt");
    CHECK(at.rows()[0].mediaType == "text/plain");
    CHECK(at.rows()[0].size == 9);
    CHECK(at.rows()[0].by == "质量文员甲");
    CHECK(at.rows()[1].mediaType == "image/png");
    CHECK_FALSE(at.presenter.isBusy());
}

TEST_CASE("a file that cannot be attached is told and the others are added", "[attachments]") {
    AttachingDesk at;
    const QString good = at.newFile("good.txt", "good");
    at.presenter.add(at.id,
                     {fileOnDisk(at.pathOf("missing.txt")), fileOnDisk(at.newFile("empty.txt", "")),
                      pasted("large.bin", QByteArray(25 * 1024 * 1024 + 1, 'x')), fileOnDisk(good), fileOnDisk(good)});
    CHECK(at.added == 1);
    CHECK(at.failures == QStringList{QStringLiteral("missing.txt 读不出来，没有添加"),
                                     QStringLiteral("empty.txt 是空文件，没有添加"),
                                     QStringLiteral("large.bin 超过 25 MB，没有添加。请压缩或分开后再添加"),
                                     QStringLiteral("这宗投诉里已有同样的文件：good.txt")});
}

TEST_CASE("adding can be stopped; what was added stays", "[attachments]") {
    AttachingDesk at;
    QObject::connect(&at.presenter, &AttachmentsPresenter::progressed, &at.presenter,
                     [&at](const QString&, int number, int) {
                         if (number == 2)
                             at.presenter.stop();
                     });
    at.presenter.add(at.id, {pasted("a", "a"), pasted("b", "b"), pasted("c", "c")});
    CHECK(at.added == 2);
    CHECK(at.rows().size() == 2);
}

TEST_CASE("attachments are saved under free names and never over one another", "[attachments]") {
    AttachingDesk at;
    at.presenter.add(at.id, {pasted("photo.txt", "first"), pasted("photo.txt", "second")});
    at.newFile("photo.txt", "was there");
    at.presenter.saveInto(at.folder.path(), at.rows());
    CHECK(at.bytesAt(at.pathOf("photo.txt")) == "was there");
    CHECK(at.bytesAt(at.pathOf("photo (2).txt")) == "first");
    CHECK(at.bytesAt(at.pathOf("photo (3).txt")) == "second");
}

TEST_CASE("a damaged attachment is not saved, and the message says what to do", "[attachments]") {
    AttachingDesk at;
    at.presenter.add(at.id, {pasted("photo.txt", "first")});
    at.file->files.content.begin()->second.front() ^= 1;
    at.presenter.save(at.rows().front(), at.pathOf("out.txt"));
    CHECK(at.failures ==
          QStringList{QStringLiteral("附件 photo.txt 已损坏：内容与添加时的校验值不符。请从备份中取回")});
    CHECK_FALSE(QFile::exists(at.pathOf("out.txt")));
}
