// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A source of which some ranges can't be read, as on a failing disk.
#pragma once

#include "core/format/image.h"
#include "core/io/byte_source.h"
#include "tests/support/image_builder.h"

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace qed::test {

class FaultySource final : public ByteSource {
public:
    /// Reads that touch one of `bad` fail with EIO. Holes of `source` stay known.
    FaultySource(std::unique_ptr<ByteSource> source, std::vector<ByteRange> bad);

    [[nodiscard]] std::uint64_t size() const noexcept override { return m_source->size(); }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override;
    [[nodiscard]] ByteRange nextData(std::uint64_t offset) const override
    {
        return m_source->nextData(offset);
    }

    /// Called before each read, on the reading thread, with the number of reads so far.
    void onRead(std::function<void(std::uint64_t)> call) { m_onRead = std::move(call); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::vector<ByteRange> m_bad;
    std::function<void(std::uint64_t)> m_onRead;
    mutable std::atomic<std::uint64_t> m_reads = 0;
};

/// The image in memory, of which some ranges can't be read.
[[nodiscard]] std::shared_ptr<const Image> withBadSectors(
    const ImageBuilder &image, std::vector<ByteRange> bad);

} // namespace qed::test
