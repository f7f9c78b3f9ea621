// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attachments/attachments_presenter.h"
#include "presentation/desk_settings.h"
#include "presentation/list/case_list_presenter.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace recourse {

class CaseTable;
class CaseWindow;
class FilterRow;
class KeptPanes;
class MessageBar;
class PlaceList;
class PreviewPane;
class ProceduresWindow;

/// The desk: places, the list of cases, the chosen case at a glance; opens the windows of cases and new complaints.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowSetting& setting);
    ~MainWindow() override;

    [[nodiscard]] CaseListPresenter& list() { return m_list; }
    void openCase(CaseId id, std::string_view verb = {});
    void openNewComplaint(const std::string& procedure = {});

Q_SIGNALS:
    void locked();
    void languageChosen(recourse::Language language);

private:
    void buildMenus();
    void buildToolBar();
    void buildPanes();
    void connectActions();
    void connectPanes();
    void showWords();
    void showStatus();
    void showUser();
    void sayRegistered(CaseId id, const QString& number);
    void offerKeptForms();
    void offerKept(const std::vector<KeptDraft>& kept);
    void resume(const KeptDraft& kept);
    void showShortcuts();
    void printCurrent();
    template <class W, class P>
    void present(QPointer<P>& window);
    void showLedger();
    void showCalendar();
    void showPeople();
    void showProcedures();
    [[nodiscard]] QString emptyText() const;

    Desk& m_desk;
    Wording& m_wording;
    DeskSettings& m_settings;
    Prompts& m_prompts;
    ActionSet m_actions;
    CaseListPresenter m_list;
    AttachmentsPresenter m_attaching; ///< evidence of complaints just registered
    QList<QMenu*> m_menus;            ///< their names are text ids
    QMenu* m_columns = nullptr;
    QLineEdit* m_search;
    QToolButton* m_user;
    QSplitter* m_splitter;
    KeptPanes* m_panes;
    MessageBar* m_messages;
    PlaceList* m_places;
    FilterRow* m_filters;
    CaseTable* m_table;
    PreviewPane* m_preview;
    QLabel* m_counts;
    QLabel* m_procedure;
    std::map<CaseId, QPointer<CaseWindow>> m_cases;
    QPointer<QWidget> m_newComplaint;
    QPointer<QWidget> m_shortcuts;
    QPointer<QWidget> m_printed;
    QPointer<QWidget> m_ledger;
    QPointer<QWidget> m_calendar;
    QPointer<QWidget> m_people;
    QPointer<ProceduresWindow> m_proceduresWindow;
};

} // namespace recourse
