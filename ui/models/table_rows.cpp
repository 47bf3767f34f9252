// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/table_rows.h"

#include "core/format/table.h"

#include <algorithm>

namespace qed::ui {

namespace {

/// A few entries are read at once, without a look for holes.
Result<void> foldPart(const Image &image, const TablePart &part, RunFolder &folder)
{
    std::vector<std::uint64_t> entries(part.count);
    const auto read = readEntries(image.source(), part.tableOffset, part.first, entries);
    if (read)
        folder.add(part.first, entries);
    return read;
}

Result<void> foldTable(
    const Image &image, const TablePart &part, const Progress &progress, RunFolder &folder)
{
    std::vector<std::uint64_t> buffer(std::min(part.count, kEntriesPerChunk));
    return forEachChunk(image.source(), *image.geometry(), part.tableOffset, buffer,
        [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
            folder.add(first, entries);
            return !progress.stopRequested();
        });
}

} // namespace

Result<std::vector<EntryRun>> readRuns(
    const Image &image, const TablePart &part, const Progress &progress)
{
    RunFolder folder(*image.geometry(), part.level, part.breaks, part.first);
    const bool whole = part.count == image.geometry()->tableEntries();
    const auto read
        = whole ? foldTable(image, part, progress, folder) : foldPart(image, part, folder);
    if (progress.stopRequested())
        return std::unexpected(Error { .kind = ErrorKind::Cancelled });
    if (!read)
        return std::unexpected(read.error());
    return folder.finish(part.first + part.count);
}

} // namespace qed::ui
