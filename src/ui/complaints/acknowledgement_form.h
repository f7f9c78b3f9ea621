// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

class QLabel;

namespace recourse {

/// Receipt is confirmed to the customer and an answer promised, with the latest date that may be promised beside it.
class AcknowledgementForm : public VerbForm {
    Q_OBJECT

public:
    AcknowledgementForm(const VerbFields& fields, const InputShape& shape, FormWords words, QWidget* parent = nullptr);

    /// Until when an answer may be promised and by which rule ("hint.promise-limit"); none: without limit.
    void setPromiseLimit(std::optional<Sentence> limit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPromiseLimit();

    std::optional<Sentence> m_promiseLimit;
    QLabel* m_note = nullptr;
};

} // namespace recourse
