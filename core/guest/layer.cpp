// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/layer.h"

#include <algorithm>
#include <limits>

namespace qed {

namespace {

constexpr auto kEndless = std::numeric_limits<std::uint64_t>::max();

class QedLayer final : public Layer {
public:
    QedLayer(std::string file, GuestReader reader, TableReading how)
        : Layer(std::move(file))
        , m_reader(std::move(reader))
        , m_how(how)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_reader.size(); }
    [[nodiscard]] const ByteSource *source() const noexcept override
    {
        return &m_reader.image().source();
    }
    [[nodiscard]] DiskRange at(std::uint64_t offset) override;

private:
    [[nodiscard]] DiskRange damaged(const GuestRange &range, Damage damage) const;
    [[nodiscard]] DiskRange invalid(const GuestRange &range) const;

    GuestReader m_reader;
    TableReading m_how;
};

DiskRange QedLayer::at(std::uint64_t offset)
{
    const auto range = m_reader.at(offset);
    switch (range.state) {
    case GuestState::Unallocated:
        break;
    case GuestState::Zero:
        return { .guest = range.guest, .state = DiskState::Zeroes };
    case GuestState::Data:
        return { .guest = range.guest, .state = DiskState::Data, .fileOffset = range.fileOffset };
    case GuestState::Invalid:
        return invalid(range);
    case GuestState::CutOff:
        return damaged(range, Damage::LostTable);
    case GuestState::Unreadable:
        return damaged(range, Damage::UnreadableTable);
    }
    return { .guest = range.guest };
}

DiskRange QedLayer::damaged(const GuestRange &range, Damage damage) const
{
    return {
        .guest = range.guest, .state = DiskState::Damaged, .damage = damage, .value = range.value
    };
}

/// The guest reads nothing of the partial last cluster; to a rescue its bytes that are there are as
/// good as any.
DiskRange QedLayer::invalid(const GuestRange &range) const
{
    const auto &geometry = *m_reader.image().geometry();
    if (m_how != TableReading::Rescue
        || geometry.dataEntryKind(range.value) != EntryKind::PartialCluster)
        return damaged(range, Damage::InvalidEntry);
    const auto into = range.guest.offset & (geometry.clusterSize() - 1);
    const auto there = geometry.tail().length;
    if (into >= there)
        return damaged(range, Damage::CutOffCluster);
    return { .guest = { range.guest.offset, std::min(range.guest.length, there - into) },
        .state = DiskState::Data,
        .fileOffset = range.value + into };
}

class RawLayer final : public Layer {
public:
    RawLayer(std::string file, std::unique_ptr<FileSource> source)
        : Layer(std::move(file))
        , m_source(std::move(source))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_source->size(); }
    [[nodiscard]] const ByteSource *source() const noexcept override { return m_source.get(); }
    [[nodiscard]] DiskRange at(std::uint64_t offset) override
    {
        const auto data = m_source->nextData(offset);
        if (data.contains(offset))
            return { .guest = { offset, data.end() - offset },
                .state = DiskState::Data,
                .fileOffset = offset };
        const auto end = data.empty() ? size() : data.offset;
        return {
            .guest = { offset, end - offset }, .state = DiskState::Zeroes, .fileOffset = offset
        };
    }

private:
    std::unique_ptr<FileSource> m_source;
};

/// Of another format, missing, or damaged: the same all over.
class BlindLayer final : public Layer {
public:
    BlindLayer(std::string file, Damage damage, std::uint64_t size = kEndless)
        : Layer(std::move(file))
        , m_damage(damage)
        , m_size(size)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] const ByteSource *source() const noexcept override { return nullptr; }
    [[nodiscard]] DiskRange at(std::uint64_t offset) override
    {
        return {
            .guest = { offset, m_size - offset }, .state = DiskState::Damaged, .damage = m_damage
        };
    }

private:
    Damage m_damage;
    std::uint64_t m_size;
};

std::unique_ptr<Layer> blind(std::string file, Damage damage)
{
    return std::make_unique<BlindLayer>(std::move(file), damage);
}

std::unique_ptr<Layer> openQed(
    std::string file, const std::filesystem::path &path, TableReading how)
{
    const auto image = Image::open(path);
    if (!image)
        return blind(std::move(file), Damage::MissingBase);
    auto reader = GuestReader::open(*image, how);
    if (!reader)
        return blind(std::move(file), Damage::UnusableBase);
    return std::make_unique<QedLayer>(std::move(file), std::move(*reader), how);
}

std::unique_ptr<Layer> openPresent(std::string file, const ChainLink &link, TableReading how)
{
    if (link.format == "qed")
        return openQed(std::move(file), link.path, how);
    if (link.format != "raw")
        return std::make_unique<BlindLayer>(
            std::move(file), Damage::ForeignBase, link.virtualSize.value_or(kEndless));
    auto source = FileSource::open(link.path);
    if (!source)
        return blind(std::move(file), Damage::MissingBase);
    return std::make_unique<RawLayer>(std::move(file), std::move(*source));
}

} // namespace

std::unique_ptr<Layer> imageLayer(GuestReader reader, TableReading how)
{
    auto file = reader.image().path().string();
    return std::make_unique<QedLayer>(std::move(file), std::move(reader), how);
}

std::unique_ptr<Layer> baseLayer(const ChainLink &link, TableReading how)
{
    auto file = link.path.empty() ? link.recordedName : link.path.string();
    switch (link.state) {
    case LinkState::Present:
        return openPresent(std::move(file), link, how);
    case LinkState::Missing:
    case LinkState::NotAllowed:
        return blind(std::move(file), Damage::MissingBase);
    case LinkState::Loop:
    case LinkState::TooDeep:
        return blind(std::move(file), Damage::UnusableBase);
    case LinkState::NotAFilePath:
        return blind(std::move(file), Damage::ForeignBase);
    }
    return blind(std::move(file), Damage::MissingBase);
}

std::unique_ptr<Layer> namelessLayer()
{
    return blind({}, Damage::MissingBase);
}

} // namespace qed
