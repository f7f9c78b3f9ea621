// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/procedures/editor_presenter.h"

#include <QTreeWidget>

namespace recourse {

/// A place of a rule document that has a page in the editor.
struct OutlinePlace {
    enum class Kind {
        Part, ///< members of the document: "" (the general ones), "scale", "reopen"
        List, ///< all rows of a list: "deadlines"
        Row,  ///< one row: "deadlines[2]"
    };
    Kind kind = Kind::Part;
    std::string path;
    friend bool operator==(const OutlinePlace&, const OutlinePlace&) = default;
};

/// Whether a list is typed as one table: its rows have no lists of their own and few members.
[[nodiscard]] bool isTable(const RuleShape& list);
/// The page on which a fault is found.
[[nodiscard]] OutlinePlace placeOf(const RuleShape& document, const RuleSpot& spot);

/// What the document consists of: its parts, its lists, and the rows of those that are not typed as a table. Places
/// with faults say how many.
class RuleOutline : public QTreeWidget {
    Q_OBJECT

public:
    explicit RuleOutline(QWidget* parent = nullptr);

    /// Says everything anew; the place stays if it is still there.
    void show(const EditorPresenter& presenter, const Texts& texts);
    /// Only the names of rows and the counts of faults.
    void refresh(const EditorPresenter& presenter, const Texts& texts);
    void select(const OutlinePlace& place);
    [[nodiscard]] OutlinePlace current() const;

Q_SIGNALS:
    void placeChanged();

private:
    QTreeWidgetItem* add(QTreeWidgetItem* parent, const OutlinePlace& place);
    void addList(QTreeWidgetItem* parent, const RuleShape& list, const RuleDraft& document);
    [[nodiscard]] static OutlinePlace placeOfItem(const QTreeWidgetItem& item);
    void refreshItem(QTreeWidgetItem& item, const EditorPresenter& presenter, const Texts& texts);
};

} // namespace recourse
