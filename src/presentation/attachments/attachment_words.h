// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "texts/choices.h"

#include <vector>

namespace recourse {

/// One attachment as a list shows it.
struct AttachmentLine {
    RowId id{0};
    QString name;
    QString size; ///< "1.2 MB"
    QString belongs;
    QString by;
    QString at;
    bool isPicture = false;
};

/// The newest first.
[[nodiscard]] std::vector<AttachmentLine> attachmentLines(const CaseView& view, const Texts& texts);

/// What a file may belong to: the whole case (an empty code), or one of its numbered records.
[[nodiscard]] std::vector<ChoiceOption> attachmentPlaces(const CaseView& view, const Texts& texts);

[[nodiscard]] QString sizeText(std::int64_t bytes);

} // namespace recourse
