// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/events/event_payload.h"

#include "persistence/records/cell_json.h"
#include "persistence/records/json_cell.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::array<std::string_view, 12> kKindNames{"text",   "long-text", "number",   "percent",
                                                      "flag",   "choice",    "choices",  "date",
                                                      "moment", "money",     "quantity", "reference"};

Kind kindNamed(const std::string& name) {
    const auto* const found = std::find(kKindNames.begin(), kKindNames.end(), name);
    if (found == kKindNames.end())
        throw SqlError(StorageError::Kind::Corrupt, "kind of field " + name);
    return static_cast<Kind>(found - kKindNames.begin());
}

nlohmann::json changeJson(const Change& change) {
    return {{"table", change.table},
            {"row", change.row},
            {"key", change.key},
            {"kind", kKindNames[static_cast<std::size_t>(change.kind)]},
            {"personal", change.personal},
            {"before", jsonOf(change.before)},
            {"after", jsonOf(change.after)}};
}

Change changeFrom(const nlohmann::json& json) {
    return {json.at("table"),
            json.at("row"),
            json.at("key"),
            kindNamed(json.at("kind")),
            json.at("personal"),
            cellFromJson(json.at("before")),
            cellFromJson(json.at("after"))};
}

nlohmann::json rowJson(const RowDigest& row) {
    return {{"table", row.table},
            {"id", row.id},
            {"digest", row.digest ? nlohmann::json(toHex(row.digest->bytes)) : nlohmann::json()}};
}

RowDigest rowFrom(const nlohmann::json& json) {
    RowDigest row{json.at("table"), json.at("id"), {}};
    if (json.at("digest").is_null())
        return row;
    const std::optional<Bytes> bytes = parseHex(json.at("digest").get<std::string>());
    row.digest.emplace();
    if (!bytes || bytes->size() != row.digest->bytes.size())
        throw SqlError(StorageError::Kind::Corrupt, "digest in an event");
    std::copy(bytes->begin(), bytes->end(), row.digest->bytes.begin());
    return row;
}

void addValue(ByteWriter& writer, const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        writer.field("integer").number(*number);
    else if (const auto* text = std::get_if<std::string>(&value))
        writer.field("text").field(*text);
    else if (const auto* bytes = std::get_if<Bytes>(&value))
        writer.field("blob").field(*bytes);
}

} // namespace

std::string payloadText(const EventPayload& payload) {
    nlohmann::json json{{"changes", nlohmann::json::array()}, {"rows", nlohmann::json::array()}};
    for (const Change& change : payload.changes)
        json["changes"].push_back(changeJson(change));
    for (const RowDigest& row : payload.rows)
        json["rows"].push_back(rowJson(row));
    return storedText(json);
}

EventPayload parsePayload(const std::string& text) {
    return readingJson([&text] {
        const nlohmann::json json = nlohmann::json::parse(text);
        EventPayload payload;
        for (const nlohmann::json& change : json.at("changes"))
            payload.changes.push_back(changeFrom(change));
        for (const nlohmann::json& row : json.at("rows"))
            payload.rows.push_back(rowFrom(row));
        return payload;
    });
}

std::optional<Digest> rowDigest(const TamperEvidence& evidence, const WrittenRow& row) {
    if (row.values.empty())
        return std::nullopt;
    std::vector<std::pair<std::string_view, const SqlValue*>> values;
    for (std::size_t at = 0; at < row.values.size(); ++at) {
        if (!std::holds_alternative<std::monostate>(row.values[at]))
            values.emplace_back(row.columns[at].name, &row.values[at]);
    }
    std::sort(values.begin(), values.end());
    ByteWriter writer;
    writer.field("recourse row 1").field(row.table);
    for (const auto& [column, value] : values) {
        writer.field(column);
        addValue(writer, *value);
    }
    return evidence.digest(writer.bytes());
}

void sealChanges(std::vector<Change>& changes, PersonalCells& personal, const CaseKeys& before, const CaseKeys& after) {
    for (Change& change : changes) {
        if (!change.personal)
            continue;
        for (const auto& [cell, keys] : {std::pair(&change.before, &before), std::pair(&change.after, &after)}) {
            if (!isEmpty(*cell))
                *cell = toHex(personal.seal(keys->of(change.table, change.key), {change.table, change.key, change.row},
                                            cellText(*cell)));
        }
    }
}

void openChanges(std::vector<Change>& changes, const PersonalCells& personal) {
    for (Change& change : changes) {
        for (Cell* cell : {&change.before, &change.after}) {
            if (!change.personal || isEmpty(*cell))
                continue;
            const auto* hex = std::get_if<std::string>(cell);
            const std::optional<Bytes> sealed = hex != nullptr ? parseHex(*hex) : std::nullopt;
            if (!sealed)
                throw SqlError(StorageError::Kind::Corrupt, "sealed text in an event");
            const std::optional<std::string> text = personal.open({change.table, change.key, change.row}, *sealed);
            *cell = text ? parseCellText(*text) : Cell{};
        }
    }
}

} // namespace recourse
