// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/cell_grid.h"

#include "ui/map/hilbert.h"

#include <algorithm>
#include <bit>

namespace qed::ui {

namespace {

void addSpan(std::vector<ColumnSpan> &spans, const ColumnSpan &span)
{
    if (!spans.empty() && spans.back().first + spans.back().count == span.first)
        spans.back().count += span.count;
    else
        spans.push_back(span);
}

} // namespace

CellGrid::Block::Block(std::uint64_t columns, std::uint64_t rows)
    : width(columns)
    , places(hilbertWay({ static_cast<int>(columns), static_cast<int>(rows) }))
    , numbers(places.size())
{
    for (std::uint32_t number = 0; const auto &place : places)
        numbers[static_cast<std::size_t>(place.y()) * width + static_cast<std::size_t>(place.x())]
            = number++;
}

CellGrid::CellGrid(std::uint64_t columns, std::uint64_t block) : m_columns(columns)
{
    if (block == 1)
        return;
    m_shift = static_cast<unsigned>(std::countr_zero(block));
    m_last = columns / block - 1;
    m_blocks = std::make_shared<const Blocks>(
        Blocks { Block(block, block), Block(columns - m_last * block, block) });
}

std::uint64_t CellGrid::rows(std::uint64_t cells) const
{
    const auto whole = (cells / bandSize()) << m_shift;
    const auto rest = cells % bandSize();
    if (rest == 0)
        return whole;
    if (!m_blocks)
        return whole + 1;
    const auto &first = block(0);
    const auto begun = std::min<std::uint64_t>(rest, first.places.size());
    int lowest = 0;
    for (std::uint64_t number = 0; number < begun; ++number)
        lowest = std::max(lowest, first.places[number].y());
    return whole + static_cast<std::uint64_t>(lowest) + 1;
}

CellRange CellGrid::bandCells(std::uint64_t row, std::uint64_t rows) const noexcept
{
    const auto first = row >> m_shift;
    const auto end = (row + rows + bandRows() - 1) >> m_shift;
    return { first * bandSize(), (end - first) * bandSize() };
}

GridPlace CellGrid::placeOf(std::uint64_t cell) const
{
    const auto band = cell / bandSize();
    const auto within = cell % bandSize();
    if (!m_blocks)
        return { band, within };
    const auto number = std::min(within >> 2 * m_shift, m_last);
    const auto &place = block(number).places[within - (number << 2 * m_shift)];
    return { (band << m_shift) + static_cast<std::uint64_t>(place.y()),
        (number << m_shift) + static_cast<std::uint64_t>(place.x()) };
}

std::uint64_t CellGrid::cellOn(const GridPlace &place) const
{
    if (!m_blocks)
        return place.row * m_columns + place.column;
    const auto number = std::min(place.column >> m_shift, m_last);
    const auto &there = block(number);
    const auto row = place.row & (bandRows() - 1);
    const auto column = place.column - (number << m_shift);
    return (place.row >> m_shift) * bandSize() + (number << 2 * m_shift)
        + there.numbers[row * there.width + column];
}

std::vector<ColumnSpan> CellGrid::spans(std::uint64_t row, const CellRange &cells) const
{
    std::vector<ColumnSpan> spans;
    const auto bandFirst = (row >> m_shift) * bandSize();
    if (!m_blocks) {
        const auto from = std::clamp(cells.first, bandFirst, bandFirst + m_columns);
        const auto to = std::clamp(cells.end(), bandFirst, bandFirst + m_columns);
        if (from < to)
            spans.push_back({ from - bandFirst, to - from });
        return spans;
    }
    for (std::uint64_t number = 0; number <= m_last; ++number) {
        const auto first = bandFirst + (number << 2 * m_shift);
        const auto end = first + block(number).places.size();
        const ColumnSpan columns { number << m_shift, block(number).width };
        if (end <= cells.first || first >= cells.end())
            continue;
        if (first >= cells.first && end <= cells.end()) {
            addSpan(spans, columns);
            continue;
        }
        for (auto at = columns.first; at < columns.first + columns.count; ++at) {
            if (const auto cell = cellOn({ row, at }); cell >= cells.first && cell < cells.end())
                addSpan(spans, { at, 1 });
        }
    }
    return spans;
}

} // namespace qed::ui
