// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attaching.h"
#include "presentation/desk.h"

#include <atomic>
#include <deque>

namespace recourse {

/// A file on this computer, or a picture that was pasted.
struct FileToAttach {
    QString name;
    QString path; ///< empty: the content is here
    QByteArray content;
};
[[nodiscard]] FileToAttach fileOnDisk(const QString& path);

/// Adds files to a case one after the other, and gets them out again. Reading and writing run on the worker.
class AttachmentsPresenter : public QObject {
    Q_OBJECT

public:
    explicit AttachmentsPresenter(Desk& desk);

    /// Behind those still being added. One that cannot be added is told and left out.
    void add(CaseId id, std::vector<FileToAttach> files, std::optional<RowId> record = {});
    /// What is not added yet stays out.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_all > 0; }

    /// To that path, or to a free name in the folder. A file is written whole or not at all.
    void save(const Attachment& attachment, const QString& path);
    void saveInto(const QString& folder, std::vector<Attachment> attachments);

Q_SIGNALS:
    void progressed(const QString& name, int number, int all);
    void added(int count);
    void saved(const QString& path);
    void failed(const recourse::Failure& failure);

private:
    struct Waiting {
        CaseId caseId{0};
        FileToAttach file;
        std::optional<RowId> record;
    };

    void addNext();
    void finish();

    Desk& m_desk;
    std::deque<Waiting> m_waiting;
    std::shared_ptr<std::atomic_bool> m_stopped;
    CaseId m_case{0};
    int m_all = 0; ///< of this run; 0: nothing is being added
    int m_done = 0;
    int m_added = 0;
};

} // namespace recourse
