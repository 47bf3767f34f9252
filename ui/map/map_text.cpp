// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qed::ui {

namespace {

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(MapText)
};

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
    const auto text
        = MapText::tr("%1 Arrow keys move, plus and minus zoom, N goes to the next problem.",
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

QString selectionText(MapSpace space, const MapPyramid &pyramid, const ClusterRange &range)
{
    const auto &model = pyramid.model();
    auto where = rangeTitle(space, range);
    if (space == MapSpace::GuestDisk)
        where = MapText::tr("%1 at %2", "clusters and the offset of the first")
                    .arg(where, hexText(range.first * model.clusterSize()));
    return MapText::tr("%1 · %2", "clusters and their kinds")
        .arg(where, kindsWithBytes(model, pyramid.counts(range)));
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

QString spokenText(
    MapSpace space, const MapPyramid &pyramid, const ClusterRange &range, const QString &note)
{
    const auto &model = pyramid.model();
    const auto total = countText(pyramid.clusters());
    const bool file = space == MapSpace::File;
    if (range.count != 1)
        return (file ? MapText::tr("Clusters %1–%2 of %3: %4")
                     : MapText::tr("Guest clusters %1–%2 of %3: %4"))
            .arg(countText(range.first), countText(range.end() - 1), total,
                kindsText(model, pyramid.counts(range)));
    const auto name = nameInSentence(model.kinds()[pyramid.kindAt(range.first)]);
    const auto text
        = (file ? MapText::tr("Cluster %1 of %2: %3") : MapText::tr("Guest cluster %1 of %2: %3"))
              .arg(countText(range.first), total, name);
    return note.isEmpty()
        ? text
        : MapText::tr("%1, %2", "a cluster and what is known about it").arg(text, note);
}

} // namespace qed::ui
