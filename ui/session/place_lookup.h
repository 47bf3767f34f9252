// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// From what is known about an image to places and back: pure functions behind Session.
#pragma once

#include "core/base/progress.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "ui/session/place.h"
#include "ui/session/session.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace qed::ui {

/// References that the details of a place list at most.
inline constexpr std::size_t kMaxReferencesShown = 1000;

/// The place that finding `index` of the report speaks of.
[[nodiscard]] Place findingPlace(const Image &image, const Report &report, std::size_t index);

/// The most severe finding that speaks of the place; nothing when none does.
[[nodiscard]] std::optional<std::size_t> findingAt(
    const Image &image, const Report &report, const Place &place);

/// Cluster `cluster` of the file, cut at the file's end.
[[nodiscard]] Place clusterPlace(const Geometry &geometry, std::uint64_t cluster);

/// A table entry that holds `value` and stands at `entryBytes`.
[[nodiscard]] Place entryPlace(
    const Geometry &geometry, TableSlot slot, bool inL2, std::uint64_t value, ByteRange entryBytes);

/// What part of the guest's disk, inside it, reads from: its first entry and those that follow it
/// in the same table; the entry of L1 where there is no table, or none that can be read. Reads the
/// tables: for a worker.
[[nodiscard]] Place guestPlace(const Image &image, ByteRange guest);

/// What the place is after the file was read anew; nothing when the file does not reach there any
/// more.
[[nodiscard]] std::optional<Place> survivingPlace(
    const Image &image, const Report *report, Place place);

/// Reads what is known about a place. Takes time: for a worker. `report` may be null.
[[nodiscard]] PlaceDetails lookUp(
    const Image &image, const Report *report, const Place &place, const Progress &progress);

} // namespace qed::ui
