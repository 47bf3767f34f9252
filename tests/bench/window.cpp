// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the window costs, one measurement a run, printed as JSON:
//
// qedscope-measure-window empty               an empty window of Qt, up to its first paint
// qedscope-measure-window first IMAGE         our window on the image, up to its first paint
// qedscope-measure-window frame [hilbert]     painting the map of 2^30 clusters at 3840x2160, the
//                                             cells in rows or along Hilbert curves
//
// and, as the longest time that the event loop stood still for each action with the peak of memory:
//
// qedscope-measure-window look IMAGE          check, resize, zoom and walk through the window
// qedscope-measure-window export IMAGE FILE   three seconds of an export
// qedscope-measure-window repair IMAGE        plan and repair, which changes the image
// qedscope-measure-window findings IMAGE      going through the findings

#include "tests/bench/watched_window.h"
#include "tests/bench/window_works.h"
#include "ui/icons/icon_style.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_pyramid.h"
#include "ui/window/main_window.h"
#include "ui/window/window_memory.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <print>
#include <string>
#include <string_view>

namespace {

using namespace qed::ui;

/// Ends the program when the widget was painted for the first time, at once: what it would take
/// apart afterwards does not count.
class EndAfterPaint final : public QObject {
public:
    EndAfterPaint(QWidget *widget, QTemporaryDir &settings) : QObject(widget), m_settings(settings)
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &EndAfterPaint::end, Qt::QueuedConnection);
        return false;
    }

private:
    void end()
    {
        m_settings.remove();
        std::_Exit(0);
    }

    QTemporaryDir &m_settings;
};

int firstPaint(QWidget &window, QTemporaryDir &settings)
{
    new EndAfterPaint(&window, settings);
    window.resize(kWindow);
    window.show();
    return QApplication::exec();
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

/// 0 when the work came to its end.
int print(const nlohmann::json &result)
{
    if (result.is_null())
        return 1;
    std::println("{}", result.dump());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && std::string_view(argv[1]) != "empty")
        keepWindowMemory(); // as our program does
    QApplication application(argc, argv);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const auto argument = [&](int at) { return QString::fromLocal8Bit(argc > at ? argv[at] : ""); };
    const auto what = argument(1).toStdString();
    const auto image = argument(2);
    if (what == "empty") {
        QWidget window;
        return firstPaint(window, settings);
    }
    if (what != "empty")
        useIconStyle();
    if (what == "first") {
        MainWindow window;
        window.openHere(image);
        return firstPaint(window, settings);
    }
    if (what == "frame")
        return frame(image == QLatin1StringView("hilbert") ? CellOrder::Hilbert : CellOrder::Rows);
    if (what == "look")
        return print(lookAround(image));
    if (what == "export")
        return print(saveForAWhile(image, argument(3)));
    if (what == "repair")
        return print(repairIt(image));
    if (what == "findings")
        return print(walkFindings(image));
    std::println(stderr,
        "usage: qedscope-measure-window "
        "empty|first IMAGE|frame [hilbert]|look IMAGE|export IMAGE FILE|repair IMAGE|findings "
        "IMAGE");
    return 1;
}
