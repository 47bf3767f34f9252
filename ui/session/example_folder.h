// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The images that the program makes to practise on: in a folder of their own, which goes with it.
#pragma once

#include "core/base/error.h"
#include "core/example/example_image.h"

#include <QObject>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace qed::ui {

/// Lives on the window's thread. Nothing is made on a disk before the first example. The folder is
/// the user's alone, and is removed with all that is in it, undo files too, when this goes.
class ExampleFolder final : public QObject {
    Q_OBJECT
public:
    explicit ExampleFolder(QObject *parent = nullptr);

    /// That of all windows; it goes with the application.
    [[nodiscard]] static ExampleFolder &ofApplication();

    /// Where the next example of the kind goes: each into a folder of its own, so that it is as
    /// damaged as the first one. Error: CannotWrite.
    [[nodiscard]] Result<std::filesystem::path> newFile(example::ExampleKind kind);
    [[nodiscard]] bool holds(const std::filesystem::path &file) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_made = 0;
};

} // namespace qed::ui
