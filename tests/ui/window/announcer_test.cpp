// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/access/event_log.h"
#include "tests/ui/dialogs/dialog_test.h"
#include "ui/window/announcer.h"
#include "ui/window/session_news.h"

#include <QWidget>

namespace qed::ui {

namespace {

using Names = std::vector<std::string>;
using std::chrono::milliseconds;

class AnnouncerTest : public testing::Test {
protected:
    Announcer::Clock clock()
    {
        return [this] { return m_now; };
    }
    void pass(milliseconds time)
    {
        m_now += time;
        m_announcer->sayWaiting();
    }

    milliseconds m_now { 1'000'000 };
    QWidget m_window;
    Announcer *m_announcer = new Announcer(&m_window, clock());
    EventLog m_log;
};

TEST_F(AnnouncerTest, SaysOneSentenceInFiveSecondsAndOfSeveralTheNewest)
{
    m_announcer->say(QStringLiteral("one"));
    m_announcer->say(QStringLiteral("two"));
    m_announcer->say(QStringLiteral("three"));
    EXPECT_EQ(EventLog::announcements(), Names { "one" });
    pass(milliseconds(4999));
    EXPECT_EQ(EventLog::announcements(), Names { "one" });
    pass(milliseconds(1));
    EXPECT_EQ(EventLog::announcements(), (Names { "one", "three" }));
    pass(milliseconds(60'000));
    EXPECT_EQ(EventLog::announcements().size(), 2U) << "nothing is said twice";
}

TEST_F(AnnouncerTest, AlwaysSaysTheEndAndThenNothingOfWhatCameBefore)
{
    m_announcer->say(QStringLiteral("one"));
    m_announcer->say(QStringLiteral("two"));
    m_announcer->conclude(QStringLiteral("broken"), QAccessible::AnnouncementPoliteness::Assertive);
    pass(milliseconds(60'000));
    EXPECT_EQ(EventLog::announcements(), (Names { "one", "broken" }));
    EXPECT_FALSE(EventLog::events().front().assertive);
    EXPECT_TRUE(EventLog::events().back().assertive);
}

TEST_F(AnnouncerTest, ForgetsWhatIsNotWorthItAnyMore)
{
    m_announcer->conclude(QStringLiteral("end"));
    m_announcer->say(QStringLiteral("more"));
    m_announcer->forget();
    pass(milliseconds(60'000));
    EXPECT_EQ(EventLog::announcements(), Names { "end" });
}

TEST_F(AnnouncerTest, TheTimerSaysWhatWaitsByItself)
{
    m_announcer->say(QStringLiteral("one"));
    m_announcer->say(QStringLiteral("two"));
    m_now += Announcer::kPause - milliseconds(20);
    m_announcer->say(QStringLiteral("three")); // 20 ms are left
    m_now += milliseconds(20);
    EXPECT_TRUE(QTest::qWaitFor([] { return EventLog::announcements().size() == 2; }, kPatience));
    EXPECT_EQ(EventLog::announcements().back(), "three");
}

using NewsTest = DialogTest;

std::size_t saidWith(const std::string &begin)
{
    const auto said = EventLog::announcements();
    return static_cast<std::size_t>(std::ranges::count_if(
        said, [&](const std::string &text) { return text.starts_with(begin); }));
}

TEST_F(NewsTest, TheVerdictIsSaidOnceForEachCheck)
{
    const EventLog log;
    open(damaged());
    ASSERT_FALSE(EventLog::announcements().empty());
    EXPECT_TRUE(EventLog::announcements().front().starts_with("Checking this image…"));
    EXPECT_EQ(saidWith("This image is damaged."), 1U);
    m_window.session()->checkAgain();
    ASSERT_TRUE(QTest::qWaitFor([] { return saidWith("This image is damaged.") == 2; }, kPatience));
}

TEST_F(NewsTest, TheEndOfARepairIsSaidOnceAndNotAgainByTheCheckAfterIt)
{
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    const EventLog log;
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    ASSERT_TRUE(waitForVerdict(m_window));
    EXPECT_EQ(m_window.banner()->text().id, QStringLiteral("repaired"));
    EXPECT_EQ(saidWith("Repaired."), 1U);
}

TEST_F(NewsTest, AFileThatCannotBeOpenedInterrupts)
{
    const EventLog log;
    m_window.show();
    m_window.openHere(pathOf("none.qed"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_window.session()->state() == Session::State::Failed; }, kPatience));
    ASSERT_FALSE(EventLog::announcements().empty());
    EXPECT_NE(EventLog::announcements().back().find("none.qed"), std::string::npos);
    const auto last = std::ranges::find_last(
        EventLog::events(), QAccessible::Announcement, &EventLog::Event::type);
    EXPECT_TRUE(last.front().assertive);
}

} // namespace

} // namespace qed::ui
