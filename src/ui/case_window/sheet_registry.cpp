// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/sheet_registry.h"

#include "domain/complaints/registration.h"
#include "presentation/forms/initial_draft.h"
#include "ui/complaints/registration_form.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

SheetForm registrationSheet(const SheetSetting& setting) {
    auto* form = new RegistrationForm(setting.verb.shape(), setting.words);
    SheetForm sheet{form, &form->binder(), std::string(RecordOf<Complaint>::table), {}, &form->similarPanel()};
    if (setting.view != nullptr)
        sheet.initial = registrationDraft(setting.view->loaded.file, setting.procedure, setting.reading);
    return sheet;
}

constexpr std::array kSheetEntries{
    SheetEntry{Register::id, registrationSheet},
    SheetEntry{Amend::id, registrationSheet},
};

} // namespace

std::span<const SheetEntry> sheetEntries() {
    return kSheetEntries;
}

const SheetEntry* findSheetEntry(std::string_view verb) {
    const auto found = std::find_if(kSheetEntries.begin(), kSheetEntries.end(),
                                    [verb](const SheetEntry& entry) { return entry.verb == verb; });
    return found == kSheetEntries.end() ? nullptr : &*found;
}

std::vector<std::string_view> caseSheets() {
    std::vector<std::string_view> sheets;
    for (const Verb& verb : verbs()) {
        const bool onCase = verb.id != Register::id && findSheetEntry(verb.id) != nullptr;
        if (onCase && std::find(sheets.begin(), sheets.end(), verb.sheet) == sheets.end())
            sheets.push_back(verb.sheet);
    }
    return sheets;
}

} // namespace recourse
