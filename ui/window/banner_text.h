// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the banner says, as a pure function of the state: one sentence, its cost, and what can be
// done now.
#pragma once

#include "core/base/error.h"
#include "core/io/image_lock.h"
#include "core/report/assessment.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace qed::ui {

class Session;

enum class Tone : std::uint8_t { Neutral, Positive, Information, Warning, Error };

enum class BannerAction : std::uint8_t {
    Details,
    CheckAgain,
    TryAgain,
    ShowHeader,
    ShowBytes,
    Close
};

struct BannerText {
    QString id {}; ///< the same in every language: "damaged-with-loss", "in-use"
    Tone tone = Tone::Neutral;
    QString title {}; ///< in bold
    QString detail {}; ///< what it means
    QString warning {}; ///< what not to do; empty when there is nothing to warn of
    QList<BannerAction> actions {}; ///< the first is the primary one
};

/// "healthy", "lost-table": the name of a condition in tests and in the accessibility tree.
[[nodiscard]] QString conditionId(Condition condition);

[[nodiscard]] BannerText verdictText(const Assessment &assessment);
[[nodiscard]] BannerText failureText(const Error &error);
[[nodiscard]] BannerText inUseText(const ImageUse &use);

/// What counts most now: an error, a running QEMU, a change on disk, the check, the verdict, in
/// this order.
[[nodiscard]] BannerText bannerText(const Session &session);

[[nodiscard]] QString actionText(BannerAction action);
[[nodiscard]] QString toneName(Tone tone);

} // namespace qed::ui
