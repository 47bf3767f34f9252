// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Nothing moves by itself where the platform's style has no animations.

#include "tests/ui/window/window_test.h"
#include "ui/window/motion.h"
#include "ui/window/status_line.h"

#include <QMainWindow>
#include <QProgressBar>
#include <QProxyStyle>

namespace qed::ui {

namespace {

class StillStyle final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

class MotionTest : public WindowTest {
protected:
    void TearDown() override { QApplication::setStyle(QStringLiteral("Fusion")); }
    static QMainWindow &workspace(const MainWindow &window)
    {
        return *window.findChild<QMainWindow *>();
    }
};

TEST_F(MotionTest, DocksGlideOnlyWhereThingsMayMove)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    MainWindow window;
    ASSERT_TRUE(mayMove(window));
    EXPECT_TRUE(workspace(window).isAnimated());
    QApplication::setStyle(new StillStyle(QStringLiteral("Fusion")));
    ASSERT_FALSE(mayMove(window));
    EXPECT_FALSE(workspace(window).isAnimated()) << "the style changed while the window was open";
    const MainWindow later;
    EXPECT_FALSE(workspace(later).isAnimated());
}

TEST_F(MotionTest, ABarWithoutAKnownEndRunsOnlyWhereThingsMayMove)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    MainWindow window;
    auto *line = window.findChild<StatusLine *>();
    auto *bar = line->findChild<QProgressBar *>();
    ASSERT_NE(bar, nullptr);
    emit window.session()->progressed({});
    EXPECT_EQ(bar->maximum(), 0) << "it runs to and fro";
    QApplication::setStyle(new StillStyle(QStringLiteral("Fusion")));
    emit window.session()->progressed({});
    EXPECT_GT(bar->maximum(), 0);
}

} // namespace

} // namespace qed::ui
