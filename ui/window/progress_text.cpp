// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/progress_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace qed::ui {

namespace {

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

/// Before this many seconds rate and rest say nothing.
constexpr double kSettled = 0.5;

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Header:
        return ProgressWords::tr("Reading the header…");
    case Phase::Tables:
        return ProgressWords::tr("Reading tables…");
    case Phase::Sharing:
        return ProgressWords::tr("Looking for shared clusters…");
    case Phase::Leaks:
        return ProgressWords::tr("Looking for unused clusters…");
    case Phase::Export:
        return ProgressWords::tr("Saving what is readable…");
    case Phase::Copy:
        return ProgressWords::tr("Copying the image…");
    case Phase::SaveUndo:
        return ProgressWords::tr("Saving the way back…");
    case Phase::WriteData:
        return ProgressWords::tr("Copying clusters…");
    case Phase::WriteTables:
        return ProgressWords::tr("Writing tables…");
    case Phase::WriteL1:
        return ProgressWords::tr("Connecting tables…");
    case Phase::Verify:
        return ProgressWords::tr("Checking the result…");
    case Phase::RollBack:
        return ProgressWords::tr("Going back…");
    }
    return {};
}

/// Of a phase; bytes are no good as plain numbers.
QString unitText(Phase phase, std::uint64_t units)
{
    return phase >= Phase::Export ? sizeText(units) : countText(units);
}

QString restText(const ProgressSnapshot &snapshot, double seconds)
{
    const auto rest = seconds * static_cast<double>(snapshot.total - snapshot.done)
        / static_cast<double>(snapshot.done);
    const auto whole = std::llround(std::ceil(rest));
    return whole < 90 ? ProgressWords::tr("about %1 s left").arg(whole)
                      : ProgressWords::tr("about %1 min left").arg((whole + 59) / 60);
}

QString join(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString progressText(const ProgressSnapshot &snapshot, double seconds)
{
    QString first = phaseText(snapshot.phase);
    if (snapshot.total != 0)
        first = ProgressWords::tr("%1 %2 of %3", "phase, done, total")
                    .arg(first, unitText(snapshot.phase, snapshot.done),
                        unitText(snapshot.phase, snapshot.total));
    QStringList parts { first };
    if (seconds < kSettled)
        return first;
    if (snapshot.bytes != 0)
        parts += ProgressWords::tr("%1/s").arg(
            sizeText(static_cast<std::uint64_t>(static_cast<double>(snapshot.bytes) / seconds)));
    const bool steady = snapshot.phase == Phase::Tables || snapshot.phase == Phase::Export;
    if (steady && snapshot.done != 0 && snapshot.done < snapshot.total)
        parts += restText(snapshot, seconds);
    return join(parts);
}

QString summaryText(const Session &session, const QString &checkedAt)
{
    const auto image = session.image();
    if (!image)
        return {};
    QStringList parts;
    if (image->isQed())
        parts += ProgressWords::tr("%1 virtual").arg(sizeText(image->header().imageSize));
    parts += ProgressWords::tr("%1 file").arg(sizeText(image->source().size()));
    parts += ProgressWords::tr("read-only");
    if (!checkedAt.isEmpty())
        parts += ProgressWords::tr("checked %1", "time").arg(checkedAt);
    return join(parts);
}

QString placeText(const Session &session)
{
    const auto &place = session.selection()->current();
    if (!place || !session.image())
        return {};
    QStringList parts;
    if (const auto &geometry = session.image()->geometry())
        parts += ProgressWords::tr("cluster %1")
                     .arg(countText(geometry->clusterOf(place->file.offset)));
    parts += hexText(place->file.offset);
    return join(parts);
}

} // namespace qed::ui
