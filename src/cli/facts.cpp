// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/facts.h"

#include "domain/procedure/names.h"

namespace recourse {

std::optional<std::pair<std::string, std::string>> keyAndValue(const std::string& written) {
    const std::size_t equals = written.find('=');
    if (equals == std::string::npos)
        return std::nullopt;
    return std::pair(written.substr(0, equals), written.substr(equals + 1));
}

Facts readFacts(const std::vector<std::string>& written, const Procedure& procedure, const Reading& reading,
                std::vector<FieldIssue>& issues) {
    Facts facts;
    for (const std::string& one : written) {
        const auto pair = keyAndValue(one);
        const std::optional<Kind> kind = pair ? factKind(procedure, pair->first) : std::nullopt;
        if (!kind) {
            issues.push_back(issue("--fact", "cli.no-such-fact", {one}));
            continue;
        }
        auto cell = parseCell(*kind, pair->second, reading);
        if (!cell)
            issues.push_back(FieldIssue{"--fact " + pair->first, cell.error()});
        else if (!isEmpty(*cell))
            facts[pair->first] = *std::move(cell);
    }
    return facts;
}

void readClass(const std::string& written, const Procedure& procedure, Facts& facts, std::vector<FieldIssue>& issues) {
    if (written.empty())
        return;
    const NamedKey* grade = findNamed(procedure.scale.grades, written);
    if (grade == nullptr)
        issues.push_back(issue("--class", "registration.no-such-class", {written}));
    else
        facts["class"] = grade->key;
}

void readAmount(const std::string& written, const Procedure& procedure, Facts& facts, std::vector<FieldIssue>& issues) {
    if (written.empty())
        return;
    const auto amount = parseMoney(written, procedure.currency);
    if (!amount)
        issues.push_back(issue("--amount", "reading.money", {written}));
    else
        facts["amount"] = *amount;
}

} // namespace recourse
