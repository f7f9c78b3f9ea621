// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/rows.h"

#include <charconv>

namespace recourse {

namespace detail {

template <class T>
struct PartOf;
template <class H, class R>
struct PartOf<R H::*> {
    using Head = H;
    using Record = R;
};

/// Field I of the record that a head has in Part, as a field of the head.
template <auto Part, std::size_t I>
constexpr auto partField() {
    using Head = typename PartOf<decltype(Part)>::Head;
    using R = typename PartOf<decltype(Part)>::Record;
    const Field<R>& inner = RecordOf<R>::fields[I];
    return Field<Head>{inner.key, inner.kind, inner.traits,
                       [](const Head& head) { return RecordOf<R>::fields[I].read(head.*Part); },
                       [](Head& head, const Cell& cell) { return RecordOf<R>::fields[I].write(head.*Part, cell); }};
}

template <auto Part, class F, std::size_t... I>
constexpr auto ownAndPart(const F& own, std::index_sequence<I...>) {
    return std::array<F, sizeof...(I) + 1>{own, partField<Part, I>()...};
}

} // namespace detail

/// The fields of a head that has one field of its own and, in Part, a whole record.
template <auto Part, class Head>
constexpr auto withFieldsOf(const Field<Head>& own) {
    using R = typename detail::PartOf<decltype(Part)>::Record;
    return detail::ownAndPart<Part>(own, std::make_index_sequence<RecordOf<R>::fields.size()>());
}

/// The head of a verb that files a record: a new one, or a filed one anew.
template <class R>
struct Edited {
    std::optional<RowId> record{}; ///< the row that is corrected; none: a new one
    R row{};
};
template <class R>
struct RecordOf<Edited<R>> {
    static constexpr std::string_view table = RecordOf<R>::table;
    static constexpr auto all = withFieldsOf<&Edited<R>::row>(field<&Edited<R>::record>("record"));
    static constexpr std::span<const Field<Edited<R>>> fields = all;
};

/// The row that the draft says it corrects, or null.
template <class R>
[[nodiscard]] const R* correctedRow(const CaseFile& file, const Draft& draft) {
    const auto written = draft.values.find("record");
    std::int64_t id = 0;
    if (written == draft.values.end() ||
        std::from_chars(written->second.data(), written->second.data() + written->second.size(), id).ec != std::errc{})
        return nullptr;
    return findRow<R>(file, RowId(id));
}

/// Rows of a table that were not typed stay as they are filed under that parent.
template <class R, class In>
void prefillRows(const CaseFile& file, RowId parent, std::optional<RowId> R::*reference, In& input) {
    std::get<std::vector<R>>(input.tables) = children(file, parent, reference);
}

/// Files the row in place of the one it corrects (a row of the file), or as a new one; what was not typed is kept.
template <class R>
R& fileEdited(CaseFile& file, const Edited<R>& edited, const Context& context) {
    R* filed = edited.record ? findRow<R>(file, *edited.record) : nullptr;
    if (filed == nullptr)
        return fileRow(file, edited.row, context);
    R row = edited.row;
    keepComputed(*filed, row);
    row.id = filed->id;
    *filed = std::move(row);
    return *filed;
}

/// The row that is meant: the one named, or else the only one that waits. Null with an issue at "record" otherwise.
template <class R, class Waits>
[[nodiscard]] R* chooseRow(CaseFile& file, std::optional<RowId> named, Waits waits, std::vector<FieldIssue>& issues) {
    if (named) {
        R* row = findRow<R>(file, *named);
        if (row == nullptr)
            issues.push_back(issue("record", "record.no-such"));
        return row;
    }
    std::vector<R*> waiting;
    for (R& row : file.rows<R>()) {
        if (waits(row))
            waiting.push_back(&row);
    }
    if (waiting.size() == 1)
        return waiting.front();
    if (waiting.empty())
        issues.push_back(issue("record", "record.none-waits"));
    else
        issues.push_back(issue("record", "record.choose", {static_cast<std::int64_t>(waiting.size())}));
    return nullptr;
}

} // namespace recourse
