// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Bytes in memory, for tests, examples and fuzzing.
#pragma once

#include "core/io/byte_source.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace qed {

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::vector<std::byte> bytes) : m_bytes(std::move(bytes)) { }

    [[nodiscard]] std::uint64_t size() const noexcept override { return m_bytes.size(); }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override
    {
        if (offset > m_bytes.size() || into.size() > m_bytes.size() - offset)
            return std::unexpected(
                Error { .kind = ErrorKind::ChangedWhileReading, .offset = offset });
        std::copy_n(
            m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), into.size(), into.begin());
        return {};
    }

private:
    std::vector<std::byte> m_bytes;
};

} // namespace qed
