// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/windows.h"

#include "core/apply/undo_file.h"
#include "core/io/file_identity.h"
#include "core/io/host_path.h"
#include "ui/dialogs/image_question.h"
#include "ui/help/help_key.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSessionManager>

#include <algorithm>
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

/// Below and beside the window `before`, as far as the screen has room for it.
QPoint cascaded(const QWidget &window, const QWidget &before)
{
    const auto room = before.screen()->availableGeometry();
    const auto wanted = before.pos() + QPoint(kCascade, kCascade);
    const auto most = room.bottomRight()
        - QPoint(window.frameSize().width() - 1, window.frameSize().height() - 1);
    return { std::max(room.left(), std::min(wanted.x(), most.x())),
        std::max(room.top(), std::min(wanted.y(), most.y())) };
}

bool isWritten(const MainWindow *window)
{
    return window->session()->changer()->running();
}

/// A session manager of X11 asks before it ends us; a change that runs is not to be cut off.
void delayLogout(QSessionManager &manager)
{
    if (!manager.allowsInteraction())
        return;
    manager.release();
    manager.cancel();
}

bool shows(const MainWindow &window, const QString &path)
{
    if (QFileInfo(window.session()->path()).absoluteFilePath() == path)
        return true;
    const auto image = window.session()->image();
    const std::filesystem::path file(path.toStdString());
    // A document portal may show one file several times, each time as another.
    if (const auto host = hostPath(file); host && host == window.session()->hostPath())
        return true;
    const auto asked = identify(file);
    return asked && image && image->file() != nullptr && image->file()->identity().sameFile(*asked);
}

} // namespace

Windows::Windows(QObject *parent) : QObject(parent)
{
    new HelpKey(this);
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            if (std::ranges::any_of(all(), &isWritten))
                delayLogout(manager);
        },
        Qt::DirectConnection); // the session manager waits for the answer
}

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
    const auto windows = all();
    for (auto *window : windows) {
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
        window->move(cascaded(*window, *before.last()));
    connect(window, &MainWindow::openRequested, this,
        [this, window](const QStringList &paths) { open(paths, window); });
    m_windows.removeAll(QPointer<MainWindow>());
    m_windows += window;
    return window;
}

MainWindow *Windows::openOne(const QString &path, MainWindow *reuse)
{
    auto *window = showing(path);
    if (window == nullptr) {
        const bool empty = reuse != nullptr && reuse->session()->path().isEmpty();
        window = empty ? reuse : make();
        window->openHere(path);
    }
    present(window);
    return window;
}

void Windows::openUndoFile(const QString &path, MainWindow *reuse)
{
    const auto image = imageOfUndoFile(path.toStdString());
    if (!image.empty()) {
        openOne(QString::fromStdString(image.string()), reuse)->askUndo(path);
        return;
    }
    auto *window = reuse != nullptr ? reuse : make();
    present(window);
    auto *question = new ImageQuestion(path, window);
    connect(question, &ImageQuestion::chosen, this,
        [this, path, window = QPointer<MainWindow>(window)](
            const QString &chosen) { openOne(chosen, window)->askUndo(path); });
    question->open();
}

void Windows::serve(const StartRequest &request)
{
    if (!request.repairCopy) {
        open(request.paths);
        return;
    }
    for (const auto &path : request.paths)
        openOne(path, nullptr)->offerCopy();
    if (request.paths.isEmpty()) {
        auto *window = make();
        present(window);
        window->chooseForCopy();
    }
}

void Windows::open(const QStringList &paths, MainWindow *reuse)
{
    if (paths.isEmpty())
        present(make());
    for (const auto &path : paths) {
        const auto absolute = QFileInfo(path).absoluteFilePath();
        if (absolute.endsWith(QLatin1String(".qedundo"), Qt::CaseInsensitive))
            openUndoFile(absolute, reuse);
        else
            openOne(absolute, reuse);
    }
}

} // namespace qed::ui
