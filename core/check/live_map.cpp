// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/live_map.h"

#include "core/check/scan.h"

#include <utility>

namespace qed {

namespace {

constexpr std::size_t kMostTables = 1'000'000; ///< 48 MB for each copy

} // namespace

std::shared_ptr<const ClusterMap> LiveMap::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    if (m_scan == nullptr)
        return nullptr;
    auto referenced = m_scan->referenced.copy();
    auto shared = m_scan->shared.copy();
    auto bad = m_scan->bad.copy();
    if (!referenced.valid() || !shared.valid() || !bad.valid())
        return nullptr;
    return std::make_shared<const ClusterMap>(m_scan->geometry, std::move(referenced),
        std::move(shared), std::move(bad), m_tables, ClusterMap::Seen::SoFar);
}

LiveScan::LiveScan(LiveMap *map, const Scan &scan)
    : m_map(scan.tables.size() <= kMostTables ? map : nullptr)
{
    if (m_map == nullptr)
        return;
    const std::lock_guard lock(m_map->m_mutex);
    m_map->m_tables = scan.tables; // those of the scan change while it runs
    m_map->m_scan = &scan;
}

LiveScan::~LiveScan()
{
    if (m_map == nullptr)
        return;
    const std::lock_guard lock(m_map->m_mutex);
    m_map->m_scan = nullptr;
    m_map->m_tables = {};
}

} // namespace qed
