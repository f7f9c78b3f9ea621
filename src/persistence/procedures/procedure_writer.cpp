// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/procedure_writer.h"

#include "persistence/procedures/procedure_shape.h"
#include "support/decimal.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace recourse {

namespace {

using nlohmann::ordered_json;

std::string isoText(Day day) {
    const std::chrono::year_month_day date(day);
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

ordered_json limitJson(const Cell& limit, std::string_view fact) {
    if (const auto* money = std::get_if<Money>(&limit))
        return toText(*money);
    if (const auto* quantity = std::get_if<Quantity>(&limit))
        return toText(*quantity);
    const auto number = std::get<std::int64_t>(limit);
    const bool percent = std::any_of(std::begin(kFacts), std::end(kFacts), [fact](const FactKind& known) {
        return known.key == fact && known.kind == Kind::Percent;
    });
    return percent ? ordered_json(decimalText({number, 2}) + "%") : ordered_json(number);
}

/// The other side of ObjectReader: the same calls, writing. Members that may be left out are, when they are empty.
class ObjectWriter {
public:
    ordered_json take() { return std::move(m_object); }

    void key(const char* name, const std::string& value, Need need = Need::Must) { words(name, value, need); }
    void words(const char* name, const std::string& value, Need need = Need::Must) {
        if (need == Need::Must || !value.empty())
            m_object[name] = value;
    }
    void number(const char* name, std::int64_t value, std::int64_t, std::int64_t) { m_object[name] = value; }
    void flag(const char* name, bool value, Need need = Need::Must) {
        if (need == Need::Must || value)
            m_object[name] = value;
    }
    void day(const char* name, Day value) { m_object[name] = isoText(value); }
    void keys(const char* name, const std::vector<std::string>& list, Need need = Need::Must) {
        if (need == Need::Must || !list.empty())
            m_object[name] = list;
    }
    void phrases(const char* name, const std::vector<std::string>& list) { keys(name, list, Need::May); }
    void bound(const char* name, const std::optional<Cell>& limit, std::string_view fact) {
        if (limit)
            m_object[name] = limitJson(*limit, fact);
    }
    void constant(const char* name, std::int64_t value) { m_object[name] = value; }
    void mark(const char* name, const char* text) { m_object[name] = text; }

    template <class E>
    void word(const char* name, E value, Need need = Need::Must) {
        if (need == Need::Must || value != E{})
            m_object[name] = wordsOf<E>()[static_cast<std::size_t>(value)];
    }
    template <class T>
    void part(const char* name, T& value, Need need = Need::Must) {
        if (need == Need::Must || !(value == T{}))
            m_object[name] = written(value);
    }
    template <class T>
    void maybe(const char* name, std::optional<T>& value) {
        if (value)
            m_object[name] = written(*value);
    }
    template <class T>
    void rows(const char* name, std::vector<T>& list, Need need = Need::Must) {
        if (need == Need::May && list.empty())
            return;
        ordered_json& rows = m_object[name] = ordered_json::array();
        for (T& row : list)
            rows.push_back(written(row));
    }
    template <class Shape>
    void group(const char* name, bool present, Shape shapeGroup) {
        if (!present)
            return;
        ObjectWriter inner;
        shapeGroup(inner);
        m_object[name] = inner.take();
    }
    void require(bool, const char*, const char*, const char*) {}

private:
    template <class T>
    static ordered_json written(T& value) {
        ObjectWriter inner;
        shape(inner, value);
        return inner.take();
    }

    ordered_json m_object = ordered_json::object();
};

std::size_t displayWidth(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string oneLine(const ordered_json& value) {
    if (!value.is_structured())
        return value.dump();
    std::string text;
    for (auto it = value.begin(); it != value.end(); ++it) {
        text += text.empty() ? "" : ", ";
        text += (value.is_object() ? ordered_json(it.key()).dump() + ": " : "") + oneLine(*it);
    }
    return value.is_object() ? "{" + text + "}" : "[" + text + "]";
}

/// What fits into a line stands on one; the rest is broken, two blanks deeper.
std::string laidOut(const ordered_json& value, const std::string& indent) {
    constexpr std::size_t kWidth = 120;
    std::string line = oneLine(value);
    if (!value.is_structured() || indent.size() + displayWidth(line) <= kWidth)
        return line;
    std::string text;
    for (auto it = value.begin(); it != value.end(); ++it) {
        text += (text.empty() ? "\n" : ",\n") + indent + "  ";
        text += (value.is_object() ? ordered_json(it.key()).dump() + ": " : "") + laidOut(*it, indent + "  ");
    }
    text += "\n" + indent;
    return value.is_object() ? "{" + text + "}" : "[" + text + "]";
}

} // namespace

std::string writeProcedure(const Procedure& procedure) {
    Procedure copy = procedure; // one description serves reading too, so it takes what it may change
    ObjectWriter writer;
    shape(writer, copy);
    return laidOut(writer.take(), "") + "\n";
}

} // namespace recourse
