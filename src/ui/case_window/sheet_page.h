// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/casewindow/case_presenter.h"
#include "presentation/casewindow/case_words.h"
#include "presentation/wording.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace recourse {

class FormPane;

/// One sheet of a case: the forms of its verbs, one at a time, the next command first. What is being typed stays when
/// the case changes meanwhile.
class SheetPage : public QWidget {
    Q_OBJECT

public:
    SheetPage(Desk& desk, Wording& wording, CasePresenter& presenter, std::string_view sheet);

    [[nodiscard]] const std::string& sheet() const { return m_sheet; }
    /// Makes the form the first time the sheet is looked at.
    void open();
    void submit();
    void keep();
    /// Into the first field of the form.
    void takeKeyboard();
    /// Shows the form of that verb, if it stands on this sheet.
    void choose(std::string_view verb);

Q_SIGNALS:
    void done(const QString& verb);

private:
    void follow();
    void makeButtons(const std::vector<CommandLine>& commands);
    void showCommands();
    void showForm(const Verb& verb);
    [[nodiscard]] const Verb* verbToShow() const;

    Desk& m_desk;
    Wording& m_wording;
    CasePresenter& m_presenter;
    std::string m_sheet;
    bool m_isOpen = false;
    bool m_isChosen = false;      ///< somebody asked for this verb and has not done it yet
    const Verb* m_verb = nullptr; ///< of the form shown
    FormPane* m_pane = nullptr;
    QHBoxLayout* m_commands;
    std::vector<QToolButton*> m_buttons; ///< of the sheet's commands in their order; none for a single one
    QVBoxLayout* m_layout;
};

} // namespace recourse
