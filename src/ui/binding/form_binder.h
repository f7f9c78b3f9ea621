// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/draft_history.h"
#include "ui/binding/field_path.h"
#include "ui/binding/form_words.h"

#include <memory>

#include <QObject>

class QGridLayout;

namespace recourse {

class FieldInput;
struct InputShape;
struct InputTable;
struct Understood;

/// Ties a draft to the widgets of one form by their names: the field "demand-note" to the FieldInput demandNoteEdit and
/// its label demandNoteLabel, the table "complaint_line" to the RowsTable complaintLineTable. The first row of a table
/// may stand in inputs of its own (firstProductEdit); the RowsTable then has the others. With the property "part"
/// ("chain=occurrence") a RowsTable has only those rows, and an input ("step=D0") that row; "hides" leaves a
/// column out, "computed" adds one behind the column "after". The binder gives the form its words, one history for all
/// fields (Ctrl+Z, Ctrl+Shift+Z) and its issues.
class FormBinder : public QObject {
    Q_OBJECT

public:
    /// record: the table whose names of fields the head of the form uses ("complaint").
    FormBinder(QWidget& form, std::string record, const InputShape& shape, FormWords words);
    ~FormBinder() override;

    /// Makes an input for each extra field of the procedure in the grid, so many beside each other, and binds it.
    void addExtraFields(QGridLayout& grid, int columns);
    /// Fields of the shape that no widget shows: "contact", "complaint_line.batch".
    [[nodiscard]] const std::vector<std::string>& unbound() const { return m_unbound; }
    /// The input of a field ("matter", "complaint_line[0].product"), or null.
    [[nodiscard]] FieldInput* findInput(std::string_view path) const;

    /// Begins a new history.
    void setDraft(Draft draft);
    /// Shows the draft as if a person had typed it: one step of the history.
    void editDraft(Draft draft);
    /// Without rows in which nothing stands.
    [[nodiscard]] Draft draft() const;
    /// The form fills itself after what was edited just now: undone together with it.
    void replaceDraft(Draft draft);
    /// For a table that the form shows in its own way: a person changed it to these rows. Follow changed() to show
    /// them.
    void editRows(const std::string& table, std::vector<Draft::Values> rows);

    /// Shows every issue at its field, in place of those shown before, and goes to the first. Those that have no place
    /// on this form are returned.
    std::vector<FieldIssue> markIssues(std::vector<FieldIssue> issues);
    /// Marks fields that may not stay empty: "matter", "complaint_line.product".
    void setRequired(std::vector<std::string> paths);
    void setReadOnly(bool readOnly);
    /// Puts every word of the form into the language of these texts.
    void retranslate(const Texts& texts);
    [[nodiscard]] const FormWords& words() const { return m_words; }

    void undo();
    void redo();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited(const QString& path); ///< by a person, undoing too
    void changed();                   ///< edited, or another draft shown
    void retranslated();

private:
    struct BoundField;
    struct BoundTable;

    void bindTable(const InputTable& shape);
    void bindParts(const InputTable& shape);
    void bindRows(BoundTable table);
    void bindField(BoundField field);
    void arrangeParts();
    void takeText(const BoundField& field);
    void takeRows(BoundTable& table);
    void checkText(const BoundField& field);
    void show(Draft draft);
    void showStep(std::optional<DraftHistory::Step> step);
    void showWords(const BoundField& field);
    void showWords(const BoundTable& table);
    void showIssues();
    void showIssues(const BoundTable& table);
    void focusFirstIssue();
    /// The keyboard goes to the input or table that the widget is part of, if that has an issue.
    bool focusIssueAt(const QWidget* widget);
    void forgetIssues(const std::function<bool(const FieldPath&)>& where);

    [[nodiscard]] bool hasPlace(const FieldPath& path) const;
    [[nodiscard]] QString captionOf(const BoundField& field) const;
    [[nodiscard]] Understood understand(Kind kind, const QString& typed) const;

    QWidget& m_form;
    std::string m_record;
    FormWords m_words;
    Draft m_draft; ///< as shown, with blank rows
    DraftHistory m_history;
    std::vector<std::unique_ptr<BoundField>> m_fields;
    std::vector<std::unique_ptr<BoundTable>> m_tables;
    std::vector<std::string> m_unbound;
    std::vector<std::string> m_required;
    std::vector<FieldIssue> m_issues; ///< their rows as shown
};

} // namespace recourse
