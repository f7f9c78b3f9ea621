// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace recourse {

/// What this desk remembers for itself: recent files, language, sizes of windows. Nothing of any case.
class DeskSettings {
public:
    virtual ~DeskSettings() = default;
    [[nodiscard]] virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

} // namespace recourse
