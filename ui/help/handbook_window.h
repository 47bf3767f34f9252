// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The handbook in a window of its own: its pages at the left, one of them at the right.
#pragma once

#include "ui/help/help_topic.h"

#include <QWidget>

class QListWidget;
class QUrl;

namespace qed::ui {

class HandbookView;

class HandbookWindow final : public QWidget {
    Q_OBJECT
public:
    HandbookWindow();

    /// Opens the handbook's one window, or raises it. It belongs to no other window, so that it can
    /// be read while a dialog waits; it does not keep the program alive.
    static void open(const HelpTopic &topic);
    /// Null while the handbook is not open.
    [[nodiscard]] static HandbookWindow *current();

    void show(const HelpTopic &topic);
    [[nodiscard]] QString page() const;

private:
    void addPage(const QString &title, const QString &page);
    void addKeys();
    void markPage(const QUrl &address);

    QListWidget *m_pages;
    HandbookView *m_view;
};

} // namespace qed::ui
