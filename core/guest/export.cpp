// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/export.h"

#include "core/io/patient_read.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace qed {

namespace {

constexpr std::uint64_t kPiece = 1 << 20; ///< bytes read and written at once

class Exporter final {
public:
    Exporter(GuestDisk &disk, Output &output, Progress &progress, const FilledVisitor &onFilled)
        : m_disk(disk)
        , m_output(output)
        , m_progress(progress)
        , m_summary { .size = disk.size() }
        , m_filled([this, &onFilled](const FilledRange &range) {
            m_summary.filledBytes += range.guest.length;
            ++m_summary.filledRanges;
            onFilled(range);
        })
        , m_buffer(kPiece)
    {
    }

    Result<ExportSummary> run();

private:
    bool add(const DiskRange &range);
    bool copy(const DiskRange &range);
    bool copyPiece(const ByteSource &source, const ByteRange &piece, std::uint64_t guest);
    bool stop(Error error);
    [[nodiscard]] Error cancelled() const;
    [[nodiscard]] ByteRange nextData(unsigned depth, std::uint64_t offset);

    GuestDisk &m_disk;
    Output &m_output;
    Progress &m_progress;
    ExportSummary m_summary;
    FilledJoiner m_filled;
    std::vector<std::byte> m_buffer;
    std::map<unsigned, ByteRange> m_data; ///< by depth: the stretch of data that was seen last
    std::optional<Error> m_error; ///< why the walk was ended
};

Result<ExportSummary> Exporter::run()
{
    m_progress.begin(Phase::Export, m_summary.size);
    // Too large a disk for the file system is better known now.
    auto begun = m_output.resize(m_summary.size).and_then([&] { return m_output.resize(0); });
    if (!begun)
        return std::unexpected(begun.error());
    const auto walked
        = m_disk.forEachRange(m_progress, [this](const DiskRange &range) { return add(range); });
    if (!walked)
        return std::unexpected(walked.error());
    if (m_error)
        return std::unexpected(*m_error);
    m_filled.finish();
    return m_output.resize(m_summary.size).and_then([&] { return m_output.sync(); }).transform([&] {
        return m_summary;
    });
}

bool Exporter::add(const DiskRange &range)
{
    switch (range.state) {
    case DiskState::Nothing:
    case DiskState::Zeroes:
        break;
    case DiskState::Data:
        return copy(range);
    case DiskState::Damaged:
        m_filled.add({ range.guest, range.damage });
        break;
    }
    m_progress.advance(range.guest.length);
    return true;
}

/// A range of data, but for the holes of its file.
bool Exporter::copy(const DiskRange &range)
{
    const auto &source = m_disk.source(range.depth);
    const ByteRange file { *range.fileOffset, range.guest.length };
    for (auto at = file.offset; at < file.end();) {
        if (m_progress.stopRequested())
            return stop(cancelled());
        const auto data = nextData(range.depth, at).intersection({ at, file.end() - at });
        const auto begin = data.empty() ? file.end() : data.offset;
        const ByteRange piece { begin, std::min(data.length, kPiece) };
        if (!piece.empty() && !copyPiece(source, piece, range.guest.offset + (begin - file.offset)))
            return false;
        m_progress.advance(piece.end() - at, piece.length);
        at = piece.end();
    }
    return true;
}

bool Exporter::copyPiece(const ByteSource &source, const ByteRange &piece, std::uint64_t guest)
{
    const auto bytes = std::span(m_buffer).first(piece.length);
    const auto bad
        = readPatiently(source, piece.offset, bytes, [this] { return m_progress.stopRequested(); });
    if (!bad.empty() && m_progress.stopRequested())
        return stop(cancelled());
    for (const auto &range : bad)
        m_filled.add(
            { { guest + (range.offset - piece.offset), range.length }, Damage::ReadError });
    if (const auto written = writeSparsely(m_output, guest, bytes); !written)
        return stop(written.error());
    return true;
}

bool Exporter::stop(Error error)
{
    m_error = std::move(error);
    return false;
}

Error Exporter::cancelled() const
{
    return { .kind = ErrorKind::Cancelled, .path = m_disk.file(0) };
}

/// Asks the file only where it did not say already: in a file of many pieces its answer takes time.
ByteRange Exporter::nextData(unsigned depth, std::uint64_t offset)
{
    auto &data = m_data[depth];
    if (!data.contains(offset))
        data = m_disk.source(depth).nextData(offset);
    return data;
}

} // namespace

Result<ExportSummary> exportGuest(
    GuestDisk &disk, Output &output, Progress &progress, const FilledVisitor &onFilled)
{
    return Exporter(disk, output, progress, onFilled).run();
}

} // namespace qed
