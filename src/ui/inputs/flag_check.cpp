// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/flag_check.h"

#include "ui/inputs/kept_check_box.h"

namespace recourse {

FlagCheck::FlagCheck(QWidget* parent) : FieldInput(parent), m_box(new KeptCheckBox(this)) {
    setEditor(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        if (m_box->isReadOnly())
            return;
        m_text = checked ? QStringLiteral("yes") : QStringLiteral("no");
        Q_EMIT edited();
    });
}

void FlagCheck::setText(const QString& text) {
    m_text = text;
    m_box->setChecked(text == QStringLiteral("yes"));
}

void FlagCheck::setReadOnly(bool readOnly) {
    m_box->setReadOnly(readOnly);
}

void FlagCheck::setCaption(const QString& caption) {
    m_box->setText(caption);
    FieldInput::setCaption(caption);
}

} // namespace recourse
