// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recourse {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The bytes of a text, valid as long as the text.
[[nodiscard]] ByteView asBytes(std::string_view text);
[[nodiscard]] std::string textOf(ByteView bytes);

/// Lower case, two digits a byte.
[[nodiscard]] std::string toHex(ByteView bytes);
[[nodiscard]] std::optional<Bytes> parseHex(std::string_view text);

/// Joins values so that no two different sequences of values give the same bytes: numbers are eight bytes, most
/// significant first, fields carry their length in front. Signed and hashed content is built with it.
class ByteWriter {
public:
    ByteWriter& number(std::int64_t value);
    ByteWriter& field(ByteView value);
    ByteWriter& field(std::string_view value) { return field(asBytes(value)); }

    [[nodiscard]] const Bytes& bytes() const& { return m_bytes; }
    [[nodiscard]] Bytes bytes() && { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace recourse
