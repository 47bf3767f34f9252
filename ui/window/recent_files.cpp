// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/recent_files.h"

#include "ui/text/path_text.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include <mutex>
#include <utility>

namespace qed::ui {

namespace {

QString settingsKey()
{
    return QStringLiteral("recentFiles");
}

/// Nothing is written when the list stays as it is.
void putFirst(const QString &path)
{
    static std::mutex mutex; // of all windows
    const std::scoped_lock lock(mutex);
    QSettings settings;
    const auto before = settings.value(settingsKey()).toStringList();
    auto paths = before;
    paths.removeAll(path);
    paths.prepend(path);
    paths.resize(qMin(paths.size(), qsizetype { RecentFiles::kLimit }));
    if (paths != before)
        settings.setValue(settingsKey(), paths);
}

QStringList pathsThere()
{
    auto paths = QSettings().value(settingsKey()).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

} // namespace

RecentFiles::RecentFiles(QObject *parent) : QObject(parent)
{
    refresh();
}

void RecentFiles::refresh()
{
    m_looker.start(
        [](Progress &) { return pathsThere(); }, [this](const QStringList &paths) { set(paths); });
}

void RecentFiles::set(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    emit changed();
}

void RecentFiles::add(const QString &path)
{
    m_looker.discard(); // it may have read the list before
    m_writer.start(
        [absolute = QFileInfo(path).absoluteFilePath()](Progress &) {
            putFirst(absolute);
            return pathsThere();
        },
        [this](const QStringList &paths) { set(paths); });
}

void RecentFiles::clear()
{
    m_looker.discard();
    m_writer.start(
        [](Progress &) {
            QSettings().remove(settingsKey());
            return QStringList();
        },
        [this](const QStringList &paths) { set(paths); });
}

void RecentFiles::fill(QMenu *menu)
{
    menu->clear();
    for (int number = 1; const auto &path : std::as_const(m_paths)) {
        const QFileInfo info(path);
        // An ampersand in a name is no shortcut.
        auto name = info.fileName().replace(QLatin1Char('&'), QLatin1String("&&"));
        auto *action
            = menu->addAction(tr("&%1  %2", "number, file name").arg(number++ % kLimit).arg(name));
        action->setToolTip(pathText(path));
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No Recent Files"))->setEnabled(false);
    else
        menu->addSeparator();
    auto *forget = menu->addAction(tr("&Clear List"), this, &RecentFiles::clear);
    forget->setEnabled(!m_paths.isEmpty());
}

} // namespace qed::ui
