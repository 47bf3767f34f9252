// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/class_style.h"

namespace qed::ui {

MapStyle styleOf(ClusterClass clusterClass)
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return MapStyle::Unscanned;
    case ClusterClass::Header:
        return MapStyle::Header;
    case ClusterClass::L1Table:
        return MapStyle::L1Table;
    case ClusterClass::L2Table:
        return MapStyle::L2Table;
    case ClusterClass::Data:
        return MapStyle::Data;
    case ClusterClass::Leak:
        return MapStyle::Leak;
    case ClusterClass::DoubleReference:
        return MapStyle::DoubleReference;
    case ClusterClass::Overlap:
        return MapStyle::Overlap;
    case ClusterClass::BadPointer:
        return MapStyle::Invalid;
    case ClusterClass::ReadError:
        return MapStyle::ReadError;
    }
    return MapStyle::Unscanned;
}

MapStyle styleOf(GuestClass guestClass)
{
    switch (guestClass) {
    case GuestClass::Unallocated:
        return MapStyle::Unallocated;
    case GuestClass::FromBase:
        return MapStyle::FromBase;
    case GuestClass::Zero:
        return MapStyle::Zero;
    case GuestClass::Data:
        return MapStyle::Data;
    case GuestClass::Shared:
        return MapStyle::DoubleReference;
    case GuestClass::OverlapsTable:
        return MapStyle::Overlap;
    case GuestClass::Invalid:
    case GuestClass::CutOff:
        return MapStyle::Invalid;
    case GuestClass::ReadError:
        return MapStyle::ReadError;
    }
    return MapStyle::Unscanned;
}

} // namespace qed::ui
