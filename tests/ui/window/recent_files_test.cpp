// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/window/recent_files.h"

#include <QFile>
#include <QSignalSpy>

namespace qed::ui {

namespace {

class RecentFilesTest : public WindowTest {
protected:
    QString touch(const char *name)
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    /// Waits for the list.
    bool becomes(const QStringList &paths)
    {
        return QTest::qWaitFor([&] { return m_recent.paths() == paths; }, kPatience);
    }

    RecentFiles m_recent;
};

TEST_F(RecentFilesTest, KeepsEachFileOnceAndTheNewestFirst)
{
    const auto one = touch("one.qed");
    const auto two = touch("two.qed");
    m_recent.add(one);
    ASSERT_TRUE(becomes({ one }));
    m_recent.add(two);
    ASSERT_TRUE(becomes({ two, one }));
    m_recent.add(one);
    ASSERT_TRUE(becomes({ one, two }));
    m_recent.clear();
    EXPECT_TRUE(becomes({}));
}

TEST_F(RecentFilesTest, ForgetsTheOldestAndWhatIsNotThereAnyMore)
{
    QStringList paths;
    for (int i = 0; i <= RecentFiles::kLimit; ++i) {
        paths.prepend(touch(QByteArray::number(i).append(".qed").constData()));
        m_recent.add(paths.front());
        ASSERT_TRUE(becomes(paths.first(qMin(paths.size(), qsizetype { RecentFiles::kLimit }))));
    }
    QFile::remove(paths.takeFirst());
    m_recent.refresh();
    EXPECT_TRUE(becomes(paths.first(RecentFiles::kLimit - 1)));
}

TEST_F(RecentFilesTest, TellsAnotherWindowWhenThatLooks)
{
    RecentFiles other; // has its first look any moment
    QSignalSpy changed(&other, &RecentFiles::changed);
    m_recent.add(touch("one.qed"));
    ASSERT_TRUE(becomes({ pathOf("one.qed") }));
    other.refresh();
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.paths() == m_recent.paths(); }, kPatience));
    EXPECT_EQ(changed.count(), 1);
}

} // namespace

} // namespace qed::ui
