// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/procedure_revision.h"
#include "presentation/desk.h"
#include "presentation/wording.h"

#include <optional>
#include <variant>

#include <QStringList>

namespace recourse {

/// A procedure as the list shows it.
struct ListedProcedure {
    std::shared_ptr<const Procedure> procedure; ///< the revision in force, else the newest
    bool isInUse = false;                       ///< of the data file; false: comes with the program
    QString title;
    QString trade;
    QStringList summary; ///< short lines
};

struct ProcedureGroup {
    QString heading; ///< a trade
    bool isInUse = false;
    std::vector<ListedProcedure> procedures;
};

/// What a file of a procedure has wrong, or why it could not be read at all.
using RuleFileFault = std::variant<DocumentFaults, Failure>;

/// The procedures of the data file and those that come with the program: a list to search, and one that is looked at.
class ProceduresPresenter : public QObject {
    Q_OBJECT

public:
    ProceduresPresenter(Desk& desk, const Wording& wording);

    /// Those in use first, then the others, each by trade; only what the search finds. In the words of now.
    [[nodiscard]] std::vector<ProcedureGroup> groups() const;
    /// Words that title, trade, summary or code have in either language, all of them.
    void search(const QString& typed);

    /// A revision that is not there: the one in force.
    void show(const std::string& code, std::int64_t revision = 0);
    /// As soon as the revision, which was just added, is read from the file.
    void showOnceRead(const std::string& code, std::int64_t revision);
    /// Null as long as there is none.
    [[nodiscard]] const std::shared_ptr<const Procedure>& shown() const { return m_shown; }
    [[nodiscard]] bool isShownInUse() const;
    /// Of the shown procedure in this file, the newest first; empty for one that is not in use.
    [[nodiscard]] std::vector<std::shared_ptr<const Procedure>> revisions() const;

    /// Takes the shown procedure of the program into the file. Like importFile it ends in proposed(), or in failed():
    /// nothing is saved until save().
    void proposeShown();
    /// The next revision of its code, or a procedure that is new to the file.
    void importFile(const QString& path);
    /// What would be saved; its document is shown meanwhile.
    [[nodiscard]] const std::optional<ProcedureOrder>& proposal() const { return m_proposal; }
    [[nodiscard]] bool needsReason() const { return m_proposal && m_proposal->procedure.revision > 1; }
    /// inForceFrom: as it was typed. Ends in saved() or refused(); what was refused can be put right and saved again.
    void save(const QString& inForceFrom, const QString& reason);
    void drop();

    /// "pharma-2.json"
    [[nodiscard]] QString exportName() const;
    /// Writes the shown revision as a document; ends in exported() or failed().
    void exportTo(const QString& path);

Q_SIGNALS:
    void listChanged();
    void shownChanged();
    void proposed();
    void dropped();
    void saved(const QString& title, std::int64_t revision);
    void refused(const recourse::Refused& why);
    void fileFaulty(const QString& name, const recourse::DocumentFaults& faults);
    void exported(const QString& path);
    void failed(const recourse::Failure& failure);

private:
    using ReadFile = Result<Procedure, RuleFileFault>;
    void propose(Procedure procedure, std::string verb);
    void takeFile(ReadFile read, const QString& name);
    void takeSaved(const Result<Done, Failure>& done, const Procedure& procedure);
    void take(std::vector<std::shared_ptr<const Procedure>> presets);
    [[nodiscard]] std::vector<std::shared_ptr<const Procedure>> revisionsOf(const std::string& code) const;
    [[nodiscard]] std::shared_ptr<const Procedure> inForce(const std::string& code) const;
    [[nodiscard]] std::shared_ptr<const Procedure> preset(const std::string& code) const;
    [[nodiscard]] bool isFound(const Procedure& procedure) const;
    void addTo(std::vector<ProcedureGroup>& groups, const std::shared_ptr<const Procedure>& procedure,
               bool isInUse) const;

    Desk& m_desk;
    const Wording& m_wording;
    std::vector<std::shared_ptr<const Procedure>> m_presets;
    QStringList m_wanted; ///< case folded
    std::shared_ptr<const Procedure> m_shown;
    std::optional<std::pair<std::string, std::int64_t>> m_awaited; ///< code and revision to be shown once it is read
    std::optional<ProcedureOrder> m_proposal;
    std::shared_ptr<const Procedure> m_shownBefore; ///< the proposal
};

} // namespace recourse
