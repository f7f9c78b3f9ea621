// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/cell.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace recourse {

/// What else is true of a field, as bits.
enum Trait : unsigned {
    Searchable = 1U << 0, ///< its text goes into the search index
    Personal = 1U << 1,   ///< names, telephones, addresses: sealed where stored, never searchable
    Computed = 1U << 2,   ///< worked out by the program, shown but not typed
};

/// One member of the record R, described once: everything that maps rows, tells differences, binds forms, keeps drafts
/// and fills sheets goes over this table.
template <class R>
struct Field {
    std::string_view key;
    Kind kind = Kind::Text;
    unsigned traits = 0;
    Cell (*read)(const R&) = nullptr;
    /// Writes the value; an empty cell empties the member. False, and nothing written, if the cell is of another type.
    bool (*write)(R&, const Cell&) = nullptr;
};

template <class M>
struct MemberOf;
template <class R, class T>
struct MemberOf<std::optional<T> R::*> {
    using Record = R;
    using Value = T;
};

/// The field of a member `std::optional<T> R::*`.
template <auto Member>
constexpr auto field(std::string_view key, unsigned traits = 0) {
    using Record = typename MemberOf<decltype(Member)>::Record;
    using Value = typename MemberOf<decltype(Member)>::Value;
    return Field<Record>{key, CellOf<Value>::kind, traits,
                         [](const Record& record) -> Cell {
                             const auto& member = record.*Member;
                             return member ? CellOf<Value>::read(*member) : Cell{};
                         },
                         [](Record& record, const Cell& cell) {
                             auto& member = record.*Member;
                             if (isEmpty(cell)) {
                                 member.reset();
                                 return true;
                             }
                             if constexpr (std::is_default_constructible_v<Value>) {
                                 Value value{};
                                 if (!CellOf<Value>::write(value, cell))
                                     return false;
                                 member = std::move(value);
                             } else {
                                 Value value(0);
                                 if (!CellOf<Value>::write(value, cell))
                                     return false;
                                 member = value;
                             }
                             return true;
                         }};
}

namespace detail {
struct Anything {
    template <class T>
    operator T() const; // never defined: only its type is asked
};
template <class R, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return requires {
        R{(static_cast<void>(I), Anything{})...};
    };
}
} // namespace detail

/// How many members the aggregate R has. `static_assert(arity<R>() == table.size())` makes a forgotten member a compile
/// error.
template <class R, std::size_t N = 0>
constexpr std::size_t arity() {
    if constexpr (detail::takes<R>(std::make_index_sequence<N + 1>{}))
        return arity<R, N + 1>();
    else
        return N;
}

template <class R>
[[nodiscard]] const Field<R>* findField(std::span<const Field<R>> fields, std::string_view key) {
    for (const Field<R>& candidate : fields) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

} // namespace recourse
