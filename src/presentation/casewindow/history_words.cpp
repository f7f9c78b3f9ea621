// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casewindow/history_words.h"

#include "domain/casefile/milestone.h"
#include "domain/complaints/complaint.h"
#include "domain/deadlines/given_deadline.h"
#include "domain/people/signature.h"
#include "domain/procedure/names.h"
#include "presentation/casewindow/date_reasons.h"
#include "texts/choices.h"

#include <algorithm>

namespace recourse {

namespace {

/// Everything one verb changed in one row.
struct RowChanges {
    std::string table;
    std::int64_t row;
    std::vector<const Change*> changes;

    [[nodiscard]] bool isNew() const {
        return std::all_of(changes.begin(), changes.end(), [](const Change* c) { return isEmpty(c->before); });
    }
    /// Empty if the field did not change.
    [[nodiscard]] const Cell& before(std::string_view key) const { return cell(key, &Change::before); }
    [[nodiscard]] const Cell& after(std::string_view key) const { return cell(key, &Change::after); }

private:
    [[nodiscard]] const Cell& cell(std::string_view key, Cell Change::*side) const {
        static const Cell kNone;
        const auto found =
            std::find_if(changes.begin(), changes.end(), [key](const Change* c) { return c->key == key; });
        return found == changes.end() ? kNone : (*found)->*side;
    }
};

std::vector<RowChanges> byRow(const std::vector<Change>& changes) {
    std::vector<RowChanges> rows;
    for (const Change& change : changes) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&change](const RowChanges& row) {
            return row.table == change.table && row.row == change.row;
        });
        RowChanges& row = found == rows.end() ? rows.emplace_back(RowChanges{change.table, change.row, {}}) : *found;
        row.changes.push_back(&change);
    }
    return rows;
}

std::string textOf(const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::string() : *text;
}

/// Says the changes of one event.
class HistoryWriter {
public:
    HistoryWriter(const CaseView& view, const Texts& texts)
        : m_file(view.loaded.file)
        , m_procedure(*view.procedure)
        , m_texts(texts) {}

    void add(const RowChanges& row, QStringList& lines) const {
        if (row.table == RecordOf<Milestone>::table && row.isNew())
            lines += milestoneLine(row);
        else if (row.table == RecordOf<DeadlineRow>::table)
            addDate(row, lines);
        else if (row.table == RecordOf<Signature>::table && row.isNew())
            lines += signatureLine(row);
        else
            addFields(row, lines);
    }

private:
    [[nodiscard]] QString milestoneLine(const RowChanges& row) const {
        const Param name = milestoneName(m_procedure, textOf(row.after("key")));
        const std::string reason = textOf(row.after("not-applicable"));
        if (!reason.empty())
            return m_texts.sentence({"history.left-out", {name, reason}});
        return m_texts.sentence({"history.reached", {name}});
    }

    void addDate(const RowChanges& row, QStringList& lines) const {
        const auto* date = findRow<DeadlineRow>(m_file, RowId(row.row));
        if (date == nullptr)
            return;
        const std::string name = dateName(m_procedure, *date, m_texts).toStdString();
        const std::string before = m_texts.written(Kind::Moment, row.before("due-at")).toStdString();
        const std::string after = m_texts.written(Kind::Moment, row.after("due-at")).toStdString();
        if (!before.empty())
            lines += m_texts.sentence({"history.date-moved", {name, before, after}});
        else if (!after.empty())
            lines += m_texts.sentence({"history.date-given", {name, after}});
        if (!isEmpty(row.after("met-at")))
            lines += m_texts.sentence({"history.date-met", {name}});
        if (!isEmpty(row.after("superseded")))
            lines += m_texts.sentence({"history.date-replaced", {name}});
    }

    [[nodiscard]] QString signatureLine(const RowChanges& row) const {
        return m_texts.sentence({"history.signed", {Term{"choice.meaning." + textOf(row.after("meaning"))}}});
    }

    void addFields(const RowChanges& row, QStringList& lines) const {
        for (const Change* change : row.changes) {
            if (change->kind == Kind::Reference)
                continue; // ids say nothing to people
            const std::string label = labelOf(*change).toStdString();
            const std::string before = valueText(*change, change->before).toStdString();
            const std::string after = valueText(*change, change->after).toStdString();
            if (isEmpty(change->before))
                lines += m_texts.sentence({"history.entered", {label, after}});
            else if (isEmpty(change->after))
                lines += m_texts.sentence({"history.emptied", {label, before}});
            else
                lines += m_texts.sentence({"history.changed", {label, before, after}});
        }
    }

    [[nodiscard]] QString labelOf(const Change& change) const {
        if (change.table == RecordOf<Complaint>::table)
            return m_texts.label(change.key, change.table);
        if (change.table == "extra") {
            for (const ExtraField& field : m_procedure.fields) {
                if (field.key == change.key)
                    return m_texts.name(field.name);
            }
            return fromUtf8(change.key);
        }
        return m_texts.sentence(
            {"history.field-of",
             {Term{"table." + change.table}, m_texts.label(change.key, change.table).toStdString()}});
    }

    [[nodiscard]] QString valueText(const Change& change, const Cell& cell) const {
        if (change.table == RecordOf<Complaint>::table && change.key == "procedure")
            return m_texts.name(m_procedure.title);
        return recourse::valueText(m_texts, m_procedure, {change.table, change.key, change.kind, cell});
    }

    const CaseFile& m_file; ///< as it is now
    const Procedure& m_procedure;
    const Texts& m_texts;
};

} // namespace

HistoryLine historyLine(const HistoryEntry& entry, const CaseView& view, const Texts& texts) {
    HistoryLine line;
    line.when = texts.written(Param(entry.event.at));
    line.who = fromUtf8(entry.event.actorName);
    line.what = texts.text("verb." + entry.event.verb);
    line.reason = fromUtf8(entry.event.reason);
    const HistoryWriter writer(view, texts);
    for (const RowChanges& row : byRow(entry.changes))
        writer.add(row, line.changes);
    return line;
}

} // namespace recourse
