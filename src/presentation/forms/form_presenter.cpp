// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/forms/form_presenter.h"

#include "domain/procedure/required.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::chrono::milliseconds kKeepPause{400};

/// What stands as it was before becomes what it is now; the rest was typed and stays.
template <class Parts>
void followNews(Parts& typed, const Parts& before, const Parts& now) {
    const auto in = [](const Parts& parts, const std::string& key) {
        const auto found = parts.find(key);
        return found == parts.end() ? typename Parts::mapped_type() : found->second;
    };
    Parts keys = before;
    keys.insert(now.begin(), now.end());
    for (const auto& [key, unused] : keys) {
        if (in(typed, key) != in(before, key))
            continue;
        typed.erase(key);
        if (const auto news = now.find(key); news != now.end())
            typed.insert(*news);
    }
}

} // namespace

FormPresenter::FormPresenter(Desk& desk, FormTarget target, Draft initial)
    : m_desk(desk)
    , m_target(std::move(target))
    , m_initial(std::move(initial))
    , m_draft(m_initial)
    , m_id(desk.newId()) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kKeepPause);
    connect(&m_timer, &QTimer::timeout, this, &FormPresenter::write);
}

FormPresenter::~FormPresenter() {
    keep();
}

void FormPresenter::begin() {
    m_desk.ask(
        this, [](Backend& backend) { return backend.drafts().all(); },
        [this](const Stored<std::vector<KeptDraft>>& kept) { take(kept); });
}

bool FormPresenter::isOfThisForm(const KeptDraft& kept) const {
    return kept.verb == m_target.verb->id && kept.caseId == m_target.caseId &&
           kept.procedure == m_target.procedure->code;
}

void FormPresenter::take(const Stored<std::vector<KeptDraft>>& kept) {
    if (!kept)
        Q_EMIT failed(kept.error());
    if (isBegun())
        return; // somebody was quicker than the disk
    const std::vector<KeptDraft> all = kept ? *kept : std::vector<KeptDraft>();
    const auto found = std::find_if(all.begin(), all.end(), [this](const KeptDraft& one) { return isOfThisForm(one); });
    if (found == all.end()) {
        Q_EMIT shown();
        return;
    }
    m_id = found->id;
    m_draft = found->draft;
    m_onDisk = true;
    Q_EMIT shown();
    Q_EMIT restored(found->keptAt);
}

void FormPresenter::follow(Draft initial, std::int64_t version) {
    m_target.seen = version;
    const bool wasBegun = isBegun();
    Draft followed = m_draft;
    followNews(followed.values, m_initial.values, initial.values);
    followNews(followed.rows, m_initial.rows, initial.rows);
    m_initial = std::move(initial);
    if (!wasBegun && !m_busy)
        m_id = m_desk.newId(); // the one before may have been done
    if (followed == m_draft)
        return;
    m_draft = std::move(followed);
    Q_EMIT shown();
}

void FormPresenter::edit(Draft draft) {
    if (draft == m_draft)
        return;
    m_draft = std::move(draft);
    m_unsaved = true;
    if (!m_onDisk)
        write();
    else if (!m_timer.isActive())
        m_timer.start();
}

void FormPresenter::keep() {
    m_timer.stop();
    write();
}

void FormPresenter::write() {
    if (!m_unsaved || m_busy)
        return;
    m_unsaved = false;
    if (!isBegun()) {
        dropKept();
        return;
    }
    m_onDisk = true;
    KeptDraft form{m_id,   std::string(m_target.verb->id), m_target.caseId, m_target.procedure->code, m_desk.now(),
                   m_draft};
    const Instant at = form.keptAt;
    m_desk.ask(
        this, [form = std::move(form)](Backend& backend) { return backend.drafts().keep(form); },
        [this, at](const Stored<Done>& written) {
            if (written) {
                Q_EMIT kept(at);
                return;
            }
            m_unsaved = true; // tried again with the next key
            Q_EMIT failed(written.error());
        });
}

void FormPresenter::dropKept() {
    m_timer.stop();
    if (!m_onDisk)
        return;
    m_onDisk = false;
    m_desk.ask(
        this, [id = m_id](Backend& backend) { return backend.drafts().drop(id); },
        [this](const Stored<Done>& dropped) {
            if (!dropped)
                Q_EMIT failed(dropped.error());
        });
}

void FormPresenter::discard() {
    m_draft = m_initial;
    m_unsaved = false;
    dropKept();
    m_id = m_desk.newId();
    Q_EMIT shown();
}

void FormPresenter::submit() {
    if (m_busy)
        return;
    keep();
    m_busy = true;
    Q_EMIT busyChanged();
    m_desk.submit({std::string(m_target.verb->id), m_target.caseId, m_target.procedure->code, m_draft, m_id,
                   m_desk.person().id, m_target.seen},
                  this, [this](Result<Executed, Failure> answer) { finish(std::move(answer)); });
}

void FormPresenter::finish(Result<Executed, Failure> answer) {
    m_busy = false;
    Q_EMIT busyChanged();
    if (answer) {
        m_initial = m_draft;
        m_unsaved = false;
        dropKept();
        Q_EMIT done(*answer);
        return;
    }
    if (const auto* error = std::get_if<StorageError>(&answer.error())) {
        Q_EMIT failed(*error);
        return;
    }
    const auto& refusal = std::get<Refused>(answer.error());
    if (!refusal.issues.empty())
        Q_EMIT rejected(refusal.issues);
    if (!refusal.refusals.empty())
        Q_EMIT refused(refusal.refusals);
}

std::vector<FieldIssue> FormPresenter::missing() const {
    const InputShape shape = m_target.verb->shape();
    return missingRequired(*m_target.procedure, m_target.verb->id, FormDraft{m_target.head, shape, m_draft});
}

} // namespace recourse
