// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Pages of the handbook: files of resources/docs, which are part of the program, and the page of
// findings, which is made from the catalogue.
#pragma once

#include <QTextBrowser>

namespace qed::ui {

/// The name of a page by its address.
[[nodiscard]] QString pageOf(const QUrl &address);

/// Links between pages are followed; links to the outside are opened in the desktop's browser.
class HandbookView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HandbookView(QWidget *parent = nullptr);

    /// Shows a page, such as "first-steps", from the heading on if one is named.
    void showPage(const QString &page, const QString &heading = {});
    /// The name of the page that is shown.
    [[nodiscard]] QString page() const;

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    /// Sets it anew in the colours of the palette.
    void changeEvent(QEvent *event) override;
};

} // namespace qed::ui
