// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/banner_text.h"

#include "ui/session/planning.h"
#include "ui/session/session.h"
#include "ui/text/change_text.h"
#include "ui/text/error_text.h"
#include "ui/window/banner_words.h"

#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace qed::ui {

namespace {

BannerText changingText()
{
    return { .id = QStringLiteral("changing"),
        .title = BannerWords::tr("This image is being changed…"),
        .detail = BannerWords::tr("What you see is how it was before.") };
}

BannerText checkingText()
{
    return { .id = QStringLiteral("checking"),
        .title = BannerWords::tr("Checking this image…"),
        .detail = BannerWords::tr("You can look around meanwhile. Nothing is changed.") };
}

BannerText changedText()
{
    return { .id = QStringLiteral("changed-on-disk"),
        .tone = Tone::Warning,
        .title = BannerWords::tr("This file changed on disk after it was opened."),
        .detail = BannerWords::tr("What you see is how it was."),
        .actions = { BannerAction::CheckAgain } };
}

BannerText stoppedText()
{
    return { .id = QStringLiteral("stopped"),
        .title = BannerWords::tr("The check was stopped."),
        .detail
        = BannerWords::tr("Whether this image is damaged is not known. Nothing was changed."),
        .actions = { BannerAction::CheckAgain } };
}

/// Says what the last check found, too, since that is why the window is open.
BannerText withVerdict(BannerText text, const Session &session)
{
    if (session.assessment())
        text.detail += QLatin1Char(' ')
            + BannerWords::tr("The last check said: %1")
                  .arg(verdictText(*session.assessment()).title);
    return text;
}

/// As chmod takes it: "0600".
QString modeText(const WriteAccess &access)
{
    return QString::number(access.mode, 8).rightJustified(4, u'0');
}

BannerText failedText(const Error &error)
{
    const bool refused = error.kind == ErrorKind::CannotOpen
        && (error.systemError == EACCES || error.systemError == EPERM);
    return refused ? notReadableText(writeAccess(error.path)) : failureText(error);
}

void addDetail(BannerText &text, const QString &sentence)
{
    text.detail = QStringList { text.detail, sentence }.join(QLatin1Char(' ')).trimmed();
}

/// Tells of a name that hides what the file is; one without an ending hides nothing.
BannerText withName(BannerText text, const QString &path)
{
    const auto ending = QFileInfo(path).suffix();
    if (!ending.isEmpty() && ending.compare(QLatin1StringView("qed"), Qt::CaseInsensitive) != 0)
        addDetail(text,
            BannerWords::tr("This is a QED image with another name: by “.%1” other programs take "
                            "it for something else.")
                .arg(ending));
    return text;
}

/// What the check found, and what can be done about it.
BannerText checkedText(const Session &session)
{
    const auto &change = session.lastChange();
    if (change && resultOf(*change) == ChangeResult::Repaired)
        return repairedText(*change);
    const bool repair = repairable(*session.image(), *session.report());
    auto text = verdictText(
        *session.assessment(), { .repair = repair, .saveReadable = session.image()->checkable() });
    if (repair && !session.locksKnown())
        text = locksUnknownText(text, !session.hostPath().empty());
    else if (repair && !session.access().allowed)
        text = notAllowedText(session.access(), text);
    if (!session.chain().empty() && lost(session.chain().back())) // where it breaks off, it ends
        text = lostBaseText(session.chain(), std::move(text));
    return withName(std::move(text), session.path());
}

} // namespace

BannerText failureText(const Error &error)
{
    BannerText text { .id = QStringLiteral("failed"),
        .tone = Tone::Error,
        .title = errorTitle(error),
        .detail = errorText(error),
        .actions = { BannerAction::TryAgain } };
    if (error.kind == ErrorKind::NotAFile)
        text.actions = { BannerAction::Close };
    return text;
}

BannerText notReadableText(const WriteAccess &access)
{
    BannerText text { .id = QStringLiteral("not-readable"),
        .tone = Tone::Warning,
        .title = BannerWords::tr("You are not allowed to read this file (owner %1, mode %2).")
            .arg(QString::fromStdString(access.owner), modeText(access)),
        .detail = BannerWords::tr(
            "Its owner, or the administrator, can check it in a terminal. Qedscope itself need not "
            "be run as root."),
        .actions = { BannerAction::ShowCommand, BannerAction::TryAgain } };
    if (access.owner.empty()) // of the folder, which does not show what is in it
        text.title = BannerWords::tr("You are not allowed to look into the folder of this file.");
    return text;
}

BannerText inUseText(const ImageUse &use)
{
    BannerText text { .id = QStringLiteral("in-use"),
        .tone = Tone::Warning,
        .title = BannerWords::tr("A program is using this image right now."),
        .detail = BannerWords::tr("You can look, but not repair. What you see may be out of date."),
        .actions = { BannerAction::CheckAgain } };
    if (!use.users.empty())
        text.title = BannerWords::tr("A program is using this image right now (%1, process %2).")
                         .arg(QString::fromStdString(use.users.front().name),
                             QString::number(use.users.front().pid));
    return text;
}

BannerText interruptedText(const UndoSummary &undoFile, bool locksKnown)
{
    const bool undoing = undoFile.state == JournalState::Undoing;
    BannerText text { .id = QStringLiteral("interrupted"),
        .tone = Tone::Warning,
        .title = undoing ? BannerWords::tr("Going back on a repair of this image was interrupted.")
                         : BannerWords::tr("A repair of this image was interrupted."),
        .detail = BannerWords::tr("It began on %1. Do not start the virtual machine yet.")
            .arg(madeText(undoFile)),
        .actions = { BannerAction::Finish, BannerAction::GoBack, BannerAction::Details } };
    if (undoing) // what was meant last comes first
        text.actions.swapItemsAt(0, 1);
    if (!locksKnown) {
        addDetail(text,
            BannerWords::tr(
                "It can be finished, or taken back, where the file is stored: from here "
                "it cannot be seen whether it is in use. Instead of a copy, a new one "
                "can be made."));
        text.actions = { BannerAction::Details };
    }
    return text;
}

BannerText notAllowedText(const WriteAccess &access, const BannerText &verdict)
{
    return { .id = QStringLiteral("not-allowed"),
        .tone = Tone::Warning,
        .title = BannerWords::tr("You can look at this image, but you are not allowed to change it "
                                 "(owner %1, mode %2).")
            .arg(QString::fromStdString(access.owner), modeText(access)),
        .detail = verdict.title,
        .warning = verdict.warning,
        .actions = { BannerAction::RepairCopy, BannerAction::ShowCommand, BannerAction::Details } };
}

BannerText locksUnknownText(const BannerText &verdict, bool sandboxed)
{
    using enum BannerAction;
    return { .id = QStringLiteral("locks-unknown"),
        .tone = Tone::Warning,
        .title = BannerWords::tr("You can look at this image, but not change it: from here it "
                                 "cannot be seen whether it is in use."),
        .detail = verdict.title,
        .warning = verdict.warning,
        .actions
        = sandboxed ? QList { RepairCopy, ShowCommand, Details } : QList { RepairCopy, Details } };
}

BannerText lostBaseText(const std::vector<ChainLink> &chain, BannerText verdict)
{
    const auto &base = chain.back();
    const auto name = QString::fromStdString(base.expectedPath.filename().string());
    if (base.state == LinkState::NotAllowed)
        addDetail(
            verdict, BannerWords::tr("You are not allowed to read the base image %1.").arg(name));
    else if (chain.size() == 1)
        addDetail(verdict, BannerWords::tr("Its base image, %1, was not found.").arg(name));
    else
        addDetail(verdict,
            BannerWords::tr("A base image of its base image, %1, was not found.").arg(name));
    const auto details = verdict.actions.indexOf(BannerAction::Details);
    verdict.actions.insert(
        details < 0 ? verdict.actions.size() : details, BannerAction::LocateBase);
    return verdict;
}

BannerText repairedText(const ChangeOutcome &outcome)
{
    const auto words = resultText(outcome);
    BannerText text { .id = words.id,
        .tone = words.tone,
        .title = words.title,
        .detail = words.text,
        .actions = { BannerAction::Details } };
    if (!outcome.undoFile.empty())
        text.actions.prepend(BannerAction::Undo);
    return text;
}

BannerText bannerText(const Session &session)
{
    switch (session.state()) {
    case Session::State::Empty:
        return {};
    case Session::State::Failed:
        return session.error() ? failedText(*session.error()) : BannerText {};
    case Session::State::Changing:
        return changingText();
    case Session::State::Opening:
    case Session::State::Checking:
        return checkingText();
    case Session::State::Cancelled:
    case Session::State::Checked:
        break;
    }
    if (session.use().written)
        return withVerdict(inUseText(session.use()), session);
    if (session.hasChangedOnDisk())
        return withVerdict(changedText(), session);
    if (const auto *undoFile = session.interrupted())
        return withVerdict(interruptedText(*undoFile, session.locksKnown()), session);
    if (session.state() == Session::State::Cancelled || !session.assessment())
        return stoppedText();
    return checkedText(session);
}

QString actionText(BannerAction action)
{
    switch (action) {
    case BannerAction::Details:
        return BannerWords::tr("&Details");
    case BannerAction::CheckAgain:
        return BannerWords::tr("&Check Again");
    case BannerAction::TryAgain:
        return BannerWords::tr("Try &Again");
    case BannerAction::ShowHeader:
        return BannerWords::tr("&Show Header");
    case BannerAction::ShowBytes:
        return BannerWords::tr("&Show Bytes");
    case BannerAction::Repair:
        return BannerWords::tr("&Repair…");
    case BannerAction::RepairCopy:
        return BannerWords::tr("&Repair a Copy…");
    case BannerAction::ShowCommand:
        return BannerWords::tr("Show &Command");
    case BannerAction::SaveReadable:
        return BannerWords::tr("&Save What Is Readable…");
    case BannerAction::LocateBase:
        return BannerWords::tr("&Locate Base Image…");
    case BannerAction::Finish:
        return BannerWords::tr("Fi&nish the Repair…");
    case BannerAction::GoBack:
        return BannerWords::tr("Go &Back…");
    case BannerAction::Undo:
        return BannerWords::tr("&Undo Repair…");
    case BannerAction::Close:
        return BannerWords::tr("C&lose");
    }
    return {};
}

} // namespace qed::ui
