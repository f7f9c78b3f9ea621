// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/casewindow/case_presenter.h"
#include "presentation/desk_settings.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QTabWidget;

namespace recourse {

class AttachmentsSheet;
class CaseHeadBar;
class KeptPanes;
class MessageBar;
class RailView;
class SheetPage;

/// One case: its head, its life at the left, its sheets as tabs.
class CaseWindow : public QWidget {
    Q_OBJECT

public:
    CaseWindow(const WindowSetting& setting, CaseId id);
    ~CaseWindow() override;

    [[nodiscard]] CaseId caseId() const { return m_id; }
    /// The sheet with the form of that verb.
    void choose(std::string_view verb);

private:
    void build();
    void addSheets();
    void connectActions();
    void addTabKeys();
    void showCase();
    void tellChange(const HistoryEntry& last);
    void showWords();
    void openCurrentSheet();
    void openPreview();
    [[nodiscard]] SheetPage* currentPage() const;

    Desk& m_desk;
    Wording& m_wording;
    DeskSettings& m_settings;
    Prompts& m_prompts;
    CaseId m_id;
    CasePresenter m_presenter;
    ActionSet m_actions;
    CaseHeadBar* m_head;
    MessageBar* m_messages;
    RailView* m_rail;
    QSplitter* m_splitter;
    KeptPanes* m_panes;
    QTabWidget* m_tabs;
    AttachmentsSheet* m_attachments = nullptr;
    QPointer<QWidget> m_preview;
    std::string m_wanted; ///< verb to be shown once the case has come
};

} // namespace recourse
