// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/procedures/trial_words.h"
#include "ui/window_setting.h"

#include <memory>
#include <set>

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;

namespace recourse {

class FieldInput;

/// A case that somebody imagines, and what a procedure says of it while it is typed: class, dates day by day, routes,
/// fields and commands, each with its rule. Takes any procedure, saved or not, and saves nothing.
class TryItPage : public QWidget {
    Q_OBJECT

public:
    explicit TryItPage(const WindowSetting& setting, QWidget* parent = nullptr);
    /// What was typed stays, where the procedure still asks for it.
    void setProcedure(std::shared_ptr<const Procedure> procedure);

private:
    struct Asked {
        std::string path;
        FieldInput* input;
    };
    void build();
    void showWords();
    void buildInputs();
    void addHeading(QFormLayout& form, const char* text);
    [[nodiscard]] FieldInput* makeInput(const TrialInput& asked);
    void takeTyped();
    void answer();
    void showIssues(const std::vector<FieldIssue>& issues);
    void showSections(const std::vector<TrialSection>& sections);
    void addLine(QTreeWidgetItem& section, const TrialLine& line, const std::string& path);

    WindowSetting m_setting;
    std::shared_ptr<const Procedure> m_procedure;
    Draft::Values m_typed; ///< by path of the question
    std::vector<Asked> m_asked;
    std::set<std::string> m_open; ///< lines of the answer that are unfolded, by section and line
    QScrollArea* m_inputs;
    QLabel* m_hint;
    QPushButton* m_clear;
    QTreeWidget* m_answer;
};

} // namespace recourse
