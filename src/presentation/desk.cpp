// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::chrono::seconds kIdlePause{2};
constexpr std::chrono::seconds kWatchPause{2};

} // namespace

Desk::Desk(std::shared_ptr<Backend> backend, std::shared_ptr<const Office> office, Worker& worker)
    : m_backend(std::move(backend))
    , m_offices{std::move(office)}
    , m_worker(worker) {
    readPerson();
    m_idle.setSingleShot(true);
    setIdlePause(kIdlePause);
    connect(&m_idle, &QTimer::timeout, this, &Desk::tidyUp);
    m_watch.setInterval(kWatchPause);
    connect(&m_watch, &QTimer::timeout, this, &Desk::look);
    m_watch.start();
    look();
}

void Desk::readPerson() {
    const auto& persons = office().people.persons;
    const auto me = std::find_if(persons.begin(), persons.end(),
                                 [this](const Person& person) { return person.id == m_backend->signedIn(); });
    if (me != persons.end())
        m_person = *me;
}

/// Asks whether somebody else has written to the file.
void Desk::look() {
    post(
        this, [](Backend& backend) { return backend.queries().dataVersion(); },
        [this](const Stored<std::int64_t>& version) {
            if (!version)
                return; // whoever needs the file next says so
            const bool isNews = m_dataVersion && *m_dataVersion != *version;
            m_dataVersion = *version;
            if (!isNews)
                return;
            readOffice();
            Q_EMIT changedElsewhere();
        });
}

void Desk::readOffice() {
    post(
        this, [](Backend& backend) { return backend.offices().office(); },
        [this](const Stored<std::shared_ptr<const Office>>& read) {
            if (!read || *read == m_offices.back())
                return; // whoever needs the file next says what is wrong with it
            m_offices.push_back(*read);
            readPerson();
            Q_EMIT officeChanged();
        });
}

// A backend belongs to the worker's thread: its last owner is a job there.
Desk::~Desk() {
    m_worker.post([backend = std::move(m_backend)] {});
}

Reading Desk::reading(const Procedure& procedure) const {
    return Reading{now(), &office().zone, &office().calendar, procedure.currency};
}

void Desk::submit(Request request, QObject* context, std::function<void(Result<Executed, Failure>)> then) {
    request.actor = m_person.id;
    ask(
        context, [request = std::move(request)](Backend& backend) { return backend.executor().execute(request); },
        [desk = QPointer<Desk>(this), then = std::move(then)](Result<Executed, Failure> answer) {
            const bool done = answer.has_value();
            const CaseId id = done ? answer->file.complaint.id : CaseId(0);
            then(std::move(answer));
            if (desk == nullptr)
                return;
            if (!done)
                return desk->look();
            desk->m_idle.start();
            Q_EMIT desk->changed(id);
        });
}

void Desk::tidyUp() {
    ask(
        this, [](Backend& backend) { return backend.tidyUp(); },
        [this](const Stored<bool>& more) {
            if (more && *more)
                m_idle.start();
        });
}

} // namespace recourse
