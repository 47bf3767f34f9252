// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/example/example_file.h"

#include "core/guest/output_file.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace qed::example {

namespace {

constexpr std::uint64_t kPiece = 1ULL << 20; ///< bytes

Result<void> writeRange(const SparseBytes &bytes, const ByteRange &range, Output &output)
{
    std::vector<std::byte> piece(std::min(kPiece, range.length));
    for (auto at = range.offset; at < range.end();) {
        const auto part = std::span(piece).first(std::min(kPiece, range.end() - at));
        bytes.read(at, part);
        if (auto written = writeAll(output, at, part); !written)
            return written;
        at += part.size();
    }
    return {};
}

Result<void> writeBytes(const SparseBytes &bytes, Output &output)
{
    if (auto sized = output.resize(bytes.size()); !sized)
        return sized;
    for (auto range = bytes.nextData(0); !range.empty(); range = bytes.nextData(range.end())) {
        if (auto written = writeRange(bytes, range, output); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> writeExample(ExampleKind kind, const std::filesystem::path &path)
{
    const auto output = OutputFile::open(path, IfThere::Refuse, {});
    if (!output)
        return std::unexpected(output.error());
    const auto image = makeExample(kind);
    if (auto written = writeBytes(image.content(), **output); !written)
        return written;
    (*output)->keep();
    return {};
}

} // namespace qed::example
