// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bytes.h"

namespace recourse {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

std::optional<unsigned> hexDigitValue(char digit) {
    const auto lower = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
    const auto value = kHexDigits.find(lower);
    if (value == std::string_view::npos)
        return std::nullopt;
    return static_cast<unsigned>(value);
}

} // namespace

ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string textOf(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

std::string toHex(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += kHexDigits[byte >> 4U];
        text += kHexDigits[byte & 0xFU];
    }
    return text;
}

std::optional<Bytes> parseHex(std::string_view text) {
    if (text.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t at = 0; at < text.size(); at += 2) {
        const auto high = hexDigitValue(text[at]);
        const auto low = hexDigitValue(text[at + 1]);
        if (!high || !low)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(*high << 4U | *low));
    }
    return bytes;
}

ByteWriter& ByteWriter::number(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    for (unsigned shift = 64; shift > 0; shift -= 8)
        m_bytes.push_back(static_cast<std::uint8_t>(bits >> (shift - 8)));
    return *this;
}

ByteWriter& ByteWriter::field(ByteView value) {
    number(static_cast<std::int64_t>(value.size()));
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
    return *this;
}

} // namespace recourse
