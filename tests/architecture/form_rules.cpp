// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/form_rules.h"

#include <array>
#include <set>
#include <utility>

namespace recourse {

namespace {

/// How the class of a widget ends and how its name then ends; inputs are what Tab stops at.
struct WidgetKind {
    std::string_view classEnding;
    std::string_view nameEnding;
    bool input;
};
constexpr std::array kWidgetKinds{
    WidgetKind{"Edit", "Edit", true},       WidgetKind{"SpinBox", "Spin", true},
    WidgetKind{"Combo", "Combo", true},     WidgetKind{"ComboBox", "Combo", true},
    WidgetKind{"Check", "Check", true},     WidgetKind{"CheckBox", "Check", true},
    WidgetKind{"Checks", "Checks", true},   WidgetKind{"RadioButton", "Radio", true},
    WidgetKind{"Button", "Button", true},   WidgetKind{"TableView", "Table", true},
    WidgetKind{"Table", "Table", true},     WidgetKind{"TableWidget", "Table", true},
    WidgetKind{"ListView", "List", true},   WidgetKind{"TreeView", "Tree", true},
    WidgetKind{"GroupBox", "Group", false}, WidgetKind{"TabWidget", "Tabs", false},
};

/// The kind of a widget with the longest fitting class ending, or null.
const WidgetKind* kindOf(const XmlElement& element) {
    const WidgetKind* found = nullptr;
    const std::string className = element.tag == "widget" ? element.attribute("class") : std::string();
    for (const WidgetKind& kind : kWidgetKinds) {
        if (className.ends_with(kind.classEnding) &&
            (found == nullptr || kind.classEnding.size() > found->classEnding.size()))
            found = &kind;
    }
    return found;
}

bool isInput(const XmlElement& element) {
    const WidgetKind* kind = kindOf(element);
    return kind != nullptr && kind->input;
}

bool isNamedObject(const XmlElement& element) {
    return element.tag == "widget" || element.tag == "layout" || element.tag == "spacer" || element.tag == "action";
}

int number(const std::string& text) {
    return text.empty() ? 0 : std::stoi(text);
}

Faults gridOrderFaults(const FormFile& form, const XmlElement& grid) {
    Faults faults;
    std::pair<int, int> last{-1, -1};
    for (const XmlElement& item : grid.children) {
        const XmlElement* widget = item.child("widget");
        if (widget == nullptr || !isInput(*widget))
            continue;
        const std::pair<int, int> place{number(item.attribute("row")), number(item.attribute("column"))};
        if (place < last)
            faults.push_back(form.at(*widget) + widget->attribute("name") +
                             " is read before what stands above it in the file");
        last = place;
    }
    return faults;
}

} // namespace

Faults tabOrderFaults(const FormFile& form) {
    Faults faults;
    std::set<std::string> stops;
    if (const XmlElement* tabStops = form.root.child("tabstops")) {
        for (const XmlElement& stop : tabStops->children)
            stops.insert(stop.text);
    }
    forEachElement(form.root, [&](const XmlElement& element) {
        if (stops.empty() && element.tag == "layout") {
            const Faults found = gridOrderFaults(form, element);
            faults.insert(faults.end(), found.begin(), found.end());
        }
        if (!stops.empty() && isInput(element) && !stops.contains(element.attribute("name")))
            faults.push_back(form.at(element) + element.attribute("name") + " is missing in <tabstops>");
    });
    return faults;
}

Faults fixedSizeFaults(const FormFile& form) {
    static const std::set<std::string> kSizes{"minimumSize", "maximumSize", "baseSize", "geometry", "iconSize"};
    const XmlElement* top = form.root.child("widget");
    const XmlElement* preview = top == nullptr ? nullptr : top->child("property");
    Faults faults;
    forEachElement(form.root, [&](const XmlElement& element) {
        const bool isPreview = &element == preview && element.attribute("name") == "geometry";
        const bool isSize = element.tag == "property" && kSizes.contains(element.attribute("name"));
        if ((isSize && !isPreview) || element.tag == "pointsize" || element.tag == "pixelsize")
            faults.push_back(form.at(element) + "a fixed size; leave it to layouts and fonts");
    });
    return faults;
}

Faults nameFaults(const FormFile& form) {
    static const std::regex kSmall("[a-z][A-Za-z0-9]*");
    const XmlElement* top = form.root.child("widget");
    Faults faults;
    forEachElement(form.root, [&](const XmlElement& element) {
        if (!isNamedObject(element) || &element == top)
            return;
        const std::string name = element.attribute("name");
        if (!std::regex_match(name, kSmall))
            faults.push_back(form.at(element) + name + ": begin small, no underscores");
        const WidgetKind* kind = kindOf(element);
        if (kind != nullptr && !name.ends_with(kind->nameEnding))
            faults.push_back(form.at(element) + name + ": its name ends in " + std::string(kind->nameEnding));
    });
    return faults;
}

Faults wordFaults(const FormFile& form) {
    Faults faults;
    forEachElement(form.root, [&](const XmlElement& element) {
        if (element.tag == "string" && !element.text.empty() && element.attribute("notr") != "true")
            faults.push_back(form.at(element) + "\"" + element.text + "\" stands in no text file");
    });
    return faults;
}

} // namespace recourse
