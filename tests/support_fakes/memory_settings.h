// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk_settings.h"

#include <QVariantMap>

namespace recourse {

class MemorySettings final : public DeskSettings {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values.insert(key, value); }

private:
    QVariantMap m_values;
};

} // namespace recourse
