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
    explicit HandbookWindow(QWidget *parent = nullptr);

    /// Opens the handbook's one window, or raises it.
    static void open(const HelpTopic &topic, QWidget *parent);

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
