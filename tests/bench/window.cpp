// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the window costs, one measurement a run, printed as JSON:
//
// qedscope-measure-window empty           an empty window of Qt, up to its first paint
// qedscope-measure-window first IMAGE     our window on the image, up to its first paint
// qedscope-measure-window work IMAGE      check, resize, expand and walk through the window: the
//                                         longest time the event loop stood still for each, and the
//                                         memory at the end
// qedscope-measure-window frame [hilbert] painting the map of 2^30 clusters at 3840x2160, the cells
//                                         in rows or along Hilbert curves

#include "tests/ui/stall_probe.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <print>
#include <string>

namespace {

using namespace qed::ui;

constexpr int kPatience = 600'000; ///< milliseconds
constexpr QSize kWindow(1280, 800);

/// Ends the program when the widget was painted for the first time.
class EndAfterPaint final : public QObject {
public:
    explicit EndAfterPaint(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return done();
}

void settle(int milliseconds = 300)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

std::int64_t peakBytes()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

int firstPaint(QWidget &window)
{
    new EndAfterPaint(&window);
    window.resize(kWindow);
    window.show();
    return QApplication::exec();
}

/// The tree, opened down to the entries of the first table.
void expandTree(MainWindow &window)
{
    for (auto *tree : window.findChildren<QTreeView *>()) {
        const auto *model = tree->model();
        if (model == nullptr || model->rowCount() == 0)
            continue;
        QModelIndex index = model->index(std::min(1, model->rowCount() - 1), 0);
        for (int depth = 0; depth < 4 && index.isValid(); ++depth) {
            tree->expand(index);
            settle(100);
            index = model->index(0, 0, index);
        }
    }
}

void resizeInSteps(QWidget &window)
{
    for (int step = 0; step < 40; ++step) {
        window.resize(kWindow + QSize(step * 20, step * 10));
        QCoreApplication::processEvents();
    }
}

int work(const QString &path)
{
    MainWindow window;
    window.resize(kWindow);
    window.show();
    settle(); // the first paint loads fonts, and is measured by itself
    nlohmann::json result;
    StallProbe probe;
    const auto measure = [&](const char *name, const std::function<void()> &action) {
        probe.reset();
        action();
        settle();
        result["stalls-ms"][name] = static_cast<double>(probe.longestMicroseconds()) / 1000;
    };
    auto *panel = window.findChild<MapPanel *>();
    bool checked = false;
    measure("check", [&] {
        window.openHere(path);
        checked = waitFor([&] {
            return window.session()->state() == Session::State::Checked
                && panel->view()->pyramid() != nullptr
                && panel->view()->pyramid()->model().kinds().size() > 1;
        });
    });
    if (!checked)
        return 1;
    measure("resize", [&] { resizeInSteps(window); });
    window.resize(kWindow);
    settle();
    QWidget empty;
    empty.resize(kWindow);
    empty.show();
    settle();
    measure("resize of an empty window", [&] { resizeInSteps(empty); });
    empty.hide();
    measure("zoom", [&] {
        for (int step = 0; step < 30; ++step) {
            panel->zoomIn();
            QCoreApplication::processEvents();
        }
        panel->fit();
    });
    measure("tree", [&] { expandTree(window); });
    result["peak-bytes"] = peakBytes();
    std::println("{}", result.dump());
    return 0;
}

/// A billion clusters, of which every millionth is a leak.
class Billion final : public MapModel {
public:
    [[nodiscard]] const std::vector<MapKind> &kinds() const override { return m_kinds; }
    [[nodiscard]] std::uint64_t clusters() const override { return std::uint64_t { 1 } << 30; }
    [[nodiscard]] std::uint64_t clusterSize() const override { return 65536; }
    void forEachRun(const ClusterRange &range, const Visit &visit) const override
    {
        constexpr std::uint64_t million = 1'000'000;
        for (auto at = range.first; at < range.end();) {
            const bool leak = at % million == 0;
            const auto end = leak ? at + 1 : (at / million + 1) * million;
            const auto stop = std::min(end, range.end());
            if (!visit({ at, stop - at }, leak ? 1 : 0))
                return;
            at = stop;
        }
    }

private:
    std::vector<MapKind> m_kinds { { QStringLiteral("data"), MapStyle::Data, false },
        { QStringLiteral("leak"), MapStyle::Leak, true } };
};

int frame(CellOrder order)
{
    constexpr int kFrames = 31;
    const QSize viewport(3840, 2160);
    const auto pyramid = MapPyramid::build(std::make_shared<Billion>());
    MapScene scene { .pyramid = pyramid.get() };
    const MapLayout::Frame place { .viewport = viewport, .gutter = 90, .order = order };
    scene.layout
        = MapLayout(pyramid->clusters(), place, MapLayout::fitZoom(pyramid->clusters(), place));
    MapPainter painter;
    std::vector<double> milliseconds;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto image = painter.paint(scene, viewport);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    std::println("{}", nlohmann::json { { "frame-ms", milliseconds[kFrames / 2] } }.dump());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const std::string what = argc > 1 ? argv[1] : "";
    const auto image = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (what == "empty") {
        QWidget window;
        return firstPaint(window);
    }
    if (what == "first") {
        MainWindow window;
        window.openHere(image);
        return firstPaint(window);
    }
    if (what == "work")
        return work(image);
    if (what == "frame")
        return frame(image == QLatin1StringView("hilbert") ? CellOrder::Hilbert : CellOrder::Rows);
    std::println(
        stderr, "usage: qedscope-measure-window empty|first IMAGE|work IMAGE|frame [hilbert]");
    return 1;
}
