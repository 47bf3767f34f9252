// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/checker.h"
#include "core/io/memory_source.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"
#include "ui/hex/hex_look.h"
#include "ui/hex/hex_view.h"
#include "ui/hex/hex_words.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using test::ImageBuilder;

std::shared_ptr<const Report> checked(const std::shared_ptr<const Image> &image)
{
    Progress progress;
    return std::make_shared<const Report>(check(*image, { .jobs = 1 }, progress).value());
}

ImageBuilder damagedImage()
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 2, 0x7000000);
    return builder;
}

void waitFor(HexView &view, std::uint64_t offset)
{
    QSignalSpy read(&view.source(), &HexSource::pageRead);
    if (view.source().at(offset).state == HexSource::State::Reading) {
        ASSERT_TRUE(read.wait());
    }
}

/// A file of 6 GiB that holds zeroes, but for its last byte.
class HugeSource final : public ByteSource {
public:
    static constexpr std::uint64_t kSize = std::uint64_t { 6 } << 30;
    [[nodiscard]] std::uint64_t size() const noexcept override { return kSize; }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override
    {
        std::ranges::fill(into, std::byte {});
        if (offset + into.size() == kSize)
            into.back() = std::byte { 0x5a };
        return {};
    }
};

} // namespace

TEST(HexFields, KnowsWhatOwnsEachByte)
{
    const auto image = test::imageOf(damagedImage());
    const HexFields fields(image, checked(image));
    EXPECT_EQ(fields.at(5).field, HeaderField::ClusterSize);
    EXPECT_EQ(fields.at(5).bytes, (ByteRange { 4, 4 }));
    EXPECT_EQ(fields.at(100).owner, HexField::Owner::HeaderRest);
    EXPECT_EQ(fields.at(0x1000 + 17).owner, HexField::Owner::L1Entry);
    EXPECT_EQ(fields.at(0x1000 + 17).slot, (TableSlot { 2, 0 }));
    EXPECT_EQ(fields.at(0x2000 + 17).owner, HexField::Owner::L2Entry);
    EXPECT_EQ(fields.at(0x2000 + 17).slot, (TableSlot { 0, 2 }));
    EXPECT_EQ(fields.at(0x3000).owner, HexField::Owner::Cluster);
    EXPECT_EQ(fields.at(0x3000).clusterClass, ClusterClass::Data);
}

TEST(HexFields, CallsBytesBehindTheLastClusterATail)
{
    ImageBuilder builder = damagedImage();
    const std::uint64_t end = builder.offsetOf(builder.clusters());
    builder.resize(end + 100);
    const auto image = test::imageOf(builder);
    const HexFields fields(image, checked(image));
    EXPECT_EQ(fields.at(end + 5).owner, HexField::Owner::Tail);
    EXPECT_EQ(fields.at(end + 5).bytes, (ByteRange { end, 100 }));
}

TEST(HexFields, ShowsTheBytesOfAnyFile)
{
    const auto image = test::imageOf(std::vector<std::byte>(10, std::byte { 'x' }));
    const HexFields fields(image, nullptr);
    for (std::uint64_t offset = 0; offset < 10; ++offset)
        EXPECT_TRUE(fields.at(offset).bytes.contains(offset));
}

TEST(HexLook, MarksDamageNotByColourAlone)
{
    const auto image = test::imageOf(damagedImage());
    const HexFields fields(image, checked(image));
    const QPalette palette;
    const HexField entry = fields.at(0x2000 + 16);
    EXPECT_TRUE(lookOf(entry, EntryKind::Outside, palette).damaged);
    EXPECT_FALSE(lookOf(entry, EntryKind::Valid, palette).damaged);
    EXPECT_NE(lookOf(entry, EntryKind::Valid, palette).tint,
        lookOf(entry, EntryKind::Zero, palette).tint);
    EXPECT_NE(lookOf(entry, EntryKind::Valid, palette).tint,
        lookOf(entry, EntryKind::Unallocated, palette).tint);
}

TEST(HexSource, KeepsABoundedNumberOfPages)
{
    HexSource source;
    source.setImage(test::imageOf(std::make_unique<HugeSource>()));
    QSignalSpy read(&source, &HexSource::pageRead);
    for (std::uint64_t page = 0; page < 3 * HexSource::kMaxPages; ++page) {
        EXPECT_EQ(source.at(page * HexSource::kPageBytes).state, HexSource::State::Reading);
        EXPECT_LE(source.pagesKept(), HexSource::kMaxPages);
    }
    while (read.wait(200)) { }
    EXPECT_LE(read.count(), static_cast<int>(HexSource::kMaxPages) + 1);
    const std::uint64_t last = 3 * HexSource::kMaxPages - 1;
    EXPECT_EQ(source.at(last * HexSource::kPageBytes).state, HexSource::State::Ready);
    EXPECT_EQ(source.at(HugeSource::kSize).state, HexSource::State::Absent);
}

TEST(HexSource, SaysWhichBytesTheDiskDidNotGive)
{
    std::vector<std::byte> bytes(3 * HexSource::kBlockBytes, std::byte { 1 });
    auto faulty
        = std::make_unique<test::FaultySource>(std::make_unique<MemorySource>(std::move(bytes)),
            std::vector { ByteRange { HexSource::kBlockBytes + 10, 1 } });
    HexSource source;
    source.setImage(test::imageOf(std::move(faulty)));
    QSignalSpy read(&source, &HexSource::pageRead);
    (void)source.at(0);
    ASSERT_TRUE(read.wait());
    EXPECT_EQ(source.at(0).state, HexSource::State::Ready);
    EXPECT_EQ(source.at(HexSource::kBlockBytes).state, HexSource::State::Failed);
    EXPECT_EQ(source.at(2 * HexSource::kBlockBytes).state, HexSource::State::Ready);
}

TEST(HexView, MovesByKeysAlone)
{
    HexView view;
    view.resize(900, 300);
    view.setImage(test::imageOf(damagedImage()));
    QSignalSpy moved(&view, &HexView::cursorMoved);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.cursor(), 1U);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.cursor(), 17U);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.cursor(), 31U);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view.cursor(), view.source().size() - 1);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.cursor(), view.source().size() - 1);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view.cursor(), 0U);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.cursor(), 0U);
    EXPECT_GE(moved.count(), 6);
}

TEST(HexView, CopiesTheChosenBytes)
{
    HexView view;
    view.setImage(test::imageOf(damagedImage()));
    waitFor(view, 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("51 45 44 00"));
}

TEST(HexView, CannotBeTypedInto)
{
    HexView view;
    const auto image = test::imageOf(damagedImage());
    view.setImage(image);
    waitFor(view, 0);
    QTest::keyClicks(&view, QStringLiteral("deadbeef"));
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_EQ(view.cursor(), 0U);
    EXPECT_EQ(view.source().at(0).value, std::byte { 'Q' });
}

TEST(HexView, ShowsTheEndOfAFilePast4GiB)
{
    HexView view;
    view.resize(900, 300);
    view.show();
    view.setImage(test::imageOf(std::make_unique<HugeSource>()));
    view.moveCursor(HugeSource::kSize - 1);
    EXPECT_EQ(view.topRow(), view.hexLayout().lastTop(view.viewport()->height()));
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    waitFor(view, HugeSource::kSize - 1);
    EXPECT_EQ(view.source().at(HugeSource::kSize - 1).value, std::byte { 0x5a });
    view.verticalScrollBar()->setValue(0);
    EXPECT_EQ(view.topRow(), 0U);
}

TEST(HexView, LeavesTheCursorWhereItIsInsideThePlaceThatIsShown)
{
    HexView view;
    view.setImage(test::imageOf(damagedImage()));
    view.moveCursor(0x3010);
    QSignalSpy moved(&view, &HexView::cursorMoved);
    view.showPlace({ 0x3000, 0x1000 });
    EXPECT_EQ(view.cursor(), 0x3010U);
    view.showPlace({ 0x2000, 8 });
    EXPECT_EQ(view.cursor(), 0x2000U);
    EXPECT_EQ(moved.count(), 0);
}

TEST(HexWords, DecodesAnEntryAndTheNumbersThatBeginThere)
{
    HexView view;
    const auto image = test::imageOf(damagedImage());
    view.setImage(image);
    view.setReport(checked(image));
    waitFor(view, 0x2000);
    const HexField entry = view.fields().at(0x2000);
    EXPECT_EQ(fieldName(entry, view.fields()), QStringLiteral("L1[0]/L2[0]"));
    EXPECT_EQ(
        fieldTarget(entry, view.fields(), view.source()), QStringLiteral("cluster 3 at 0x3000"));
    EXPECT_EQ(fieldTarget(view.fields().at(0x2010), view.fields(), view.source()),
        QStringLiteral("leads outside the file"));
    const auto numbers = numbersAt(view.source(), 0x2000);
    ASSERT_EQ(numbers.size(), 4U);
    EXPECT_EQ(numbers[0].value, QStringLiteral("0"));
    EXPECT_EQ(numbers[1].value, QStringLiteral("12,288"));
    EXPECT_EQ(numbers[3].type, QStringLiteral("u64"));
}

} // namespace qed::ui
