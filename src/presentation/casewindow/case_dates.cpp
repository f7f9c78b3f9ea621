// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/life.h"
#include "presentation/casewindow/case_words.h"
#include "presentation/casewindow/date_reasons.h"

#include <algorithm>

namespace recourse {

namespace {

QString stateOfDate(const DeadlineRow& row, const Texts& texts) {
    QStringList parts;
    if (row.superseded.value_or(false))
        parts += texts.text("date.replaced");
    else if (row.metAt)
        parts +=
            texts.sentence({*row.metAt <= row.dueAt.value_or(*row.metAt) ? "date.met" : "date.met-late", {*row.metAt}});
    else if (row.provisional.value_or(false))
        parts += texts.text("date.provisional");
    if (row.reference)
        parts += fromUtf8(*row.reference);
    if (row.extendedBy)
        parts += texts.sentence({"date.moved-by", {*row.extendedBy}});
    if (row.reason && !row.reason->text.empty())
        parts += fromUtf8(row.reason->text);
    return parts.join(texts.text("format.list-separator"));
}

int orderOf(const CaseDate& date) {
    return date.replaced ? 2 : date.met ? 1 : 0;
}

} // namespace

std::vector<CaseDate> caseDates(const CaseView& view, const Texts& texts) {
    std::vector<const DeadlineRow*> rows;
    for (const DeadlineRow& row : view.loaded.file.rows<DeadlineRow>()) {
        if (row.dueAt)
            rows.push_back(&row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DeadlineRow* a, const DeadlineRow* b) { return *a->dueAt < *b->dueAt; });
    std::vector<CaseDate> dates;
    for (const DeadlineRow* row : rows) {
        CaseDate date;
        date.name = dateName(*view.procedure, *row, texts);
        date.due = texts.written(Param(*row->dueAt));
        date.state = stateOfDate(*row, texts);
        date.replaced = row->superseded.value_or(false);
        date.met = row->metAt.has_value();
        const bool runs = !date.replaced && !date.met && !isEnded(view.loaded.file);
        const DeadlineRule* rule = findRule(*view.procedure, *row);
        date.urgency = runs ? urgencyOf(*row->dueAt, rule, *view.office, view.asOf) : Urgency::None;
        date.why = dateReasons(view, *row, texts);
        dates.push_back(std::move(date));
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const CaseDate& a, const CaseDate& b) { return orderOf(a) < orderOf(b); });
    return dates;
}

QStringList caseWarnings(const CaseView& view, const Texts& texts) {
    QStringList warnings;
    for (const DeadlineRow& row : view.loaded.file.rows<DeadlineRow>()) {
        if (!row.metAt && !row.superseded.value_or(false) && !isEnded(view.loaded.file))
            warnings += dateWarnings(view, row, texts);
    }
    warnings.removeDuplicates();
    return warnings;
}

} // namespace recourse
