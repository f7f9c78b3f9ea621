// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/choices.h"

#include "domain/casefile/own_choices.h"
#include "domain/procedure/choice_lists.h"
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {
namespace {

/// What the rules of the procedure allow: clocks to move, milestones to leave out.
std::vector<ChoiceOption> ruleOptions(const Texts& texts, const Procedure& procedure, std::string_view table,
                                      std::string_view field) {
    std::vector<ChoiceOption> options;
    if (table == "not_applicable" && field == "milestone") {
        for (const MilestoneRule& rule : procedure.milestones) {
            if (rule.mayBeNotApplicable)
                options.push_back({fromUtf8(rule.key), texts.written(milestoneName(procedure, rule.key)), {}});
        }
    }
    if (table == "step_done" && field == "step") {
        for (const MilestoneRule& rule : procedure.milestones) {
            if (rule.isOwnStep())
                options.push_back({fromUtf8(rule.key), texts.name(rule.name), {}});
        }
    }
    if (field == "deadline") {
        for (const DeadlineRule& rule : procedure.deadlines) {
            if (table == "extension" ? rule.extension.has_value() : rule.mayPause)
                options.push_back({fromUtf8(rule.key), texts.name(rule.name), {}});
        }
    }
    return options;
}

QStringList aliasesOf(const NamedKey& key) {
    QStringList aliases{fromUtf8(key.name.zh), fromUtf8(key.name.en)};
    for (const std::string& alias : key.aliases)
        aliases += fromUtf8(alias);
    return aliases;
}

} // namespace

std::vector<ChoiceOption> choiceOptions(const Texts& texts, const Procedure& procedure, const FieldName& name) {
    const std::string_view table = tableOfChoices(name.table);
    const std::string_view field = name.field;
    std::vector<ChoiceOption> options;
    if (const std::vector<NamedKey>* list = findChoices(procedure, table, field); list != nullptr) {
        for (const NamedKey& key : *list)
            options.push_back({fromUtf8(key.key), texts.name(key.name), aliasesOf(key)});
        return options;
    }
    options = ruleOptions(texts, procedure, table, field);
    for (const std::string_view code : ownChoices(table, field)) {
        const std::string id = "choice." + std::string(field) + "." + std::string(code);
        options.push_back({fromUtf8(code), texts.text(id), {}});
    }
    return options;
}

QString choiceName(const Texts& texts, const Procedure& procedure, const FieldName& field, std::string_view code) {
    const std::vector<ChoiceOption> options = choiceOptions(texts, procedure, field);
    const ChoiceOption* found = findOption(options, fromUtf8(code));
    return found == nullptr ? fromUtf8(code) : found->name;
}

QString valueText(const Texts& texts, const Procedure& procedure, const FieldCell& value) {
    const auto* codes = std::get_if<std::string>(&value.cell);
    if (codes == nullptr || (value.kind != Kind::Choice && value.kind != Kind::Choices))
        return texts.written(value.kind, value.cell);
    QStringList names;
    for (const QString& code : fromUtf8(*codes).split(QLatin1Char(','), Qt::SkipEmptyParts))
        names += choiceName(texts, procedure, {value.table, value.field}, code.toStdString());
    return names.join(texts.text("format.list-separator"));
}

const ChoiceOption* findOption(const std::vector<ChoiceOption>& options, const QString& written) {
    const QString key = written.trimmed();
    const auto found = std::find_if(options.begin(), options.end(), [&key](const ChoiceOption& option) {
        return option.code == key || option.name.compare(key, Qt::CaseInsensitive) == 0 ||
               option.aliases.contains(key, Qt::CaseInsensitive);
    });
    return found == options.end() ? nullptr : &*found;
}

} // namespace recourse
