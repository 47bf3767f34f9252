// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_text.h"

#include "ui/text/number_text.h"
#include "ui/text/partition_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qed::ui {

namespace {

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(MapText)
};

QString spokenCluster(
    MapSpace space, const MapPyramid &pyramid, std::uint64_t cluster, const QString &note)
{
    const auto name = nameInSentence(pyramid.model().kinds()[pyramid.kindAt(cluster)]);
    const auto text = (space == MapSpace::File ? MapText::tr("Cluster %1 of %2: %3")
                                               : MapText::tr("Guest cluster %1 of %2: %3"))
                          .arg(countText(cluster), countText(pyramid.clusters()), name);
    return note.isEmpty()
        ? text
        : MapText::tr("%1, %2", "a cluster and what is known about it").arg(text, note);
}

QString spokenClusters(MapSpace space, const MapPyramid &pyramid, const ClusterRange &range)
{
    return (space == MapSpace::File ? MapText::tr("Clusters %1–%2 of %3: %4")
                                    : MapText::tr("Guest clusters %1–%2 of %3: %4"))
        .arg(countText(range.first), countText(range.end() - 1), countText(pyramid.clusters()),
            kindsText(pyramid.model(), pyramid.counts(range)));
}

} // namespace

QString nameInSentence(const MapKind &kind)
{
    // An abbreviation keeps its capitals, and so does every name in a language that writes nouns
    // with one.
    const auto &name = kind.name;
    const bool keeps
        = name.size() < 2 || !name.at(1).isLower() || QLocale().language() == QLocale::German;
    return keeps ? name : name.at(0).toLower() + name.sliced(1);
}

QString mapName(MapSpace space)
{
    return space == MapSpace::File ? MapText::tr("File map") : MapText::tr("Guest disk map");
}

QString mapDescription(MapSpace space, CellOrder order)
{
    const auto cells = space == MapSpace::File
        ? MapText::tr("Each cell stands for clusters of the file.")
        : MapText::tr("Each cell stands for clusters of the disk that the guest sees.");
    auto text = MapText::tr("%1 Arrow keys move, plus and minus zoom, N goes to the next problem.",
        "what a cell of the map is")
                    .arg(cells);
    if (order == CellOrder::Rows)
        return text;
    return MapText::tr("%1 The cells follow a Hilbert curve; Ctrl and left or right move along it.",
        "how a map is used")
        .arg(text);
}

QString rangeTitle(MapSpace space, const ClusterRange &range)
{
    const bool file = space == MapSpace::File;
    if (range.count == 1)
        return (file ? MapText::tr("Cluster %1") : MapText::tr("Guest cluster %1"))
            .arg(countText(range.first));
    return (file ? MapText::tr("Clusters %1–%2 (%3)") : MapText::tr("Guest clusters %1–%2 (%3)"))
        .arg(countText(range.first), countText(range.end() - 1), countText(range.count));
}

QString rangeBytes(MapSpace space, const MapModel &model, const ClusterRange &range)
{
    const auto size = model.clusterSize();
    const auto bytes = rangeText({ range.first * size, range.count * size });
    return space == MapSpace::File ? bytes : MapText::tr("Guest disk %1").arg(bytes);
}

QString selectionText(
    MapSpace space, const MapPyramid &pyramid, const ClusterRange &range, const QString &partitions)
{
    const auto &model = pyramid.model();
    auto where = rangeTitle(space, range);
    if (space == MapSpace::GuestDisk)
        where = MapText::tr("%1 at %2", "clusters and the offset of the first")
                    .arg(where, hexText(range.first * model.clusterSize()));
    const auto text = MapText::tr("%1 · %2", "clusters and their kinds")
                          .arg(where, kindsWithBytes(model, pyramid.counts(range)));
    return partitions.isEmpty()
        ? text
        : MapText::tr("%1 · %2", "clusters and the partitions they are in").arg(text, partitions);
}

QString rangePartitions(
    std::span<const Partition> partitions, const MapModel &model, const ClusterRange &range)
{
    const auto size = model.clusterSize();
    return partitionsText(partitions, { range.first * size, range.count * size });
}

std::vector<Kind> kindsInOrder(const MapModel &model, const KindCounts &counts)
{
    std::vector<Kind> order;
    const auto kinds = static_cast<Kind>(model.kinds().size());
    for (Kind kind = 0; kind < kinds; ++kind) {
        if (counts[kind] != 0)
            order.push_back(kind);
    }
    std::ranges::sort(order, [&](Kind one, Kind other) {
        const bool bad = model.kinds()[one].problem;
        if (bad != model.kinds()[other].problem)
            return bad;
        return bad || counts[one] == counts[other] ? one > other : counts[one] > counts[other];
    });
    return order;
}

QString kindsText(const MapModel &model, const KindCounts &counts)
{
    QStringList parts;
    for (const Kind kind : kindsInOrder(model, counts))
        parts << model.kinds()[kind].counted(counts[kind]);
    return parts.join(MapText::tr(", "));
}

QString kindsWithBytes(const MapModel &model, const KindCounts &counts)
{
    QStringList parts;
    for (const Kind kind : kindsInOrder(model, counts))
        parts << MapText::tr("%1 (%2)", "counted clusters of a kind and their bytes")
                     .arg(model.kinds()[kind].counted(counts[kind]),
                         sizeText(counts[kind] * model.clusterSize()));
    return parts.join(MapText::tr(", "));
}

QString spokenText(MapSpace space, const MapPyramid &pyramid, const ClusterRange &range,
    const QString &note, const QString &partitions)
{
    const auto text = range.count == 1 ? spokenCluster(space, pyramid, range.first, note)
                                       : spokenClusters(space, pyramid, range);
    return partitions.isEmpty()
        ? text
        : MapText::tr("%1, %2", "clusters and the partitions they are in").arg(text, partitions);
}

} // namespace qed::ui
