// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk_settings.h"

#include <QSettings>

namespace recourse {

/// In the person's own configuration on this computer.
class StoredSettings final : public DeskSettings {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_settings.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace recourse
