// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval/content.h"
#include "ui/binding/form_words.h"

namespace recourse {

/// A value of what is approved as people read it: the names of codes, dates, amounts; what cannot be read stays as it
/// stands in the content.
[[nodiscard]] QString contentValue(const FormWords& words, const ContentChange& line, const std::string& value);

/// Rows of a table and which of them are headings: one above the lines of each record.
struct ContentRows {
    std::vector<QStringList> rows;
    std::vector<int> headings;
};

/// Everything that stands in a content: field and value.
[[nodiscard]] ContentRows contentRows(const FormWords& words, std::string_view content);
/// Field, before, now.
[[nodiscard]] ContentRows changeRows(const FormWords& words, const std::vector<ContentChange>& changes);

} // namespace recourse
