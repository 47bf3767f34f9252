// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/file_map_model.h"

#include "ui/text/class_text.h"

namespace qed::ui {

namespace {

[[nodiscard]] MapStyle styleOf(ClusterClass clusterClass)
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

static_assert(kClusterClassCount <= kMaxKinds);

} // namespace

FileMapModel::FileMapModel(std::shared_ptr<const ClusterMap> map) : m_map(std::move(map))
{
    for (std::size_t kind = 0; kind < kClusterClassCount; ++kind) {
        const auto clusterClass = static_cast<ClusterClass>(kind);
        m_kinds.push_back(
            { className(clusterClass), styleOf(clusterClass), qed::isProblem(clusterClass) });
    }
}

std::uint64_t FileMapModel::clusterSize() const
{
    return m_map->geometry().clusterSize();
}

void FileMapModel::forEachRun(const ClusterRange &range, const Visit &visit) const
{
    m_map->forEachRun(range.first, range.end(), [&visit](const ClusterRun &run) {
        return visit({ run.first, run.count }, static_cast<Kind>(run.clusterClass));
    });
}

} // namespace qed::ui
