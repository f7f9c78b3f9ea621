// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/choices.h"
#include "ui/procedures/rule_outline.h"

#include <QWidget>

class QGridLayout;

namespace recourse {

class FieldInput;
class IssueLabel;
class RowsTable;

/// The members of one place of a rule document to type into, made from the document's shape. What is typed goes to the
/// presenter at once; faults are said where they were typed.
class RuleForm : public QWidget {
    Q_OBJECT

public:
    explicit RuleForm(QWidget* parent = nullptr);

    /// Both outlive the form.
    void setEditor(EditorPresenter& presenter, const Wording& wording);
    void show(const OutlinePlace& place);
    void showFaults();
    /// False if the page has no such member.
    bool goTo(const RuleSpot& spot);

    void focusFirst();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The input that has the keyboard is to be in sight.
    void focused(QWidget* input);

private:
    struct BoundMember {
        std::string member;
        FieldInput* input;
    };
    struct BoundTable {
        std::string list; ///< in the row of the form
        const RuleShape* shape;
        RowsTable* table;
    };

    void build(const OutlinePlace& place);
    void clear();
    [[nodiscard]] std::string focusedMember() const;
    void offerEvents();
    void addFields(const RuleShape& shape, const std::string& part);
    void addGrid(const std::vector<RuleField>& fields);
    void addField(QGridLayout& grid, const RuleField& field);
    /// Length and unit side by side.
    void addSpan(QGridLayout& grid, const RuleField& length, const RuleField& unit);
    void addLabelled(QGridLayout& grid, const QString& name, QWidget& first, QWidget* second = nullptr);
    void addTable(const RuleShape& list);
    void addHint(const QString& text);
    [[nodiscard]] FieldInput* makeInput(const RuleField& field);
    [[nodiscard]] FieldInput* madeFor(const RuleField& field, const std::vector<ChoiceOption>& options);
    [[nodiscard]] std::vector<ChoiceOption> optionsOf(const RuleField& field, std::string_view list,
                                                      const RuleDraft& row) const;
    [[nodiscard]] std::string pathOf(const BoundTable& bound) const;
    void showFaultsOf(const BoundTable& bound);
    void takeRows(const BoundTable& bound);
    void watch(QWidget& input);

    EditorPresenter* m_presenter = nullptr;
    const Wording* m_wording = nullptr;
    OutlinePlace m_place;
    std::string m_row;      ///< path of the row shown; empty: the document
    std::string m_list;     ///< whose row it is
    IssueLabel* m_rowIssue; ///< a fault of the row as a whole
    QWidget* m_page = nullptr;
    QWidget* m_lastInput = this; ///< behind which the next one comes by Tab
    std::vector<BoundMember> m_members;
    std::vector<BoundTable> m_tables;
};

} // namespace recourse
