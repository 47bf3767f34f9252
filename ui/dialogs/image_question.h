// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where is the image that an undo file belongs to?
#pragma once

#include <QMessageBox>

namespace qed::ui {

/// Deletes itself.
class ImageQuestion final : public QMessageBox {
    Q_OBJECT
public:
    ImageQuestion(const QString &undoFile, QWidget *parent);

signals:
    void chosen(const QString &image);

private:
    void choose(const QString &folder);
};

} // namespace qed::ui
