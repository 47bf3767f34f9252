// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a check that runs has seen so far, for whoever watches it.
#pragma once

#include "core/map/cluster_map.h"

#include <memory>
#include <mutex>
#include <vector>

namespace qed {

struct Scan;

/// May be asked from any thread while check() fills it.
class LiveMap final {
public:
    /// The clusters as far as they are known now: what nothing leads to yet is
    /// ClusterClass::Unknown. It stays as it is, and takes as much memory as what was seen. Null
    /// before the tables are known, after the check has ended, and when the copy would take too
    /// much memory.
    [[nodiscard]] std::shared_ptr<const ClusterMap> snapshot() const;

private:
    friend class LiveScan;

    mutable std::mutex m_mutex;
    const Scan *m_scan = nullptr;
    std::vector<TableInfo> m_tables {};
};

/// Shows a scan in a live map, if there is one, as long as it lives. Private to core/check.
class LiveScan final {
public:
    /// The tables are known, and no pass runs.
    LiveScan(LiveMap *map, const Scan &scan);
    LiveScan(const LiveScan &) = delete;
    LiveScan &operator=(const LiveScan &) = delete;
    ~LiveScan();

private:
    LiveMap *m_map;
};

} // namespace qed
