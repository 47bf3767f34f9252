// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Integers and bytes put one behind the other, and taken out again.
#pragma once

#include "core/base/endian.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace qed {

class FieldWriter final {
public:
    template <std::unsigned_integral T>
    FieldWriter &add(T value)
    {
        m_bytes.resize(m_bytes.size() + sizeof value);
        storeLittleEndian(m_bytes.data() + m_bytes.size() - sizeof value, value);
        return *this;
    }
    FieldWriter &add(std::span<const std::byte> bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    [[nodiscard]] std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

/// The caller has made sure that there is enough to take.
class FieldReader final {
public:
    explicit FieldReader(std::span<const std::byte> bytes) : m_bytes(bytes) { }

    template <std::unsigned_integral T>
    [[nodiscard]] T take()
    {
        const T value = loadLittleEndian<T>(m_bytes.data());
        m_bytes = m_bytes.subspan(sizeof value);
        return value;
    }
    void take(std::span<std::byte> into)
    {
        std::ranges::copy(m_bytes.first(into.size()), into.begin());
        m_bytes = m_bytes.subspan(into.size());
    }
    [[nodiscard]] std::span<const std::byte> rest() const noexcept { return m_bytes; }

private:
    std::span<const std::byte> m_bytes;
};

} // namespace qed
