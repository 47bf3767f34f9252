// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The one selection of a window, with its history. Every view selects here and follows changed().
#pragma once

#include "ui/session/place.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace qed::ui {

/// Lives on the window's thread.
class Selection final : public QObject {
    Q_OBJECT
public:
    explicit Selection(QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Place> &current() const noexcept { return m_current; }
    [[nodiscard]] bool canGoBack() const noexcept { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const noexcept { return !m_forward.empty(); }

    /// What the pointer rests on. Views frame it softly where they show it, and don't move to it.
    [[nodiscard]] const std::optional<Place> &hovered() const noexcept { return m_hovered; }
    void setHovered(const std::optional<Place> &place);

    /// After the file was read anew: every place, the history's too, becomes what `adapted` makes
    /// of it, or goes.
    void adapt(const std::function<std::optional<Place>(const Place &)> &adapted);

public slots:
    /// Makes `place` the current one; the former goes to the history, which is 50 deep. Selecting
    /// what is selected does nothing, so views may select in reaction to changed() without a loop.
    void select(const qed::ui::Place &place);
    void clear();
    void goBack();
    void goForward();

signals:
    /// Every view follows this, also the one that selected.
    void changed(const qed::ui::Place &place);
    void cleared();
    void hoveredChanged();
    void historyChanged();

private:
    void step(std::deque<Place> &from, std::deque<Place> &to);

    std::optional<Place> m_current;
    std::optional<Place> m_hovered;
    std::deque<Place> m_back;
    std::deque<Place> m_forward;
};

} // namespace qed::ui
