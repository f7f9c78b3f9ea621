// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/difference.h"

#include <algorithm>

namespace recourse {

namespace {

template <class R>
void compareFields(const R* before, const R* after, std::int64_t row, std::vector<Change>& changes) {
    for (const Field<R>& field : RecordOf<R>::fields) {
        Cell was = before != nullptr ? field.read(*before) : Cell{};
        Cell is = after != nullptr ? field.read(*after) : Cell{};
        if (was != is)
            changes.push_back({std::string(RecordOf<R>::table), row, std::string(field.key), field.kind,
                               (field.traits & Personal) != 0, std::move(was), std::move(is)});
    }
}

template <class R>
const R* rowWithId(const std::vector<R>& rows, RowId id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const R& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

template <class R>
void compareRows(const std::vector<R>& before, const std::vector<R>& after, std::vector<Change>& changes) {
    for (const R& row : before)
        compareFields(&row, rowWithId(after, row.id), row.id.value(), changes);
    for (const R& row : after) {
        if (rowWithId(before, row.id) == nullptr)
            compareFields<R>(nullptr, &row, row.id.value(), changes);
    }
}

void compareExtra(const CaseFile& before, const CaseFile& after, std::vector<Change>& changes) {
    const auto value = [](const CaseFile& file, const std::string& key) {
        const auto found = file.extra.find(key);
        return found == file.extra.end() ? Cell{} : found->second;
    };
    auto all = before.extra;
    all.insert(after.extra.begin(), after.extra.end());
    for (const auto& entry : all) {
        Cell was = value(before, entry.first);
        Cell is = value(after, entry.first);
        if (was != is)
            changes.push_back(
                {"extra", after.complaint.id.value(), entry.first, Kind::Text, false, std::move(was), std::move(is)});
    }
}

} // namespace

std::vector<Change> differences(const CaseFile& before, const CaseFile& after) {
    std::vector<Change> changes;
    compareFields(&before.complaint, &after.complaint, after.complaint.id.value(), changes);
    compareExtra(before, after, changes);
    forEachTable(before, [&](const auto& rows) {
        using R = typename std::decay_t<decltype(rows)>::value_type;
        compareRows(rows, after.rows<R>(), changes);
    });
    return changes;
}

} // namespace recourse
