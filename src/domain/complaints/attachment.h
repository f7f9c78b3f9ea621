// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A file or picture that belongs to a record of the case. Its bytes lie in the attachment store under the digest.
struct Attachment {
    RowId id{0};
    std::optional<std::string> name{};
    std::optional<std::string> mediaType{};
    std::optional<std::int64_t> size{};  ///< bytes
    std::optional<std::string> digest{}; ///< BLAKE2b-256, hexadecimal
    std::optional<RowId> record{};       ///< the row it belongs to; empty: the complaint
    std::optional<std::string> note{};
    std::optional<std::string> by{};
    std::optional<Instant> at{};
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

inline constexpr std::array kAttachmentFields{
    field<&Attachment::name>("name", Searchable),
    field<&Attachment::mediaType>("media-type"),
    field<&Attachment::size>("size"),
    field<&Attachment::digest>("digest"),
    field<&Attachment::record>("record"),
    field<&Attachment::note>("note"),
    field<&Attachment::by>("by", Computed),
    field<&Attachment::at>("at", Computed),
};

template <>
struct RecordOf<Attachment> {
    static constexpr std::string_view table = "attachment";
    static constexpr std::span<const Field<Attachment>> fields = kAttachmentFields;
};
static_assert(describesEveryMember<Attachment>());

} // namespace recourse
