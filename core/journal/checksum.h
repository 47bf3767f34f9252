// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// XXH3-64 of bytes that come in pieces.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace qed {

class Checksum final {
public:
    explicit Checksum(std::uint64_t seed = 0);
    Checksum(const Checksum &) = delete;
    Checksum &operator=(const Checksum &) = delete;
    ~Checksum();

    Checksum &add(std::span<const std::byte> bytes);
    [[nodiscard]] std::uint64_t value() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace qed
