// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/desktop/fake_desktop.h"
#include "tests/ui/window/window_test.h"
#include "ui/desktop/inhibitor.h"
#include "ui/desktop/long_work.h"
#include "ui/desktop/notification.h"
#include "ui/session/planning.h"
#include "ui/session/session.h"
#include "ui/window/session_work.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using std::chrono::seconds;
using std::chrono::steady_clock;

bool soon(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

TEST(Inhibitor, KeepsTheMachineAwakeAndTheSessionOpenAndSaysWhy)
{
    const PrivateBus bus;
    ASSERT_TRUE(bus.running());
    const FakePortal portal(bus.ofDesktop());
    const FakeLogind logind(bus.ofDesktop());
    Inhibitor inhibitor;
    inhibitor.hold(bus.ofProgram(), QStringLiteral("web01.qed is being written"));
    ASSERT_TRUE(soon([&] { return !portal.reasons.isEmpty() && !logind.asked.isEmpty(); }));
    EXPECT_EQ(portal.reasons, QStringList { QStringLiteral("web01.qed is being written") });
    EXPECT_EQ(portal.flags, 1U | 4U);
    EXPECT_EQ(logind.asked,
        QStringList({ QStringLiteral("sleep:shutdown"), QStringLiteral("Qedscope"),
            QStringLiteral("web01.qed is being written"), QStringLiteral("block") }));
    QTest::qWait(50);
    EXPECT_FALSE(logind.released());
    EXPECT_EQ(portal.closed, 0);

    inhibitor.release();
    EXPECT_TRUE(soon([&] { return logind.released() && portal.closed == 1; }));
}

TEST(Inhibitor, GivesBackWhatIsGrantedAfterItLetGo)
{
    const PrivateBus bus;
    const FakePortal portal(bus.ofDesktop());
    const FakeLogind logind(bus.ofDesktop());
    Inhibitor inhibitor;
    inhibitor.hold(bus.ofProgram(), QStringLiteral("short"));
    inhibitor.release(); // no answer has come yet
    EXPECT_TRUE(soon([&] { return logind.released() && portal.closed == 1; }));
}

TEST(Inhibitor, IsContentWithADesktopThatOffersNothing)
{
    const PrivateBus bus;
    Inhibitor inhibitor;
    inhibitor.hold(bus.ofProgram(), QStringLiteral("anything"));
    QTest::qWait(50);
    EXPECT_TRUE(inhibitor.held());
    inhibitor.release();
    inhibitor.hold({ .session = QDBusConnection(QStringLiteral("none")),
                       .system = QDBusConnection(QStringLiteral("none")) },
        QStringLiteral("without a bus"));
    QTest::qWait(10);
    EXPECT_TRUE(inhibitor.held());
}

class LongWorkTest : public testing::Test {
protected:
    LongWork *make()
    {
        return new LongWork(&window, [this] { return now; }, [this] { return bus.ofProgram(); });
    }
    /// What was sent before has arrived.
    void settle() { QTest::qWait(50); }

    PrivateBus bus;
    FakeNotifications notifications { bus.ofDesktop() };
    FakeLauncher launcher { bus.ofDesktop() };
    QWidget window;
    steady_clock::time_point now {};
};

TEST_F(LongWorkTest, ShowsItsProgressOnTheIconOfTheProgramAndTakesItAway)
{
    auto *work = make();
    work->begin();
    now += seconds(2);
    work->advance(0.25);
    ASSERT_TRUE(soon([&] { return launcher.visible; }));
    EXPECT_EQ(launcher.program,
        QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()));
    EXPECT_DOUBLE_EQ(launcher.share, 0.25);
    work->advance(0.251);
    settle();
    EXPECT_EQ(launcher.updates, 1) << "the same percent";
    work->end({}, {});
    EXPECT_TRUE(soon([&] { return !launcher.visible; }));
}

TEST_F(LongWorkTest, ShowsNothingOfWorkThatIsOverAtOnce)
{
    auto *work = make();
    work->begin();
    work->advance(0.5);
    work->end(QStringLiteral("done"), {});
    settle();
    EXPECT_EQ(launcher.updates, 0);
    EXPECT_TRUE(notifications.titles.isEmpty());
}

TEST_F(LongWorkTest, TellsItsEndWhenNobodyLooks)
{
    auto *work = make();
    work->begin();
    now += seconds(11);
    ASSERT_EQ(QApplication::activeWindow(), nullptr);
    work->end(QStringLiteral("web01.qed: healthy"), QStringLiteral("a <b> & c"));
    ASSERT_TRUE(soon([&] { return !notifications.titles.isEmpty(); }));
    EXPECT_EQ(notifications.titles.first(), QStringLiteral("web01.qed: healthy"));
    EXPECT_EQ(notifications.bodies.first(), QStringLiteral("a &lt;b&gt; &amp; c"));
}

TEST_F(LongWorkTest, KeepsQuietWhileItsWindowIsInFront)
{
    auto *work = make();
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    work->begin();
    now += seconds(11);
    work->end(QStringLiteral("done"), {});
    settle();
    EXPECT_TRUE(notifications.titles.isEmpty());
}

TEST_F(LongWorkTest, KeepsQuietAboutWhatTheUserStopped)
{
    auto *work = make();
    work->begin();
    now += seconds(11);
    work->cancel();
    work->end(QStringLiteral("done"), {});
    settle();
    EXPECT_TRUE(notifications.titles.isEmpty());
}

TEST_F(LongWorkTest, AClickOnTheMessageActivatesIt)
{
    Notification notification(bus.ofProgram().session);
    const QSignalSpy activated(&notification, &Notification::activated);
    notification.show(QStringLiteral("done"), {});
    ASSERT_TRUE(soon([&] { return !notifications.titles.isEmpty(); }));
    settle();
    emit notifications.ActionInvoked(8, QStringLiteral("default"));
    emit notifications.ActionInvoked(7, QStringLiteral("other"));
    settle();
    EXPECT_EQ(activated.size(), 0);
    emit notifications.ActionInvoked(7, QStringLiteral("default"));
    EXPECT_TRUE(soon([&] { return activated.size() == 1; }));
}

class SessionWorkTest : public WindowTest { };

TEST_F(SessionWorkTest, ARepairKeepsTheMachineAwakeUntilTheFileIsWritten)
{
    PrivateBus bus;
    const FakePortal portal(bus.ofDesktop());
    Session session;
    QWidget window;
    const SessionWork work(&session, &window, {}, [&bus] { return bus.ofProgram(); });
    session.open(write("web01.qed", damaged()));
    ASSERT_TRUE(soon([&] { return session.state() == Session::State::Checked; }));
    QTest::qWait(50);
    EXPECT_TRUE(portal.reasons.isEmpty()) << "a check writes nothing";
    Progress progress;
    const auto planned
        = makePlan({ .image = session.image(), .report = session.report() }, progress);
    ASSERT_TRUE(planned.plan);
    session.changer()->start({ .file = session.path().toStdString(),
        .image = session.image(),
        .report = session.report(),
        .plan = planned.plan });
    ASSERT_TRUE(soon([&] { return portal.closed == 1; }));
    ASSERT_EQ(portal.reasons.size(), 1);
    EXPECT_TRUE(portal.reasons.first().contains(QStringLiteral("web01.qed")));
}

} // namespace

} // namespace qed::ui
