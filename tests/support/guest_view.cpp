// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/guest_view.h"

#include "core/format/table.h"

#include <algorithm>
#include <optional>
#include <span>

namespace qed::test {

namespace {

std::optional<std::uint64_t> entryAt(const Image &image, std::uint64_t table, std::uint32_t index)
{
    std::uint64_t value = 0;
    const auto read = readEntries(image.source(), table, index, { &value, 1 });
    return read ? std::optional(value) : std::nullopt;
}

GuestCluster dataAt(const Image &image, std::uint64_t offset)
{
    GuestCluster cluster { .bytes = std::string(image.geometry()->clusterSize(), '\0') };
    cluster.readable
        = image.source().read(offset, std::as_writable_bytes(std::span(cluster.bytes))).has_value();
    if (cluster.bytes.find_first_not_of('\0') == std::string::npos)
        cluster.bytes.clear();
    return cluster;
}

GuestCluster readCluster(const Image &image, std::uint64_t l1Value, std::uint32_t l2Index)
{
    const auto &geometry = *image.geometry();
    const GuestCluster unallocated { .readable = true,
        .base = image.header().hasFeature(kFeatureBackingFile) };
    if (l1Value == 0)
        return unallocated;
    if (geometry.tableEntryKind(l1Value) != EntryKind::Valid)
        return {};
    const auto value = entryAt(image, l1Value, l2Index);
    if (!value)
        return {};
    switch (geometry.dataEntryKind(*value)) {
    case EntryKind::Unallocated:
        return unallocated;
    case EntryKind::Zero:
        return { .readable = true };
    case EntryKind::Valid:
        return dataAt(image, *value);
    default:
        return {};
    }
}

} // namespace

GuestView guestView(const Image &image)
{
    const auto &geometry = *image.geometry();
    GuestView view;
    std::uint32_t lastIndex = ~std::uint32_t { 0 };
    std::uint64_t l1Value = 0;
    for (std::uint64_t cluster = 0; cluster < geometry.guestClusters(); ++cluster) {
        const auto slot = geometry.slotOf(cluster * geometry.clusterSize());
        if (!slot)
            break;
        if (slot->l1Index != lastIndex)
            l1Value = entryAt(image, geometry.l1Offset(), slot->l1Index).value_or(1);
        lastIndex = slot->l1Index;
        view.push_back(readCluster(image, l1Value, slot->l2Index));
    }
    return view;
}

std::int64_t firstDifference(const GuestView &before, const GuestView &after)
{
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].readable && (i >= after.size() || before[i] != after[i]))
            return static_cast<std::int64_t>(i);
    }
    return -1;
}

} // namespace qed::test
