// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/map/cell_orders.h"
#include "tests/ui/map/run_model.h"
#include "ui/map/map_painter.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace qed::ui {
namespace {

MapLayout::Frame frameOf(const QSize &size, CellOrder order)
{
    return { .viewport = size, .gutter = size.width() > 400 ? 80 : 0, .order = order };
}

MapScene sceneOf(const MapPyramid &pyramid, const QSize &size, int step, const MapPalette &palette,
    CellOrder order = CellOrder::Rows)
{
    MapScene scene;
    scene.pyramid = &pyramid;
    scene.layout = MapLayout(pyramid.clusters(), frameOf(size, order), zoomAt(step));
    scene.palette = palette;
    return scene;
}

int fitStep(const MapPyramid &pyramid, const QSize &size, CellOrder order = CellOrder::Rows)
{
    return MapLayout::fitStep(pyramid.clusters(), frameOf(size, order));
}

std::optional<QPoint> findColor(const QImage &image, const QRect &area, const QColor &color)
{
    const QRect inside = area & QRect(QPoint(), image.size());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if ((line[x] | 0xFF000000) == color.rgb())
                return QPoint(x, y);
        }
    }
    return std::nullopt;
}

/// One bad cluster shows in cells and overview, and zooming at its pixel ends on it.
void expectNeverHidden(std::uint64_t clusters, const QSize &size, int places, CellOrder order)
{
    std::mt19937_64 random(clusters + static_cast<unsigned>(size.width()));
    MapPainter painter;
    const auto &palette = MapPalette::light();
    for (int place = 0; place < places; ++place) {
        const auto bad = random() % clusters;
        auto model = std::make_shared<RunModel>(clusters);
        model->set({ bad, 1 }, kDouble);
        const auto pyramid = MapPyramid::build(model);
        ASSERT_EQ(pyramid->counts()[kDouble], 1U);
        std::uint64_t cluster = clusters;
        for (int step = fitStep(*pyramid, size, order); step >= 0; --step) {
            auto scene = sceneOf(*pyramid, size, step, palette, order);
            const auto wanted = cluster == clusters ? 0 : scene.layout.rowOf(cluster);
            scene.topRow = std::min(wanted, scene.layout.lastTopRow());
            const auto image = painter.paint(scene, size);
            const auto pixel
                = findColor(image, scene.layout.grid(), palette.fill(MapStyle::DoubleReference));
            ASSERT_TRUE(pixel) << clusters << " clusters, bad one " << bad << ", step " << step;
            const auto cell = scene.layout.cellAt(*pixel, scene.topRow);
            ASSERT_TRUE(cell);
            ASSERT_TRUE(scene.layout.cellClusters(*cell).contains(bad));
            cluster = pyramid->next(1U << kDouble, scene.layout.cellClusters(*cell).first)
                          .value_or(clusters);
            const auto mark = findColor(
                image, scene.layout.overview(), palette.fill(MapStyle::DoubleReference));
            ASSERT_TRUE(mark);
            ASSERT_TRUE(scene.layout.slotClusters(scene.layout.slotAt(mark->y())).contains(bad));
            if (step > 4)
                step
                    = std::max(4, step - 7); // every rung of a billion clusters would take too long
        }
        ASSERT_EQ(cluster, bad);
    }
}

class MapPainterInOrder : public testing::TestWithParam<CellOrder> { };

INSTANTIATE_TEST_SUITE_P(Orders, MapPainterInOrder, everyOrder(), orderName);

TEST_P(MapPainterInOrder, NeverHidesOneBadClusterAmongAThousand)
{
    expectNeverHidden(1'000, QSize(200, 150), 1000, GetParam());
    expectNeverHidden(1'000, QSize(3840, 2160), 10, GetParam());
}

TEST_P(MapPainterInOrder, NeverHidesOneBadClusterAmongAMillion)
{
    expectNeverHidden(1'000'000, QSize(200, 150), 300, GetParam());
    expectNeverHidden(1'000'000, QSize(3840, 2160), 6, GetParam());
}

TEST_P(MapPainterInOrder, NeverHidesOneBadClusterAmongABillion)
{
    expectNeverHidden(std::uint64_t { 1 } << 30, QSize(200, 150), 1, GetParam());
    expectNeverHidden(std::uint64_t { 1 } << 30, QSize(3840, 2160), 1, GetParam());
}

TEST(MapPainter, ShowsTheMostSevereProblemAndATickForEachOther)
{
    auto model = std::make_shared<RunModel>(10'000);
    model->set({ 100, 1 }, kLeak);
    model->set({ 101, 1 }, kLost);
    model->set({ 102, 1 }, kDouble);
    const auto pyramid = MapPyramid::build(model);
    for (const int step : { 4, 9, 10 }) {
        const auto scene = sceneOf(*pyramid, QSize(200, 150), step, MapPalette::dark());
        const auto image = MapPainter().paint(scene, QSize(200, 150));
        for (const auto style : { MapStyle::Leak, MapStyle::Invalid, MapStyle::DoubleReference })
            EXPECT_TRUE(findColor(image, scene.layout.grid(), scene.palette.fill(style)))
                << int(style) << ' ' << step;
    }
}

TEST(MapPainter, GivesProblemsThatShareASlotOfTheOverviewALaneEach)
{
    auto model = std::make_shared<RunModel>(10'000'000);
    model->set({ 5'000'000, 1 }, kLeak);
    model->set({ 5'000'001, 1 }, kLost);
    model->set({ 5'000'002, 1 }, kDouble);
    const auto pyramid = MapPyramid::build(model);
    const auto scene = sceneOf(
        *pyramid, QSize(200, 150), fitStep(*pyramid, QSize(200, 150)), MapPalette::light());
    const auto image = MapPainter().paint(scene, QSize(200, 150));
    for (const auto style : { MapStyle::Leak, MapStyle::Invalid, MapStyle::DoubleReference })
        EXPECT_TRUE(findColor(image, scene.layout.overview(), scene.palette.fill(style)))
            << int(style);
}

TEST_P(MapPainterInOrder, FillsWholeCellsAtFractionalScales)
{
    auto model = std::make_shared<RunModel>(500);
    const auto pyramid = MapPyramid::build(model);
    for (const qreal ratio : { 1.0, 1.25, 1.5, 1.75, 2.0 }) {
        auto scene = sceneOf(*pyramid, QSize(300, 200), 4, MapPalette::light(), GetParam());
        scene.devicePixelRatio = ratio;
        const auto image = MapPainter().paint(scene, QSize(300, 200));
        EXPECT_EQ(image.width(), int(std::ceil(300 * ratio)));
        for (std::uint64_t cell = 0; cell < 60; ++cell) {
            const QPointF center = QRectF(scene.layout.cellRect(cell, 0)).center() * ratio;
            EXPECT_EQ(image.pixelColor(center.toPoint()), scene.palette.fill(MapStyle::Data))
                << ratio;
        }
    }
}

TEST_P(MapPainterInOrder, PaintsNothingBehindTheLastCluster)
{
    const auto pyramid = MapPyramid::build(std::make_shared<RunModel>(5));
    const auto scene = sceneOf(*pyramid, QSize(300, 200), 4, MapPalette::light(), GetParam());
    auto image = MapPainter().paint(scene, QSize(300, 200));
    QPainter painter(&image);
    for (const auto &rect : scene.layout.cellRects({ 0, 5 }, 0))
        painter.fillRect(rect, scene.palette.surface);
    painter.end();
    EXPECT_FALSE(findColor(image, scene.layout.grid(), scene.palette.fill(MapStyle::Data)));
}

TEST_P(MapPainterInOrder, PaintsEachClusterWhereItsCellIs)
{
    std::mt19937_64 random(7);
    auto model = std::make_shared<RunModel>(20'000);
    for (int i = 0; i < 5'000; ++i)
        model->set({ random() % 20'000, 1 }, kLeak);
    const auto pyramid = MapPyramid::build(model);
    const QSize size(700, 300);
    auto scene = sceneOf(*pyramid, size, 4, MapPalette::light(), GetParam());
    scene.topRow = 21;
    const auto image = MapPainter().paint(scene, size);
    const auto seen = scene.layout.rowCells(scene.topRow, scene.layout.pageRows());
    std::uint64_t compared = 0;
    for (auto cell = seen.first; cell < seen.end(); ++cell) {
        const QRect rect = scene.layout.cellRect(cell, scene.topRow);
        if (!scene.layout.grid().contains(rect))
            continue;
        const auto kind = model->kindAt(cell);
        const auto other = kind == kLeak ? MapStyle::Data : MapStyle::Leak;
        ASSERT_TRUE(findColor(image, rect, scene.palette.fill(model->kinds()[kind].style)));
        ASSERT_FALSE(findColor(image, rect, scene.palette.fill(other)));
        ++compared;
    }
    EXPECT_EQ(compared, scene.layout.pageRows() * scene.layout.columns());
}

TEST(MapPainter, ReadsNothingAgainForAnotherSizeWhenCellsHoldManyClusters)
{
    auto model = std::make_shared<RunModel>(std::uint64_t { 1 } << 24);
    const auto pyramid = MapPyramid::build(model);
    MapPainter painter;
    model->walks = 0;
    for (const QSize size : { QSize(300, 200), QSize(301, 200), QSize(250, 260) })
        (void)painter.paint(
            sceneOf(*pyramid, size, fitStep(*pyramid, size), MapPalette::light()), size);
    // The overview's slots have ragged ends, two each; cells come from the pyramid alone.
    EXPECT_LE(model->walks, 3U * 2U * 130U);
}

TEST(CellLook, IsTheMostSevereProblemElseTheBenignKindWithMostClusters)
{
    constexpr KindMask kProblems = 1U << kLeak | 1U << kDouble | 1U << kLost;
    EXPECT_EQ(lookOf({ 1U << kData | 1U << kTable, kTable }, kProblems, 0),
        (CellLook { kTable, 0, false }));
    EXPECT_EQ(lookOf({ 1U << kData | 1U << kLeak | 1U << kDouble, kData }, kProblems, 0),
        (CellLook { kDouble, 1U << kLeak, false }));
    EXPECT_EQ(lookOf({}, kProblems, 0), CellLook {});
}

TEST(CellLook, OfAFilterBringsItsKindsForwardAndDimsTheRest)
{
    constexpr KindMask kProblems = 1U << kLeak | 1U << kDouble;
    const CellState mixed { 1U << kData | 1U << kTable | 1U << kDouble, kData };
    EXPECT_EQ(lookOf(mixed, kProblems, 1U << kTable), (CellLook { kTable, 1U << kDouble, false }));
    EXPECT_EQ(lookOf(mixed, kProblems, 1U << kLeak), (CellLook { kDouble, 0, true }));
}

} // namespace
} // namespace qed::ui
