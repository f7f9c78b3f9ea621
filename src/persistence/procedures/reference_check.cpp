// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/reference_check.h"

#include "persistence/procedures/nearest_word.h"
#include "support/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace recourse {

namespace {

std::vector<std::string_view> keysOf(const std::vector<NamedKey>& list) {
    std::vector<std::string_view> keys;
    for (const NamedKey& named : list)
        keys.push_back(named.key);
    return keys;
}

bool hasWord(const std::vector<std::string_view>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

const FactKind* findFact(std::string_view key) {
    const auto found =
        std::find_if(std::begin(kFacts), std::end(kFacts), [key](const FactKind& f) { return f.key == key; });
    return found == std::end(kFacts) ? nullptr : found;
}

std::vector<std::string_view> factWords() {
    std::vector<std::string_view> words;
    for (const FactKind& fact : kFacts)
        words.push_back(fact.key);
    return words;
}

bool isMeasured(Kind kind) {
    return kind != Kind::Choice && kind != Kind::Choices && kind != Kind::Flag;
}

} // namespace

std::string pathAt(std::string_view list, std::size_t index, std::string_view member) {
    std::string path = std::string(list) + "[" + std::to_string(index) + "]";
    return member.empty() ? path : path + "." + std::string(member);
}

ReferenceCheck::ReferenceCheck(const Procedure& procedure, DocumentFaults& faults)
    : m_procedure(procedure)
    , m_faults(faults)
    , m_unreadable(faults.size())
    , m_grades{"scale.grades", keysOf(procedure.scale.grades)}
    , m_kinds{"kinds", keysOf(procedure.kinds)}
    , m_roles{"roles", keysOf(procedure.roles)}
    , m_departments{"departments", keysOf(procedure.departments)} {}

void ReferenceCheck::word(const std::string& path, std::string_view written, Vocabulary words) {
    if (written.empty() || std::find(words.begin(), words.end(), written) != words.end())
        return;
    add(path, {"procedure.fault.unknown-word", {std::string(written)}},
        suggestion(written, {words.begin(), words.end()}));
}

void ReferenceCheck::words(const std::string& path, const std::vector<std::string>& written, Vocabulary words) {
    for (std::size_t i = 0; i < written.size(); ++i)
        word(pathAt(path, i), written[i], words);
}

void ReferenceCheck::roles(const std::string& path, const std::vector<std::string>& written) {
    for (std::size_t i = 0; i < written.size(); ++i)
        listed(pathAt(path, i), written[i], m_roles);
}

void ReferenceCheck::departments(const std::string& path, const std::vector<std::string>& written) {
    for (std::size_t i = 0; i < written.size(); ++i)
        listed(pathAt(path, i), written[i], m_departments);
}

void ReferenceCheck::condition(const std::string& path, const Condition& condition) {
    for (std::size_t i = 0; i < condition.all.size(); ++i)
        test(pathAt(path + ".when", i), condition.all[i]);
}

void ReferenceCheck::filled(const std::string& path, std::size_t entries) {
    if (entries == 0 && isSound(path))
        add(path, {"procedure.fault.empty-list", {}}, {"procedure.remedy.fill-list", {}});
}

void ReferenceCheck::distinct(const std::string& path, const std::vector<NamedKey>& list) {
    std::set<std::string_view> keys;
    std::map<std::string, std::size_t> owners; // how it reads → entry
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list[i].key.empty() && !keys.insert(list[i].key).second) {
            add(pathAt(path, i, "key"), {"procedure.fault.key-again", {list[i].key}},
                {"procedure.remedy.other-key", {}});
            continue;
        }
        std::vector<std::string> spellings = list[i].aliases;
        spellings.insert(spellings.end(), {list[i].key, list[i].name.zh, list[i].name.en});
        for (const std::string& spelling : spellings) {
            const std::string read = normalisedKey(spelling);
            if (!read.empty() && owners.emplace(read, i).first->second != i)
                add(pathAt(path, i), {"procedure.fault.name-again", {spelling, list[owners[read]].key}},
                    {"procedure.remedy.other-name", {}});
        }
    }
}

void ReferenceCheck::add(std::string path, Sentence fault, Sentence remedy) {
    m_faults.push_back({std::move(path), std::move(fault), std::move(remedy)});
}

void ReferenceCheck::listed(const std::string& path, std::string_view written, const List& list) {
    if (written.empty() || hasWord(list.keys, written) || !isSound(list.name))
        return;
    add(path, {"procedure.fault.not-listed", {std::string(written), std::string(list.name)}},
        suggestion(written, list.keys));
}

void ReferenceCheck::test(const std::string& path, const Test& test) {
    const FactKind* fact = findFact(test.fact);
    if (fact == nullptr) {
        if (!test.fact.empty())
            add(path + ".fact", {"procedure.fault.unknown-word", {test.fact}}, suggestion(test.fact, factWords()));
    } else if (isMeasured(fact->kind)) {
        limits(path, test);
    } else {
        choices(path, test);
    }
}

void ReferenceCheck::choices(const std::string& path, const Test& test) {
    static constexpr std::string_view kYesNo[] = {"yes", "no"};
    static constexpr std::string_view kValidity[] = {"valid", "invalid", "not-admitted"};
    if (test.oneOf.empty() && isSound(path))
        add(path, {"procedure.fault.test-empty", {}}, {"procedure.remedy.one-of", {}});
    const std::string list = path + ".one_of";
    for (std::size_t i = 0; i < test.oneOf.size(); ++i) {
        const std::string& written = test.oneOf[i];
        if (test.fact == "class")
            listed(pathAt(list, i), written, m_grades);
        else if (test.fact == "kind")
            listed(pathAt(list, i), written, m_kinds);
        else if (test.fact == "department")
            listed(pathAt(list, i), written, m_departments);
        else if (test.fact == "channel")
            listed(pathAt(list, i), written, choiceList("channel"));
        else if (test.fact == "disposition")
            listed(pathAt(list, i), written, choiceList("disposition_item.kind"));
        else if (test.fact == "valid")
            word(pathAt(list, i), written, kValidity);
        else if (findFact(test.fact)->kind == Kind::Flag)
            word(pathAt(list, i), written, kYesNo);
    }
}

void ReferenceCheck::limits(const std::string& path, const Test& test) {
    const std::pair<const char*, const std::optional<Cell>*> bounds[] = {
        {".from", &test.from}, {".above", &test.above}, {".up_to", &test.upTo}, {".below", &test.below}};
    if (!test.oneOf.empty())
        add(path + ".one_of", {"procedure.fault.no-choices", {test.fact}}, {"procedure.remedy.limits", {}});
    else if (!test.from && !test.above && !test.upTo && !test.below && isSound(path))
        add(path, {"procedure.fault.test-empty", {}}, {"procedure.remedy.limits", {}});
    if ((test.from && test.above) || (test.upTo && test.below))
        add(path, {"procedure.fault.two-limits", {}}, {"procedure.remedy.keep-one", {}});
    for (const auto& [name, bound] : bounds) {
        const Money* money = *bound ? std::get_if<Money>(&**bound) : nullptr;
        if (money != nullptr && money->currency != m_procedure.currency && isSound("currency"))
            add(path + name, {"procedure.fault.other-currency", {money->currency, m_procedure.currency}},
                {"procedure.remedy.currency", {m_procedure.currency}});
    }
}

ReferenceCheck::List ReferenceCheck::choiceList(std::string_view field) const {
    for (const ChoiceList& list : m_procedure.choices) {
        if (list.field == field)
            return {"choices", keysOf(list.options)};
    }
    return {"choices", {}};
}

bool ReferenceCheck::isSound(std::string_view section) const {
    return std::none_of(m_faults.begin(), m_faults.begin() + static_cast<std::ptrdiff_t>(m_unreadable),
                        [section](const DocumentFault& fault) {
                            const std::string& path = fault.path;
                            if (path.starts_with(section))
                                return true;
                            const bool above =
                                path.empty() || (section.starts_with(path) && section[path.size()] == '.');
                            return above && fault.fault.id == "procedure.fault.missing-key" &&
                                   section.ends_with(std::get<std::string>(fault.fault.params.front()));
                        });
}

} // namespace recourse
