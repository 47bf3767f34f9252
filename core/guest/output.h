// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where an export writes to; never an image. An interface, so that tests can make it fail.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace qed {

class Output {
public:
    Output() = default;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    virtual ~Output() = default;

    /// Writes bytes at `offset`: all of them, or at least one. Returns how many. Errors:
    /// CannotWrite.
    [[nodiscard]] virtual Result<std::size_t> write(
        std::uint64_t offset, std::span<const std::byte> bytes)
        = 0;
    /// Cuts the end off, or appends zeroes that take no space. Errors: CannotWrite.
    [[nodiscard]] virtual Result<void> resize(std::uint64_t size) = 0;
    /// Returns when what was written is on the disk. Errors: CannotWrite.
    [[nodiscard]] virtual Result<void> sync() = 0;
};

/// Writes all the bytes, in as many writes as it takes.
[[nodiscard]] Result<void> writeAll(
    Output &output, std::uint64_t offset, std::span<const std::byte> bytes);

/// The same, but leaves out blocks of 4096 zeroes, for an output that has nothing there yet.
[[nodiscard]] Result<void> writeSparsely(
    Output &output, std::uint64_t offset, std::span<const std::byte> bytes);

} // namespace qed
