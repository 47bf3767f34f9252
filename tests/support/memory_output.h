// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An output in memory that can fail as a disk does.
#pragma once

#include "core/guest/output.h"
#include "tests/support/sparse_bytes.h"

#include <cstdint>
#include <limits>
#include <string>

namespace qed::test {

class MemoryOutput final : public Output {
public:
    /// What goes wrong; nothing, as it stands.
    struct Faults {
        std::uint64_t room = std::numeric_limits<std::uint64_t>::max(); ///< bytes, then ENOSPC
        std::uint64_t mostSize = std::numeric_limits<std::uint64_t>::max(); ///< bytes, else EFBIG
        std::size_t mostAtOnce = std::numeric_limits<std::size_t>::max(); ///< bytes of one write
        bool badSync = false; ///< EIO
    };

    MemoryOutput() = default;
    explicit MemoryOutput(const Faults &faults) : m_faults(faults) { }

    [[nodiscard]] Result<std::size_t> write(
        std::uint64_t offset, std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<void> resize(std::uint64_t size) override;
    [[nodiscard]] Result<void> sync() override;

    [[nodiscard]] const SparseBytes &content() const noexcept { return m_content; }
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::uint64_t written() const noexcept { return m_written; } ///< bytes
    [[nodiscard]] bool synced() const noexcept { return m_synced; }

private:
    Faults m_faults;
    SparseBytes m_content;
    std::uint64_t m_written = 0;
    bool m_synced = false;
};

} // namespace qed::test
