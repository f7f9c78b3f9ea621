// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/object_reader.h"

#include "persistence/procedures/nearest_word.h"
#include "support/decimal.h"
#include "support/text.h"

#include <algorithm>
#include <cstdio>

namespace recourse {

namespace {

using nlohmann::json;

bool isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// "2026-01-31"
std::optional<Day> isoDay(const std::string& text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int used = 0;
    if (text.size() != 10 || std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &used) != 3 || used != 10)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

std::optional<std::int64_t> percentCell(std::string_view text) {
    const std::optional<Decimal> number = takeDecimal(text, 2);
    if (!number || !(text.empty() || text == "%"))
        return std::nullopt;
    return rescaled(*number, 2);
}

/// What the limit of a fact of that kind says; empty if it cannot be read.
Cell limitCell(const json& value, Kind kind) {
    const auto* text = value.get_ptr<const std::string*>();
    const auto asCell = [](const auto& read) { return read ? Cell(*read) : Cell(); };
    switch (kind) {
    case Kind::Money:
        return text != nullptr ? asCell(parseMoney(*text, "")) : Cell();
    case Kind::Quantity:
        return text != nullptr ? asCell(parseQuantity(*text)) : Cell();
    case Kind::Percent:
        return text != nullptr ? asCell(percentCell(*text)) : Cell();
    case Kind::Number:
        return value.is_number_integer() ? Cell(value.get<std::int64_t>()) : Cell();
    default:
        return {};
    }
}

/// What kind of limit it is shows in how it is written. Text that is no limit stays text.
Cell limitOfOwnField(const json& value) {
    for (const Kind kind : {Kind::Number, Kind::Money, Kind::Quantity}) {
        if (Cell read = limitCell(value, kind); !isEmpty(read))
            return read;
    }
    return value.is_string() ? Cell(value.get<std::string>()) : Cell();
}

} // namespace

std::string_view exampleOfLimit(Kind kind) {
    switch (kind) {
    case Kind::Money:
        return "\"5000.00 CNY\"";
    case Kind::Quantity:
        return "\"12.5 kg\"";
    case Kind::Percent:
        return "\"12.5%\"";
    default:
        return "3";
    }
}

ObjectReader::ObjectReader(const json& value, std::string path, DocumentFaults& faults)
    : m_object(value.is_object() ? &value : nullptr)
    , m_path(std::move(path))
    , m_faults(faults) {
    if (m_object == nullptr)
        wrongType(m_path, "object");
}

void ObjectReader::key(std::string_view name, std::string& to, Need need) {
    const std::string* text = findText(name, need);
    if (text != nullptr && acceptKey(*text, pathOf(name)))
        to = *text;
}

void ObjectReader::words(std::string_view name, std::string& to, Need need) {
    const std::string* text = findText(name, need);
    if (text != nullptr && acceptWords(*text, pathOf(name)))
        to = *text;
}

void ObjectReader::number(std::string_view name, std::int64_t& to, std::int64_t least, std::int64_t most) {
    const json* found = find(name, Need::Must);
    if (found == nullptr)
        return;
    if (!found->is_number_integer())
        return wrongType(pathOf(name), "number");
    const bool fits = !found->is_number_unsigned() || found->get<std::uint64_t>() <= static_cast<std::uint64_t>(most);
    const auto value = found->get<std::int64_t>();
    if (!fits || value < least || value > most)
        add(pathOf(name), {"procedure.fault.out-of-range", {}}, {"procedure.remedy.range", {least, most}});
    else
        to = value;
}

void ObjectReader::flag(std::string_view name, bool& to, Need need) {
    const json* found = find(name, need);
    if (found != nullptr && !found->is_boolean())
        wrongType(pathOf(name), "flag");
    else if (found != nullptr)
        to = found->get<bool>();
}

void ObjectReader::day(std::string_view name, Day& to) {
    const std::string* text = findText(name, Need::Must);
    if (text == nullptr)
        return;
    if (const std::optional<Day> read = isoDay(*text))
        to = *read;
    else
        add(pathOf(name), {"procedure.fault.bad-date", {*text}}, {"procedure.remedy.example", {"\"2026-01-31\""}});
}

void ObjectReader::keys(std::string_view name, std::vector<std::string>& to, Need need) {
    strings(name, to, need, true);
}

void ObjectReader::phrases(std::string_view name, std::vector<std::string>& to) {
    strings(name, to, Need::May, false);
}

void ObjectReader::bound(std::string_view name, std::optional<Cell>& to, std::string_view fact) {
    const json* found = find(name, Need::May);
    if (found == nullptr)
        return;
    if (!found->is_string() && !found->is_number_integer())
        return wrongType(pathOf(name), "text");
    const auto kind =
        std::find_if(std::begin(kFacts), std::end(kFacts), [&](const FactKind& f) { return f.key == fact; });
    if (kind == std::end(kFacts)) {
        to = limitOfOwnField(*found); // ReferenceCheck compares it with the field
        return;
    }
    Cell read = limitCell(*found, kind->kind);
    const bool measured = kind->kind == Kind::Money || kind->kind == Kind::Quantity || kind->kind == Kind::Percent ||
                          kind->kind == Kind::Number;
    if (!measured)
        add(pathOf(name), {"procedure.fault.no-limits", {std::string(fact)}}, {"procedure.remedy.one-of", {}});
    else if (isEmpty(read))
        add(pathOf(name), {"procedure.fault.bad-limit", {found->dump()}},
            {"procedure.remedy.example", {std::string(exampleOfLimit(kind->kind))}});
    else
        to = std::move(read);
}

void ObjectReader::constant(std::string_view name, std::int64_t value) {
    const json* found = find(name, Need::Must);
    if (found != nullptr && *found != value)
        add(pathOf(name), {"procedure.fault.other-format", {found->dump()}}, {"procedure.remedy.format", {value}});
}

void ObjectReader::mark(std::string_view name, std::string_view) {
    findText(name, Need::May);
}

void ObjectReader::require(bool holds, std::string_view name, std::string_view faultId, std::string_view remedyId) {
    if (m_object != nullptr && !holds)
        add(name.empty() ? m_path : pathOf(name), {std::string(faultId), {}}, {std::string(remedyId), {}});
}

void ObjectReader::refuseUnknown() {
    if (m_object == nullptr)
        return;
    for (const auto& [name, value] : m_object->items()) {
        if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
            add(pathOf(name), {"procedure.fault.unknown-key", {name}}, suggestion(name, m_known));
    }
}

const json* ObjectReader::find(std::string_view name, Need need) {
    m_known.push_back(name);
    if (m_object == nullptr)
        return nullptr;
    const auto found = m_object->find(name);
    if (found != m_object->end())
        return &*found;
    if (need == Need::Must)
        add(m_path, {"procedure.fault.missing-key", {std::string(name)}},
            {"procedure.remedy.add-key", {std::string(name)}});
    return nullptr;
}

const json* ObjectReader::findList(std::string_view name, Need need) {
    const json* found = find(name, need);
    if (found == nullptr || found->is_array())
        return found;
    wrongType(pathOf(name), "list");
    return nullptr;
}

const std::string* ObjectReader::findText(std::string_view name, Need need) {
    const json* found = find(name, need);
    if (found == nullptr || found->is_string())
        return found == nullptr ? nullptr : found->get_ptr<const std::string*>();
    wrongType(pathOf(name), "text");
    return nullptr;
}

std::optional<std::size_t> ObjectReader::wordIndex(std::string_view name, Words words, Need need) {
    const std::string* text = findText(name, need);
    if (text == nullptr)
        return std::nullopt;
    const auto found = std::find(words.begin(), words.end(), *text);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    add(pathOf(name), {"procedure.fault.unknown-word", {*text}}, suggestion(*text, {words.begin(), words.end()}));
    return std::nullopt;
}

void ObjectReader::strings(std::string_view name, std::vector<std::string>& to, Need need, bool areKeys) {
    const json* list = findList(name, need);
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const std::string path = pathOf(name) + "[" + std::to_string(i) + "]";
        const auto* text = (*list)[i].get_ptr<const std::string*>();
        if (text == nullptr)
            wrongType(path, "text");
        else if (areKeys ? acceptKey(*text, path) : acceptWords(*text, path))
            to.push_back(*text);
    }
}

bool ObjectReader::acceptKey(const std::string& text, const std::string& path) {
    const bool good = !text.empty() && isKeyCharacter(text.front()) &&
                      std::all_of(text.begin(), text.end(),
                                  [](char c) { return isKeyCharacter(c) || c == '.' || c == '-' || c == '_'; });
    if (!good)
        add(path, {"procedure.fault.bad-key", {text}}, {"procedure.remedy.key-form", {}});
    return good;
}

bool ObjectReader::acceptWords(const std::string& text, const std::string& path) {
    if (!trimmed(text).empty())
        return true;
    add(path, {"procedure.fault.empty-text", {}}, {"procedure.remedy.fill", {}});
    return false;
}

std::string ObjectReader::pathOf(std::string_view name) const {
    return m_path.empty() ? std::string(name) : m_path + "." + std::string(name);
}

void ObjectReader::wrongType(const std::string& path, std::string_view type) {
    add(path, {"procedure.fault.wrong-type", {Term{"procedure.type." + std::string(type)}}},
        {"procedure.remedy.type." + std::string(type), {}});
}

void ObjectReader::add(std::string path, Sentence fault, Sentence remedy) {
    m_faults.push_back({std::move(path), std::move(fault), std::move(remedy)});
}

} // namespace recourse
