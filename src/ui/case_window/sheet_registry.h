// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "ui/binding/form_words.h"

#include <span>

namespace recourse {

class FormBinder;

/// What a form is made from.
struct SheetSetting {
    const Verb& verb;
    const Procedure& procedure;
    const CaseView* view; ///< null for a new case
    FormWords words;
    Reading reading;
};

/// A form that fills one verb.
struct SheetForm {
    QWidget* widget; ///< without a parent yet
    FormBinder* binder;
    std::string head;                ///< the table whose names the fields of the form's head have
    Draft initial{};                 ///< from the case as it is
    QWidget* similarPanel = nullptr; ///< place for similar complaints, where the form has one
};

/// The form that fills a verb. A verb without one does not appear in windows.
struct SheetEntry {
    std::string_view verb;
    SheetForm (*make)(const SheetSetting& setting);
};

/// One line for each verb that has a form.
[[nodiscard]] std::span<const SheetEntry> sheetEntries();
[[nodiscard]] const SheetEntry* findSheetEntry(std::string_view verb);

/// Sheets of a case window in the order of a case's life: those with a form for some verb on a case.
[[nodiscard]] std::vector<std::string_view> caseSheets();

} // namespace recourse
