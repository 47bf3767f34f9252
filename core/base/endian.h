// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Little-endian load and store. QED stores every integer little-endian; nothing else in the
// program knows about byte order.
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace qed {

/// Converts between the host's byte order and little-endian, in either direction.
template <std::unsigned_integral T>
[[nodiscard]] constexpr T littleEndian(T value) noexcept
{
    if constexpr (std::endian::native == std::endian::big)
        return std::byteswap(value);
    else
        return value;
}

/// The integer stored at `bytes`, which need not be aligned.
template <std::unsigned_integral T>
[[nodiscard]] T loadLittleEndian(const std::byte *bytes) noexcept
{
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return littleEndian(value);
}

template <std::unsigned_integral T>
void storeLittleEndian(std::byte *bytes, T value) noexcept
{
    const T stored = littleEndian(value);
    std::memcpy(bytes, &stored, sizeof stored);
}

} // namespace qed
