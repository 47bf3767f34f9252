// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/scale/bad_entries.h"

#include "core/base/endian.h"

#include <span>
#include <vector>

namespace qed::ui {

namespace {

constexpr std::uint64_t kEntries = 1 << 18;
constexpr std::uint64_t kCluster = 65536; ///< bytes
constexpr std::uint64_t kOutside = 1ULL << 50; ///< bytes, far behind the end of any file here
constexpr std::uint64_t kPlaces = 16; ///< that share a cluster

/// What entry `index` of the whole disk holds; data begins at cluster `data`.
std::uint64_t valueOf(BadEntries how, std::uint64_t index, std::uint64_t data)
{
    switch (how) {
    case BadEntries::OneRun:
        return kOutside + index * kCluster;
    case BadEntries::EveryOther:
        return index % 2 == 0 ? (data + index) * kCluster : kOutside;
    case BadEntries::NoTwoAlike:
        return index % 2 == 0 ? kOutside : data * kCluster + 512;
    case BadEntries::Shared: {
        // An odd factor reaches each cluster, and leaves no neighbours beside each other.
        constexpr std::uint64_t kFactor = 7919;
        return (data + index * kFactor % (kEntries / kPlaces)) * kCluster;
    }
    }
    return 0;
}

} // namespace

std::ostream &operator<<(std::ostream &out, BadEntries how)
{
    switch (how) {
    case BadEntries::OneRun:
        return out << "OneRun";
    case BadEntries::EveryOther:
        return out << "EveryOther";
    case BadEntries::NoTwoAlike:
        return out << "NoTwoAlike";
    case BadEntries::Shared:
        return out << "Shared";
    }
    return out;
}

test::ImageBuilder imageOfBadEntries(BadEntries how)
{
    test::ImageBuilder builder(
        { .clusterSize = kCluster, .tableSize = 4, .imageSize = kEntries * kCluster });
    const auto perTable = builder.tableEntries();
    const auto tables = static_cast<std::uint32_t>(kEntries / perTable);
    for (std::uint32_t table = 0; table < tables; ++table)
        builder.addTable(table);
    const auto data = builder.append(how == BadEntries::Shared ? kEntries / kPlaces : kEntries);
    std::vector<std::uint64_t> entries(perTable);
    for (std::uint32_t table = 0; table < tables; ++table) {
        for (std::uint64_t i = 0; i < perTable; ++i)
            entries[i] = littleEndian(valueOf(how, table * perTable + i, data));
        builder.write(builder.l1(table), std::as_bytes(std::span(entries)));
    }
    return builder;
}

} // namespace qed::ui
