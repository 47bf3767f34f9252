// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/file_map_model.h"

#include "ui/map/class_style.h"
#include "ui/text/class_text.h"

namespace qed::ui {

namespace {

static_assert(kClusterClassCount <= kMaxKinds);

} // namespace

FileMapModel::FileMapModel(std::shared_ptr<const ClusterMap> map) : m_map(std::move(map))
{
    for (std::size_t kind = 0; kind < kClusterClassCount; ++kind) {
        const auto clusterClass = static_cast<ClusterClass>(kind);
        m_kinds.push_back({ className(clusterClass), styleOf(clusterClass),
            qed::isProblem(clusterClass),
            [clusterClass](std::uint64_t count) { return clustersText(clusterClass, count); } });
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
