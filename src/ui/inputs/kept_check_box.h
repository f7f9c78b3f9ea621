// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace recourse {

/// A check box that can be read without being changed, and keeps its contrast then.
class KeptCheckBox : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) {
        m_readOnly = readOnly;
        setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    }

protected:
    void nextCheckState() override {
        if (!m_readOnly)
            QCheckBox::nextCheckState();
    }

private:
    bool m_readOnly = false;
};

} // namespace recourse
