// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/class_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

struct ClassText {
    Q_DECLARE_TR_FUNCTIONS(ClassText)
};

QString oneCluster(ClusterClass clusterClass)
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return ClassText::tr("1 unknown cluster");
    case ClusterClass::Header:
        return ClassText::tr("1 header cluster");
    case ClusterClass::L1Table:
        return ClassText::tr("1 cluster of the L1 table");
    case ClusterClass::L2Table:
        return ClassText::tr("1 L2 table cluster");
    case ClusterClass::Data:
        return ClassText::tr("1 data cluster");
    case ClusterClass::Leak:
        return ClassText::tr("1 leaked cluster");
    case ClusterClass::DoubleReference:
        return ClassText::tr("1 cluster with several references");
    case ClusterClass::Overlap:
        return ClassText::tr("1 overlapping cluster");
    case ClusterClass::BadPointer:
        return ClassText::tr("1 cluster with bad pointers");
    case ClusterClass::ReadError:
        return ClassText::tr("1 unreadable cluster");
    }
    return {};
}

QString manyClusters(ClusterClass clusterClass, int plural)
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return ClassText::tr("%1 unknown clusters", nullptr, plural);
    case ClusterClass::Header:
        return ClassText::tr("%1 header clusters", nullptr, plural);
    case ClusterClass::L1Table:
        return ClassText::tr("%1 clusters of the L1 table", nullptr, plural);
    case ClusterClass::L2Table:
        return ClassText::tr("%1 L2 table clusters", nullptr, plural);
    case ClusterClass::Data:
        return ClassText::tr("%1 data clusters", nullptr, plural);
    case ClusterClass::Leak:
        return ClassText::tr("%1 leaked clusters", nullptr, plural);
    case ClusterClass::DoubleReference:
        return ClassText::tr("%1 clusters with several references", nullptr, plural);
    case ClusterClass::Overlap:
        return ClassText::tr("%1 overlapping clusters", nullptr, plural);
    case ClusterClass::BadPointer:
        return ClassText::tr("%1 clusters with bad pointers", nullptr, plural);
    case ClusterClass::ReadError:
        return ClassText::tr("%1 unreadable clusters", nullptr, plural);
    }
    return {};
}

} // namespace

QString className(ClusterClass clusterClass)
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return ClassText::tr("Unknown");
    case ClusterClass::Header:
        return ClassText::tr("Header");
    case ClusterClass::L1Table:
        return ClassText::tr("L1 table");
    case ClusterClass::L2Table:
        return ClassText::tr("L2 table");
    case ClusterClass::Data:
        return ClassText::tr("Data");
    case ClusterClass::Leak:
        return ClassText::tr("Leak");
    case ClusterClass::DoubleReference:
        return ClassText::tr("Double reference");
    case ClusterClass::Overlap:
        return ClassText::tr("Overlap");
    case ClusterClass::BadPointer:
        return ClassText::tr("Bad pointers");
    case ClusterClass::ReadError:
        return ClassText::tr("Read error");
    }
    return {};
}

QString clustersText(ClusterClass clusterClass, std::uint64_t count)
{
    return count == 1 ? oneCluster(clusterClass)
                      : manyClusters(clusterClass, pluralNumber(count)).arg(countText(count));
}

QString classMeaning(ClusterClass clusterClass)
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return ClassText::tr(
            "Nothing that could be read refers to it, but a table could not be read.");
    case ClusterClass::Header:
        return ClassText::tr("The header of the image.");
    case ClusterClass::L1Table:
        return ClassText::tr("The first-level table, which leads to all others.");
    case ClusterClass::L2Table:
        return ClassText::tr("A second-level table, which leads to data.");
    case ClusterClass::Data:
        return ClassText::tr("Data of the guest disk.");
    case ClusterClass::Leak:
        return ClassText::tr("Nothing refers to it: its space is lost.");
    case ClusterClass::DoubleReference:
        return ClassText::tr(
            "Several places of the guest disk share it: a write to one changes the others.");
    case ClusterClass::Overlap:
        return ClassText::tr("It is used as a table and as something else at once.");
    case ClusterClass::BadPointer:
        return ClassText::tr("A table with entries that lead nowhere.");
    case ClusterClass::ReadError:
        return ClassText::tr("A table that could not be read.");
    }
    return {};
}

QChar classLetter(ClusterClass clusterClass) noexcept
{
    switch (clusterClass) {
    case ClusterClass::Unknown:
        return u'?';
    case ClusterClass::Header:
        return u'H';
    case ClusterClass::L1Table:
        return u'1';
    case ClusterClass::L2Table:
        return u'2';
    case ClusterClass::Data:
        return u'D';
    case ClusterClass::Leak:
        return u'◢';
    case ClusterClass::DoubleReference:
    case ClusterClass::Overlap:
        return u'✚';
    case ClusterClass::BadPointer:
        return u'✕';
    case ClusterClass::ReadError:
        return u'!';
    }
    return u'?';
}

QString entryKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Unallocated:
        return ClassText::tr("unallocated");
    case EntryKind::Zero:
        return ClassText::tr("zeroes");
    case EntryKind::Valid:
        return ClassText::tr("valid");
    case EntryKind::Reserved:
        return ClassText::tr("reserved value");
    case EntryKind::IntoHeader:
        return ClassText::tr("leads into the header");
    case EntryKind::Outside:
        return ClassText::tr("leads outside the file");
    case EntryKind::PastEnd:
        return ClassText::tr("the table ends beyond the file");
    case EntryKind::PartialCluster:
        return ClassText::tr("leads to a cut-off cluster");
    case EntryKind::Misaligned:
        return ClassText::tr("not at a cluster's start");
    }
    return {};
}

} // namespace qed::ui
