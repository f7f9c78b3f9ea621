// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/xml_tree.h"

#include <algorithm>
#include <regex>

namespace recourse {

namespace {

std::map<std::string, std::string> readAttributes(const std::string& inside) {
    static const std::regex kAttribute(R"re(([\w:-]+)\s*=\s*"([^"]*)")re");
    std::map<std::string, std::string> attributes;
    for (std::sregex_iterator match(inside.begin(), inside.end(), kAttribute), end; match != end; ++match)
        attributes[(*match)[1]] = (*match)[2];
    return attributes;
}

} // namespace

std::string XmlElement::attribute(const std::string& name) const {
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

const XmlElement* XmlElement::child(const std::string& wanted) const {
    const auto found =
        std::find_if(children.begin(), children.end(), [&wanted](const XmlElement& c) { return c.tag == wanted; });
    return found == children.end() ? nullptr : &*found;
}

XmlElement parseXml(const std::string& text) {
    std::vector<XmlElement> open(1);
    for (std::size_t at = text.find('<'); at != std::string::npos;) {
        const std::size_t end = std::min(text.find('>', at), text.size() - 1);
        const std::string inside = text.substr(at + 1, end - at - 1);
        const std::size_t next = text.find('<', end);
        if (inside.starts_with("/") && open.size() > 1) {
            XmlElement closed = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(closed));
        } else if (!inside.starts_with("?") && !inside.starts_with("!")) {
            XmlElement element;
            element.tag = inside.substr(0, inside.find_first_of(" \n/"));
            element.attributes = readAttributes(inside);
            element.line = 1 + static_cast<std::size_t>(
                                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
            element.text = text.substr(end + 1, next == std::string::npos ? next : next - end - 1);
            if (inside.ends_with("/"))
                open.back().children.push_back(std::move(element));
            else
                open.push_back(std::move(element));
        }
        at = next;
    }
    return open.front().children.empty() ? XmlElement{} : open.front().children.front();
}

void forEachElement(const XmlElement& element, const std::function<void(const XmlElement&)>& visit) {
    visit(element);
    for (const XmlElement& child : element.children)
        forEachElement(child, visit);
}

} // namespace recourse
