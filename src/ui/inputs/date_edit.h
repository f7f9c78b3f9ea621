// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/typed_edit.h"

namespace recourse {

/// A line for a day or a day and time: "20", "11-20", "明天", "+3工作日", … The calendar (Alt+Down) is there for those
/// who want it; a time that was typed stays when a day is picked.
class DateEdit : public TypedEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCalendar();
    void pick(QDate day);

    QWidget* m_button;
};

} // namespace recourse
