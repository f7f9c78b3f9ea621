// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_panes.h"

#include <QEvent>
#include <QSplitter>

namespace recourse {

KeptPanes::KeptPanes(QSplitter& splitter, DeskSettings& settings, QString key, QList<int> shares)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_settings(settings)
    , m_key(std::move(key))
    , m_shares(std::move(shares)) {
    splitter.installEventFilter(this);
}

void KeptPanes::keep() {
    if (m_isArranged)
        m_settings.setValue(m_key, m_splitter.saveState());
}

bool KeptPanes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && !m_isArranged) {
        m_isArranged = true;
        if (!m_splitter.restoreState(m_settings.value(m_key).toByteArray())) {
            QList<int> sizes;
            for (const int share : m_shares)
                sizes += m_splitter.width() * share / 100;
            m_splitter.setSizes(sizes);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace recourse
