// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Open Example: an entry for each kind of damage that can be practised on.
#pragma once

#include "core/base/error.h"
#include "core/example/example_image.h"
#include "ui/session/job_runner.h"

#include <QMenu>

namespace qed::ui {

class ExampleMenu final : public QMenu {
    Q_OBJECT
public:
    explicit ExampleMenu(QWidget *parent = nullptr);

signals:
    /// An example was chosen, and is there as a file of ExampleFolder::ofApplication().
    void made(const QString &path);

private:
    void add(example::ExampleKind kind, const QString &name, const QString &explanation);
    void make(example::ExampleKind kind);
    void refuse(const Error &error);

    JobRunner m_maker;
};

} // namespace qed::ui
