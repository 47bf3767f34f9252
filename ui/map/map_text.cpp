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

QString rangeTitle(const ClusterRange &range)
{
    if (range.count == 1)
        return MapText::tr("Cluster %1").arg(countText(range.first));
    return MapText::tr("Clusters %1–%2 (%3)")
        .arg(countText(range.first), countText(range.end() - 1), countText(range.count));
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

QString spokenText(const MapPyramid &pyramid, const ClusterRange &range, const QString &note)
{
    const auto &model = pyramid.model();
    const auto total = countText(pyramid.clusters());
    if (range.count != 1)
        return MapText::tr("Clusters %1–%2 of %3: %4")
            .arg(countText(range.first), countText(range.end() - 1), total,
                kindsText(model, pyramid.counts(range)));
    const auto name = nameInSentence(model.kinds()[pyramid.kindAt(range.first)]);
    const auto text = MapText::tr("Cluster %1 of %2: %3").arg(countText(range.first), total, name);
    return note.isEmpty()
        ? text
        : MapText::tr("%1, %2", "a cluster and what is known about it").arg(text, note);
}

} // namespace qed::ui
