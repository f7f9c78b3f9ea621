// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk_settings.h"

#include <QObject>

class QSplitter;

namespace recourse {

/// Gives the panes of a splitter the sizes they had last time, or their first shares of the width, once it is shown;
/// keeps them when it goes away.
class KeptPanes : public QObject {
    Q_OBJECT

public:
    /// shares: one for each pane, in per cent.
    KeptPanes(QSplitter& splitter, DeskSettings& settings, QString key, QList<int> shares);
    /// While the splitter still exists.
    void keep();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSplitter& m_splitter;
    DeskSettings& m_settings;
    QString m_key;
    QList<int> m_shares;
    bool m_isArranged = false;
};

} // namespace recourse
