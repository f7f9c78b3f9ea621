// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/urgency_look.h"

namespace recourse {

TonedLabel::Tone toneOf(Urgency urgency) {
    switch (urgency) {
    case Urgency::Late:
        return TonedLabel::Tone::Late;
    case Urgency::Today:
    case Urgency::Soon:
        return TonedLabel::Tone::Soon;
    case Urgency::Later:
    case Urgency::None:
        break;
    }
    return TonedLabel::Tone::Plain;
}

QString signOf(Urgency urgency) {
    switch (urgency) {
    case Urgency::Late:
        return QStringLiteral("appointment-missed");
    case Urgency::Today:
    case Urgency::Soon:
        return QStringLiteral("appointment-soon");
    case Urgency::Later:
    case Urgency::None:
        break;
    }
    return {};
}

} // namespace recourse
