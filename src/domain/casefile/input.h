// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <tuple>

namespace recourse {

/// The input of a verb: one head record and the rows of any number of tables. A head or row type is either a record of the
/// case file or a struct of the verb's own that is described in the same way.
template <class Head, class... Rows>
struct Input {
    Head head;
    std::tuple<std::vector<Rows>...> tables;

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
        readFields(found->second[i], reading, prefix, rows.emplace_back(), issues);
    }
}

} // namespace detail

/// What was typed as the input of a verb, with every fault of it added to issues.
template <class Head, class... Rows>
void readInput(const Draft& draft, const Reading& reading, Input<Head, Rows...>& input, std::vector<FieldIssue>& issues) {
    readFields(draft.values, reading, "", input.head, issues);
    (detail::readRows(draft, reading, std::get<std::vector<Rows>>(input.tables), issues), ...);
}

} // namespace recourse
