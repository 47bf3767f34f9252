// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/path_text.h"

#include "core/io/host_path.h"

#include <QDir>
#include <QRegularExpression>

#include <optional>

namespace qed::ui {

namespace {

/// Also of a file that is not there yet.
std::optional<std::filesystem::path> hostOf(const std::filesystem::path &path)
{
    if (auto host = hostPath(path))
        return host;
    return hostPath(path.parent_path()).transform([&](const std::filesystem::path &folder) {
        return folder / path.filename();
    });
}

} // namespace

QString pathText(const std::filesystem::path &path)
{
    return pathText(QString::fromStdString(path.string()));
}

QString pathText(const QString &path)
{
    // Where document portals stand; asking about other files might wait for a disk.
    static const QRegularExpression document(QStringLiteral("^/run/(flatpak|user/[0-9]+)/doc/"));
    if (document.match(path).hasMatch()) {
        if (const auto host = hostOf(path.toStdString()))
            return QDir::toNativeSeparators(QString::fromStdString(host->string()));
    }
    return QDir::toNativeSeparators(path);
}

} // namespace qed::ui
