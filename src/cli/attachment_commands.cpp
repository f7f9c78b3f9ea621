// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_commands.h"

#include "application/attachments/attaching.h"
#include "application/case_view.h"
#include "cli/files.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>

namespace recourse {

namespace {

QString mediaTypeOf(const std::string& name, const std::string& content) {
    return QMimeDatabase()
        .mimeTypeForFileNameAndData(QString::fromStdString(name), QByteArray::fromStdString(content))
        .name();
}

/// Opened under the first name of its kind that is free there, and only for this.
bool openFree(QFile& file, const QDir& folder, const std::string& name) {
    for (int number = 1;; ++number) {
        file.setFileName(folder.filePath(QString::fromStdString(numberedFileName(name, number))));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return true;
        if (!file.exists())
            return false;
    }
}

/// The path it was saved under.
Result<std::string, Failure> save(Backend& backend, const Attachment& attachment, const QDir& folder) {
    const auto content = attachedBytes(backend, attachment);
    if (!content)
        return Error{content.error()};
    QFile file;
    const auto size = static_cast<qint64>(content->size());
    if (!openFree(file, folder, safeFileName(attachment.name.value_or(""))))
        return Error{Failure{StorageError{StorageError::Kind::ReadOnly, folder.path().toStdString()}}};
    if (file.write(reinterpret_cast<const char*>(content->data()), size) != size || !file.flush()) {
        const std::string why = file.errorString().toStdString();
        file.remove();
        return Error{Failure{StorageError{StorageError::Kind::Full, why}}};
    }
    return file.fileName().toStdString();
}

struct OpenedAttachments {
    SignedIn entered;
    CaseId id{0};
    std::vector<Attachment> rows;
};

Result<OpenedAttachments, Failure> open(CliSession& session, const std::string& number) {
    auto entered = session.signIn();
    if (!entered)
        return Error{entered.error()};
    const auto id = entered->backend->queries().findNumber(number);
    if (!id)
        return Error{Failure{id.error()}};
    if (!*id)
        return Error{Failure{refuse("refused.no-such-case").value}};
    const auto view = viewCase(*entered->backend, **id);
    if (!view)
        return Error{Failure{view.error()}};
    return OpenedAttachments{*std::move(entered), **id, (*view)->loaded.file.rows<Attachment>()};
}

Json attachmentJson(const Output& out, const Attachment& attachment) {
    Json json{{"name", attachment.name.value_or("")},
              {"media-type", attachment.mediaType.value_or("")},
              {"size", attachment.size.value_or(0)},
              {"digest", attachment.digest.value_or("")},
              {"by", attachment.by.value_or("")}};
    if (attachment.at)
        json["at"] = out.json(*attachment.at);
    return json;
}

Exit print(const Output& out, const std::vector<Attachment>& rows, const std::vector<std::string>& saved) {
    Json list = Json::array();
    std::vector<std::vector<QString>> lines;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Attachment& row = rows[i];
        list.push_back(attachmentJson(out, row));
        lines.push_back({fromUtf8(row.name.value_or("")), out.texts().written(Param(row.size.value_or(0))),
                         fromUtf8(row.mediaType.value_or("")), fromUtf8(row.by.value_or("")),
                         row.at ? out.texts().written(Param(*row.at)) : QString()});
        if (i < saved.size()) {
            list.back()["saved"] = saved[i];
            lines.back().push_back(fromUtf8(saved[i]));
        }
    }
    if (out.wantsJson())
        out.print(list);
    else if (rows.empty())
        out.message(out.texts().text("cli.attachments-none"));
    else
        out.printTable(lines);
    return Exit::Done;
}

} // namespace

Exit attachFiles(CliSession& session, const std::string& number, const std::vector<std::string>& paths) {
    const auto opened = open(session, number);
    if (!opened)
        return session.out().fail(opened.error());
    Backend& backend = *opened->entered.backend;
    Json attached = Json::array();
    for (const std::string& path : paths) {
        const auto content = readWholeFile(path);
        if (!content)
            return session.out().fail(content.error());
        const std::string name = safeFileName(path);
        const ByteView bytes = asBytes(*content);
        const auto done = attachFile(backend, {opened->id, name, mediaTypeOf(name, *content).toStdString(),
                                               std::nullopt, Bytes(bytes.begin(), bytes.end()), backend.ids().next()});
        if (!done)
            return session.out().fail(done.error());
        attached.push_back(attachmentJson(session.out(), done->file.rows<Attachment>().back()));
        if (!session.out().wantsJson())
            session.out().printLine(fromUtf8(name));
    }
    if (session.out().wantsJson())
        session.out().print(attached);
    return Exit::Done;
}

Exit listAttachments(CliSession& session, const std::string& number, const std::string& folder) {
    const auto opened = open(session, number);
    if (!opened)
        return session.out().fail(opened.error());
    std::vector<std::string> saved;
    const QDir place(QString::fromStdString(folder));
    if (!folder.empty() && !place.exists())
        return session.out().fail(StorageError{StorageError::Kind::Missing, folder});
    for (const Attachment& attachment : folder.empty() ? std::vector<Attachment>() : opened->rows) {
        const auto path = save(*opened->entered.backend, attachment, place);
        if (!path)
            return session.out().fail(path.error());
        saved.push_back(*path);
    }
    return print(session.out(), opened->rows, saved);
}

} // namespace recourse
