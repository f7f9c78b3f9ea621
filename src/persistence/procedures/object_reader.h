// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/condition.h"
#include "persistence/procedures/document_words.h"
#include "persistence/procedures/json_document.h"

#include <string>
#include <vector>

namespace recourse {

/// How a limit of that kind is written.
[[nodiscard]] std::string_view exampleOfLimit(Kind kind);

/// Reads the members of one JSON object in any order, and remembers which there may be. What cannot be read leaves its
/// target as it was and is added to the faults with its path. `shape` tells it what to read (procedure_shape.h).
class ObjectReader {
public:
    ObjectReader(const nlohmann::json& value, std::string path, DocumentFaults& faults);

    /// A word of letters, digits, dots and dashes, stable where names change.
    void key(std::string_view name, std::string& to, Need need = Need::Must);
    void words(std::string_view name, std::string& to, Need need = Need::Must);
    void number(std::string_view name, std::int64_t& to, std::int64_t least, std::int64_t most);
    void flag(std::string_view name, bool& to, Need need = Need::Must);
    void day(std::string_view name, Day& to);
    void keys(std::string_view name, std::vector<std::string>& to, Need need = Need::Must);
    void phrases(std::string_view name, std::vector<std::string>& to);
    /// A limit of a test, in the kind of the fact.
    void bound(std::string_view name, std::optional<Cell>& to, std::string_view fact);
    /// A member that says what the document is; other values are refused.
    void constant(std::string_view name, std::int64_t value);
    /// A member for other programs; not looked at.
    void mark(std::string_view name, std::string_view text);

    template <class E>
    void word(std::string_view name, E& to, Need need = Need::Must) {
        if (const auto index = wordIndex(name, wordsOf<E>(), need))
            to = static_cast<E>(*index);
    }

    template <class T>
    void part(std::string_view name, T& to, Need need = Need::Must) {
        if (const nlohmann::json* found = find(name, need))
            readObject(*found, pathOf(name), to);
    }

    template <class T>
    void maybe(std::string_view name, std::optional<T>& to) {
        if (const nlohmann::json* found = find(name, Need::May))
            readObject(*found, pathOf(name), to.emplace());
    }

    template <class T>
    void rows(std::string_view name, std::vector<T>& to, Need need = Need::Must) {
        const nlohmann::json* list = findList(name, need);
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i)
            readObject((*list)[i], pathOf(name) + "[" + std::to_string(i) + "]", to.emplace_back());
    }

    /// An object that is no struct of its own.
    template <class Shape>
    void group(std::string_view name, bool, Shape shapeGroup) {
        const nlohmann::json* found = find(name, Need::May);
        if (found == nullptr)
            return;
        ObjectReader inner(*found, pathOf(name), m_faults);
        shapeGroup(inner);
        inner.refuseUnknown();
    }

    /// A fault of the member (empty: of the object) unless it holds.
    void require(bool holds, std::string_view name, std::string_view faultId, std::string_view remedyId);

    /// Every member that was not asked for is a fault.
    void refuseUnknown();

private:
    template <class T>
    void readObject(const nlohmann::json& value, std::string path, T& to) {
        ObjectReader inner(value, std::move(path), m_faults);
        shape(inner, to);
        inner.refuseUnknown();
    }

    const nlohmann::json* find(std::string_view name, Need need);
    const nlohmann::json* findList(std::string_view name, Need need);
    const std::string* findText(std::string_view name, Need need);
    std::optional<std::size_t> wordIndex(std::string_view name, Words words, Need need);
    void strings(std::string_view name, std::vector<std::string>& to, Need need, bool areKeys);
    bool acceptKey(const std::string& text, const std::string& path);
    bool acceptWords(const std::string& text, const std::string& path);
    std::string pathOf(std::string_view name) const;
    void wrongType(const std::string& path, std::string_view type);
    void add(std::string path, Sentence fault, Sentence remedy);

    const nlohmann::json* m_object; ///< null: not an object
    std::string m_path;
    DocumentFaults& m_faults;
    std::vector<std::string_view> m_known; ///< names of literals
};

} // namespace recourse
