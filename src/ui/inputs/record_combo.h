// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice_combo.h"

namespace recourse {

/// One of the records there are: a notice, a hold, another case. Its text is the number of the record; whoever shows
/// the form knows which there are.
class RecordCombo : public ChoiceCombo {
    Q_OBJECT

public:
    using ChoiceCombo::ChoiceCombo;
    void setRecords(const std::vector<ChoiceOption>& records) { ChoiceCombo::setOptions(records); }
    /// No list of the procedure has records.
    void setOptions(const std::vector<ChoiceOption>&) override {}
};

} // namespace recourse
