// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/records/cell_json.h"

#include "persistence/records/json_cell.h"
#include "persistence/sql/sql_error.h"

namespace recourse {

nlohmann::json jsonOf(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return *number;
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* day = std::get_if<Day>(&cell))
        return {{"day", day->time_since_epoch().count()}};
    if (const auto* instant = std::get_if<Instant>(&cell))
        return {{"at", instant->time_since_epoch().count()}};
    if (const auto* money = std::get_if<Money>(&cell))
        return {{"minor", money->minor}, {"currency", money->currency}};
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        return {{"value", quantity->value}, {"scale", quantity->scale}, {"unit", quantity->unit}};
    return nullptr;
}

Cell cellFromJson(const nlohmann::json& json) {
    if (json.is_null())
        return {};
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (json.is_string())
        return json.get<std::string>();
    if (json.contains("day"))
        return Day(std::chrono::days(json.at("day").get<std::int64_t>()));
    if (json.contains("at"))
        return Instant(std::chrono::seconds(json.at("at").get<std::int64_t>()));
    if (json.contains("minor"))
        return Money{json.at("minor").get<std::int64_t>(), json.at("currency").get<std::string>()};
    return Quantity{json.at("value").get<std::int64_t>(), json.at("scale").get<std::int64_t>(),
                    json.at("unit").get<std::string>()};
}

std::string storedText(const nlohmann::json& json) {
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string extraText(const ExtraCells& cells) {
    nlohmann::json object = nlohmann::json::object();
    for (const auto& [key, cell] : cells) {
        if (!isEmpty(cell))
            object[key] = jsonOf(cell);
    }
    return storedText(object);
}

ExtraCells parseExtra(const std::string& text) {
    return readingJson([&text] {
        ExtraCells cells;
        const nlohmann::json object = nlohmann::json::parse(text);
        for (const auto& [key, value] : object.items())
            cells.emplace(key, cellFromJson(value));
        return cells;
    });
}

std::string cellText(const Cell& cell) {
    return storedText(jsonOf(cell));
}

Cell parseCellText(const std::string& text) {
    return readingJson([&text] { return cellFromJson(nlohmann::json::parse(text)); });
}

} // namespace recourse
