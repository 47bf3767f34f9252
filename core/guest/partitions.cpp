// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/partitions.h"

#include "core/base/endian.h"
#include "core/base/utf16.h"
#include "core/guest/partition_types.h"

#include <algorithm>
#include <array>
#include <optional>

namespace qed {

namespace {

constexpr std::uint64_t kMbrSector = 512; // also where the disk's own sectors are larger
constexpr unsigned kMbrEntries = 4;
constexpr unsigned kFirstLogical = 5;
constexpr unsigned kMostLogical = 128; ///< a chain may run in a circle
constexpr std::uint32_t kMostGptEntries = 1024; ///< 128 are usual
constexpr std::uint32_t kGptEntryBytes = 128; ///< at least, and of these there are fields
constexpr std::uint32_t kMostGptBytes = 128U << 10;

using Sector = std::array<std::byte, kMbrSector>;

struct MbrEntry {
    std::uint8_t status = 0;
    std::uint8_t type = 0;
    std::uint64_t first = 0; ///< sectors, from where the record says
    std::uint64_t count = 0; ///< sectors

    [[nodiscard]] bool used() const noexcept { return type != 0 && count != 0; }
    [[nodiscard]] bool extended() const noexcept
    {
        return type == 0x05 || type == 0x0f || type == 0x85;
    }
    [[nodiscard]] ByteRange from(std::uint64_t sector) const noexcept
    {
        return { (sector + first) * kMbrSector, count * kMbrSector };
    }
};

using MbrEntriesRead = std::array<MbrEntry, kMbrEntries>;

/// Nothing when it is no boot record.
std::optional<MbrEntriesRead> mbrEntries(const Sector &sector)
{
    if (loadLittleEndian<std::uint16_t>(&sector[510]) != 0xaa55)
        return std::nullopt;
    MbrEntriesRead entries;
    for (unsigned i = 0; i < kMbrEntries; ++i) {
        const auto *at = &sector[446 + 16 * std::size_t { i }];
        entries[i] = { .status = std::to_integer<std::uint8_t>(at[0]),
            .type = std::to_integer<std::uint8_t>(at[4]),
            .first = loadLittleEndian<std::uint32_t>(at + 8),
            .count = loadLittleEndian<std::uint32_t>(at + 12) };
    }
    return entries;
}

class Finder final {
public:
    Finder(std::uint64_t diskSize, const GuestBytes &read) : m_size(diskSize), m_read(read) { }

    std::vector<Partition> find()
    {
        const auto entries = record(0);
        if (!entries || !std::ranges::all_of(*entries, [this](const auto &e) { return sane(e); }))
            return {};
        const auto protects = [](const MbrEntry &entry) { return entry.type == 0xee; };
        if (std::ranges::any_of(*entries, protects)) {
            // The size of a sector is not told anywhere; the header stands in the second one.
            const bool found = gpt(512, 512) || gpt(4096, 4096) || gptAtEnd(512) || gptAtEnd(4096);
            static_cast<void>(found);
        } else {
            addMbr(*entries);
        }
        std::ranges::sort(m_found, {}, [](const auto &found) { return found.guest; });
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> into) const
    {
        return offset <= m_size && into.size() <= m_size - offset
            && m_read(offset, into).has_value();
    }
    [[nodiscard]] std::optional<MbrEntriesRead> record(std::uint64_t sector) const
    {
        Sector bytes;
        return read(sector * kMbrSector, bytes) ? mbrEntries(bytes) : std::nullopt;
    }
    /// The boot sector of a file system ends as an MBR does, and has code where that has entries.
    [[nodiscard]] bool sane(const MbrEntry &entry) const
    {
        if (entry.status != 0 && entry.status != 0x80)
            return false;
        return !entry.used() || (entry.first != 0 && entry.first * kMbrSector < m_size);
    }
    void add(unsigned number, ByteRange guest, std::string type, std::string name = {})
    {
        guest = guest.intersection({ 0, m_size });
        if (!guest.empty())
            m_found.push_back({ number, guest, std::move(type), std::move(name) });
    }

    void addMbr(const MbrEntriesRead &entries)
    {
        for (unsigned i = 0; i < kMbrEntries; ++i) {
            if (!entries[i].used())
                continue;
            if (entries[i].extended())
                addLogical(entries[i].first);
            else
                add(i + 1, entries[i].from(0), mbrTypeName(entries[i].type));
        }
    }

    /// Each record of the chain has one partition, from where the record is, and leads to the next
    /// record, from where the chain begins; in which order is up to who wrote it.
    void addLogical(std::uint64_t begin)
    {
        auto sector = begin;
        unsigned number = kFirstLogical; // a record without a partition takes none
        for (unsigned i = 0; i < kMostLogical; ++i) {
            const auto entries = record(sector);
            if (!entries)
                return;
            const auto used = [](bool extended) {
                return [extended](const auto &e) { return e.used() && e.extended() == extended; };
            };
            const auto *const data = std::ranges::find_if(*entries, used(false));
            if (data != entries->end())
                add(number++, data->from(sector), mbrTypeName(data->type));
            const auto *const next = std::ranges::find_if(*entries, used(true));
            if (next == entries->end())
                return;
            sector = begin + next->first;
        }
    }

    [[nodiscard]] bool gptAtEnd(std::uint64_t sector)
    {
        return m_size >= 2 * sector && gpt((m_size / sector - 1) * sector, sector);
    }

    /// False when there is no header, or none that makes sense.
    [[nodiscard]] bool gpt(std::uint64_t offset, std::uint64_t sector)
    {
        std::array<std::byte, 92> header;
        constexpr std::uint64_t signature = 0x5452'4150'2049'4645; // "EFI PART"
        if (!read(offset, header) || loadLittleEndian<std::uint64_t>(header.data()) != signature)
            return false;
        const auto lba = loadLittleEndian<std::uint64_t>(&header[72]);
        const auto entryBytes = loadLittleEndian<std::uint32_t>(&header[84]);
        if (lba >= m_size / sector || entryBytes < kGptEntryBytes || entryBytes > 4096)
            return false;
        const auto count = std::min({ loadLittleEndian<std::uint32_t>(&header[80]), kMostGptEntries,
            kMostGptBytes / entryBytes });
        std::vector<std::byte> entries(std::size_t { count } * entryBytes);
        if (count == 0 || !read(lba * sector, entries))
            return false;
        for (std::uint32_t i = 0; i < count; ++i)
            addGptEntry(i + 1, std::span(entries).subspan(std::size_t { i } * entryBytes), sector);
        return true;
    }

    void addGptEntry(unsigned number, std::span<const std::byte> entry, std::uint64_t sector)
    {
        const auto guid = entry.first<16>();
        const auto first = loadLittleEndian<std::uint64_t>(&entry[32]);
        const auto sectors = m_size / sector;
        const auto last = std::min(loadLittleEndian<std::uint64_t>(&entry[40]), sectors - 1);
        const bool used = std::ranges::any_of(guid, [](auto byte) { return byte != std::byte {}; });
        if (!used || first == 0 || last < first)
            return;
        add(number, { first * sector, (last - first + 1) * sector }, gptTypeName(guid),
            utf8FromUtf16(entry.subspan(56, 72)));
    }

    std::uint64_t m_size;
    const GuestBytes &m_read;
    std::vector<Partition> m_found;
};

} // namespace

std::vector<Partition> findPartitions(std::uint64_t diskSize, const GuestBytes &read)
{
    return Finder(diskSize, read).find();
}

} // namespace qed
