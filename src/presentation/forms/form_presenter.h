// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"

#include <QTimer>

namespace recourse {

/// Which form: a verb, on a case or for a new one.
struct FormTarget {
    const Verb* verb;
    const Procedure* procedure; ///< of the office
    std::optional<CaseId> caseId;
    std::string head;                   ///< the table whose names the fields of the form's head have
    std::optional<std::int64_t> seen{}; ///< version of the case the person looks at
};

/// One verb being filled in. What is typed is kept from the first key on and at the latest half a second after the last
/// one, until the verb is done or the draft is thrown away. The draft's id is the command's id.
class FormPresenter : public QObject {
    Q_OBJECT

public:
    /// initial: what the form shows when nothing was kept, from the case as it is.
    FormPresenter(Desk& desk, FormTarget target, Draft initial = {});
    ~FormPresenter() override;

    [[nodiscard]] const FormTarget& target() const { return m_target; }
    [[nodiscard]] const Draft& draft() const { return m_draft; }
    /// Looks for a draft kept earlier for this form; shows that one or the initial one: shown(), then perhaps
    /// restored().
    void begin();
    /// The case as it is now: what it begins with and its version. What was typed stays; what was not follows the case.
    void follow(Draft initial, std::int64_t version);
    /// As typed by a person.
    void edit(Draft draft);
    /// Writes now what the timer would write a moment later.
    void keep();
    /// Throws away what was typed; shown() again.
    void discard();
    void submit();

    /// Something was typed that is not in the initial draft.
    [[nodiscard]] bool isBegun() const { return m_draft != m_initial; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What the procedure still wants for the verb: listed, not nagged.
    [[nodiscard]] std::vector<FieldIssue> missing() const;

Q_SIGNALS:
    void shown();                            ///< another draft is to be shown
    void restored(recourse::Instant keptAt); ///< it was kept then
    void kept(recourse::Instant keptAt);
    void busyChanged();
    void done(const recourse::Executed& executed);
    void rejected(const std::vector<recourse::FieldIssue>& issues);
    void refused(const std::vector<recourse::Refusal>& refusals);
    void failed(const recourse::StorageError& error); ///< nothing is lost; it may be asked for again

private:
    void take(const Stored<std::vector<KeptDraft>>& kept);
    void write();
    void dropKept();
    void finish(Result<Executed, Failure> answer);
    [[nodiscard]] bool isOfThisForm(const KeptDraft& kept) const;

    Desk& m_desk;
    FormTarget m_target;
    Draft m_initial;
    Draft m_draft;
    std::int64_t m_id;
    bool m_onDisk = false;  ///< a draft with this id is or will be in the store
    bool m_unsaved = false; ///< typed since it was last written
    bool m_busy = false;
    QTimer m_timer;
};

} // namespace recourse
