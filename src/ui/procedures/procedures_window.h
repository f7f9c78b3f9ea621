// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/procedures/editor_presenter.h"
#include "presentation/procedures/procedures_presenter.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <memory>

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QTableWidget;
class QTreeWidgetItem;

namespace recourse::Ui {
class ProceduresPage;
}

namespace recourse {

class ComparisonPage;
class DocumentPage;
class EditorWindow;
class KeptPanes;
class MessageBar;
class TimelinePicture;
class TryItPage;

/// The procedures: a list by trade, and one of them as a document, a picture of its clocks, a table of its routes, and
/// to be tried on an imagined case. Takes procedures of the program into the file, reads and writes them as files.
class ProceduresWindow : public QWidget {
    Q_OBJECT

public:
    explicit ProceduresWindow(const WindowSetting& setting);
    ~ProceduresWindow() override;

    /// The changes to that procedure (empty: to a new one) that were not saved, to go on with.
    void resumeEditing(const std::string& code);

private:
    void connectEditor();
    void edit(EditorStart::As as);
    void openEditor(EditorStart start);
    void build();
    void buildPages();
    void connectList();
    void connectProposal();
    void showWords();
    void showList();
    void addProcedure(QTreeWidgetItem& group, const ListedProcedure& listed);
    void showShown();
    void showHead(const Procedure& procedure);
    void showRevisions();
    void showEarlier(const std::shared_ptr<const Procedure>& procedure);
    void showRoutes(const Procedure& procedure);
    void showProposal();
    void save();
    void tellRefused(const Refused& refused);
    void tellFaults(const QString& name, const DocumentFaults& faults);
    void askForImport();
    void askForExport();

    WindowSetting m_setting;
    ProceduresPresenter m_presenter;
    ActionSet m_actions;
    std::unique_ptr<Ui::ProceduresPage> m_ui;
    MessageBar* m_messages;
    KeptPanes* m_panes = nullptr;
    DocumentPage* m_document;
    QScrollArea* m_timelinePage;
    TimelinePicture* m_timeline;
    QTableWidget* m_routes;
    TryItPage* m_trial;
    ComparisonPage* m_comparison;
    QPointer<EditorWindow> m_editor;
    bool m_isListing = false; ///< the list is being filled: nobody chooses
};

} // namespace recourse
