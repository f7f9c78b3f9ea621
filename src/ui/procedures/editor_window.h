// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/procedures/editor_presenter.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <memory>

#include <QWidget>

namespace recourse::Ui {
class ProcedureEditorPage;
}

namespace recourse {

class ComparisonPage;
class DocumentPage;
class KeptPanes;
class MessageBar;
class TimelinePicture;
class TonedLabel;
class TryItPage;

/// A procedure to write: its parts on the left, the page of one of them, and what the document says and does as it is
/// now, before it is saved as a revision.
class EditorWindow : public QWidget {
    Q_OBJECT

public:
    EditorWindow(const WindowSetting& setting, EditorStart start);
    ~EditorWindow() override;

    [[nodiscard]] const EditorStart& start() const { return m_presenter.start(); }

Q_SIGNALS:
    void saved(const std::shared_ptr<const recourse::Procedure>& procedure);

private:
    void build();
    void buildPreview();
    void connectRows();
    void connectPresenter();
    void showWords();
    void showHead();
    void showAll();
    void showButtons();
    void showChecked();
    void showPreview(const std::shared_ptr<const Procedure>& procedure);
    void takePen(bool mayWrite);
    /// What is being typed into a cell counts before anything is done with its row.
    void finishTyping();
    void tellFailed(const Failure& failure);
    void addRow();
    void goToFault(int index);

    WindowSetting m_setting;
    EditorPresenter m_presenter;
    ActionSet m_actions;
    std::unique_ptr<Ui::ProcedureEditorPage> m_ui;
    MessageBar* m_messages;
    TonedLabel* m_previewHint; ///< what is shown is of before the last fault
    KeptPanes* m_panes = nullptr;
    DocumentPage* m_document = nullptr;
    TimelinePicture* m_timeline = nullptr;
    TryItPage* m_trial = nullptr;
    ComparisonPage* m_comparison = nullptr;
    bool m_isBegun = false;
};

} // namespace recourse
