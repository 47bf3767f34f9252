// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Damages an image at random, in the ways that images get damaged, and in ways that only a test
// thinks of. The same seed does the same everywhere.
#pragma once

#include "core/format/geometry.h"
#include "tests/support/sparse_bytes.h"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace qed::test {

/// What may be done to the header.
enum class HeaderDamage : std::uint8_t {
    Legal, ///< only values that the format allows: the dirty bit, unknown compat bits, another
           ///< image size
    Any,
};

class Mutator final {
public:
    explicit Mutator(std::uint64_t seed, HeaderDamage header = HeaderDamage::Legal)
        : m_random(seed)
        , m_header(header)
    {
    }

    /// Does one to `most` things to the image.
    void damage(SparseBytes &image, std::uint64_t most = 8);

    /// What was done, a line each, for the one who studies a failure.
    [[nodiscard]] const std::vector<std::string> &log() const noexcept { return m_log; }

private:
    struct Slot {
        std::uint64_t table; ///< bytes
        std::uint64_t index; ///< entry
    };

    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    void mutate(SparseBytes &image);
    void changeEntry(SparseBytes &image, const Geometry &geometry);
    void changeLength(SparseBytes &image, const Geometry &geometry);
    void changeHeader(SparseBytes &image, const Geometry &geometry);
    void flipByte(SparseBytes &image);
    [[nodiscard]] std::vector<Slot> usedSlots(
        const SparseBytes &image, const Geometry &geometry, std::uint64_t table) const;
    [[nodiscard]] Slot pickSlot(const SparseBytes &image, const Geometry &geometry);
    [[nodiscard]] std::uint64_t pickValue(const SparseBytes &image, const Geometry &geometry);
    [[nodiscard]] std::optional<std::uint64_t> pickTable(
        const SparseBytes &image, const Geometry &geometry);

    std::mt19937_64 m_random;
    HeaderDamage m_header;
    std::vector<std::string> m_log;
};

} // namespace qed::test
