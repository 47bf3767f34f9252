// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/temporary_folder.h"
#include "tests/ui/map/cell_orders.h"
#include "tests/ui/map/run_model.h"
#include "ui/map/map_picture.h"
#include "ui/map/save_map_picture.h"
#include "ui/text/number_text.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

namespace qed::ui {
namespace {

using testing::HasSubstr;

PageFacts facts()
{
    return { .title = QStringLiteral("a&b<disk>.qed"),
        .subject = QStringLiteral("File map"),
        .size = QStringLiteral("5 GiB (5,368,709,120 bytes)"),
        .made = QDateTime(QDate(2026, 3, 3), QTime(14, 2)) };
}

/// `clusters` of data with problems of three kinds in them.
std::shared_ptr<const MapPyramid> damaged(std::uint64_t clusters)
{
    auto model = std::make_shared<RunModel>(clusters);
    model->set({ clusters / 3, 1 }, kLeak);
    model->set({ clusters / 2, 1 }, kDouble);
    model->set({ clusters - 1, 1 }, kLost);
    return MapPyramid::build(model);
}

QImage rendered(const QByteArray &svg, const QSize &size)
{
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.defaultSize(), size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// How many pixels of the map, without the legend, have the colour.
int pixels(const QImage &image, const MapPage &page, const QColor &color)
{
    int count = 0;
    const QRect map(page.mapAt, page.mapSize);
    for (int y = map.top(); y <= map.bottom(); ++y) {
        for (int x = map.left(); x <= map.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

QString wordsOf(const MapPage &page)
{
    QStringList words;
    for (const auto &text : page.texts)
        words += text.text;
    for (const auto &entry : page.legend)
        words += QStringList { entry.name, entry.count, entry.bytes };
    return words.join(u'\n');
}

class MapPictureInOrder : public testing::TestWithParam<CellOrder> { };

INSTANTIATE_TEST_SUITE_P(Orders, MapPictureInOrder, everyOrder(), orderName);

TEST_P(MapPictureInOrder, NeverHidesOneBadCluster)
{
    constexpr int kLeast = 9; // 3 x 3
    for (const std::uint64_t clusters :
        { std::uint64_t { 1 }, std::uint64_t { 1'000'000 }, std::uint64_t { 1 } << 30 }) {
        const auto bad = std::mt19937_64(clusters)() % clusters;
        auto model = std::make_shared<RunModel>(clusters);
        model->set({ bad, 1 }, kDouble);
        const auto pyramid = MapPyramid::build(model);
        for (const QSize room : { QSize(1920, 1080), QSize(480, 320) }) {
            const auto page = makePage(*pyramid, facts(), { .order = GetParam(), .room = room });
            const auto red = page.palette.fill(MapStyle::DoubleReference);
            EXPECT_GE(pixels(pageImage(*pyramid, page), page, red), kLeast) << clusters;
            const auto drawing = rendered(pageSvg(*pyramid, page), page.size);
            EXPECT_GE(pixels(drawing, page, red), kLeast) << clusters;
        }
    }
}

TEST(MapPicture, MarksEveryKindOfProblemOfACell)
{
    auto model = std::make_shared<RunModel>(std::uint64_t { 1 } << 24);
    model->set({ 5'000'000, 1 }, kLeak);
    model->set({ 5'000'001, 1 }, kLost);
    model->set({ 5'000'002, 1 }, kDouble);
    const auto pyramid = MapPyramid::build(model);
    const auto page = makePage(*pyramid, facts(), {});
    const auto image = pageImage(*pyramid, page);
    const auto drawing = rendered(pageSvg(*pyramid, page), page.size);
    for (const auto style : { MapStyle::Leak, MapStyle::Invalid, MapStyle::DoubleReference }) {
        EXPECT_GT(pixels(image, page, page.palette.fill(style)), 0) << int(style);
        EXPECT_GT(pixels(drawing, page, page.palette.fill(style)), 0) << int(style);
    }
    EXPECT_TRUE(wordsOf(page).contains(QStringLiteral("Marks in its corners")));
}

TEST(MapPicture, TellsFileSizeDateZoomAndTheCountOfEachKind)
{
    const auto pyramid = damaged(1'000'000);
    const auto page = makePage(*pyramid, facts(), {});
    const auto words = wordsOf(page).toStdString();
    const auto svg = pageSvg(*pyramid, page).toStdString();
    const auto description
        = pageImage(*pyramid, page).text(QStringLiteral("Description")).toStdString();
    EXPECT_THAT(words, HasSubstr("a&b<disk>.qed"));
    EXPECT_THAT(svg, HasSubstr("<title id=\"title\">a&amp;b&lt;disk&gt;.qed: File map</title>"));
    const auto perCell = countText(page.map.clustersPerCell()).toStdString();
    for (const auto &said :
        { std::string("5 GiB (5,368,709,120 bytes)"), std::string("1,000,000 clusters of 64 KiB"),
            std::string("March 3, 2026"), "Each cell stands for " + perCell + " clusters" }) {
        EXPECT_THAT(words, HasSubstr(said));
        EXPECT_THAT(svg, HasSubstr(said));
        EXPECT_THAT(description, HasSubstr(said));
    }
    for (const char *said : { "999,997", "61 GiB", "double reference" }) {
        EXPECT_THAT(words, HasSubstr(said));
        EXPECT_THAT(svg, HasSubstr(said));
    }
    EXPECT_EQ(page.legend.size(), 4U) << "only what is there";
}

TEST_P(MapPictureInOrder, HasEveryClusterInViewAndIsNoLargerThanItsRoom)
{
    for (const std::uint64_t clusters : { 1ULL, 11ULL, 40'000ULL, 1ULL << 30 }) {
        const auto pyramid = MapPyramid::build(std::make_shared<UnscannedModel>(clusters, 4096));
        for (const QSize room : { QSize(1920, 1080), QSize(640, 400), QSize(100'000, 100'000) }) {
            const auto page = makePage(*pyramid, facts(), { .order = GetParam(), .room = room });
            EXPECT_EQ(page.map.lastTopRow(), 0U);
            EXPECT_LE(page.map.cells(), MapPage::kMaxCells);
            EXPECT_LE(page.size.width(), MapPage::kMaxEdge);
            EXPECT_LE(page.size.height(), std::min(room.height(), MapPage::kMaxEdge)) << clusters;
            for (const auto &entry : page.legend)
                EXPECT_TRUE(QRectF({}, page.size).contains(entry.swatch));
        }
    }
}

TEST_P(MapPictureInOrder, DrawsTheSameCellsAsTheImage)
{
    auto model = std::make_shared<RunModel>(3'000);
    std::mt19937_64 random(3);
    for (int i = 0; i < 500; ++i)
        model->set({ random() % 3'000, 3 }, kDouble);
    const auto pyramid = MapPyramid::build(model);
    const auto page = makePage(*pyramid, facts(), { .order = GetParam() });
    const auto image = pageImage(*pyramid, page);
    const auto drawing = rendered(pageSvg(*pyramid, page), page.size);
    ASSERT_EQ(page.map.clustersPerCell(), 1U);
    for (std::uint64_t cell = 0; cell < page.map.cells(); ++cell) {
        // Beside texture and glyph.
        const auto at = page.mapAt + page.map.cellRect(cell, 0).topLeft() + QPoint(3, 1);
        const auto red = page.palette.fill(MapStyle::DoubleReference);
        const bool bad = model->kindAt(cell) == kDouble;
        const auto near = [&](const QColor &color) {
            return std::abs(color.red() - red.red()) + std::abs(color.blue() - red.blue()) < 90;
        };
        ASSERT_EQ(near(image.pixelColor(at)), bad) << cell;
        ASSERT_EQ(near(drawing.pixelColor(at)), bad) << cell;
    }
}

TEST(MapPicture, SaysThatItsCellsFollowACurve)
{
    const auto pyramid = damaged(40'000);
    const auto along = makePage(*pyramid, facts(), { .order = CellOrder::Hilbert });
    EXPECT_THAT(wordsOf(along).toStdString(), HasSubstr("Hilbert curve in each block of"));
    EXPECT_THAT(along.description.toStdString(), HasSubstr("Hilbert curve"));
    EXPECT_FALSE(wordsOf(makePage(*pyramid, facts(), {})).contains(QStringLiteral("Hilbert")));
}

TEST(MapPicture, IsOneShapeForEachLookHoweverManyCellsHaveIt)
{
    const auto pyramid = damaged(40'000);
    const auto page = makePage(*pyramid, facts(), {});
    const auto svg = pageSvg(*pyramid, page);
    EXPECT_EQ(svg.count("fill=\"url(#"), 4);
    EXPECT_EQ(svg.count("<pattern"), 4);
    EXPECT_LT(svg.size(), 40'000) << "less than a byte for a cluster";
}

TEST(MapPicture, StaysSmallWhereEveryCellDiffersFromTheNext)
{
    auto model = std::make_shared<RunModel>(MapPage::kMaxCells);
    for (std::uint64_t at = 0; at < MapPage::kMaxCells; at += 2)
        model->set({ at, 1 }, kLeak);
    const auto pyramid = MapPyramid::build(model);
    const auto page = makePage(*pyramid, facts(), { .room = { 8192, 8192 } });
    const auto svg = pageSvg(*pyramid, page);
    EXPECT_EQ(page.map.clustersPerCell(), 1U);
    EXPECT_LT(svg.size(), 2'000'000);
}

TEST_P(MapPictureInOrder, ShowsTheBoundariesOfPartitionsAndTellsThem)
{
    const auto pyramid = damaged(40'000);
    auto told = facts();
    told.partitions = { { 1, { 1ULL << 30, 1ULL << 29 }, "Linux", {} },
        { 2, { 3ULL << 29, 1ULL << 28 }, "Linux", {} } };
    const auto plain = makePage(*pyramid, facts(), { .order = GetParam() });
    const auto page = makePage(*pyramid, told, { .order = GetParam() });
    EXPECT_THAT(page.boundaries, testing::ElementsAre(16'384, 24'576, 28'672));
    EXPECT_EQ(pixels(pageImage(*pyramid, plain), plain, plain.palette.label), 0);
    EXPECT_GT(pixels(pageImage(*pyramid, page), page, page.palette.label), 1'000);
    const auto drawing = rendered(pageSvg(*pyramid, page), page.size);
    EXPECT_EQ(pixels(drawing, page, page.palette.label),
        pixels(pageImage(*pyramid, page), page, page.palette.label));
    for (const auto &said : { wordsOf(page), page.description })
        EXPECT_THAT(said.toStdString(), HasSubstr("2 partitions, their boundaries as lines"));
    EXPECT_THAT(page.description.toStdString(), testing::Not(HasSubstr("1 partition,")));
    EXPECT_FALSE(wordsOf(plain).contains(QStringLiteral("partition")));
}

TEST(MapPicture, IsWellFormedInLightAndDark)
{
    const auto pyramid = damaged(5'000);
    for (const auto &palette : { MapPalette::light(), MapPalette::dark() }) {
        const auto page = makePage(*pyramid, facts(), { .palette = palette });
        QXmlStreamReader xml(pageSvg(*pyramid, page));
        while (!xml.atEnd())
            xml.readNext();
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        EXPECT_EQ(pageImage(*pyramid, page).pixelColor(0, 0), palette.surface);
    }
}

class SaveMapPictureTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const
    {
        return QString::fromStdString((folder / name).string());
    }

    test::TemporaryFolder folder;
    const PictureSubject subject { .pyramid = damaged(1'000), .facts = facts() };
};

TEST_F(SaveMapPictureTest, TheNamesEndingChoosesTheForm)
{
    for (const char *name : { "a.png", "A.PNG", "a" }) {
        ASSERT_EQ(saveMapPicture(path(name), subject), QString()) << name;
        EXPECT_EQ(QImage(path(name), "PNG").width(), 1920) << name;
    }
    ASSERT_EQ(saveMapPicture(path("a.svg"), subject), QString());
    EXPECT_TRUE(QSvgRenderer(path("a.svg")).isValid());
}

TEST_F(SaveMapPictureTest, NeverWritesOverAFileOfAnotherKind)
{
    QFile image(path("disk.qed"));
    ASSERT_TRUE(image.open(QIODevice::WriteOnly));
    image.write("QED");
    image.close();
    EXPECT_TRUE(saveMapPicture(path("disk.qed"), subject).contains(QStringLiteral(".svg")));
    EXPECT_EQ(image.size(), 3);
}

TEST_F(SaveMapPictureTest, SaysWhyItCouldNot)
{
    EXPECT_FALSE(saveMapPicture(path("missing/a.png"), subject).isEmpty());
    EXPECT_FALSE(QFile::exists(path("missing/a.png")));
}

} // namespace
} // namespace qed::ui
