// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachments/attachments_presenter.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace recourse {

namespace {

constexpr qint64 kPiece = 1024 * 1024;

Failure refusedFile(const char* id, const QString& name) {
    return refuse(id, {}, {name.toStdString()}).value;
}

/// In pieces, so that it can be stopped; nothing if it was. No more than is needed to see that it is too large.
Result<QByteArray, Failure> contentOf(const FileToAttach& file, const std::atomic_bool& stopped) {
    if (file.path.isEmpty())
        return file.content;
    QFile device(file.path);
    if (!QFileInfo(file.path).isFile() || !device.open(QIODevice::ReadOnly))
        return Error{refusedFile("attach.not-read", file.name)};
    QByteArray content;
    while (!stopped && content.size() <= kLargestAttachment) {
        const QByteArray piece = device.read(kPiece);
        if (device.error() != QFileDevice::NoError)
            return Error{refusedFile("attach.not-read", file.name)};
        if (piece.isEmpty())
            return content;
        content += piece;
    }
    return stopped ? QByteArray() : content;
}

Result<QString, Failure> written(const QString& path, const Bytes& content, const QString& name) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char*>(content.data()), size) != size ||
        !file.commit())
        return Error{refusedFile("attach.not-written", name)};
    return path;
}

QString freePath(const QString& folder, const std::string& name) {
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QString::fromStdString(numberedFileName(name, number)));
    return path;
}

} // namespace

FileToAttach fileOnDisk(const QString& path) {
    return {QString::fromStdString(safeFileName(path.toStdString())), path, {}};
}

AttachmentsPresenter::AttachmentsPresenter(Desk& desk) : m_desk(desk) {}

void AttachmentsPresenter::add(CaseId id, std::vector<FileToAttach> files, std::optional<RowId> record) {
    const bool begins = !isBusy();
    m_case = id;
    m_all += static_cast<int>(files.size());
    for (FileToAttach& file : files)
        m_waiting.push_back({id, std::move(file), record});
    if (begins && !m_waiting.empty())
        addNext();
}

void AttachmentsPresenter::stop() {
    m_waiting.clear();
    if (m_stopped != nullptr)
        *m_stopped = true;
}

void AttachmentsPresenter::addNext() {
    if (m_waiting.empty()) {
        finish();
        return;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    Q_EMIT progressed(next.file.name, ++m_done, m_all);
    m_stopped = std::make_shared<std::atomic_bool>(false);
    using Answer = Result<bool, Failure>;
    const auto question = [next, stopped = m_stopped, command = m_desk.newId()](Backend& backend) -> Answer {
        const auto content = contentOf(next.file, *stopped);
        if (!content)
            return Error{content.error()};
        if (*stopped)
            return false;
        const QString type = QMimeDatabase().mimeTypeForFileNameAndData(next.file.name, *content).name();
        const auto done = attachFile(backend, {next.caseId, next.file.name.toStdString(), type.toStdString(),
                                               next.record, Bytes(content->begin(), content->end()), command});
        if (!done)
            return Error{done.error()};
        return true;
    };
    m_desk.ask(this, question, [this](const Answer& done) {
        if (!done)
            Q_EMIT failed(done.error());
        else if (*done)
            ++m_added;
        addNext();
    });
}

void AttachmentsPresenter::finish() {
    const int count = std::exchange(m_added, 0);
    m_all = 0;
    m_done = 0;
    m_stopped.reset();
    if (count > 0)
        m_desk.tellChanged(m_case);
    Q_EMIT added(count);
}

void AttachmentsPresenter::save(const Attachment& attachment, const QString& path) {
    using Answer = Result<QString, Failure>;
    m_desk.ask(
        this,
        [attachment, path](Backend& backend) -> Answer {
            const auto content = attachedBytes(backend, attachment);
            if (!content)
                return Error{content.error()};
            return written(path, *content, fromUtf8(attachment.name.value_or("")));
        },
        [this](const Answer& done) {
            if (done)
                Q_EMIT saved(*done);
            else
                Q_EMIT failed(done.error());
        });
}

void AttachmentsPresenter::saveInto(const QString& folder, std::vector<Attachment> attachments) {
    using Answer = Result<QString, Failure>;
    m_desk.ask(
        this,
        [attachments = std::move(attachments), folder](Backend& backend) -> Answer {
            for (const Attachment& attachment : attachments) {
                const std::string name = attachment.name.value_or("");
                const auto content = attachedBytes(backend, attachment);
                if (!content)
                    return Error{content.error()};
                auto done = written(freePath(folder, safeFileName(name)), *content, fromUtf8(name));
                if (!done)
                    return done;
            }
            return folder;
        },
        [this](const Answer& done) {
            if (done)
                Q_EMIT saved(*done);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace recourse
