// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/file_on_disk.h"

#include "persistence/sql/sql_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace recourse {

namespace {

/// What was written to the file, or to the folder that lists it, is on the disk afterwards.
void flushToDisk(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        throw SqlError(StorageError::Kind::Failed, "cannot flush " + path.toStdString());
}

} // namespace

void requireNewPath(const std::string& path) {
    using Fault = StorageError::Kind;
    const QFileInfo info(QString::fromStdString(path));
    const QFileInfo folder(info.absolutePath());
    if (info.exists() || info.isSymLink())
        throw SqlError(Fault::Exists, path);
    if (!folder.isDir())
        throw SqlError(Fault::Missing, folder.filePath().toStdString());
    if (!folder.isWritable())
        throw SqlError(Fault::ReadOnly, folder.filePath().toStdString());
}

FileInTheMaking::FileInTheMaking(const std::string& finalPath)
    : m_finalPath(finalPath)
    , m_path(finalPath + ".new-" + QUuid::createUuid().toString(QUuid::Id128).toStdString()) {}

FileInTheMaking::~FileInTheMaking() {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(QString::fromStdString(m_path + suffix));
}

void FileInTheMaking::putInPlace() const {
    const QString from = QString::fromStdString(m_path);
    const QString to = QString::fromStdString(m_finalPath);
    flushToDisk(from);
    if (!QFile::rename(from, to))
        throw SqlError(StorageError::Kind::Failed, "cannot put in place " + m_finalPath);
    flushToDisk(QFileInfo(to).absolutePath());
}

} // namespace recourse
