// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/guest_class_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

struct GuestClassText {
    Q_DECLARE_TR_FUNCTIONS(GuestClassText)
};

QString oneGuestCluster(GuestClass guestClass)
{
    switch (guestClass) {
    case GuestClass::Unallocated:
        return GuestClassText::tr("1 unallocated cluster");
    case GuestClass::FromBase:
        return GuestClassText::tr("1 cluster from the base image");
    case GuestClass::Zero:
        return GuestClassText::tr("1 cluster of zeroes");
    case GuestClass::Data:
        return GuestClassText::tr("1 data cluster");
    case GuestClass::Shared:
        return GuestClassText::tr("1 cluster that shares its data with another place");
    case GuestClass::OverlapsTable:
        return GuestClassText::tr("1 cluster that overlaps a table");
    case GuestClass::Invalid:
        return GuestClassText::tr("1 cluster with an invalid pointer");
    case GuestClass::CutOff:
        return GuestClassText::tr("1 cluster cut off by a lost table");
    case GuestClass::ReadError:
        return GuestClassText::tr("1 cluster whose table cannot be read");
    }
    return {};
}

QString manyGuestClusters(GuestClass guestClass, int plural)
{
    switch (guestClass) {
    case GuestClass::Unallocated:
        return GuestClassText::tr("%1 unallocated clusters", nullptr, plural);
    case GuestClass::FromBase:
        return GuestClassText::tr("%1 clusters from the base image", nullptr, plural);
    case GuestClass::Zero:
        return GuestClassText::tr("%1 clusters of zeroes", nullptr, plural);
    case GuestClass::Data:
        return GuestClassText::tr("%1 data clusters", nullptr, plural);
    case GuestClass::Shared:
        return GuestClassText::tr(
            "%1 clusters that share their data with another place", nullptr, plural);
    case GuestClass::OverlapsTable:
        return GuestClassText::tr("%1 clusters that overlap a table", nullptr, plural);
    case GuestClass::Invalid:
        return GuestClassText::tr("%1 clusters with invalid pointers", nullptr, plural);
    case GuestClass::CutOff:
        return GuestClassText::tr("%1 clusters cut off by a lost table", nullptr, plural);
    case GuestClass::ReadError:
        return GuestClassText::tr("%1 clusters whose table cannot be read", nullptr, plural);
    }
    return {};
}

} // namespace

QString className(GuestClass guestClass)
{
    switch (guestClass) {
    case GuestClass::Unallocated:
        return GuestClassText::tr("Unallocated");
    case GuestClass::FromBase:
        return GuestClassText::tr("From base image");
    case GuestClass::Zero:
        return GuestClassText::tr("Zeroes");
    case GuestClass::Data:
        return GuestClassText::tr("Data");
    case GuestClass::Shared:
        return GuestClassText::tr("Shares a cluster");
    case GuestClass::OverlapsTable:
        return GuestClassText::tr("Overlaps a table");
    case GuestClass::Invalid:
        return GuestClassText::tr("Invalid pointer");
    case GuestClass::CutOff:
        return GuestClassText::tr("Cut off");
    case GuestClass::ReadError:
        return GuestClassText::tr("Read error");
    }
    return {};
}

QString clustersText(GuestClass guestClass, std::uint64_t count)
{
    return count == 1 ? oneGuestCluster(guestClass)
                      : manyGuestClusters(guestClass, pluralNumber(count)).arg(countText(count));
}

} // namespace qed::ui
