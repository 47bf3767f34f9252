// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/file_watch.h"

#include <algorithm>

namespace qed::ui {

namespace {

/// The notifier is at once, but silent on network file systems; looking is the fallback.
constexpr int kLookMilliseconds = 1000;
/// Locks are probed with every third look.
constexpr unsigned kLooksPerProbe = 3;

bool sameUse(const ImageUse &a, const ImageUse &b)
{
    return a.read == b.read && a.written == b.written && a.unknown == b.unknown
        && std::ranges::equal(a.users, b.users, {}, &ImageUser::pid, &ImageUser::pid);
}

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_notifier, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
}

void FileWatch::watch(const std::filesystem::path &path, const FileIdentity &opened)
{
    stop();
    m_path = path;
    m_opened = opened;
    m_notifier.addPath(QString::fromStdString(path.string()));
    m_timer.start();
    look();
}

void FileWatch::stop()
{
    m_runner.discard();
    m_timer.stop();
    if (!m_notifier.files().isEmpty())
        m_notifier.removePaths(m_notifier.files());
    m_changed = false;
    m_use = {};
    m_looks = 0;
}

void FileWatch::look()
{
    if (m_runner.busy())
        return;
    const bool probe = m_looks++ % kLooksPerProbe == 0;
    m_runner.start(
        [path = m_path, opened = m_opened, probe](Progress &) {
            Look look;
            const auto now = identify(path);
            look.changed = !now || *now != opened;
            if (probe) {
                if (auto use = probeImageUse(path))
                    look.use = std::move(*use);
            }
            return look;
        },
        [this](const Look &look) { take(look); });
}

void FileWatch::take(const Look &look)
{
    if (look.use && !sameUse(*look.use, m_use)) {
        m_use = *look.use;
        emit useChanged();
    }
    if (look.changed && !m_changed) {
        m_changed = true;
        emit fileChanged();
    }
}

} // namespace qed::ui
