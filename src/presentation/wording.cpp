// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

namespace recourse {

Wording::Wording(const OfficeZone& zone, Language language)
    : m_zh(Language::Chinese, zone)
    , m_en(Language::English, zone)
    , m_language(language) {}

void Wording::choose(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT changed();
}

} // namespace recourse
