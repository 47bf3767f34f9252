// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/patient_read.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qed {

namespace {

/// Pieces to fall back to, in bytes: what disks and the page cache read at once.
constexpr std::array<std::uint64_t, 2> kPieces { 4096, 512 };

class PatientReader final {
public:
    PatientReader(const ByteSource &source, const std::function<bool()> &stop)
        : m_source(source)
        , m_stop(stop)
    {
    }

    void read(std::uint64_t offset, std::span<std::byte> into, std::size_t fallBack = 0)
    {
        const bool stopped = m_stop && m_stop();
        if (!stopped && m_source.read(offset, into))
            return;
        if (stopped || fallBack == kPieces.size()) {
            lose(offset, into);
            return;
        }
        const auto piece = kPieces.at(fallBack);
        while (!into.empty()) {
            const auto length = std::min<std::uint64_t>(into.size(), piece - (offset % piece));
            read(offset, into.first(length), fallBack + 1);
            offset += length;
            into = into.subspan(length);
        }
    }
    void lose(std::uint64_t offset, std::span<std::byte> into)
    {
        std::ranges::fill(into, std::byte {});
        if (!m_bad.empty() && m_bad.back().end() == offset)
            m_bad.back().length += into.size();
        else if (!into.empty())
            m_bad.push_back({ offset, into.size() });
    }
    [[nodiscard]] std::vector<ByteRange> takeBad() { return std::move(m_bad); }

private:
    const ByteSource &m_source;
    const std::function<bool()> &m_stop;
    std::vector<ByteRange> m_bad;
};

} // namespace

std::vector<ByteRange> readPatiently(const ByteSource &source, std::uint64_t offset,
    std::span<std::byte> into, const std::function<bool()> &stop)
{
    PatientReader reader(source, stop);
    const auto left = source.size() - std::min(source.size(), offset);
    const auto there = std::min<std::uint64_t>(into.size(), left);
    if (there != 0)
        reader.read(offset, into.first(there));
    reader.lose(offset + there, into.subspan(there));
    return reader.takeBad();
}

} // namespace qed
