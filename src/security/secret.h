// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace recourse {

using KeyView = std::span<const std::uint8_t, 32>;

/// A 32-byte key in memory of its own: fenced by guard pages, kept out of the swap file where the system allows it, and
/// wiped when it is destroyed or moved from. Costs a few system calls; a key needed for a moment only is a PassingKey.
class SecretKey {
public:
    [[nodiscard]] static SecretKey random();
    /// All zero, to be filled through writable().
    SecretKey();

    [[nodiscard]] KeyView view() const;
    [[nodiscard]] std::span<std::uint8_t, 32> writable();

private:
    struct Wipe {
        void operator()(std::uint8_t* bytes) const noexcept;
    };
    std::unique_ptr<std::uint8_t[], Wipe> m_bytes;
};

/// A 32-byte key on the stack, wiped when it goes out of scope.
class PassingKey {
public:
    PassingKey() = default;
    ~PassingKey();
    PassingKey(const PassingKey&) = delete;
    PassingKey& operator=(const PassingKey&) = delete;

    [[nodiscard]] KeyView view() const { return m_bytes; }
    [[nodiscard]] std::span<std::uint8_t, 32> writable() { return m_bytes; }

private:
    std::array<std::uint8_t, KeyView::extent> m_bytes{};
};

} // namespace recourse
