// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/example_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

#include <algorithm>
#include <format>
#include <string>
#include <system_error>

namespace qed::ui {

namespace {

std::string fileName(example::ExampleKind kind)
{
    const auto names = example::exampleNames();
    return std::format("{}.qed", std::ranges::find(names, kind, &example::ExampleName::kind)->name);
}

} // namespace

ExampleFolder::ExampleFolder(QObject *parent) : QObject(parent) { }

ExampleFolder &ExampleFolder::ofApplication()
{
    static QPointer<ExampleFolder> folder;
    if (folder == nullptr)
        folder = new ExampleFolder(qApp);
    return *folder;
}

Result<std::filesystem::path> ExampleFolder::newFile(example::ExampleKind kind)
{
    if (m_folder == nullptr)
        m_folder = std::make_unique<QTemporaryDir>(
            QDir::temp().filePath(QStringLiteral("qedscope-examples-XXXXXX")));
    const std::filesystem::path top = m_folder->path().toStdString();
    const auto folder = top / std::to_string(++m_made);
    std::error_code error;
    if (!m_folder->isValid() || !std::filesystem::create_directory(folder, error)) {
        m_folder.reset(); // the next one may have more luck
        return std::unexpected(Error { .kind = ErrorKind::CannotWrite,
            .path = (top.empty() ? std::filesystem::temp_directory_path(error) : folder).string(),
            .systemError = error.value() });
    }
    return folder / fileName(kind);
}

bool ExampleFolder::holds(const std::filesystem::path &file) const
{
    if (m_folder == nullptr)
        return false;
    const std::filesystem::path top = m_folder->path().toStdString();
    return std::ranges::mismatch(top, file).in1 == top.end();
}

} // namespace qed::ui
