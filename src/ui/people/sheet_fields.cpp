// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/sheet_fields.h"

#include "ui/inputs/field_input.h"

#include <algorithm>

namespace recourse {

void SheetFields::add(const char* path, FieldInput& input, const char* captionId) {
    m_places.push_back({path, &input, captionId});
    connect(&input, &FieldInput::edited, this, [this, &input, path] {
        input.setIssue({});
        std::erase_if(m_issues, [path](const FieldIssue& issue) { return issue.path == path; });
    });
}

void SheetFields::showWords(const Texts& texts) {
    for (const Place& place : m_places)
        place.input->setCaption(texts.text(place.captionId));
    sayIssues(texts);
}

void SheetFields::showIssues(const std::vector<FieldIssue>& issues, const Texts& texts) {
    m_issues = issues;
    sayIssues(texts);
    const auto first = std::find_if(m_places.begin(), m_places.end(),
                                    [](const Place& place) { return !place.input->issue().isEmpty(); });
    if (first != m_places.end())
        first->input->setFocus();
}

void SheetFields::sayIssues(const Texts& texts) {
    for (const Place& place : m_places) {
        QStringList said;
        for (const FieldIssue& issue : m_issues) {
            if (issue.path == place.path)
                said += texts.sentence(issue.what);
        }
        place.input->setIssue(said.join(texts.text("format.list-separator")));
    }
}

void SheetFields::clear() {
    m_issues.clear();
    for (const Place& place : m_places) {
        place.input->setText({});
        place.input->setIssue({});
    }
}

} // namespace recourse
