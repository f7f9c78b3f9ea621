// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/dropped_files.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace recourse {

bool hasFiles(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

std::vector<FileToAttach> filesOf(const QMimeData& data, const QString& pictureName) {
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
        files.push_back({pictureName + QStringLiteral(".png"), {}, content});
    return files;
}

} // namespace recourse
