// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Watches the file from outside: did it change, and does a running QEMU use it? Never on the
// window's thread, since a file on a network may keep its caller waiting.
#pragma once

#include "core/io/file_identity.h"
#include "core/io/image_lock.h"
#include "ui/session/job_runner.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <optional>

namespace qed::ui {

class FileWatch final : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches the file that had this identity when it was opened; whatever was watched before is
    /// let go.
    void watch(const std::filesystem::path &path, const FileIdentity &opened);
    void stop();
    [[nodiscard]] bool changed() const noexcept { return m_changed; }
    [[nodiscard]] const ImageUse &use() const noexcept { return m_use; }

signals:
    /// Once for each watch(): size, time or identity are not what they were, or the file is gone.
    void fileChanged();
    void useChanged();

private:
    struct Look {
        bool changed = false;
        std::optional<ImageUse> use {};
    };

    void look();
    void take(const Look &look);

    std::filesystem::path m_path;
    FileIdentity m_opened;
    ImageUse m_use;
    bool m_changed = false;
    unsigned m_looks = 0;
    QFileSystemWatcher m_notifier;
    QTimer m_timer;
    JobRunner m_runner;
};

} // namespace qed::ui
