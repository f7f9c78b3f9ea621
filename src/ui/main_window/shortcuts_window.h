// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/wording.h"

#include <QDialog>

class QTableWidget;

namespace recourse {

/// Every key there is, from the table of actions.
class ShortcutsWindow : public QDialog {
    Q_OBJECT

public:
    ShortcutsWindow(Wording& wording, QWidget* parent);

private:
    void fill();

    Wording& m_wording;
    QTableWidget* m_table;
};

} // namespace recourse
