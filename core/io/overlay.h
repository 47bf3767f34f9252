// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A source with a change laid over it: what the file would hold, without a byte written.
#pragma once

#include "core/io/byte_source.h"
#include "core/io/edit.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace qed {

/// The change's flags are not laid over. What the change appends and does not write reads as
/// zeroes.
class Overlay final : public ByteSource {
public:
    /// `base` must be sizeBefore of the change long; `last` comes after the change.
    Overlay(std::shared_ptr<const ByteSource> base, const Change &change,
        std::span<const Edit> last = {});

    [[nodiscard]] std::uint64_t size() const noexcept override { return m_size; }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override;
    [[nodiscard]] ByteRange nextData(std::uint64_t offset) const override;

private:
    /// A stretch that one edit decides; keyed by where it begins.
    struct Piece {
        std::uint64_t length = 0;
        bool copied = false;
        std::uint64_t from = 0; ///< offset in the base, or in m_bytes
    };
    void add(const Edit &edit);
    void cutOut(ByteRange range);
    [[nodiscard]] Result<void> readBase(std::uint64_t offset, std::span<std::byte> into) const;
    [[nodiscard]] Result<void> readPiece(
        const Piece &piece, std::uint64_t skip, std::span<std::byte> into) const;

    std::shared_ptr<const ByteSource> m_base;
    std::uint64_t m_size = 0;
    std::vector<std::byte> m_bytes; ///< of all edits, one behind the other
    std::map<std::uint64_t, Piece> m_pieces;
};

} // namespace qed
