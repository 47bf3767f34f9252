// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/example/sparse_bytes.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>

namespace qed::example {

namespace {

constexpr auto kPage = SparseBytes::kPage;
} // namespace

void SparseBytes::resize(std::uint64_t size)
{
    if (size < m_size) {
        m_pages.erase(m_pages.lower_bound((size + kPage - 1) / kPage), m_pages.end());
        if (const auto last = m_pages.find(size / kPage); last != m_pages.end())
            std::fill(last->second.begin() + static_cast<std::ptrdiff_t>(size % kPage),
                last->second.end(), std::byte { 0 });
    }
    m_size = size;
}

void SparseBytes::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    m_size = std::max(m_size, offset + bytes.size());
    while (!bytes.empty()) {
        auto &page = m_pages[offset / kPage];
        page.resize(kPage);
        const auto count = std::min<std::uint64_t>(kPage - offset % kPage, bytes.size());
        std::copy_n(
            bytes.begin(), count, page.begin() + static_cast<std::ptrdiff_t>(offset % kPage));
        bytes = bytes.subspan(count);
        offset += count;
    }
}

void SparseBytes::write64(std::uint64_t offset, std::uint64_t value)
{
    std::array<std::byte, 8> bytes {};
    storeLittleEndian(bytes.data(), value);
    write(offset, bytes);
}

void SparseBytes::read(std::uint64_t offset, std::span<std::byte> into) const
{
    std::ranges::fill(into, std::byte { 0 });
    const auto end = offset + into.size();
    auto page = m_pages.lower_bound(offset / kPage);
    for (; page != m_pages.end() && page->first * kPage < end; ++page) {
        const auto start = page->first * kPage;
        const auto from = std::max(start, offset);
        const auto count = std::min(start + kPage, end) - from;
        std::copy_n(page->second.begin() + static_cast<std::ptrdiff_t>(from - start), count,
            into.begin() + static_cast<std::ptrdiff_t>(from - offset));
    }
}

std::uint64_t SparseBytes::read64(std::uint64_t offset) const
{
    std::array<std::byte, 8> bytes {};
    read(offset, bytes);
    return loadLittleEndian<std::uint64_t>(bytes.data());
}

ByteRange SparseBytes::nextData(std::uint64_t offset) const
{
    auto page = m_pages.lower_bound(offset / kPage);
    if (offset >= m_size || page == m_pages.end())
        return { m_size, 0 };
    const auto start = std::max(offset, page->first * kPage);
    auto next = page->first;
    for (; page != m_pages.end() && page->first == next; ++page)
        ++next;
    return { start, std::min(next * kPage, m_size) - start };
}

std::vector<std::byte> SparseBytes::toVector() const
{
    std::vector<std::byte> bytes(m_size);
    read(0, bytes);
    return bytes;
}

} // namespace qed::example
