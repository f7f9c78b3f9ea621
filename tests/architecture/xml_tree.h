// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace recourse {

/// An element of a well-formed .ui file.
struct XmlElement {
    std::string tag;
    std::map<std::string, std::string> attributes;
    std::string text; ///< before its first child, entities as written
    std::size_t line = 0;
    std::vector<XmlElement> children;

    /// Empty if there is none.
    [[nodiscard]] std::string attribute(const std::string& name) const;
    /// The first child with that tag, or null.
    [[nodiscard]] const XmlElement* child(const std::string& wanted) const;
};

/// Reads a .ui file; its root element is "ui".
[[nodiscard]] XmlElement parseXml(const std::string& text);

/// Calls visit for the element and everything in it, in the order of the file.
void forEachElement(const XmlElement& element, const std::function<void(const XmlElement&)>& visit);

} // namespace recourse
