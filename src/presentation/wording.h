// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/texts.h"

#include <QObject>

namespace recourse {

/// The words of the desk's windows in the language chosen now. It can change while windows are open: each of them
/// listens to changed() and says everything anew.
class Wording : public QObject {
    Q_OBJECT

public:
    /// Times are written as the clocks of that zone show them.
    Wording(const OfficeZone& zone, Language language);

    [[nodiscard]] const Texts& texts() const { return m_language == Language::Chinese ? m_zh : m_en; }
    [[nodiscard]] Language language() const { return m_language; }
    void choose(Language language);

Q_SIGNALS:
    void changed();

private:
    Texts m_zh;
    Texts m_en;
    Language m_language;
};

} // namespace recourse
