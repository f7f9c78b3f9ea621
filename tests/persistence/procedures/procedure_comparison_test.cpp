// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/procedure_comparison.h"
#include "persistence/procedures/procedure_reader.h"
#include "persistence/procedures/procedure_writer.h"
#include "persistence/procedures/row_matching.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;
using nlohmann::ordered_json;
using What = RuleChange::What;

namespace {

Procedure presetToCompare(const std::string& code) {
    return readProcedure(presetText(code), sourceFile("resources/lists/general.json")).value();
}

/// What a preset says when it is written whole.
ordered_json wholeDocument(const std::string& code) {
    return ordered_json::parse(writeProcedure(presetToCompare(code)));
}

ordered_json changedLeaf(const ordered_json& value) {
    if (value.is_boolean())
        return !value.get<bool>();
    if (value.is_number())
        return value.get<std::int64_t>() + 1;
    return value.get<std::string>() + "x";
}

std::string leafText(const ordered_json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// A leaf of a document: its place, the row it stands in, and whether it names that row.
struct Leaf {
    std::string path;
    std::string row;
    bool names = false;
};

/// Calls visit(leaf, value) for every scalar below a value that can be changed there.
template <class Visit>
void forEachLeaf(ordered_json& value, const Leaf& at, std::string_view list, Visit& visit) {
    if (value.is_object()) {
        const auto& naming = listOfRows(list).naming;
        for (auto& [name, member] : value.items()) {
            const bool names = !list.empty() && std::find(naming.begin(), naming.end(), name) != naming.end();
            const std::string path = at.path.empty() ? name : at.path + "." + name;
            const std::string_view inner = member.is_array() ? std::string_view(name) : std::string_view();
            forEachLeaf(member, {path, at.path, names}, inner, visit);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            forEachLeaf(value[i], {at.path + "[" + std::to_string(i) + "]", {}, false}, list, visit);
    } else {
        visit(at, value);
    }
}

RuleChanges expectedChanges(const Leaf& leaf, const ordered_json& before, const ordered_json& after) {
    if (!leaf.names)
        return {{What::Changed, leaf.path, leaf.path, leafText(before), leafText(after)}};
    return {{What::Removed, leaf.row, leaf.row, {}, {}}, {What::Added, leaf.row, leaf.row, {}, {}}};
}

/// The rows themselves are compared elsewhere.
RuleChanges withoutRows(RuleChanges changes) {
    for (RuleChange& change : changes) {
        if (change.what != What::Changed)
            change.before = change.after = {};
    }
    return changes;
}

std::string shownChanges(const RuleChanges& changes) {
    std::string text;
    for (const RuleChange& change : changes)
        text += std::string(change.what == What::Changed   ? "changed"
                            : change.what == What::Added   ? "added"
                            : change.what == What::Removed ? "removed"
                                                           : "moved") +
                " " + change.path + (change.path == change.pathBefore ? "" : " was " + change.pathBefore) + "\n";
    return text;
}

} // namespace

TEST_CASE("a document does not differ from itself, no preset does", "[procedure][property]") {
    for (const std::string& code : shippedCodes()) {
        const Procedure procedure = presetToCompare(code);
        CAPTURE(code);
        REQUIRE(shownChanges(compareProcedures(procedure, procedure)).empty());
    }
}

TEST_CASE("a changed leaf is one change at its place, by every leaf of every preset", "[procedure][property]") {
    std::size_t tried = 0;
    for (const std::string& code : shippedCodes()) {
        const ordered_json document = wholeDocument(code);
        // Member by member, since nothing is matched across them.
        for (const auto& [member, whole] : document.items()) {
            ordered_json before;
            before[member] = whole;
            ordered_json after = before;
            auto check = [&, &name = code](const Leaf& leaf, ordered_json& value) {
                const ordered_json old = value;
                value = changedLeaf(old);
                const RuleChanges found = compareDocuments(before, after);
                const RuleChanges expected = expectedChanges(leaf, old, value);
                value = old;
                ++tried;
                CAPTURE(name, leaf.path, shownChanges(found), shownChanges(expected));
                REQUIRE(withoutRows(found) == expected);
            };
            forEachLeaf(after, {}, {}, check);
        }
    }
    CHECK(tried > 10'000);
}

TEST_CASE("a row that is added or removed is one change, wherever it stands", "[procedure]") {
    const Procedure before = presetToCompare("pharma");
    Procedure after = before;
    after.deadlines.erase(after.deadlines.begin());
    CHECK(shownChanges(compareProcedures(before, after)) == "removed deadlines[0]\n");
    CHECK(shownChanges(compareProcedures(after, before)) == "added deadlines[0]\n");
    after = before;
    after.roles.insert(after.roles.begin(), NamedKey{"porter", {"门卫", "Porter"}, {}});
    const RuleChanges changes = compareProcedures(before, after);
    CHECK(shownChanges(changes) == "added roles[0]\n");
    CHECK(ordered_json::parse(changes.at(0).after).at("key") == "porter");
    after = before;
    after.numbering.clear();
    CHECK(compareProcedures(before, after).size() == before.numbering.size());
}

TEST_CASE("a row is moved where the first that holds is taken, and only there", "[procedure]") {
    const Procedure before = presetToCompare("pharma");
    Procedure after = before;
    std::size_t second = 1;
    while (after.routes[second].subject != after.routes[0].subject)
        ++second;
    std::swap(after.routes[0], after.routes[second]);
    const RuleChanges moved = compareProcedures(before, after);
    REQUIRE(moved.size() >= 1);
    CHECK(std::all_of(moved.begin(), moved.end(), [](const RuleChange& one) { return one.what == What::Moved; }));
    after = before;
    std::reverse(after.departments.begin(), after.departments.end());
    CHECK(shownChanges(compareProcedures(before, after)).empty());
    after = before;
    std::rotate(after.roles.begin(), after.roles.begin() + 1, after.roles.end());
    CHECK(shownChanges(compareProcedures(before, after)) ==
          "moved roles[" + std::to_string(after.roles.size() - 1) + "] was roles[0]\n");
}

TEST_CASE("a rule that changes after others came before it is found again", "[procedure]") {
    const Procedure before = presetToCompare("pharma");
    Procedure after = before;
    after.deadlines.back().span.length += 3;
    after.deadlines.erase(after.deadlines.begin());
    const std::string was = "deadlines[" + std::to_string(before.deadlines.size() - 1) + "].span.length";
    const std::string is = "deadlines[" + std::to_string(after.deadlines.size() - 1) + "].span.length";
    CHECK(shownChanges(compareProcedures(before, after)) ==
          "removed deadlines[0]\nchanged " + is + " was " + was + "\n");
}
