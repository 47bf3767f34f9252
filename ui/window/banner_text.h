// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the banner says, as a pure function of the state: one sentence, its cost, and what can be
// done now.
#pragma once

#include "core/apply/undo_file.h"
#include "core/backing/chain.h"
#include "core/base/error.h"
#include "core/io/image_lock.h"
#include "core/report/assessment.h"
#include "ui/session/change.h"
#include "ui/session/write_access.h"
#include "ui/text/tone.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace qed::ui {

class Session;

enum class BannerAction : std::uint8_t {
    Details,
    CheckAgain,
    TryAgain,
    ShowHeader,
    ShowBytes,
    Repair, ///< opens the plan; writes nothing by itself, as none of these does
    RepairCopy,
    ShowCommand,
    SaveReadable,
    LocateBase,
    Finish,
    GoBack,
    Undo,
    Close
};
inline constexpr int kBannerActions = static_cast<int>(BannerAction::Close) + 1;

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

/// What can be offered beside a verdict.
struct Offers {
    bool repair = false; ///< there is something that a plan can do
    bool saveReadable = false; ///< what the guest reads can be written out
};

[[nodiscard]] BannerText verdictText(const Assessment &assessment, const Offers &offers = {});
[[nodiscard]] BannerText failureText(const Error &error);
/// The user may not even read the file.
[[nodiscard]] BannerText notReadableText(const WriteAccess &access);
[[nodiscard]] BannerText inUseText(const ImageUse &use);
/// A repair, or an undo, that was cut off: what to do about it, or that it can't be done here.
[[nodiscard]] BannerText interruptedText(const UndoSummary &undoFile, bool locksKnown = true);
/// Damaged, but the user may not write: `verdict` says how damaged.
[[nodiscard]] BannerText notAllowedText(const WriteAccess &access, const BannerText &verdict);
/// Damaged, but whether another program uses the file can't be found out; in a sandbox, a command
/// outside can.
[[nodiscard]] BannerText locksUnknownText(const BannerText &verdict, bool sandboxed);
/// `verdict` of an image whose last base image can't be read, and what can be done about that.
[[nodiscard]] BannerText lostBaseText(const std::vector<ChainLink> &chain, BannerText verdict);
/// Right after a repair that left no damage.
[[nodiscard]] BannerText repairedText(const ChangeOutcome &outcome);

/// What counts most now: an error, a change that runs, a running QEMU, a change on disk, an
/// interrupted repair, the check, the last repair, the verdict, in this order.
[[nodiscard]] BannerText bannerText(const Session &session);

[[nodiscard]] QString actionText(BannerAction action);

} // namespace qed::ui
