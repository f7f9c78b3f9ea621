// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/field.h"

#include <span>
#include <string_view>

namespace recourse {

/// What is said of the record R once: the name of its table and its fields.
///   template <> struct RecordOf<Notice> { static constexpr std::string_view table = "notice";
///                                         static constexpr std::span<const Field<Notice>> fields = kNoticeFields; };
template <class R>
struct RecordOf;

/// Child records begin with their id; every other member is a field.
template <class R>
constexpr bool describesEveryMember() {
    return arity<R>() == RecordOf<R>::fields.size() + 1;
}

/// A field without its record type, for code that only asks what there is.
struct FieldInfo {
    std::string_view key;
    Kind kind;
    unsigned traits;
};

} // namespace recourse
