// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/dump.h"

#include "core/base/text.h"
#include "core/format/field_map.h"
#include "core/format/table.h"

#include <algorithm>
#include <format>
#include <map>
#include <vector>

namespace qed {

namespace {

std::string_view stateName(EntryKind kind, bool inL2)
{
    switch (kind) {
    case EntryKind::Unallocated:
        return "unallocated";
    case EntryKind::Zero:
        return "zero";
    case EntryKind::Valid:
        return inL2 ? "data" : "table";
    case EntryKind::Reserved:
        return "reserved";
    case EntryKind::IntoHeader:
        return "into-header";
    case EntryKind::Outside:
        return "outside";
    case EntryKind::PastEnd:
        return "past-end";
    case EntryKind::PartialCluster:
        return "partial";
    case EntryKind::Misaligned:
        return "misaligned";
    }
    return {};
}

/// Whole lines, handed on in pieces, at most so many.
class LineWriter final {
public:
    LineWriter(const std::function<void(std::string_view)> &write, std::uint64_t maxLines)
        : m_write(write)
        , m_left(maxLines)
    {
    }
    ~LineWriter() { flush(); }
    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

    [[nodiscard]] bool full() const { return m_left == 0; }
    void line(std::string_view text)
    {
        if (full())
            return;
        --m_left;
        append(text);
    }
    /// Written even when no line is left.
    void lastLine(std::string_view text) { append(text); }

private:
    void append(std::string_view text)
    {
        constexpr std::size_t piece = 65'536;
        m_text.append(text).push_back('\n');
        if (m_text.size() >= piece)
            flush();
    }
    void flush()
    {
        if (!m_text.empty())
            m_write(m_text);
        m_text.clear();
    }

    const std::function<void(std::string_view)> &m_write;
    std::uint64_t m_left;
    std::string m_text;
};

/// Consecutive entries that can stand in one line.
struct Fold {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint64_t value = 0;
    EntryKind kind = EntryKind::Unallocated;
    bool ascending = false; ///< each value is one cluster more than the one before
};

/// Folds the entries of one table, handed over in order, into lines.
class EntryFolder final {
public:
    EntryFolder(LineWriter &lines, const Geometry &geometry, bool inL2, bool everyEntry)
        : m_lines(lines)
        , m_geometry(geometry)
        , m_inL2(inL2)
        , m_everyEntry(everyEntry)
    {
    }

    void add(std::uint32_t index, std::uint64_t value)
    {
        const auto kind
            = m_inL2 ? m_geometry.dataEntryKind(value) : m_geometry.tableEntryKind(value);
        if (extends(index, value, kind))
            return;
        flush();
        m_fold = { index, 1, value, kind, false };
    }
    /// Entries that were passed over are 0.
    void addZeroes(std::uint32_t from, std::uint32_t to)
    {
        if (from >= to)
            return;
        add(from, 0);
        m_fold.count += to - from - 1;
    }
    void flush()
    {
        const bool skip = m_fold.count == 0 || (m_everyEntry && m_fold.value == 0);
        if (!skip)
            m_lines.line(text());
        m_fold.count = 0;
    }

private:
    bool extends(std::uint32_t index, std::uint64_t value, EntryKind kind)
    {
        const bool next
            = m_fold.count != 0 && m_fold.first + m_fold.count == index && kind == m_fold.kind;
        const bool same = value == m_fold.value && !m_fold.ascending;
        const bool ascends = m_inL2
            && value == m_fold.value + m_fold.count * m_geometry.clusterSize()
            && (m_fold.ascending || m_fold.count == 1);
        const bool folds = value == 0 || !m_everyEntry;
        if (!next || !folds || (!same && !ascends))
            return false;
        m_fold.ascending = !same;
        ++m_fold.count;
        return true;
    }
    [[nodiscard]] std::string text() const
    {
        const auto last = m_fold.count - 1;
        const auto index = last == 0 ? std::format("[{}]", m_fold.first)
                                     : std::format("[{}..{}]", m_fold.first, m_fold.first + last);
        auto value = hexText(m_fold.value);
        if (m_fold.ascending)
            value += ".." + hexText(m_fold.value + last * m_geometry.clusterSize());
        return std::format("  {:<20} {:<36} {}", index, value, stateName(m_fold.kind, m_inL2));
    }

    LineWriter &m_lines;
    const Geometry &m_geometry;
    bool m_inL2;
    bool m_everyEntry;
    Fold m_fold;
};

std::string flagText(const FieldRow &row)
{
    std::string text;
    for (const auto &flag : row.flags) {
        if (flag.set)
            text += std::format(" {}",
                flag.name.empty() ? std::format("bit-{}", flag.bit) : std::string(flag.name));
    }
    return text;
}

std::string fieldText(const FieldRow &row)
{
    if (!row.present)
        return std::format("  {:<24} missing", row.name);
    const bool size = row.field == HeaderField::ClusterSize || row.field == HeaderField::ImageSize;
    auto text = std::format("  {:<24} {:#0{}x}", row.name, row.value, row.bytes.length * 2 + 2);
    if (size)
        text += std::format("  {}", sizeText(row.value));
    text += flagText(row);
    return row.broken.empty() ? text : text + "  invalid";
}

/// The recorded name with bytes that are not printable written as \xNN.
std::string quotedName(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || c == '"' || c == '\\')
            text += std::format("\\x{:02x}", byte);
        else
            text += c;
    }
    return text + "\"";
}

class Dump final {
public:
    Dump(const Image &image, const DumpOptions &options, const Progress &progress,
        const std::function<void(std::string_view)> &write)
        : m_image(image)
        , m_options(options)
        , m_progress(progress)
        , m_lines(write, options.maxLines)
    {
    }

    Result<void> run()
    {
        if (!m_options.onlyL1)
            dumpHeader();
        if (!m_image.checkable())
            return headerOnly();
        const auto l1 = readL1(m_image.source(), *m_image.geometry());
        if (!l1)
            return std::unexpected(l1.error());
        if (m_options.onlyL1)
            return dumpOne(*l1);
        dumpL1(*l1);
        return dumpTables(*l1);
    }

private:
    [[nodiscard]] const Geometry &geometry() const { return *m_image.geometry(); }

    [[nodiscard]] std::unexpected<Error> failure(ErrorKind kind, std::string detail = {}) const
    {
        return std::unexpected(
            Error { .kind = kind, .path = m_image.path().string(), .detail = std::move(detail) });
    }

    /// Without tables that can be followed the header is all there is, and one table is nothing.
    [[nodiscard]] Result<void> headerOnly() const
    {
        if (m_options.onlyL1)
            return failure(ErrorKind::HeaderUnusable);
        return {};
    }

    void dumpHeader()
    {
        m_lines.line("header");
        for (const auto &row : headerRows(m_image))
            m_lines.line(fieldText(row));
        if (m_image.backingName())
            m_lines.line(
                std::format("  {:<24} {}", "backing_filename", quotedName(*m_image.backingName())));
        m_lines.line(std::format("  {:<24} {:#x}  {}", "file_size", m_image.source().size(),
            sizeText(m_image.source().size())));
    }

    void dumpL1(const std::vector<L1Entry> &l1)
    {
        m_lines.line("");
        m_lines.line(std::format("l1-table file {}", hexText(geometry().l1Offset())));
        EntryFolder folder(m_lines, geometry(), false, m_options.everyEntry);
        std::uint32_t next = 0;
        for (const auto &entry : l1) {
            folder.addZeroes(next, entry.index);
            folder.add(entry.index, entry.value);
            next = entry.index + 1;
        }
        folder.addZeroes(next, geometry().tableEntries());
        folder.flush();
    }

    Result<void> dumpTables(const std::vector<L1Entry> &l1)
    {
        std::map<std::uint64_t, std::uint32_t> seen;
        std::uint64_t leftOut = 0;
        for (const auto &entry : l1) {
            if (m_progress.stopRequested())
                return failure(ErrorKind::Cancelled);
            if (geometry().tableEntryKind(entry.value) != EntryKind::Valid || !wanted(entry))
                continue;
            if (m_lines.full()) {
                ++leftOut;
                continue;
            }
            const auto [first, isNew] = seen.try_emplace(entry.value, entry.index);
            if (!isNew)
                m_lines.line(std::format("\n{} same as l1[{}]", title(entry), first->second));
            else if (auto dumped = dumpTable(entry); !dumped)
                return dumped;
        }
        if (leftOut != 0)
            m_lines.lastLine(std::format("\n... {} left out", plural(leftOut, "more table")));
        return {};
    }

    [[nodiscard]] bool wanted(const L1Entry &entry) const
    {
        return !m_options.onlyTables || m_options.onlyTables->contains(entry.index);
    }

    Result<void> dumpOne(const std::vector<L1Entry> &l1)
    {
        const auto index = *m_options.onlyL1;
        const auto entry = std::ranges::lower_bound(l1, index, {}, &L1Entry::index);
        const bool leads = entry != l1.end() && entry->index == index
            && geometry().tableEntryKind(entry->value) == EntryKind::Valid;
        if (!leads)
            return failure(ErrorKind::OutOfRange, std::format("table at L1 index {}", index));
        return dumpTable(*entry);
    }

    [[nodiscard]] std::string title(const L1Entry &entry) const
    {
        const auto guest = geometry().guestOffset({ entry.index, 0 });
        return std::format("l2-table l1[{}] file {} guest {}", entry.index, hexText(entry.value),
            guest ? hexText(*guest) : std::string("beyond-64-bits"));
    }

    /// Damage is a line; the only error is Cancelled, since then the rest of the table is not
    /// known.
    Result<void> dumpTable(const L1Entry &entry)
    {
        if (!m_options.onlyL1)
            m_lines.line("");
        m_lines.line(title(entry));
        auto buffer = chunkBuffer(geometry());
        EntryFolder folder(m_lines, geometry(), true, m_options.everyEntry);
        std::uint32_t next = 0;
        const auto read = forEachChunk(m_image.source(), geometry(), entry.value, buffer,
            [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
                folder.addZeroes(next, first);
                for (const auto value : entries)
                    folder.add(first++, value);
                next = first;
                return !m_lines.full() && !m_progress.stopRequested();
            });
        if (m_progress.stopRequested())
            return failure(ErrorKind::Cancelled);
        if (read)
            folder.addZeroes(next, geometry().tableEntries());
        folder.flush();
        if (!read)
            m_lines.line(std::format("  unreadable from entry {} on", next));
        return {};
    }

    const Image &m_image;
    const DumpOptions &m_options;
    const Progress &m_progress;
    LineWriter m_lines;
};

} // namespace

Result<void> dump(const Image &image, const DumpOptions &options, const Progress &progress,
    const std::function<void(std::string_view)> &write)
{
    return Dump(image, options, progress, write).run();
}

} // namespace qed
