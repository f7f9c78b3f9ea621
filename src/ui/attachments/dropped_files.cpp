// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/dropped_files.h"

#include "presentation/desk.h"
#include "presentation/wording.h"
#include "ui/prompts/prompts.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace recourse {

namespace {

QString pictureName(const WindowSetting& setting) {
    const Texts& texts = setting.wording.texts();
    return texts.sentence({"attachments.pasted", {texts.written(Param(setting.desk.now())).toStdString()}});
}

} // namespace

bool hasFiles(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

std::vector<FileToAttach> filesOf(const QMimeData& data, const WindowSetting& setting) {
    std::vector<FileToAttach> files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.push_back(fileOnDisk(url.toLocalFile()));
    }
    if (!files.empty() || !data.hasImage())
        return files;
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG"))
        files.push_back({pictureName(setting) + QStringLiteral(".png"), {}, content});
    return files;
}

void askForFiles(QWidget* asker, const WindowSetting& setting, std::function<void(std::vector<FileToAttach>)> then) {
    const Texts& texts = setting.wording.texts();
    setting.prompts.askFiles(asker, {texts.text("attachments.add"), texts.text("attachments.all-files"), {}},
                             [then = std::move(then)](const QStringList& paths) {
                                 std::vector<FileToAttach> files;
                                 for (const QString& path : paths)
                                     files.push_back(fileOnDisk(path));
                                 then(std::move(files));
                             });
}

} // namespace recourse
