// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_side.h"

#include "ui/map/map_pyramid.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

struct MapSideText {
    Q_DECLARE_TR_FUNCTIONS(MapSideText)
};

[[nodiscard]] QString unusableText(const Image &image)
{
    if (!image.isQed())
        return MapSideText::tr("The file is not a QED image. Only its bytes can be shown.");
    if (image.header().unknownFeatures() != 0)
        return MapSideText::tr("The image uses features that this version does not know, so what "
                               "its clusters mean can't be told. The findings name the features.");
    return MapSideText::tr(
        "The header does not say how the file is divided, so there is nothing to draw. The "
        "findings tell which field is wrong.");
}

[[nodiscard]] QString tooLargeText(std::uint64_t clusters)
{
    return MapSideText::tr(
        "There are %1 clusters, and %2 are as many as can be drawn without taking too much memory. "
        "Structure and findings show everything nevertheless.",
        nullptr, pluralNumber(clusters))
        .arg(countText(clusters), countText(MapPyramid::kMaxClusters));
}

/// The model of an image that is checked, or not yet.
[[nodiscard]] MapSource sourceOf(const Session &session, const std::shared_ptr<const MapSide> &side)
{
    const auto image = session.image();
    if (const auto report = session.report(); report && report->map)
        return { report->map, [side, image, map = report->map](const Progress &progress) {
                    return side->model(image, map, progress);
                } };
    return { image, [side, image](const Progress &) -> MadeModel {
                return std::make_shared<UnscannedModel>(
                    side->clusters(*image->geometry()), image->geometry()->clusterSize());
            } };
}

} // namespace

ClusterRange clustersOf(const Geometry &geometry, const ByteRange &bytes)
{
    if (bytes.empty())
        return {};
    return ClusterRange::between(
        geometry.clusterOf(bytes.offset), geometry.clusterOf(bytes.end() - 1));
}

std::unexpected<MapMessage> noMap(const QString &text)
{
    return std::unexpected(MapMessage { MapSideText::tr("No map"), text });
}

std::expected<MapSource, MapMessage> mapSource(
    const Session &session, const std::shared_ptr<const MapSide> &side)
{
    const auto image = session.image();
    const auto report = session.report();
    if (!image && session.state() == Session::State::Opening)
        return std::unexpected(MapMessage { MapSideText::tr("Opening…"), {} });
    if (!image)
        return std::unexpected(MapMessage { MapSideText::tr("No file"),
            MapSideText::tr("Open a QED image to see what is in its file.") });
    if (!image->checkable() || !image->geometry())
        return noMap(unusableText(*image));
    const bool checked = report && report->map;
    if (!checked && session.state() == Session::State::Failed)
        return noMap(MapSideText::tr("The check could not be done."));
    const auto clusters = side->clusters(*image->geometry());
    if (checked && clusters == 0)
        return noMap(side->emptyText());
    if (clusters > MapPyramid::kMaxClusters)
        return noMap(tooLargeText(clusters));
    return sourceOf(session, side);
}

} // namespace qed::ui
