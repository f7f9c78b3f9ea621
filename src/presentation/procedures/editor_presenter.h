// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/procedure_revision.h"
#include "application/procedures/rule_edits.h"
#include "presentation/desk.h"
#include "presentation/wording.h"

#include <QTimer>

namespace recourse {

/// What the editor begins with.
struct EditorStart {
    enum class As {
        Revision, ///< the next revision of `base`
        Copy,     ///< a procedure of one's own that begins as `base`
        Blank,    ///< a new one
    };
    As as = As::Blank;
    std::shared_ptr<const Procedure> base; ///< null for Blank
};

/// Something that keeps a document from standing, at the row and member where it was typed.
struct EditorFault {
    RuleSpot spot;
    Sentence fault;
    Sentence remedy;
};

/// A rule document that is being written: every change is checked and kept, and what can stand is there to be looked at
/// and tried out before it is saved as a revision.
class EditorPresenter : public QObject {
    Q_OBJECT

public:
    EditorPresenter(Desk& desk, EditorStart start);
    ~EditorPresenter() override;

    /// Ends in begun(), and in restored() if changes were kept that had not been saved.
    void begin();
    /// As it was before everything that was kept; the kept changes are thrown away.
    void startAnew();

    [[nodiscard]] bool isBegun() const { return m_shape != nullptr; }
    [[nodiscard]] const EditorStart& start() const { return m_start; }
    [[nodiscard]] const RuleShape& shape() const { return *m_shape; }
    [[nodiscard]] const RuleDraft& draft() const { return m_edits.draft(); }
    [[nodiscard]] bool changed() const { return m_edits.changed(); }
    [[nodiscard]] std::int64_t revision() const;
    [[nodiscard]] const std::vector<EditorFault>& faults() const { return m_faults; }
    /// As it reads now; null while it has faults.
    [[nodiscard]] std::shared_ptr<const Procedure> procedure() const { return m_procedure; }
    [[nodiscard]] const QString& reason() const { return m_reason; }
    [[nodiscard]] bool canUndo() const { return m_edits.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_edits.canRedo(); }

    void set(const std::string& row, const std::string& member, const QString& text);
    void setRows(const std::string& row, const std::string& list, RuleDraft::Rows rows);
    void setReason(const QString& reason);
    /// The path of the new row, which names the document and a key of its own already.
    std::string addRow(const std::string& row, const std::string& list);
    std::string copyRow(const std::string& path);
    void removeRow(const std::string& path);
    std::string moveRow(const std::string& path, int places);
    void undo();
    void redo();

    /// Checks and keeps now what waits for a pause in typing.
    void settle();
    /// Checks what was typed last and adds the revision; ends in saved() or failed(), with faults in checked().
    void save();

Q_SIGNALS:
    void begun();
    void restored(recourse::Instant keptAt);
    void edited();     ///< a member, by whoever types
    void rearranged(); ///< rows came, went or moved, or a step was taken back
    void checked();    ///< faults() and procedure() are of now
    void saving();     ///< ends in saved() or failed()
    void saved(const std::shared_ptr<const recourse::Procedure>& procedure);
    void failed(const recourse::Failure& failure);

private:
    void take(const RuleDraft& fresh, const Stored<std::vector<KeptDraft>>& kept);
    [[nodiscard]] std::string keptUnder() const;
    void touch();
    void touchRows();
    void check();
    void takeReading(Result<Procedure, DocumentFaults> reading);
    void keep();
    void dropKept();
    void saveChecked();
    void takeSaved(const Result<Done, Failure>& done, const std::shared_ptr<const Procedure>& procedure);

    Desk& m_desk;
    EditorStart m_start;
    const RuleShape* m_shape;
    RuleDraft m_fresh; ///< before the first change
    RuleEdits m_edits;
    QString m_reason;
    std::vector<EditorFault> m_faults;
    std::shared_ptr<const Procedure> m_procedure;
    QTimer m_pause;
    std::int64_t m_keptId;
    std::int64_t m_checks = 0; ///< asked for; only the last one's answer counts
    bool m_unkept = false;
    bool m_savesWhenChecked = false;
    bool m_saving = false; ///< also once it is saved
};

/// "Time limits › 3 › Limit · Number: is no number. Write …" as the list of faults says it.
[[nodiscard]] QString faultText(const Texts& texts, const EditorFault& fault);
/// What the fault says at its field.
[[nodiscard]] QString faultAtField(const Texts& texts, const EditorFault& fault);

} // namespace recourse
