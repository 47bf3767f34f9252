// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/overlay.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qed {

Overlay::Overlay(
    std::shared_ptr<const ByteSource> base, const Change &change, std::span<const Edit> last)
    : m_base(std::move(base))
    , m_size(change.sizeAfter)
{
    for (const auto &staged : change.edits) // in the order of the stages, so that later ones win
        add(staged.edit);
    for (const auto &edit : last)
        add(edit);
}

void Overlay::add(const Edit &edit)
{
    if (edit.length() == 0)
        return;
    cutOut(edit.range());
    Piece piece { .length = edit.length(), .copied = edit.copyFrom.has_value() };
    if (edit.copyFrom) {
        piece.from = *edit.copyFrom;
    } else {
        piece.from = m_bytes.size();
        m_bytes.insert(m_bytes.end(), edit.after.begin(), edit.after.end());
    }
    m_pieces.emplace(edit.offset, piece);
}

/// Makes room for a new piece: what lies in the way is shortened, split or dropped.
void Overlay::cutOut(ByteRange range)
{
    auto at = m_pieces.lower_bound(range.offset);
    if (at != m_pieces.begin())
        --at;
    while (at != m_pieces.end() && at->first < range.end()) {
        const auto [offset, piece] = *at;
        const auto end = offset + piece.length;
        if (end <= range.offset) {
            ++at;
            continue;
        }
        at = m_pieces.erase(at);
        if (offset < range.offset)
            m_pieces.emplace(offset, Piece { range.offset - offset, piece.copied, piece.from });
        if (end > range.end())
            at = m_pieces
                     .emplace(range.end(),
                         Piece {
                             end - range.end(), piece.copied, piece.from + (range.end() - offset) })
                     .first;
    }
}

Result<void> Overlay::read(std::uint64_t offset, std::span<std::byte> into) const
{
    if (offset > m_size || into.size() > m_size - offset)
        return std::unexpected(Error { .kind = ErrorKind::ChangedWhileReading, .offset = m_size });
    auto at = m_pieces.upper_bound(offset);
    if (at != m_pieces.begin() && std::prev(at)->first + std::prev(at)->second.length > offset)
        --at;
    while (!into.empty()) {
        const bool between = at == m_pieces.end() || at->first > offset;
        const auto end = at == m_pieces.end() ? m_size
            : between                         ? at->first
                                              : at->first + at->second.length;
        const auto length = std::min<std::uint64_t>(end - offset, into.size());
        const auto part = into.first(length);
        const auto result
            = between ? readBase(offset, part) : readPiece(at->second, offset - at->first, part);
        if (!result)
            return result;
        if (!between)
            ++at;
        offset += length;
        into = into.subspan(length);
    }
    return {};
}

Result<void> Overlay::readBase(std::uint64_t offset, std::span<std::byte> into) const
{
    const auto inBase
        = std::min<std::uint64_t>(into.size(), m_base->size() - std::min(offset, m_base->size()));
    std::ranges::fill(into.subspan(inBase), std::byte { 0 });
    return inBase == 0 ? Result<void> {} : m_base->read(offset, into.first(inBase));
}

Result<void> Overlay::readPiece(
    const Piece &piece, std::uint64_t skip, std::span<std::byte> into) const
{
    if (piece.copied)
        return readBase(piece.from + skip, into);
    std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(piece.from + skip), into.size(),
        into.begin());
    return {};
}

/// The nearer of the base's next data and the next piece.
ByteRange Overlay::nextData(std::uint64_t offset) const
{
    if (offset >= m_size)
        return { m_size, 0 };
    auto at = m_pieces.upper_bound(offset);
    if (at != m_pieces.begin() && std::prev(at)->first + std::prev(at)->second.length > offset)
        --at;
    auto data = offset < m_base->size() ? m_base->nextData(offset) : ByteRange { m_size, 0 };
    if (data.empty())
        data = { m_size, 0 };
    if (at != m_pieces.end()) {
        const auto begin = std::max(at->first, offset);
        if (begin <= data.offset)
            data = { begin, at->first + at->second.length - begin };
        else
            data.length = std::min(data.length, begin - data.offset);
    }
    return data.offset < m_size ? data.intersection({ 0, m_size }) : ByteRange { m_size, 0 };
}

} // namespace qed
