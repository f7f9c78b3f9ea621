// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/procedures/rule_choices.h"

#include "domain/procedure/condition.h"
#include "domain/procedure/vocabulary.h"
#include "texts/rule_labels.h"

#include <algorithm>

namespace recourse {

namespace {

using Options = std::vector<ChoiceOption>;

QString nameIn(const Texts& texts, const RuleDraft& row) {
    const LocalText name{row.typed("name.zh"), row.typed("name.en")};
    const QString text = texts.name(name);
    return text.isEmpty() ? fromUtf8(row.typed("key")) : text;
}

void appendRows(Options& options, const Texts& texts, const RuleDraft::Rows& rows) {
    for (const RuleDraft& row : rows) {
        if (!row.typed("key").empty())
            options.push_back({fromUtf8(row.typed("key")), nameIn(texts, row), {}});
    }
}

Options listed(const Texts& texts, const RuleDraft::Rows& rows) {
    Options options;
    appendRows(options, texts, rows);
    return options;
}

/// The words of a closed list, each called by the text "<prefix><word>".
Options words(const Texts& texts, Vocabulary vocabulary, std::string_view prefix) {
    Options options;
    for (const std::string_view word : vocabulary)
        options.push_back({fromUtf8(word), texts.text(std::string(prefix) + std::string(word)), {}});
    return options;
}

/// Steps of the firm's own stand behind those of the program.
Options events(const Texts& texts, const RuleDraft& document, Vocabulary vocabulary) {
    Options options;
    for (const std::string_view word : vocabulary) {
        const auto own = texts.findText("event." + std::string(word));
        options.push_back({fromUtf8(word), own ? *own : texts.text("milestone." + std::string(word)), {}});
    }
    for (const RuleDraft& step : document.rows("milestones")) {
        if (!step.typed("name.zh").empty() || !step.typed("name.en").empty())
            options.push_back({fromUtf8(step.typed("key")), nameIn(texts, step), {}});
    }
    return options;
}

Options clockEvents(const Texts& texts, const RulePlace& place) {
    const std::string& record = place.row.typed("record");
    const bool starts = place.member == "start";
    if (record == "notice")
        return events(texts, {}, starts ? Vocabulary(kNoticeStartWords) : Vocabulary(kNoticeStopWords));
    if (record == "return")
        return events(texts, {}, starts ? Vocabulary(kReturnStartWords) : Vocabulary(kReturnStopWords));
    return events(texts, place.document, starts ? Vocabulary(kStartWords) : Vocabulary(kStopWords));
}

bool isDate(const RuleDraft& field) {
    return field.typed("kind") == "date";
}

/// The days something is counted from: of the case, and dates among the firm's own fields.
Options days(const Texts& texts, const RuleDraft& document, std::string_view own) {
    Options options{{fromUtf8(own), texts.text("milestone." + std::string(own)), {}}};
    for (const RuleDraft& field : document.rows("fields")) {
        if (isDate(field))
            options.push_back({fromUtf8(field.typed("key")), nameIn(texts, field), {}});
    }
    return options;
}

Options facts(const Texts& texts, const RuleDraft& document) {
    Options options;
    for (const FactKind& fact : kFacts)
        options.push_back({fromUtf8(fact.key), texts.text("fact." + std::string(fact.key)), {}});
    appendRows(options, texts, document.rows("fields"));
    return options;
}

Options firmLists(const Texts& texts) {
    Options options;
    for (const std::string_view field : kFirmListWords) {
        const std::size_t dot = field.find('.');
        const QString name = dot == std::string_view::npos ? texts.label(field)
                                                           : texts.label(field.substr(dot + 1), field.substr(0, dot));
        options.push_back({fromUtf8(field), name, {}});
    }
    return options;
}

/// Every value that a test of some fact can ask for: a table's column has one list for all its rows.
Options factValues(const Texts& texts, const RuleDraft& document) {
    Options options;
    for (const char* list : {"scale.grades", "kinds", "departments"})
        appendRows(options, texts, document.rows(list));
    for (const char* list : {"choices", "fields"}) {
        for (const RuleDraft& row : document.rows(list))
            appendRows(options, texts, row.rows("options"));
    }
    for (const char* answer : {"yes-no.yes", "yes-no.no", "satisfied.not-reached", "validity.valid", "validity.invalid",
                               "validity.not-admitted"}) {
        const QString id = QString::fromLatin1(answer);
        options.push_back({id.section(u'.', 1), texts.text("choice." + id.toStdString()), {}});
    }
    return options;
}

/// The last of "scale.criteria".
std::string_view ownName(std::string_view list) {
    const std::size_t dot = list.rfind('.');
    return dot == std::string_view::npos ? list : list.substr(dot + 1);
}

Options closedWords(const Texts& texts, std::string_view list, std::string_view member) {
    if (member == "verb")
        return words(texts, kVerbWords, "verb.");
    if (member == "subject")
        return words(texts, kApprovalSubjectWords, "choice.subject.");
    if (list == "separation")
        return member == "act"      ? words(texts, kSeparatedActWords, "act.")
               : member == "not_by" ? words(texts, kSeparationWords, "kept-from.")
                                    : Options();
    if (list == "numbering")
        return member == "sheet"    ? words(texts, kNumberedSheetWords, "number.")
               : member == "period" ? words(texts, kNumberPeriodWords, "period.")
                                    : Options();
    if (list == "closing" && member == "key")
        return words(texts, kClosingWords, "rule.member.closing.");
    if (member == "payer")
        return words(texts, kPayerWords, "rule.member.word.");
    if (member == "same")
        return words(texts, kSameProblemWords, "same.");
    if (member == "record")
        return words(texts, kClockRecordWords, "rule.member.word.");
    if (member == "reopen.way")
        return words(texts, kReopenWords, "rule.member.word.");
    if ((list == "sheets" && member == "code") || (list == "copies" && member == "sheet"))
        return words(texts, kSheetWords, "rule.member.sheet.");
    return {};
}

} // namespace

std::vector<ChoiceOption> ruleChoices(const Texts& texts, const RulePlace& place) {
    const std::string_view list = ownName(place.list);
    const std::string_view member = place.member;
    const RuleDraft& document = place.document;
    if (member == "role" || member == "roles" || member.ends_with("granted_by") || member.ends_with(".role"))
        return listed(texts, document.rows("roles"));
    if (member == "department" || member == "departments")
        return listed(texts, document.rows("departments"));
    if (member == "grade" || member.ends_with(".grade") ||
        (list == "repetition" && (member == "from" || member == "to")))
        return listed(texts, document.rows("scale.grades"));
    if (member == "validity.invalid_becomes")
        return listed(texts, document.rows("kinds"));
    if (list == "deadlines" && (member == "start" || member == "stop"))
        return clockEvents(texts, place);
    if (list == "milestones" && (member == "key" || member == "after"))
        return events(texts, member == "after" ? document : RuleDraft(), kMilestoneWords);
    if (member == "fact")
        return facts(texts, document);
    if (member == "one_of")
        return factValues(texts, document);
    if (list == "windows" && member == "from")
        return days(texts, document, "received");
    if (list == "retention" && member == "from")
        return days(texts, document, "closed");
    if (list == "choices" && member == "field")
        return firmLists(texts);
    return closedWords(texts, list, member);
}

} // namespace recourse
