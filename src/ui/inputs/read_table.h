// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableWidget>

namespace recourse {

/// A table to read, as high as what stands in it. Its last column takes the room that is left.
class ReadTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ReadTable(QWidget* parent = nullptr);

    void setTexts(const QStringList& headings, const std::vector<QStringList>& rows);
    /// Makes a row stand out: a heading within the table, the step whose turn it is.
    void setBold(int row);
    [[nodiscard]] QString textAt(int row, int column) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void fitHeight();
};

} // namespace recourse
