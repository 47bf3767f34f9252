// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Takes a picture of the real window on an image, after its verdict: for the README, and to look at
// while designing.
#include "core/apply/copy_image.h"
#include "tests/tools/shot_screens.h"
#include "ui/icons/icon_style.h"
#include "ui/map/map_panel.h"
#include "ui/session/session.h"
#include "ui/settings/theme_palette.h"
#include "ui/text/translation.h"
#include "ui/window/dock_layout.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <functional>
#include <string>

namespace {

using qed::ui::MainWindow;
using qed::ui::Session;

constexpr int kPatience = 60'000; ///< milliseconds until a verdict
constexpr int kSettle = 700; ///< milliseconds for what comes after it: details, painting

struct Wanted {
    std::string image;
    std::string out;
    std::string size = "1280x800";
    bool dark = false;
    bool contrast = false;
    bool full = false;
    bool rtl = false;
    std::string language = "en";
    std::string order = "rows"; ///< of the map's cells
    int zoom = 0; ///< steps that the map is zoomed in by
    int tabs = 0; ///< presses of Tab: the picture shows where the keyboard is then
    std::string screen; ///< a dialog of a repair; empty: the window alone
    std::vector<std::string> select; ///< {"finding" or "cluster", number}
};

bool waitFor(const std::function<bool()> &done, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

void settle()
{
    waitFor([] { return false; }, kSettle);
}

/// White on black, as desktops for people with little sight have it.
QPalette contrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::gray, Qt::white, Qt::black);
    palette.setColor(QPalette::Button, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    return palette;
}

/// Pictures look alike everywhere: one style, one font, no settings of the user.
void setUp(const QPalette &palette)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    qed::ui::useIconStyle();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSize(10);
    QApplication::setFont(font);
    QApplication::setPalette(palette);
}

bool select(Session &session, const std::vector<std::string> &what)
{
    if (what.empty())
        return true;
    const auto number = std::stoull(what.at(1));
    if (what.front() == "finding") {
        if (!session.report() || number >= session.report()->findings.size())
            return false;
        session.selection()->select(session.placeOfFinding(number));
        return true;
    }
    if (!session.image()->geometry() || number >= session.image()->geometry()->fileClusters())
        return false;
    session.selection()->select(session.placeOfCluster(number));
    return true;
}

/// A screen that repairs does so on a copy; empty when there can't be one.
std::string copyOf(const std::string &image, const QTemporaryDir &folder)
{
    const auto to = std::filesystem::path(folder.path().toStdString())
        / std::filesystem::path(image).filename();
    const auto opened = qed::Image::open(image);
    qed::Progress progress;
    if (!opened || !qed::copyImage(*(*opened)->file(), to, progress))
        return {};
    return to.string();
}

int fail(const char *reason)
{
    std::fprintf(stderr, "qedscope-shot: %s\n", reason);
    return 1;
}

/// Opens the image and waits for its verdict; null, or why it is no good.
const char *openImage(MainWindow &window, const Wanted &wanted, const QTemporaryDir &folder)
{
    const auto image
        = qed::shot::writes(wanted.screen) ? copyOf(wanted.image, folder) : wanted.image;
    if (image.empty())
        return "the image can't be copied, and is not repaired for a picture";
    window.openHere(QString::fromStdString(image));
    auto *session = window.session();
    const auto ended = [session] {
        return session->state() == Session::State::Checked
            || session->state() == Session::State::Failed;
    };
    if (!waitFor(ended, kPatience))
        return "the check did not end in time; try a smaller image";
    if (wanted.full)
        window.docks()->setSimple(false);
    if (session->image() && !select(*session, wanted.select))
        return "the image has no such finding or cluster";
    return nullptr;
}

void pressTab(MainWindow &window, int times)
{
    if (times == 0)
        return;
    window.activateWindow();
    waitFor([&window] { return window.isActiveWindow(); }, kPatience);
    for (int i = 0; i < times; ++i) {
        auto *focus = QApplication::focusWidget();
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
        QCoreApplication::sendEvent(focus != nullptr ? focus : &window, &tab);
    }
    settle();
}

int takePicture(const Wanted &wanted)
{
    const auto size = QString::fromStdString(wanted.size).split(u'x');
    const QTemporaryDir folder;
    MainWindow window;
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    if (wanted.full)
        window.docks()->setSimple(false);
    if (wanted.order == "hilbert")
        window.findChild<qed::ui::MapPanel *>()->setOrder(qed::ui::CellOrder::Hilbert);
    window.show();
    if (!wanted.image.empty()) {
        if (const auto *reason = openImage(window, wanted, folder))
            return fail(reason);
    }
    settle();
    for (int step = 0; step < wanted.zoom; ++step)
        window.findChild<qed::ui::MapPanel *>()->zoomIn();
    pressTab(window, wanted.tabs);
    const auto wait = [](const std::function<bool()> &done) { return waitFor(done, kPatience); };
    const auto picture = wanted.screen.empty() ? window.grab()
                                               : qed::shot::takeScreen(window, wanted.screen, wait);
    if (picture.isNull())
        return fail("there is no such screen for this image");
    return picture.save(QString::fromStdString(wanted.out)) ? 0
                                                            : fail("the picture can't be written");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Wanted wanted;
    CLI::App options("Takes a picture of the window on an image", "qedscope-shot");
    options
        .add_option(
            "IMAGE", wanted.image, "the image; an empty name shows the window without a file")
        ->required();
    options.add_option("OUT", wanted.out, "the picture, a .png")->required();
    options.add_option("SIZE", wanted.size, "of the window")->capture_default_str();
    options.add_flag("--dark", wanted.dark, "with a dark palette");
    options.add_flag("--contrast", wanted.contrast, "with a palette of high contrast");
    options.add_option("--language", wanted.language, "of the window, such as de")
        ->capture_default_str();
    options.add_flag("--rtl", wanted.rtl, "from right to left, whatever the language");
    options.add_flag("--full", wanted.full, "with all panels");
    options.add_option("--order", wanted.order, "of the map's cells")
        ->check(CLI::IsMember({ "rows", "hilbert" }));
    options.add_option("--zoom", wanted.zoom, "steps to zoom into the map, at what is selected")
        ->check(CLI::Range(0, 64));
    options.add_option("--tabs", wanted.tabs, "presses of Tab, to see where the keyboard is")
        ->check(CLI::Range(0, 200));
    options.add_option("--screen", wanted.screen, "a dialog of a repair, above the window")
        ->check(CLI::Validator(
            [](const std::string &word) {
                return qed::shot::isScreen(word) ? std::string()
                                                 : "there is no screen '" + word + "'";
            },
            ""));
    options.add_option("--select", wanted.select, "finding N or cluster N")->expected(2);
    CLI11_PARSE(options, argc, argv);

    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qedscope"));
    QApplication::setOrganizationName(QStringLiteral("qedscope-shot"));
    const QLocale locale(QString::fromStdString(wanted.language));
    QLocale::setDefault(locale);
    qed::ui::useTranslations(locale);
    if (wanted.rtl)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto usual = wanted.dark ? qed::ui::darkPalette() : qed::ui::lightPalette();
    setUp(wanted.contrast ? contrastPalette() : usual);
    return takePicture(wanted);
}
