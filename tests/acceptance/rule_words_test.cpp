// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/procedure_writer.h"
#include "persistence/procedures/rule_draft_json.h"
#include "presentation/procedures/rule_choices.h"
#include "texts/rule_labels.h"
#include "wiring/bundled.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace recourse;

namespace {

/// Whoever reads the label sees words, not the key of the document.
void checkLabels(const Texts& texts, const RuleShape& shape) {
    for (const RuleField& field : shape.fields) {
        if (field.kind == RuleFieldKind::Fixed)
            continue;
        CAPTURE(shape.list, field.member, memberLabel(texts, shape.list, field.member).toStdString());
        const QString label = memberLabel(texts, shape.list, field.member);
        CHECK(label != fromUtf8(field.member));
        CHECK_FALSE(label.contains(u'_'));
        if (texts.language() == Language::Chinese)
            CHECK_FALSE(label.contains(QRegularExpression(QStringLiteral("[a-z]"))));
        for (const std::string& word : field.words)
            CHECK(texts.findText("rule.member.word." + word));
    }
    for (const RuleShape& list : shape.lists) {
        CAPTURE(list.list);
        CHECK(listLabel(texts, list.list) != fromUtf8(list.list));
        checkLabels(texts, list);
    }
}

/// What the preset says is among what the editor offers.
void checkChoices(const Texts& texts, const RuleDraft& document, const RuleDraft& row, const RuleShape& shape) {
    for (const RuleField& field : shape.fields) {
        const auto options = ruleChoices(texts, {document, shape.list, row, field.member});
        if (options.empty())
            continue;
        for (const std::string& word : wordsIn(row.typed(field.member))) {
            CAPTURE(shape.list, field.member, word);
            const bool isStep = shape.list == "milestones" && field.member == "key";
            CHECK((isStep || findOption(options, fromUtf8(word)) != nullptr));
        }
    }
    for (const RuleShape& list : shape.lists) {
        for (const RuleDraft& inner : row.rows(list.list))
            checkChoices(texts, document, inner, list);
    }
}

} // namespace

TEST_CASE("every member of a rule document has a name in both languages", "[rule-words]") {
    const Language language = GENERATE(Language::Chinese, Language::English);
    checkLabels(Texts(language, OfficeZone()), ruleShape());
}

TEST_CASE("the editor offers whatever a preset has chosen", "[rule-words]") {
    const Texts texts(Language::Chinese, OfficeZone());
    for (const std::string& code : presetCodes()) {
        CAPTURE(code);
        const RuleDraft document = draftOf(writeProcedure(*findPreset(code)));
        checkChoices(texts, document, document, ruleShape());
    }
}

TEST_CASE("every choice of the editor is offered in words of the language", "[rule-words]") {
    const Texts zh(Language::Chinese, OfficeZone());
    const RuleDraft none;
    for (const RuleShape& list : ruleShape().lists) {
        for (const RuleField& field : list.fields) {
            for (const ChoiceOption& option : ruleChoices(zh, {none, list.list, none, field.member})) {
                CAPTURE(list.list, field.member, option.code.toStdString());
                CHECK(option.name != option.code);
                CHECK_FALSE(option.name.contains(u'.'));
            }
        }
    }
}
