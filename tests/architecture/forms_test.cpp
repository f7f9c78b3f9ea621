// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/form_rules.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

Faults faultsOfAllForms(Faults (*rule)(const FormFile&)) {
    Faults faults;
    for (const std::string& path : filesBelow("forms", ".ui")) {
        const Faults found = rule({path, parseXml(readFile(path))});
        faults.insert(faults.end(), found.begin(), found.end());
    }
    return faults;
}

/// A form of one grid with a few widgets.
FormFile formOf(const std::string& items, const std::string& after = {}) {
    return {"x.ui",
            parseXml("<?xml version=\"1.0\"?>\n<ui version=\"4.0\">\n<widget class=\"QWidget\" name=\"Page\">"
                     "<property name=\"geometry\"><rect/></property><layout class=\"QGridLayout\" name=\"grid\">" +
                     items + "</layout></widget>" + after + "</ui>")};
}

std::string item(int row, int column, const std::string& widget, const std::string& inside = {}) {
    return "\n<item row=\"" + std::to_string(row) + "\" column=\"" + std::to_string(column) + "\"><widget " + widget +
           ">" + inside + "</widget></item>";
}

const std::string kBatch = "class=\"recourse::LineEdit\" name=\"batchEdit\"";
const std::string kOrder = "class=\"QLineEdit\" name=\"orderEdit\"";

} // namespace

TEST_CASE("Tab goes through a form as it is read", "[architecture]") {
    CHECK(listed(faultsOfAllForms(tabOrderFaults)) == "");

    CHECK(tabOrderFaults(formOf(item(0, 0, kBatch) + item(0, 1, kOrder))).empty());
    CHECK(tabOrderFaults(formOf(item(1, 0, kBatch) + item(0, 1, kOrder))).size() == 1);
    const std::string stops = "<tabstops><tabstop>batchEdit</tabstop></tabstops>";
    CHECK(tabOrderFaults(formOf(item(1, 0, kBatch), stops)).empty());
    CHECK(tabOrderFaults(formOf(item(1, 0, kBatch) + item(0, 1, kOrder), stops)).size() == 1);
}

TEST_CASE("a form has no fixed sizes", "[architecture]") {
    CHECK(listed(faultsOfAllForms(fixedSizeFaults)) == "");

    const std::string size = "<property name=\"minimumSize\"><size/></property>";
    CHECK(fixedSizeFaults(formOf(item(0, 0, kBatch))).empty());
    CHECK(fixedSizeFaults(formOf(item(0, 0, kBatch, size))) ==
          Faults{"x.ui:4: a fixed size; leave it to layouts and fonts"});
    CHECK(fixedSizeFaults(formOf(item(0, 0, kBatch, "<font><pointsize>9</pointsize></font>"))).size() == 1);
}

TEST_CASE("the name of a widget says what it is", "[architecture]") {
    CHECK(listed(faultsOfAllForms(nameFaults)) == "");

    CHECK(nameFaults(formOf(item(0, 0, kBatch))).empty());
    CHECK(nameFaults(formOf(item(0, 0, "class=\"QLineEdit\" name=\"batch\""))).size() == 1);
    CHECK(nameFaults(formOf(item(0, 0, "class=\"QLineEdit\" name=\"batch_Edit\""))).size() == 1);
    CHECK(nameFaults(formOf(item(0, 0, "class=\"recourse::KeptCheckBox\" name=\"keptCheck\""))).empty());
}

TEST_CASE("a form has no words of its own", "[architecture]") {
    CHECK(listed(faultsOfAllForms(wordFaults)) == "");

    CHECK(wordFaults(formOf(item(0, 0, kBatch, "<string notr=\"true\">B</string>"))).empty());
    CHECK(wordFaults(formOf(item(0, 0, kBatch, "<string>Batch</string>"))).size() == 1);
}
