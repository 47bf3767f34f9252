// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/guest_layers.h"

#include "core/map/guest_reader.h"

#include <algorithm>
#include <limits>

namespace qed::cli {

namespace {

constexpr auto kEndless = std::numeric_limits<std::uint64_t>::max();

class QedLayer final : public Layer {
public:
    QedLayer(std::string file, GuestReader reader)
        : Layer(std::move(file))
        , m_reader(std::move(reader))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_reader.size(); }
    [[nodiscard]] MapRow at(std::uint64_t offset) override
    {
        const auto range = m_reader.at(offset);
        MapRow row { .guest = range.guest, .present = true, .value = range.value };
        switch (range.state) {
        case GuestState::Unallocated:
            row.present = false;
            [[fallthrough]];
        case GuestState::Zero:
            row.zero = true;
            break;
        case GuestState::Data:
            row.data = true;
            row.offset = range.fileOffset;
            break;
        case GuestState::Invalid:
            row.problem = MapProblem::InvalidEntry;
            break;
        case GuestState::CutOff:
            row.problem = MapProblem::LostTable;
            break;
        case GuestState::Unreadable:
            row.problem = MapProblem::UnreadableTable;
            break;
        }
        return row;
    }

private:
    GuestReader m_reader;
};

class RawLayer final : public Layer {
public:
    RawLayer(std::string file, std::unique_ptr<FileSource> source)
        : Layer(std::move(file))
        , m_source(std::move(source))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_source->size(); }
    [[nodiscard]] MapRow at(std::uint64_t offset) override
    {
        const auto next = m_source->nextData(offset);
        const bool hole = next.empty() || next.offset > offset;
        const auto end = std::min(hole && !next.empty() ? next.offset
                : hole                                  ? size()
                                                        : next.end(),
            size());
        return { .guest = { offset, end - offset },
            .present = true,
            .zero = hole,
            .data = !hole,
            .offset = offset };
    }

private:
    std::unique_ptr<FileSource> m_source;
};

/// Of another format, missing, or damaged: the same all over.
class BlindLayer final : public Layer {
public:
    BlindLayer(std::string file, std::uint64_t size, MapProblem problem)
        : Layer(std::move(file))
        , m_size(size)
        , m_problem(problem)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] MapRow at(std::uint64_t offset) override
    {
        return { .guest = { offset, m_size - offset },
            .present = true,
            .data = m_problem == MapProblem::None,
            .problem = m_problem };
    }

private:
    std::uint64_t m_size;
    MapProblem m_problem;
};

std::unique_ptr<Layer> blind(std::string file, MapProblem problem)
{
    return std::make_unique<BlindLayer>(std::move(file), kEndless, problem);
}

std::unique_ptr<Layer> openQed(std::string file, const std::filesystem::path &path)
{
    const auto image = Image::open(path);
    if (!image)
        return blind(std::move(file), MapProblem::MissingBase);
    auto reader = GuestReader::open(*image);
    if (!reader)
        return blind(std::move(file), MapProblem::UnusableBase);
    return std::make_unique<QedLayer>(std::move(file), std::move(*reader));
}

std::unique_ptr<Layer> openLink(const ChainLink &link)
{
    auto file = link.path.empty() ? link.recordedName : link.path.string();
    switch (link.state) {
    case LinkState::Present:
        break;
    case LinkState::Missing:
    case LinkState::NotAllowed:
        return blind(std::move(file), MapProblem::MissingBase);
    case LinkState::Loop:
    case LinkState::TooDeep:
        return blind(std::move(file), MapProblem::UnusableBase);
    case LinkState::NotAFilePath:
        return blind(std::move(file), MapProblem::None);
    }
    if (link.format == "qed")
        return openQed(std::move(file), link.path);
    if (link.format != "raw")
        return std::make_unique<BlindLayer>(
            std::move(file), link.virtualSize.value_or(kEndless), MapProblem::None);
    auto source = FileSource::open(link.path);
    if (!source)
        return blind(std::move(file), MapProblem::MissingBase);
    return std::make_unique<RawLayer>(std::move(file), std::move(*source));
}

} // namespace

Result<GuestLayers> GuestLayers::open(
    const std::shared_ptr<const Image> &image, std::span<const ChainLink> chain)
{
    auto reader = GuestReader::open(image);
    if (!reader)
        return std::unexpected(reader.error());
    GuestLayers layers;
    layers.m_layers.push_back(
        std::make_unique<QedLayer>(image->path().string(), std::move(*reader)));
    for (const auto &link : chain)
        layers.m_layers.push_back(openLink(link));
    return layers;
}

Result<void> GuestLayers::forEachRow(Progress &progress, const RowVisitor &visit)
{
    bool wanted = true;
    RowJoiner rows([&](const MapRow &row) { return wanted = visit(row); });
    const ByteRange all { 0, m_layers.front()->size() };
    progress.begin(Phase::Tables, all.length);
    const bool complete = walk(0, all, progress, rows);
    if (!complete && wanted)
        return std::unexpected(Error { .kind = ErrorKind::Cancelled, .path = file(0) });
    if (complete)
        rows.finish();
    return {};
}

bool GuestLayers::walk(unsigned depth, ByteRange part, Progress &progress, RowJoiner &rows)
{
    auto &layer = *m_layers[depth];
    const bool deeper = depth + 1 < m_layers.size();
    while (!part.empty()) {
        // Behind the end of a base image that is smaller, the image above it reads zeroes of its
        // own.
        if (part.offset >= layer.size())
            return addRow({ .guest = part, .depth = depth - 1, .zero = true }, progress, rows);
        auto row = layer.at(part.offset);
        row.guest = row.guest.intersection(part);
        row.depth = depth;
        const bool goOn = row.present || !deeper ? addRow(row, progress, rows)
                                                 : walk(depth + 1, row.guest, progress, rows);
        if (!goOn)
            return false;
        part = { row.guest.end(), part.end() - row.guest.end() };
    }
    return true;
}

bool GuestLayers::addRow(const MapRow &row, Progress &progress, RowJoiner &rows)
{
    progress.advance(row.guest.length);
    return rows.add(row) && !progress.stopRequested();
}

} // namespace qed::cli
