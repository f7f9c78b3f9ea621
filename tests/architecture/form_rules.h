// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/source_file.h"
#include "architecture/xml_tree.h"

namespace recourse {

/// A Qt Designer file.
struct FormFile {
    std::string path;
    XmlElement root;

    [[nodiscard]] std::string at(const XmlElement& element) const {
        return path + ":" + std::to_string(element.line) + ": ";
    }
};

/// What Tab goes through: either <tabstops> names every input, or the inputs of each grid stand in the file in the
/// order in which they are read.
[[nodiscard]] Faults tabOrderFaults(const FormFile& form);

/// Sizes in pixels or points, the preview size of the whole form apart.
[[nodiscard]] Faults fixedSizeFaults(const FormFile& form);

/// Names that do not begin small or do not end in what the widget is: `batchNumberEdit`.
[[nodiscard]] Faults nameFaults(const FormFile& form);

/// Words that the texts do not know: a string without notr="true".
[[nodiscard]] Faults wordFaults(const FormFile& form);

} // namespace recourse
