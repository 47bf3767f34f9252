// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/image_builder.h"
#include "tests/support/partition_table.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/patience.h"
#include "ui/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <fstream>

namespace qed::ui {

namespace {

using test::ImageBuilder;

class SessionTest : public testing::Test {
protected:
    QString write(const ImageBuilder &builder)
    {
        test::writeFile(m_path, builder);
        return QString::fromStdString(m_path.string());
    }
    void openAndWait(Session &session, const ImageBuilder &builder)
    {
        session.open(write(builder));
        ASSERT_TRUE(waitForState(session, Session::State::Checked));
    }
    static bool waitForState(const Session &session, Session::State state)
    {
        return QTest::qWaitFor([&] { return session.state() == state; }, kPatience);
    }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder / "disk.qed";
};

/// One entry leads outside the file, and one cluster has two references.
ImageBuilder damaged()
{
    ImageBuilder builder;
    const auto first = builder.map(0, 4);
    builder.setL2(0, 9, 1ULL << 40);
    builder.pointL2(0, 12, first + 1);
    return builder;
}

TEST_F(SessionTest, OpensAndChecksASoundImage)
{
    ImageBuilder builder;
    builder.map(0, 3);
    Session session;
    openAndWait(session, builder);
    ASSERT_TRUE(session.report());
    EXPECT_EQ(session.report()->verdict, Verdict::Sound);
    EXPECT_EQ(session.assessment()->condition, Condition::Healthy);
    EXPECT_FALSE(session.error());
}

TEST_F(SessionTest, ShowsTheImageBeforeTheReport)
{
    Session session;
    bool imageFirst = false;
    QObject::connect(&session, &Session::imageChanged, &session, [&] {
        if (session.image())
            imageFirst = session.report() == nullptr;
    });
    openAndWait(session, damaged());
    EXPECT_TRUE(imageFirst);
}

TEST_F(SessionTest, AMissingFileFailsWithItsError)
{
    Session session;
    session.open(QString::fromStdString((m_folder / "none.qed").string()));
    ASSERT_TRUE(waitForState(session, Session::State::Failed));
    ASSERT_TRUE(session.error());
    EXPECT_EQ(session.error()->kind, ErrorKind::CannotOpen);
    EXPECT_FALSE(session.image());
}

TEST_F(SessionTest, AFileThatIsNoImageIsShownNevertheless)
{
    std::ofstream(m_path) << "This is no disk image at all, though it has some bytes in it.";
    Session session;
    session.open(QString::fromStdString(m_path.string()));
    ASSERT_TRUE(waitForState(session, Session::State::Checked));
    EXPECT_EQ(session.assessment()->condition, Condition::NotQed);
    EXPECT_TRUE(session.image());
}

TEST_F(SessionTest, AFindingsPlaceIsTheDamagedEntry)
{
    Session session;
    openAndWait(session, damaged());
    const auto &findings = session.report()->findings;
    const auto outside = std::ranges::find(findings, FindingCode::L2Outside, &Finding::code);
    ASSERT_NE(outside, findings.end());
    const auto place = session.placeOfFinding(static_cast<std::size_t>(outside - findings.begin()));
    EXPECT_EQ(place.slot, (TableSlot { 0, 9 }));
    EXPECT_TRUE(place.inL2);
    EXPECT_EQ(place.entryBytes.length, 8U);
    EXPECT_EQ(place.file, place.entryBytes);
}

TEST_F(SessionTest, ASharedClustersPlaceNamesItsFindingAndDetailsListEveryReference)
{
    const auto builder = damaged();
    Session session;
    openAndWait(session, builder);
    const auto &findings = session.report()->findings;
    const auto shared = std::ranges::find(findings, FindingCode::RefDouble, &Finding::code);
    ASSERT_NE(shared, findings.end());
    const auto place = session.placeOfCluster(shared->file.offset / builder.shape().clusterSize);
    EXPECT_EQ(place.finding, static_cast<std::size_t>(shared - findings.begin()));
    session.selection()->select(place);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.details().has_value(); }, kPatience));
    EXPECT_EQ(session.details()->references.references.size(), 2U);
    EXPECT_EQ(session.details()->place.slot, (TableSlot { 0, 1 }));
    EXPECT_EQ(session.details()->at->clusterClass, ClusterClass::DoubleReference);
}

TEST_F(SessionTest, CheckingAgainKeepsTheSelection)
{
    Session session;
    openAndWait(session, damaged());
    const auto place = session.placeOfCluster(3);
    session.selection()->select(place);
    session.checkAgain();
    ASSERT_TRUE(waitForState(session, Session::State::Checked));
    EXPECT_EQ(session.selection()->current(), place);
}

TEST_F(SessionTest, AppendingRaisesChangedOnDiskWithinTwoSeconds)
{
    Session session;
    openAndWait(session, damaged());
    const QSignalSpy changed(&session, &Session::changedOnDisk);
    std::ofstream(m_path, std::ios::app) << "more";
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }, 2000));
    EXPECT_TRUE(session.hasChangedOnDisk());
    session.checkAgain();
    ASSERT_TRUE(waitForState(session, Session::State::Checked));
    EXPECT_FALSE(session.hasChangedOnDisk());
}

/// Checks again and cancels at once; whether there is a report when the new check begins.
bool keepsReport(Session &session)
{
    std::optional<bool> kept;
    bool ended = false;
    QObject::connect(&session, &Session::stateChanged, &session, [&](Session::State state) {
        ended = state == Session::State::Checked || state == Session::State::Cancelled;
        if (state != Session::State::Checking)
            return;
        kept = session.report() != nullptr;
        EXPECT_EQ(*kept, session.assessment().has_value());
        QMetaObject::invokeMethod(&session, &Session::cancel, Qt::QueuedConnection);
    });
    session.checkAgain();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ended; }, kPatience));
    EXPECT_TRUE(kept.has_value());
    session.disconnect();
    return kept.value_or(false);
}

TEST_F(SessionTest, KeepsTheReportOfAnUnchangedFileWhenANewCheckIsCancelled)
{
    Session session;
    openAndWait(session, damaged());
    EXPECT_TRUE(keepsReport(session));
    EXPECT_TRUE(session.report());
}

TEST_F(SessionTest, DropsTheReportOfAChangedFileWhenANewCheckIsCancelled)
{
    Session session;
    openAndWait(session, damaged());
    std::ofstream(m_path, std::ios::app) << "more";
    EXPECT_FALSE(keepsReport(session));
    // A check of few clusters may end before it notices that it is to stop.
    EXPECT_EQ(session.report() != nullptr, session.state() == Session::State::Checked);
}

TEST_F(SessionTest, NoticesQemusWriteLock)
{
    const auto path = write(damaged());
    const int descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_GE(descriptor, 0);
    // QEMU marks "I write" by a shared lock on byte 101.
    struct flock lock {
        .l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 101, .l_len = 1, .l_pid = 0
    };
    ASSERT_EQ(::fcntl(descriptor, F_OFD_SETLK, &lock), 0);
    Session session;
    session.open(path);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.use().written; }, kPatience));
    ::close(descriptor);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session.use().written; }, kPatience));
}

TEST_F(SessionTest, LeavesTheFileAsItWas)
{
    const auto path = write(damaged());
    const auto before = std::filesystem::last_write_time(m_path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    {
        Session session;
        session.open(path);
        ASSERT_TRUE(waitForState(session, Session::State::Checked));
    }
    file.seek(0);
    EXPECT_EQ(file.readAll(), bytes);
    EXPECT_EQ(std::filesystem::last_write_time(m_path), before);
}

TEST_F(SessionTest, ClosingInTheMiddleOfACheckJoins)
{
    const auto path = write(damaged());
    for (int i = 0; i < 20; ++i) {
        Session session;
        session.open(path);
        QTest::qWait(i % 4);
    }
}

TEST_F(SessionTest, OpeningAnotherFileForgetsTheFirst)
{
    Session session;
    openAndWait(session, damaged());
    session.selection()->select(session.placeOfCluster(3));
    m_path = m_folder / "other.qed";
    openAndWait(session, ImageBuilder());
    EXPECT_EQ(session.report()->verdict, Verdict::Sound);
    EXPECT_FALSE(session.selection()->current());
    EXPECT_FALSE(session.details());
}

/// One Linux partition of `sectors` at 32 KiB; its table is in cluster 3.
ImageBuilder partitionedImage(std::uint32_t sectors)
{
    ImageBuilder builder;
    const auto first = builder.map(0, 4);
    const std::array partitions { test::MbrPartition { 0x83, 64, sectors } };
    builder.write(builder.offsetOf(first), test::mbr(partitions));
    return builder;
}

bool waitForPartitions(const Session &session, const std::vector<Partition> &expected)
{
    return QTest::qWaitFor([&] { return session.partitions() == expected; }, kPatience);
}

TEST_F(SessionTest, FindsThePartitionsOfTheGuestsDisk)
{
    Session session;
    QSignalSpy changed(&session, &Session::partitionsChanged);
    openAndWait(session, partitionedImage(100));
    ASSERT_TRUE(waitForPartitions(session, { { 1, { 64 * 512, 100 * 512 }, "Linux", {} } }));
    EXPECT_EQ(changed.size(), 1);
    session.open(QString::fromStdString((m_folder / "none.qed").string()));
    EXPECT_TRUE(session.partitions().empty()) << "they were those of another file";
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(SessionTest, FindsThePartitionsAnewWhenTheFileIsReadAnew)
{
    Session session;
    openAndWait(session, partitionedImage(100));
    ASSERT_TRUE(waitForPartitions(session, { { 1, { 64 * 512, 100 * 512 }, "Linux", {} } }));
    write(partitionedImage(200));
    session.checkAgain();
    EXPECT_TRUE(waitForPartitions(session, { { 1, { 64 * 512, 200 * 512 }, "Linux", {} } }));
    write(damaged());
    session.checkAgain();
    EXPECT_TRUE(waitForPartitions(session, {}));
}

TEST_F(SessionTest, FindsThePartitionsInABaseImage)
{
    test::SparseBytes base;
    const std::array partitions { test::MbrPartition { 0x83, 64, 100 } };
    base.write(0, test::mbr(partitions));
    base.resize(1 << 20);
    test::writeFile(m_folder / "base.raw", base);
    ImageBuilder builder;
    builder.map(8, 1);
    builder.setBackingName("base.raw", true);
    Session session;
    openAndWait(session, builder);
    EXPECT_TRUE(waitForPartitions(session, { { 1, { 64 * 512, 100 * 512 }, "Linux", {} } }));
}

TEST_F(SessionTest, ATableThatCantBeReadIsNoError)
{
    auto lost = partitionedImage(100);
    lost.setL2(0, 0, 1ULL << 40);
    auto orphan = ImageBuilder();
    orphan.setBackingName("missing.raw", true);
    for (const auto &builder : { ImageBuilder(), lost, orphan }) {
        Session session;
        QSignalSpy found(&session, &Session::partitionsChanged);
        QSignalSpy around(&session, &Session::surroundingsChanged);
        openAndWait(session, builder);
        ASSERT_TRUE(around.size() > 0 || around.wait(kPatience));
        QTest::qWait(100);
        EXPECT_TRUE(session.partitions().empty());
        EXPECT_EQ(found.size(), 0);
        EXPECT_FALSE(session.error());
    }
}

} // namespace

} // namespace qed::ui
