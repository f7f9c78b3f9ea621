// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

class QLabel;

namespace recourse {

/// A case goes on under the newer revision of its procedure. Above the reason stands what the revisions say otherwise
/// of one another, and which dates would move.
class AdoptionForm : public VerbForm {
    Q_OBJECT

public:
    AdoptionForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);

protected:
    void showCase(const CaseView& view) override;

private:
    [[nodiscard]] QString changesOf(const CaseView& view) const;
    [[nodiscard]] QString datesOf(const Adoption& adoption) const;

    QLabel* m_changesNote = nullptr;
    QLabel* m_changes = nullptr;
    QLabel* m_datesNote = nullptr;
    QLabel* m_dates = nullptr;
};

} // namespace recourse
