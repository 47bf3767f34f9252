// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/fault_target.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace qed::test {

namespace {

constexpr std::uint64_t kDiskPage = 4096;

std::unexpected<Error> failure(ErrorKind kind, Fault fault, std::uint64_t offset)
{
    return std::unexpected(Error {
        .kind = kind, .systemError = fault == Fault::NoSpace ? ENOSPC : EIO, .offset = offset });
}

std::ptrdiff_t at(std::uint64_t offset)
{
    return static_cast<std::ptrdiff_t>(offset);
}

} // namespace

Fault FaultClock::beginCall() noexcept
{
    ++m_calls;
    return m_calls >= m_failFrom && m_calls <= m_failTo ? m_fault : Fault::None;
}

void FaultClock::endChange()
{
    if (++m_changes == m_cutAfter)
        throw PowerCut {};
}

void FaultClock::fail(std::uint64_t from, std::uint64_t to, Fault fault)
{
    m_failFrom = from;
    m_failTo = to;
    m_fault = fault;
}

FaultTarget::FaultTarget(FaultClock &clock, std::vector<std::byte> bytes)
    : m_clock(clock)
    , m_durable(bytes)
    , m_cache(std::move(bytes))
{
}

Result<void> FaultTarget::read(std::uint64_t offset, std::span<std::byte> into) const
{
    if (const auto fault = m_clock.beginCall(); fault == Fault::IoError)
        return failure(ErrorKind::CannotRead, fault, offset);
    if (offset > m_cache.size() || into.size() > m_cache.size() - offset)
        return failure(ErrorKind::ChangedWhileReading, Fault::IoError, offset);
    std::copy_n(m_cache.begin() + at(offset), into.size(), into.begin());
    return {};
}

ByteRange FaultTarget::nextData(std::uint64_t offset) const
{
    const auto isData = [](std::byte byte) { return byte != std::byte { 0 }; };
    const auto page = [&](std::uint64_t from) {
        const auto to = std::min<std::uint64_t>((from / kDiskPage + 1) * kDiskPage, size());
        return std::pair(to,
            std::any_of(m_cache.begin() + at(from / kDiskPage * kDiskPage),
                m_cache.begin() + at(to), isData));
    };
    auto begin = std::min(offset, size());
    while (begin < size() && !page(begin).second)
        begin = page(begin).first;
    auto end = begin;
    while (end < size() && page(end).second)
        end = page(end).first;
    return { begin, end - begin };
}

Result<void> FaultTarget::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    const auto fault = m_clock.beginCall();
    if (fault == Fault::None || fault == Fault::Short)
        put(offset, fault == Fault::Short ? bytes.first(bytes.size() / 2) : bytes);
    m_clock.endChange();
    return fault == Fault::None ? Result<void> {} : failure(ErrorKind::CannotWrite, fault, offset);
}

void FaultTarget::put(std::uint64_t offset, std::span<const std::byte> bytes)
{
    if (offset + bytes.size() > m_cache.size() && !bytes.empty())
        setSize(offset + bytes.size());
    std::ranges::copy(bytes, m_cache.begin() + at(offset));
    while (!bytes.empty()) {
        const auto count = std::min<std::uint64_t>(kSector - offset % kSector, bytes.size());
        m_pieces.push_back({ false, offset, { bytes.begin(), bytes.begin() + at(count) } });
        bytes = bytes.subspan(count);
        offset += count;
    }
}

void FaultTarget::setSize(std::uint64_t size)
{
    m_cache.resize(size);
    m_pieces.push_back({ true, size, {} });
}

Result<void> FaultTarget::resize(std::uint64_t size)
{
    const auto fault = m_clock.beginCall();
    if (fault == Fault::None)
        setSize(size);
    m_clock.endChange();
    return fault == Fault::None ? Result<void> {} : failure(ErrorKind::CannotWrite, fault, size);
}

Result<void> FaultTarget::sync()
{
    const auto fault = m_clock.beginCall();
    if (fault == Fault::None) {
        m_durable = afterPowerCut([](std::size_t) { return true; });
        m_pieces.clear();
    } else {
        std::erase_if(m_pieces, [](const Piece &piece) { return !piece.isSize; });
    }
    m_clock.endChange();
    return fault == Fault::None ? Result<void> {} : failure(ErrorKind::CannotWrite, fault, 0);
}

std::vector<std::byte> FaultTarget::afterPowerCut(
    const std::function<bool(std::size_t)> &landed) const
{
    auto disk = m_durable;
    auto end = disk.size();
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const auto &piece = m_pieces[i];
        if (!landed(i))
            continue;
        if (piece.isSize) {
            end = piece.offset;
            // What was cut off does not come back when the file grows again.
            std::fill(disk.begin() + at(std::min<std::uint64_t>(end, disk.size())), disk.end(),
                std::byte { 0 });
            disk.resize(std::max<std::size_t>(disk.size(), end));
        } else {
            disk.resize(std::max<std::size_t>(disk.size(), piece.offset + piece.bytes.size()));
            std::ranges::copy(piece.bytes, disk.begin() + at(piece.offset));
        }
    }
    disk.resize(end); // bytes behind a size that did not land are not there
    return disk;
}

} // namespace qed::test
