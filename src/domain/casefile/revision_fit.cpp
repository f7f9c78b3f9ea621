// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/revision_fit.h"

#include "domain/casefile/life.h"
#include "domain/procedure/choice_lists.h"
#include "domain/procedure/names.h"
#include "support/text.h"

#include <algorithm>
#include <set>

namespace recourse {

namespace {

bool isChosen(Kind kind) {
    return kind == Kind::Choice || kind == Kind::Choices;
}

/// Collects what does not fit, each thing once.
class RevisionFit {
public:
    RevisionFit(const Procedure& from, const Procedure& to) : m_from(from), m_to(to) {}

    std::vector<Refusal> take() { return std::move(m_misfits); }

    void grade(const std::optional<Choice>& grade) {
        if (grade && !m_from.scale.grades.empty() && findKey(m_to.scale.grades, grade->code) == nullptr)
            add("adopt.no-class", "class", grade->code, {nameOf(m_from.scale.grades, grade->code)});
    }

    /// What stands in the fields of a record by the lists of the procedure. Dates and steps of approvals tell of what
    /// was; those that run are made anew.
    template <class R>
    void choices(const R& record) {
        if constexpr (!std::is_same_v<R, DeadlineRow> && !std::is_same_v<R, ApprovalStep>) {
            for (const Field<R>& field : RecordOf<R>::fields) {
                if (isChosen(field.kind) && field.key != "class")
                    codes(RecordOf<R>::table, field.key, field.read(record));
            }
        }
    }

    void extra(const std::string& key, const Cell& value) {
        if (isEmpty(value))
            return;
        const ExtraField* was = findExtra(m_from, key);
        const ExtraField* is = findExtra(m_to, key);
        const LocalText name = was != nullptr ? was->name : LocalText{key, key};
        if (is == nullptr)
            add("adopt.no-field", "field", key, {name});
        else if (was != nullptr && was->kind != is->kind)
            add("adopt.other-kind", "field", key, {name});
        else if (isChosen(is->kind))
            codes("extra", key, value);
    }

    void step(const std::string& key) {
        const auto isIt = [&key](const MilestoneRule& rule) { return rule.key == key && rule.isOwnStep(); };
        if (std::any_of(m_from.milestones.begin(), m_from.milestones.end(), isIt) &&
            std::none_of(m_to.milestones.begin(), m_to.milestones.end(), isIt))
            add("adopt.no-step", "step", key, {milestoneName(m_from, key)});
    }

private:
    static const ExtraField* findExtra(const Procedure& procedure, std::string_view key) {
        const auto found = std::find_if(procedure.fields.begin(), procedure.fields.end(),
                                        [key](const ExtraField& field) { return field.key == key; });
        return found == procedure.fields.end() ? nullptr : &*found;
    }

    void codes(std::string_view table, std::string_view field, const Cell& value) {
        const auto* text = std::get_if<std::string>(&value);
        const std::vector<NamedKey>* before = findChoices(m_from, table, field);
        const std::vector<NamedKey>* after = findChoices(m_to, table, field);
        if (text == nullptr || before == nullptr || after == nullptr)
            return;
        for (const std::string& code : split(*text, ',')) {
            if (findKey(*before, code) != nullptr && findKey(*after, code) == nullptr)
                add("adopt.no-choice", std::string(table) + "." + std::string(field), code, {nameOf(*before, code)});
        }
    }

    void add(const char* id, std::string_view where, const std::string& what, std::vector<Param> params) {
        if (m_seen.insert(std::string(where) + " " + what).second)
            m_misfits.push_back({Sentence{id, std::move(params)}, {}});
    }

    const Procedure& m_from;
    const Procedure& m_to;
    std::set<std::string> m_seen;
    std::vector<Refusal> m_misfits;
};

} // namespace

std::vector<Refusal> misfits(const CaseFile& file, const Procedure& from, const Procedure& to) {
    RevisionFit fit(from, to);
    fit.grade(file.complaint.grade);
    fit.choices(file.complaint);
    for (const auto& [key, value] : file.extra)
        fit.extra(key, value);
    forEachTable(file, [&fit](const auto& rows) {
        for (const auto& row : rows)
            fit.choices(row);
    });
    for (const Milestone& row : file.rows<Milestone>()) {
        if (row.key && reached(file, row.key->code))
            fit.step(row.key->code);
    }
    return fit.take();
}

} // namespace recourse
