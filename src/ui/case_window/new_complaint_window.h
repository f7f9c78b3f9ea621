// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk_settings.h"
#include "presentation/forms/similar_presenter.h"
#include "presentation/wording.h"
#include "ui/attachments/evidence_tray.h"
#include "ui/widgets/action_table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse {

class FormPane;

/// A complaint being registered while the customer is on the telephone, with similar ones beside it. Closed without
/// being registered, it keeps what was typed. Offered are the procedures in force today.
class NewComplaintWindow : public QWidget {
    Q_OBJECT

public:
    /// procedure: the code of the one to begin with; empty: the one used last at this desk, at first the one set up
    /// first.
    NewComplaintWindow(const WindowSetting& setting, const std::string& procedure);

    /// The files to be attached to what was registered.
    [[nodiscard]] std::vector<FileToAttach> takeEvidence() { return m_evidence->take(); }

Q_SIGNALS:
    void registered(recourse::CaseId id, const QString& number);

private:
    void build();
    void connectActions();
    void begin(const Procedure& procedure);
    Draft takeTyped();
    void addSimilarPanel(QWidget& place);
    void showWords();
    void finish(const Executed& executed);
    [[nodiscard]] std::vector<const Procedure*> offeredProcedures() const;
    [[nodiscard]] std::size_t indexOf(const std::string& procedure) const;
    void completeProcedures();
    void chooseProcedure(int index);
    [[nodiscard]] QString offeredName(const Procedure& procedure) const;
    void showProcedures();
    void offerProcedureOfProduct();

    Desk& m_desk;
    Wording& m_wording;
    DeskSettings& m_settings;
    const std::vector<const Procedure*> m_choices; ///< in force today; by trade, in the order of the list
    ActionSet m_actions;
    SimilarPresenter m_similar;
    EvidenceTray* m_evidence;
    QLabel* m_procedureLabel;
    QComboBox* m_procedures;
    QVBoxLayout* m_layout;
    QPushButton* m_offerButton;
    const Procedure* m_offered = nullptr; ///< the procedure of the last complaint about the same product
    QLabel* m_noneInForce;                ///< in place of the form as long as no procedure is in force
    FormPane* m_pane = nullptr;
};

} // namespace recourse
