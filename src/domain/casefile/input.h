// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <cstdlib>
#include <tuple>

namespace recourse {

/// The input of a verb: one head record and the rows of any number of tables. A head or row type is either a record of
/// the case file or a struct of the verb's own that is described in the same way. A row of the draft that stands for
/// one already filed carries its id as the value "id".
template <class Head, class... Rows>
struct Input {
    Head head;
    std::tuple<std::vector<Rows>...> tables;
    const Draft* typed = nullptr; ///< the draft it was read from: what was typed at all, and the extra fields

    template <class R>
    [[nodiscard]] const std::vector<R>& rows() const {
        return std::get<std::vector<R>>(tables);
    }
};

namespace detail {

template <class R>
void readRows(const Draft& draft, const Reading& reading, std::vector<R>& rows, std::vector<FieldIssue>& issues) {
    const auto found = draft.rows.find(RecordOf<R>::table);
    if (found == draft.rows.end())
        return;
    for (std::size_t i = 0; i < found->second.size(); ++i) {
        const std::string prefix = std::string(RecordOf<R>::table) + "[" + std::to_string(i) + "].";
        R& row = rows.emplace_back();
        if (const auto id = found->second[i].find("id"); id != found->second[i].end())
            row.id = RowId(std::atoll(id->second.c_str()));
        append(issues, readFields(found->second[i], reading, prefix, row));
    }
}

} // namespace detail

/// What was typed as the input of a verb, with every fault of it added to issues.
template <class Head, class... Rows>
void readInput(const Draft& draft, const Reading& reading, Input<Head, Rows...>& input,
               std::vector<FieldIssue>& issues) {
    input.typed = &draft;
    append(issues, readFields(draft.values, reading, "", input.head));
    (detail::readRows(draft, reading, std::get<std::vector<Rows>>(input.tables), issues), ...);
}

} // namespace recourse
