// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// In which row and column each cell of a map stands. Pure arithmetic without pixels.
//
// In rows: from left to right and down, as text.
//
// Along Hilbert curves: rows are taken together in bands as high as a block. A band is cut from
// left to right into square blocks, the last of which is as wide as what is left. In each block the
// cells follow a curve that ends beside the next block; bands follow each other down. So a band
// holds consecutive cells, as a row does in the other order.
#pragma once

#include <QPoint>

#include <cstdint>
#include <memory>
#include <vector>

namespace qed::ui {

enum class CellOrder : std::uint8_t { Rows, Hilbert };

/// Consecutive cells: [first, first + count).
struct CellRange {
    std::uint64_t first = 0;
    std::uint64_t count = 0;

    [[nodiscard]] constexpr std::uint64_t end() const noexcept { return first + count; }
    friend constexpr bool operator==(const CellRange &, const CellRange &) = default;
};

struct GridPlace {
    std::uint64_t row = 0;
    std::uint64_t column = 0;

    friend constexpr bool operator==(const GridPlace &, const GridPlace &) = default;
};

/// Columns [first, first + count) of a row.
struct ColumnSpan {
    std::uint64_t first = 0;
    std::uint64_t count = 0;

    friend constexpr bool operator==(const ColumnSpan &, const ColumnSpan &) = default;
};

/// Immutable, cheap to copy. Cells go on without end; who uses it knows how many there are.
class CellGrid final {
public:
    CellGrid() = default;
    /// At least one column. Blocks have edges of `block` cells, a power of two, at most as many as
    /// there are columns; of 1 the order is that of rows.
    explicit CellGrid(std::uint64_t columns, std::uint64_t block = 1);

    [[nodiscard]] std::uint64_t columns() const noexcept { return m_columns; }
    /// How many rows hold consecutive cells together: 1, or the edge of a block.
    [[nodiscard]] std::uint64_t bandRows() const noexcept { return std::uint64_t { 1 } << m_shift; }
    /// That so many cells take, from the first one on.
    [[nodiscard]] std::uint64_t rows(std::uint64_t cells) const;
    /// The cells of the bands that these rows belong to.
    [[nodiscard]] CellRange bandCells(std::uint64_t row, std::uint64_t rows) const noexcept;

    [[nodiscard]] GridPlace placeOf(std::uint64_t cell) const;
    /// `place.column` is less than columns().
    [[nodiscard]] std::uint64_t cellOn(const GridPlace &place) const;
    /// Where cells of the range stand in a row, from left to right.
    [[nodiscard]] std::vector<ColumnSpan> spans(std::uint64_t row, const CellRange &cells) const;

private:
    struct Block {
        std::uint64_t width = 0;
        std::vector<QPoint> places; ///< by the number within the block
        std::vector<std::uint32_t> numbers; ///< by row and column

        Block(std::uint64_t columns, std::uint64_t rows);
    };
    struct Blocks {
        Block square;
        Block last;
    };

    [[nodiscard]] std::uint64_t bandSize() const noexcept { return m_columns << m_shift; }
    [[nodiscard]] const Block &block(std::uint64_t number) const noexcept
    {
        return number == m_last ? m_blocks->last : m_blocks->square;
    }

    std::uint64_t m_columns = 1;
    unsigned m_shift = 0; ///< a block's edge is 1 << m_shift
    std::uint64_t m_last = 0; ///< number of a band's last block, the first being 0
    std::shared_ptr<const Blocks> m_blocks; ///< null in rows
};

} // namespace qed::ui
