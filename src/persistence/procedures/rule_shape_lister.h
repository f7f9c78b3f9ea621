// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/rule_draft.h"
#include "persistence/procedures/document_words.h"

#include <optional>

namespace recourse {

/// The third side of the document's description (procedure_shape.h): lists what there can be, for whoever makes a form
/// of it.
class RuleShapeLister {
public:
    explicit RuleShapeLister(RuleShape& to) : m_to(to) {}

    void key(const char* name, const std::string&, Need need = Need::Must) { add(name, RuleFieldKind::Key, need); }
    void words(const char* name, const std::string&, Need need = Need::Must) { add(name, RuleFieldKind::Phrase, need); }
    void number(const char* name, std::int64_t, std::int64_t, std::int64_t) {
        add(name, RuleFieldKind::Number, Need::Must);
    }
    void flag(const char* name, bool, Need need = Need::Must) { add(name, RuleFieldKind::Flag, need); }
    void day(const char* name, Day) { add(name, RuleFieldKind::Date, Need::Must); }
    void keys(const char* name, const std::vector<std::string>&, Need need = Need::Must) {
        add(name, RuleFieldKind::Keys, need);
    }
    void phrases(const char* name, const std::vector<std::string>&) { add(name, RuleFieldKind::Phrases, Need::May); }
    void bound(const char* name, const std::optional<Cell>&, std::string_view) {
        add(name, RuleFieldKind::Limit, Need::May);
    }
    void constant(const char* name, std::int64_t value) {
        add(name, RuleFieldKind::Fixed, Need::Must, {std::to_string(value)});
    }
    void mark(const char* name, const char* text) { add(name, RuleFieldKind::Fixed, Need::May, {text}); }
    void require(bool, const char*, const char*, const char*) {}

    template <class E>
    void word(const char* name, E, Need need = Need::Must) {
        add(name, RuleFieldKind::OneOf, need, {wordsOf<E>().begin(), wordsOf<E>().end()});
    }
    template <class T>
    void part(const char* name, T&, Need need = Need::Must) {
        RuleShapeLister inner(m_to, m_prefix + name + ".", m_optional || need == Need::May);
        T one{};
        shape(inner, one);
    }
    template <class T>
    void maybe(const char* name, std::optional<T>&) {
        T one{};
        part(name, one, Need::May);
    }
    template <class T>
    void rows(const char* name, std::vector<T>&, Need need = Need::Must) {
        RuleShape row;
        row.list = m_prefix + name;
        row.required = need == Need::Must;
        RuleShapeLister inner(row);
        T one{};
        shape(inner, one);
        m_to.lists.push_back(std::move(row));
    }
    template <class Shape>
    void group(const char* name, bool, Shape shapeGroup) {
        RuleShapeLister inner(m_to, m_prefix + name + ".", true);
        shapeGroup(inner);
    }

private:
    RuleShapeLister(RuleShape& to, std::string prefix, bool optional)
        : m_to(to)
        , m_prefix(std::move(prefix))
        , m_optional(optional) {}

    void add(const char* name, RuleFieldKind kind, Need need, std::vector<std::string> words = {}) {
        m_to.fields.push_back({m_prefix + name, kind, need == Need::Must && !m_optional, std::move(words)});
    }

    RuleShape& m_to;
    std::string m_prefix;
    bool m_optional = false; ///< the part it is in may be left out
};

} // namespace recourse
