// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/start/start_presenter.h"

namespace recourse {

namespace {

constexpr int kDemoComplaints = 300;
constexpr int kRecentFiles = 8;
const QString kRecentKey = QStringLiteral("start/recentFiles");
const QString kAccountKey = QStringLiteral("start/lastAccount");

} // namespace

StartPresenter::StartPresenter(std::shared_ptr<DataFiles> files, DeskSettings& settings, Worker& worker)
    : m_files(std::move(files))
    , m_settings(settings)
    , m_worker(worker) {}

template <class Job, class Then>
void StartPresenter::run(Job job, Then then) {
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged();
    m_worker.post([files = m_files, mailbox = m_mailbox, guard = QPointer<StartPresenter>(this), job = std::move(job),
                   then = std::move(then)]() mutable {
        auto answer = std::make_shared<decltype(job(*files))>(job(*files));
        QMetaObject::invokeMethod(mailbox.get(), [guard, answer, then = std::move(then)]() mutable {
            StartPresenter* self = guard.data();
            if (self == nullptr)
                return;
            self->m_busy = false;
            Q_EMIT self->busyChanged();
            then(std::move(*answer));
        });
    });
}

QStringList recentFiles(const DeskSettings& settings) {
    return settings.value(kRecentKey).toStringList();
}

void StartPresenter::remember(const QString& path) {
    QStringList recent = recentFiles();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(kRecentKey, QStringList(recent.mid(0, kRecentFiles)));
}

void StartPresenter::forget(const QString& path) {
    QStringList recent = recentFiles();
    recent.removeAll(path);
    m_settings.setValue(kRecentKey, recent);
}

QString StartPresenter::lastAccount() const {
    return m_settings.value(kAccountKey).toString();
}

void StartPresenter::open(const QString& path) {
    run([path = path.toStdString()](DataFiles& files) { return files.accounts(path); },
        [this, path](const Stored<std::vector<std::string>>& accounts) {
            if (!accounts) {
                Q_EMIT failed(accounts.error());
                return;
            }
            m_path = path;
            m_accounts.clear();
            for (const std::string& account : *accounts)
                m_accounts += QString::fromStdString(account);
            remember(path);
            Q_EMIT fileChosen();
        });
}

void StartPresenter::create(const NewFile& file) {
    run([file](DataFiles& files) { return files.create(file); },
        [this, file](const Stored<Done>& made) {
            if (!made) {
                Q_EMIT failed(made.error());
                return;
            }
            m_path = QString::fromStdString(file.path);
            remember(m_path);
            signIn(QString::fromStdString(file.personName), QString::fromStdString(file.password));
        });
}

void StartPresenter::createDemo(const QString& path) {
    run(
        [path = path.toStdString()](DataFiles& files) {
            return files.createDemo({path, kDemoComplaints});
        },
        [this, path](const Stored<Done>& made) {
            if (made)
                open(path);
            else
                Q_EMIT failed(made.error());
        });
}

void StartPresenter::signIn(const QString& account, const QString& password) {
    SignInRequest request{m_path.toStdString(), account.toStdString(), password.toStdString(), std::nullopt};
    run([request = std::move(request)](DataFiles& files) { return files.signIn(request); },
        [this, account](const Result<SignedIn, SignInFailure>& entered) {
            if (entered) {
                m_settings.setValue(kAccountKey, account);
                Q_EMIT signedIn(*entered);
            } else if (const auto* error = std::get_if<StorageError>(&entered.error())) {
                Q_EMIT failed(*error);
            } else {
                Q_EMIT wrongCredentials();
            }
        });
}

void StartPresenter::leaveFile() {
    m_path.clear();
    m_accounts.clear();
    Q_EMIT fileChosen();
}

} // namespace recourse
