// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a check found: immutable once made. Equal bytes give an equal report, for any number of
// threads.
#pragma once

#include "core/check/finding.h"
#include "core/map/cluster_map.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace qed {

enum class Verdict : std::uint8_t {
    Sound,
    Leaks, ///< nothing is damaged, but clusters are unused
    Corrupt, ///< corruptions, or a broken rule of the header that keeps QEMU from opening the image
    Unreadable, ///< the header doesn't allow a check, or a table could not be read and no
                ///< corruption was seen
};

/// The figures of QEMU's ImageCheck, counted as the format's document says, and ours.
struct Figures {
    std::uint64_t corruptions = 0;
    std::uint64_t leaks = 0; ///< clusters; 0 when there are check errors, since it can't be known
    std::uint64_t checkErrors = 0; ///< tables that could not be read
    std::uint64_t totalClusters = 0; ///< of the guest's disk
    std::uint64_t allocatedClusters = 0; ///< L2 entries that are neither 0 nor 1
    std::uint64_t fragmentedClusters = 0;
    std::uint64_t imageEndOffset = 0; ///< bytes: behind the last referenced cluster
    std::uint64_t unreachableEntries = 0; ///< L2 entries that map clusters at or beyond image_size
    std::uint64_t guestBytesUnreadable = 0;
    std::uint64_t bytesMissing = 0; ///< the end of the file seems cut off by at least so many bytes
    std::uint64_t bytesRead = 0;

    friend bool operator==(const Figures &, const Figures &) = default;
};

struct Report {
    Verdict verdict = Verdict::Unreadable;
    bool dirty = false;
    Figures figures {};
    /// What QEMU's own check would report as leaks, its phantom leaks included; absent where that
    /// can't be foretold.
    std::optional<std::uint64_t> qemuExpectedLeaks {};
    /// Sorted by code, then by place.
    std::vector<Finding> findings {};
    /// Findings that the limit of CheckOptions left out, by code. Figures count them all.
    std::array<std::uint64_t, kFindingCodeCount> leftOut {};
    /// Present when the tables were followed.
    std::shared_ptr<const ClusterMap> map {};
    double seconds = 0; ///< wall time of the check
};

/// Neither corruption nor a check error nor a broken rule of the header was found, so that the
/// dirty bit may go.
[[nodiscard]] inline bool provesClean(const Report &report) noexcept
{
    return report.verdict == Verdict::Sound || report.verdict == Verdict::Leaks;
}

} // namespace qed
