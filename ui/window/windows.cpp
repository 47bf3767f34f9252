// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/windows.h"

#include "core/io/file_identity.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

#include <QFileInfo>

#include <filesystem>

namespace qed::ui {

namespace {

constexpr int kCascade = 28; ///< device-independent pixels between windows

void present(MainWindow *window)
{
    if (window->isMinimized())
        window->showNormal();
    else
        window->show();
    window->raise();
    window->activateWindow();
}

bool shows(const MainWindow &window, const QString &path)
{
    if (QFileInfo(window.session()->path()).absoluteFilePath() == path)
        return true;
    const auto image = window.session()->image();
    const auto asked = identify(std::filesystem::path(path.toStdString()));
    return asked && image && image->file() != nullptr && image->file()->identity().sameFile(*asked);
}

} // namespace

Windows::Windows(QObject *parent) : QObject(parent) { }

Windows::~Windows()
{
    for (const auto &window : std::as_const(m_windows))
        delete window.data();
}

QList<MainWindow *> Windows::all() const
{
    QList<MainWindow *> windows;
    for (const auto &window : m_windows) {
        if (window != nullptr)
            windows += window.data();
    }
    return windows;
}

MainWindow *Windows::showing(const QString &path) const
{
    for (auto *window : all()) {
        if (!window->session()->path().isEmpty() && shows(*window, path))
            return window;
    }
    return nullptr;
}

MainWindow *Windows::make()
{
    const auto before = all();
    auto *window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!before.isEmpty())
        window->move(before.last()->pos() + QPoint(kCascade, kCascade));
    connect(window, &MainWindow::openRequested, this,
        [this, window](const QStringList &paths) { open(paths, window); });
    m_windows.removeAll(QPointer<MainWindow>());
    m_windows += window;
    return window;
}

void Windows::open(const QStringList &paths, MainWindow *reuse)
{
    if (paths.isEmpty())
        present(make());
    for (const auto &path : paths) {
        const auto absolute = QFileInfo(path).absoluteFilePath();
        auto *window = showing(absolute);
        if (window == nullptr) {
            const bool empty = reuse != nullptr && reuse->session()->path().isEmpty();
            window = empty ? reuse : make();
            window->openHere(absolute);
        }
        present(window);
    }
}

} // namespace qed::ui
