// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/refusal.h"
#include "texts/texts.h"

#include <QObject>

namespace recourse {

class FieldInput;

/// The inputs of a sheet by the paths of issues. An issue is said at its input, in the words of now, until that is
/// edited.
class SheetFields : public QObject {
    Q_OBJECT

public:
    void add(const char* path, FieldInput& input, const char* captionId);
    void showWords(const Texts& texts);
    void showIssues(const std::vector<FieldIssue>& issues, const Texts& texts);
    /// Empties the inputs and takes their issues away.
    void clear();

private:
    struct Place {
        std::string path;
        FieldInput* input;
        std::string captionId;
    };
    void sayIssues(const Texts& texts);

    std::vector<Place> m_places;
    std::vector<FieldIssue> m_issues;
};

} // namespace recourse
