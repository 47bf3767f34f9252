// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/sparse_bytes.h"

#include "core/base/endian.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>

namespace qed::test {

namespace {

constexpr auto kPage = SparseBytes::kPage;
constexpr auto kStep = static_cast<off_t>(kPage);

/// A descriptor that is closed, and errors that are thrown.
class File final {
public:
    File(const std::filesystem::path &path, int flags)
        : m_path(path)
        , m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0644))
    {
        require(m_descriptor >= 0);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() { ::close(m_descriptor); }

    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }
    void require(bool condition) const
    {
        if (!condition)
            throw std::system_error(errno, std::generic_category(), m_path.string());
    }

private:
    std::filesystem::path m_path;
    int m_descriptor;
};

bool isZero(std::span<const std::byte> bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte { 0 }; });
}

} // namespace

SparseBytes SparseBytes::fromFile(const std::filesystem::path &path)
{
    const File file(path, O_RDONLY);
    struct stat status {};
    file.require(::fstat(file.descriptor(), &status) == 0);
    SparseBytes bytes;
    bytes.resize(static_cast<std::uint64_t>(status.st_size));
    std::array<std::byte, kPage> page {};
    for (off_t offset = 0; (offset = ::lseek(file.descriptor(), offset, SEEK_DATA)) >= 0;) {
        const off_t hole = ::lseek(file.descriptor(), offset, SEEK_HOLE);
        for (offset -= offset % kStep; offset < hole; offset += kStep) {
            const auto got = ::pread(file.descriptor(), page.data(), page.size(), offset);
            file.require(got > 0);
            const auto read = std::span(page).first(static_cast<std::size_t>(got));
            if (!isZero(read))
                bytes.write(static_cast<std::uint64_t>(offset), read);
        }
    }
    return bytes;
}

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

void SparseBytes::writeTo(const std::filesystem::path &path) const
{
    const File file(path, O_WRONLY | O_CREAT | O_TRUNC);
    file.require(::ftruncate(file.descriptor(), static_cast<off_t>(m_size)) == 0);
    for (const auto &[number, page] : m_pages) {
        const auto start = number * kPage;
        const auto count = static_cast<std::size_t>(std::min(kPage, m_size - start));
        const auto offset = static_cast<off_t>(start);
        file.require(
            ::pwrite(file.descriptor(), page.data(), count, offset) == static_cast<ssize_t>(count));
    }
}

Result<void> SparseSource::read(std::uint64_t offset, std::span<std::byte> into) const
{
    if (offset > size() || into.size() > size() - offset)
        return std::unexpected(
            Error { .kind = ErrorKind::ChangedWhileReading, .path = {}, .offset = offset });
    m_bytes.read(offset, into);
    return {};
}

} // namespace qed::test
