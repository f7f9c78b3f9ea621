// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"
#include "presentation/worker.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace recourse {

/// The place of one signed-in person at one data file. Everything that waits for disk or rules is done on the worker;
/// the answer comes back on the window's thread, and only while the one who asked still exists.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk(std::shared_ptr<Backend> backend, std::shared_ptr<const Office> office, Worker& worker);
    ~Desk() override;

    /// What is set up, as it was last read; it lives as long as the desk, also when officeChanged() told of another.
    [[nodiscard]] const Office& office() const { return *m_offices.back(); }
    /// Reads what is set up anew.
    void readOffice();
    [[nodiscard]] const Person& person() const { return m_person; }
    [[nodiscard]] Instant now() const { return m_backend->clock().now(); }
    [[nodiscard]] std::int64_t newId() { return m_backend->ids().next(); }
    /// What typed text is read against.
    [[nodiscard]] Reading reading(const Procedure& procedure) const;

    /// Does a verb. `changed` is emitted after one that was done.
    void submit(Request request, QObject* context, std::function<void(Result<Executed, Failure>)> then);
    /// What saving leaves to be tidied up is done a piece at a time, each after so long without a question.
    void setIdlePause(std::chrono::milliseconds pause) { m_idle.setInterval(pause); }

    /// Emits `changed` for what was done to a case in an answer of its own.
    void tellChanged(CaseId id) { Q_EMIT changed(id); }

    /// Asks something of the stores: `question` runs on the worker, `then` takes its answer here.
    template <class Question, class Then>
    void ask(QObject* context, Question question, Then then) {
        if (m_idle.isActive())
            m_idle.start();
        post(context, std::move(question), std::move(then));
    }

Q_SIGNALS:
    void changed(recourse::CaseId id);
    /// Somebody else may have written to the file: whoever shows something of it looks again.
    void changedElsewhere();
    /// Calendar, people or procedures are others now.
    void officeChanged();

private:
    /// As ask, but nobody waits for it: what is to be tidied up when idle is not put off.
    template <class Question, class Then>
    void post(QObject* context, Question question, Then then) {
        m_worker.post([backend = m_backend, mailbox = m_mailbox, guard = QPointer<QObject>(context),
                       question = std::move(question), then = std::move(then)]() mutable {
            auto answer = std::make_shared<decltype(question(*backend))>(question(*backend));
            QMetaObject::invokeMethod(mailbox.get(),
                                      [guard = std::move(guard), answer, then = std::move(then)]() mutable {
                                          if (guard != nullptr)
                                              then(std::move(*answer));
                                      });
        });
    }
    void readPerson();
    void tidyUp();
    void look();

    std::shared_ptr<Backend> m_backend;
    std::vector<std::shared_ptr<const Office>> m_offices; ///< since signing in, the newest last
    Person m_person;
    Worker& m_worker;
    QTimer m_idle;
    QTimer m_watch;
    std::optional<std::int64_t> m_dataVersion;
    /// Lives on the window's thread and outlasts every job that will answer to it.
    std::shared_ptr<QObject> m_mailbox{new QObject, [](QObject* mailbox) { mailbox->deleteLater(); }};
};

} // namespace recourse
