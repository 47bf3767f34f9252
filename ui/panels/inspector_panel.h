// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Shows everything that is known about the selected place; each reference is a link.
#pragma once

#include "ui/panels/inspector_text.h"
#include "ui/session/session.h"

#include <QWidget>

class QTextBrowser;
class QUrl;

namespace qed::ui {

class InspectorPanel final : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(Session *session, QWidget *parent = nullptr);

    [[nodiscard]] QTextBrowser *text() const noexcept { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void follow(const QUrl &url);
    [[nodiscard]] Place placeOf(const InspectorLink &link) const;
    /// Of the table that an L1 entry leads to; 0 when the check knows none.
    [[nodiscard]] std::uint64_t tableOffset(std::uint32_t l1Index) const;

    Session *m_session;
    QTextBrowser *m_text;
};

} // namespace qed::ui
