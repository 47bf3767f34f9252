// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/sparse_bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <vector>

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

SparseBytes readSparsely(const std::filesystem::path &path)
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

void writeFile(const std::filesystem::path &path, const SparseBytes &bytes)
{
    const File file(path, O_WRONLY | O_CREAT | O_TRUNC);
    file.require(::ftruncate(file.descriptor(), static_cast<off_t>(bytes.size())) == 0);
    std::vector<std::byte> data;
    for (auto range = bytes.nextData(0); !range.empty(); range = bytes.nextData(range.end())) {
        data.resize(range.length);
        bytes.read(range.offset, data);
        file.require(
            ::pwrite(file.descriptor(), data.data(), data.size(), static_cast<off_t>(range.offset))
            == static_cast<ssize_t>(data.size()));
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
