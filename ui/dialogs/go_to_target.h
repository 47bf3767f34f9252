// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Places as people write them: "4 GiB", "0x20130000", "8,211", "L1[1]/L2[17]".
#pragma once

#include "core/format/image.h"
#include "ui/session/place.h"

#include <QString>

#include <cstdint>
#include <expected>
#include <optional>

namespace qed::ui {

struct Target {
    enum class Kind : std::uint8_t { GuestOffset, FileOffset, Cluster, TableEntry };
    Kind kind = Kind::GuestOffset;
    std::uint64_t value = 0; ///< bytes, or a cluster, or the index in L1
    std::optional<std::uint64_t> l2Index {}; ///< for TableEntry

    friend bool operator==(const Target &, const Target &) = default;
};

/// Numbers are decimal, with grouping or not, hexadecimal with 0x, or with a binary unit (K, M, G,
/// T, also KiB and so on). Table entries are "1/17", "1 17", "L1[1]/L2[17]", or one index for an
/// entry of L1. Otherwise the reason why not.
[[nodiscard]] std::expected<Target, QString> parseTarget(Target::Kind kind, const QString &text);

/// The place of the target, read from the image: for a worker. Otherwise the reason why there is
/// none.
[[nodiscard]] std::expected<Place, QString> findTarget(const Image &image, const Target &target);

} // namespace qed::ui
