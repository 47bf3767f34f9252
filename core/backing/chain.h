// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The chain of base images: resolved as QEMU resolves it, never a barrier to anything.
#pragma once

#include "core/base/progress.h"
#include "core/format/image.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace qed {

enum class LinkState : std::uint8_t {
    Present,
    Missing, ///< no such file, or it can't be opened
    NotAllowed, ///< the user may not read it
    Loop, ///< this file stands in the chain already
    NotAFilePath, ///< a protocol such as nbd: or json:, named only
    TooDeep, ///< the chain is longer than kMaxChainLength
};

inline constexpr std::size_t kMaxChainLength = 200;

/// One base image.
struct ChainLink {
    std::string recordedName; ///< as the image above it names it, byte for byte
    std::filesystem::path expectedPath {}; ///< the name, resolved against the folder of the image
                                           ///< above; empty when it names no file
    std::filesystem::path path {}; ///< where it was looked for: another when it was located by hand
    LinkState state = LinkState::Present;
    std::string format {}; ///< "raw", "qed", or the name of a format that is not followed; empty
                           ///< when not present
    std::uint64_t fileSize = 0; ///< bytes
    std::optional<std::uint64_t>
        virtualSize {}; ///< bytes; absent for formats that are known by name only
    bool smaller = false; ///< its virtual size is below that of the image above it

    /// It is read from where Image::baseLocations() says.
    [[nodiscard]] bool located() const { return path != expectedPath; }
};

/// The base images below `image`, nearest first, where its baseLocations() say or else where the
/// images name them; empty without one. Reads headers only, writes nothing.
[[nodiscard]] std::vector<ChainLink> resolveChain(const Image &image);

/// It is a file that isn't there, or that the user may not read.
[[nodiscard]] bool lost(const ChainLink &link);

/// How much of the guest's disk a base image stands behind, in bytes from its start: 0 without one,
/// everything while the size of the base image isn't known.
[[nodiscard]] std::uint64_t baseReach(const Image &image);

} // namespace qed
