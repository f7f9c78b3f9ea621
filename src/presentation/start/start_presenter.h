// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/data_files.h"
#include "presentation/desk_settings.h"
#include "presentation/worker.h"

#include <memory>

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace recourse {

/// Data files opened at this desk, the last one first.
[[nodiscard]] QStringList recentFiles(const DeskSettings& settings);

/// Before somebody is signed in: recent data files, making one, opening one, signing in. Everything that takes long is
/// done on the worker, one thing at a time.
class StartPresenter : public QObject {
    Q_OBJECT

public:
    StartPresenter(std::shared_ptr<DataFiles> files, DeskSettings& settings, Worker& worker);

    [[nodiscard]] QStringList recentFiles() const { return recourse::recentFiles(m_settings); }
    void forget(const QString& path);
    [[nodiscard]] std::vector<Preset> presets() const { return m_files->presets(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// The file whose accounts may sign in; empty: none is chosen.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QStringList& accounts() const { return m_accounts; }
    /// Who signed in last at this desk.
    [[nodiscard]] QString lastAccount() const;

    void open(const QString& path);
    /// Makes the file and signs its first person in.
    void create(const NewFile& file);
    /// Makes a rehearsal file and opens it.
    void createDemo(const QString& path);
    void signIn(const QString& account, const QString& password);
    void leaveFile();

Q_SIGNALS:
    void busyChanged();
    void fileChosen(); ///< accounts() are its accounts
    void signedIn(const recourse::SignedIn& signedIn);
    void wrongCredentials();
    void failed(const recourse::StorageError& error);

private:
    /// Does the job on the worker and takes its answer here, if this still exists.
    template <class Job, class Then>
    void run(Job job, Then then);
    void remember(const QString& path);

    std::shared_ptr<DataFiles> m_files;
    DeskSettings& m_settings;
    Worker& m_worker;
    std::shared_ptr<QObject> m_mailbox{new QObject, [](QObject* mailbox) { mailbox->deleteLater(); }};
    bool m_busy = false;
    QString m_path;
    QStringList m_accounts;
};

} // namespace recourse
