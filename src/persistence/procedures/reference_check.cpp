// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/reference_check.h"

#include "domain/procedure/names.h"
#include "persistence/procedures/nearest_word.h"
#include "persistence/procedures/object_reader.h"
#include "support/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace recourse {

namespace {

bool hasWord(const std::vector<std::string_view>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string_view> factWords(const Procedure& procedure) {
    std::vector<std::string_view> words;
    for (const FactKind& fact : kFacts)
        words.push_back(fact.key);
    for (const ExtraField& field : procedure.fields) {
        if (factKind(procedure, field.key))
            words.push_back(field.key);
    }
    return words;
}

std::vector<std::string_view> ownStepsOf(const Procedure& procedure) {
    std::vector<std::string_view> keys;
    for (const MilestoneRule& rule : procedure.milestones) {
        if (rule.isOwnStep())
            keys.push_back(rule.key);
    }
    return keys;
}

std::vector<std::string_view> listOf(Vocabulary words) {
    return {words.begin(), words.end()};
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
    , m_departments{"departments", keysOf(procedure.departments)}
    , m_ownSteps(ownStepsOf(procedure)) {}

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

void ReferenceCheck::milestone(const std::string& path, std::string_view written, Vocabulary words) {
    std::vector<std::string_view> known = listOf(words);
    known.insert(known.end(), m_ownSteps.begin(), m_ownSteps.end());
    happens(path, written, known);
}

void ReferenceCheck::clockEvents(const std::string& path, const DeadlineRule& rule) {
    if (rule.record == "notice") {
        happens(path + ".start", rule.start, listOf(kNoticeStartWords));
        happens(path + ".stop", rule.stop, listOf(kNoticeStopWords));
    } else if (rule.record == "return") {
        happens(path + ".start", rule.start, listOf(kReturnStartWords));
        happens(path + ".stop", rule.stop, listOf(kReturnStopWords));
    } else {
        milestone(path + ".start", rule.start, kStartWords);
        milestone(path + ".stop", rule.stop, kStopWords);
    }
}

void ReferenceCheck::happens(const std::string& path, std::string_view written,
                             const std::vector<std::string_view>& known) {
    if (!written.empty() && !hasWord(known, written))
        add(path, {"procedure.fault.no-such-event", {std::string(written)}}, suggestion(written, known));
}

void ReferenceCheck::condition(const std::string& path, const Condition& condition) {
    tests(path + ".when", condition.all);
}

void ReferenceCheck::tests(const std::string& path, const std::vector<Test>& tests) {
    for (std::size_t i = 0; i < tests.size(); ++i)
        test(pathAt(path, i), tests[i]);
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
    const std::vector<std::string_view> keys(list.keys.begin(), list.keys.end());
    if (written.empty() || hasWord(keys, written) || !isSound(list.name))
        return;
    add(path, {"procedure.fault.not-listed", {std::string(written), std::string(list.name)}},
        suggestion(written, keys));
}

void ReferenceCheck::test(const std::string& path, const Test& test) {
    const std::optional<Kind> kind = factKind(m_procedure, test.fact);
    if (kind && isMeasured(*kind))
        limits(path, test, *kind);
    else if (kind)
        choices(path, test);
    else if (!test.fact.empty() && isSound("fields"))
        add(path + ".fact", {"procedure.fault.no-such-fact", {test.fact}},
            suggestion(test.fact, factWords(m_procedure)));
}

void ReferenceCheck::choices(const std::string& path, const Test& test) {
    static constexpr std::string_view kYesNo[] = {"yes", "no"};
    static constexpr std::string_view kValidity[] = {"valid", "invalid", "not-admitted"};
    static constexpr std::string_view kSatisfied[] = {"yes", "no", "not-reached"};
    if (test.oneOf.empty() && isSound(path))
        add(path, {"procedure.fault.test-empty", {}}, {"procedure.remedy.one-of", {}});
    if (test.from || test.above || test.upTo || test.below)
        add(path, {"procedure.fault.no-limits", {test.fact}}, {"procedure.remedy.one-of", {}});
    const std::string list = path + ".one_of";
    for (std::size_t i = 0; i < test.oneOf.size(); ++i) {
        const std::string& written = test.oneOf[i];
        if (test.fact == "class")
            listed(pathAt(list, i), written, m_grades);
        else if (test.fact == "kind")
            listed(pathAt(list, i), written, m_kinds);
        else if (test.fact == "department")
            listed(pathAt(list, i), written, m_departments);
        else if (test.fact == "valid")
            word(pathAt(list, i), written, kValidity);
        else if (test.fact == "satisfied")
            word(pathAt(list, i), written, kSatisfied);
        else if (factKind(m_procedure, test.fact) == Kind::Flag)
            word(pathAt(list, i), written, kYesNo);
        else
            listed(pathAt(list, i), written, choiceList(test.fact));
    }
}

void ReferenceCheck::limits(const std::string& path, const Test& test, Kind kind) {
    const std::pair<const char*, const std::optional<Cell>*> bounds[] = {
        {".from", &test.from}, {".above", &test.above}, {".up_to", &test.upTo}, {".below", &test.below}};
    if (!test.oneOf.empty())
        add(path + ".one_of", {"procedure.fault.no-choices", {test.fact}}, {"procedure.remedy.limits", {}});
    else if (!test.from && !test.above && !test.upTo && !test.below && isSound(path))
        add(path, {"procedure.fault.test-empty", {}}, {"procedure.remedy.limits", {}});
    if ((test.from && test.above) || (test.upTo && test.below))
        add(path, {"procedure.fault.two-limits", {}}, {"procedure.remedy.keep-one", {}});
    for (const auto& [name, bound] : bounds) {
        if (!*bound)
            continue;
        const Money* money = std::get_if<Money>(&**bound);
        const bool fits = kind == Kind::Money      ? money != nullptr
                          : kind == Kind::Quantity ? std::holds_alternative<Quantity>(**bound)
                                                   : std::holds_alternative<std::int64_t>(**bound);
        if (!fits)
            add(path + name, {"procedure.fault.bad-limit", {test.fact}},
                {"procedure.remedy.example", {std::string(exampleOfLimit(kind))}});
        else if (money != nullptr && money->currency != m_procedure.currency && isSound("currency"))
            add(path + name, {"procedure.fault.other-currency", {money->currency, m_procedure.currency}},
                {"procedure.remedy.currency", {m_procedure.currency}});
    }
}

ReferenceCheck::List ReferenceCheck::choiceList(std::string_view fact) const {
    for (const ExtraField& field : m_procedure.fields) {
        if (field.key == fact)
            return {"fields", keysOf(field.options)};
    }
    const std::string_view path = fact == "disposition"   ? "disposition_item.kind"
                                  : fact == "defect-code" ? "complaint_line.defect-code"
                                                          : fact;
    for (const ChoiceList& list : m_procedure.choices) {
        if (list.field == path)
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
