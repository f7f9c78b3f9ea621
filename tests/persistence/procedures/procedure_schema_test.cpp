// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/procedure_reader.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace recourse;
using nlohmann::json;

namespace {

class DocumentSchema {
public:
    DocumentSchema() {
        const json text = json::parse(sourceFile("resources/procedures/procedure.schema.json"));
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(text), m_schema);
    }

    bool accepts(const json& document) {
        return m_validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
    }

private:
    valijson::Schema m_schema;
    valijson::Validator m_validator;
};

/// Whether the reader objects to the form of the document; what its parts say of one another no schema can see.
bool readerAcceptsForm(const json& document) {
    static const char* const kOfForm[] = {
        "missing-key",  "wrong-type",       "unknown-key",    "unknown-word", "out-of-range", "bad-date",
        "bad-key",      "empty-text",       "empty-list",     "no-stop",      "two-sources",  "no-source",
        "other-format", "rule-is-decision", "not-a-decision", "bad-currency", "promise-key"};
    const auto read = readProcedure(document.dump());
    return read || std::none_of(read.error().begin(), read.error().end(), [](const DocumentFault& fault) {
               return std::any_of(std::begin(kOfForm), std::end(kOfForm), [&fault](const char* id) {
                   return fault.fault.id == std::string("procedure.fault.") + id;
               });
           });
}

/// A place without its numbers: of all deadlines' spans the same.
std::string sortOf(const std::string& place) {
    static const std::regex index("/[0-9]+");
    return std::regex_replace(place, index, "/*");
}

/// The document without the entries of its lists that have only what entries before them have: every form once.
json withoutRepeats(const json& document) {
    if (!document.is_structured())
        return document;
    json shorter = document.is_array() ? json::array() : json::object();
    std::set<std::string> sorts;
    for (const auto& [key, value] : document.items()) {
        const json entry = withoutRepeats(value);
        if (document.is_object()) {
            shorter[key] = entry;
            continue;
        }
        const std::size_t before = sorts.size();
        const json leaves = json::array({entry}).flatten();
        for (const auto& [path, leaf] : leaves.items())
            sorts.insert(sortOf(path));
        if (sorts.size() > before)
            shorter.push_back(entry);
    }
    return shorter;
}

/// The places of a document whose sort is not among those known, one of each: of all deadlines' spans only one.
std::vector<json::json_pointer> placesIn(const json& document, std::set<std::string>& sorts) {
    std::vector<json::json_pointer> places;
    const json leaves = document.flatten();
    for (const auto& [path, value] : leaves.items()) {
        for (json::json_pointer place(path); !place.empty(); place = place.parent_pointer()) {
            if (sorts.insert(sortOf(place.to_string())).second)
                places.push_back(place);
        }
    }
    return places;
}

std::vector<json> otherValues(const json& value) {
    if (value.is_object()) {
        json more = value;
        more["zzz"] = 1;
        return {json::array(), more};
    }
    if (value.is_array())
        return {json::object(), json::array()};
    if (value.is_string())
        return {7, "", "?!", "zzz"};
    if (value.is_boolean())
        return {"yes"};
    return {"7", -5, 1.5, 2'000'000};
}

/// The document with one thing changed: members removed, added, of another type, with another word.
std::vector<std::pair<std::string, json>> mutantsOf(const json& document, std::set<std::string>& sorts) {
    std::vector<std::pair<std::string, json>> mutants;
    for (const json::json_pointer& place : placesIn(document, sorts)) {
        for (const json& other : otherValues(document.at(place))) {
            json mutant = document;
            mutant[place] = other;
            mutants.emplace_back(place.to_string() + " := " + other.dump(), std::move(mutant));
        }
        if (document.at(place.parent_pointer()).is_object()) {
            json mutant = document;
            mutant[place.parent_pointer()].erase(place.back());
            mutants.emplace_back("without " + place.to_string(), std::move(mutant));
        }
    }
    return mutants;
}

} // namespace

TEST_CASE("schema and reader accept every preset", "[procedure]") {
    DocumentSchema schema;
    for (const std::string& code : shippedCodes()) {
        CAPTURE(code);
        CHECK(schema.accepts(json::parse(presetText(code))));
        CHECK(readProcedure(presetText(code), sourceFile("resources/lists/general.json")));
    }
}

TEST_CASE("schema and reader object to the same forms, by every form that some preset has", "[procedure]") {
    DocumentSchema schema;
    std::set<std::string> sorts;
    int refused = 0;
    for (const std::string& code : shippedCodes()) {
        for (const auto& [change, mutant] : mutantsOf(withoutRepeats(json::parse(presetText(code))), sorts)) {
            CAPTURE(code, change);
            const bool accepted = schema.accepts(mutant);
            refused += accepted ? 0 : 1;
            // The words that a fact can be are known to the reader only.
            if (!accepted || change.find("/one_of/") == std::string::npos)
                CHECK(accepted == readerAcceptsForm(mutant));
        }
    }
    CHECK(refused >= 500);
}

TEST_CASE("two hundred documents broken in their structure are refused by schema and reader", "[procedure][property]") {
    DocumentSchema schema;
    std::size_t tried = 0;
    for (const std::string& code : shippedCodes()) {
        const json sound = json::parse(presetText(code));
        const json leaves = sound.flatten();
        std::size_t index = 0;
        for (const auto& [path, value] : leaves.items()) {
            if (++index % 41 != 7)
                continue;
            json mutant = sound;
            mutant[json::json_pointer(path)] = tried % 2 == 0 ? json::object() : json::array({json::array()});
            CAPTURE(code, path);
            CHECK_FALSE(schema.accepts(mutant));
            CHECK_FALSE(readerAcceptsForm(mutant));
            ++tried;
        }
    }
    CHECK(tried >= 200);
}
