// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/guest_disk.h"

#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace qed {

namespace {

/// The last image of the chain says that there is another below it, and names none.
bool baseIsNameless(const Image &image, std::span<const ChainLink> chain)
{
    const auto lacksName = [](const Image &last) {
        return last.header().hasFeature(kFeatureBackingFile) && !last.backingName();
    };
    if (chain.empty())
        return lacksName(image);
    if (chain.back().state != LinkState::Present || chain.back().format != "qed")
        return false;
    const auto last = Image::open(chain.back().path);
    return last && lacksName(**last);
}

std::vector<FileIdentity> filesOf(const Image &image, std::span<const ChainLink> chain)
{
    std::vector<FileIdentity> files;
    if (image.file() != nullptr)
        files.push_back(image.file()->identity());
    for (const auto &link : chain) {
        if (const auto file = identify(link.path); !link.path.empty() && file)
            files.push_back(*file);
    }
    return files;
}

} // namespace

Result<GuestDisk> GuestDisk::open(
    const std::shared_ptr<const Image> &image, std::span<const ChainLink> chain, TableReading how)
{
    auto reader = GuestReader::open(image, how);
    if (!reader)
        return std::unexpected(reader.error());
    GuestDisk disk;
    disk.m_layers.push_back(imageLayer(std::move(*reader), how));
    for (const auto &link : chain)
        disk.m_layers.push_back(baseLayer(link, how));
    if (baseIsNameless(*image, chain))
        disk.m_layers.push_back(namelessLayer());
    disk.m_files = filesOf(*image, chain);
    return disk;
}

Result<void> GuestDisk::forEachRange(const Progress &progress, const DiskRangeVisitor &visit)
{
    bool wanted = true;
    DiskRangeJoiner ranges([&](const DiskRange &range) { return wanted = visit(range); });
    const bool complete = walk(0, { 0, size() }, progress, ranges);
    if (!complete && wanted)
        return std::unexpected(Error { .kind = ErrorKind::Cancelled, .path = file(0) });
    if (complete)
        ranges.finish();
    return {};
}

Result<void> GuestDisk::read(std::uint64_t offset, std::span<std::byte> into)
{
    if (offset > size() || into.size() > size() - offset)
        return std::unexpected(
            Error { .kind = ErrorKind::OutOfRange, .path = file(0), .detail = hexText(offset) });
    Result<void> result;
    DiskRangeJoiner ranges([&](const DiskRange &range) {
        const auto bytes = into.subspan(range.guest.offset - offset, range.guest.length);
        if (range.state == DiskState::Data)
            result = source(range.depth).read(*range.fileOffset, bytes);
        else if (range.damaged())
            result = std::unexpected(Error {
                .kind = ErrorKind::CannotRead, .path = file(range.depth), .systemError = EIO });
        else
            std::ranges::fill(bytes, std::byte { 0 });
        return result.has_value();
    });
    if (walk(0, { offset, into.size() }, Progress(), ranges))
        ranges.finish();
    return result;
}

bool GuestDisk::walk(
    unsigned depth, ByteRange part, const Progress &progress, DiskRangeJoiner &ranges)
{
    auto &layer = *m_layers[depth];
    const bool deeper = depth + 1 < m_layers.size();
    const auto add
        = [&](const DiskRange &range) { return ranges.add(range) && !progress.stopRequested(); };
    while (!part.empty()) {
        // Behind the end of a base image that is smaller, the image above it reads zeroes of its
        // own.
        if (part.offset >= layer.size())
            return add({ .guest = part, .depth = depth - 1 });
        auto range = layer.at(part.offset);
        range.guest = range.guest.intersection(part);
        range.depth = depth;
        const bool below = range.state == DiskState::Nothing && deeper;
        if (!(below ? walk(depth + 1, range.guest, progress, ranges) : add(range)))
            return false;
        part = { range.guest.end(), part.end() - range.guest.end() };
    }
    return true;
}

} // namespace qed
