// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An image written down as text, one verb a line. What follows a # is a comment. VALUE is a number,
// decimal or 0x, or
// @N: the offset of cluster N.
//
//   shape CLUSTER_SIZE TABLE_SIZE HEADER_SIZE IMAGE_SIZE      first, or left out for the builder's
//   own map GUEST_CLUSTER COUNT          zero GUEST_CLUSTER COUNT table L1_INDEX append COUNT l1
//   INDEX VALUE                   l2 L1_INDEX L2_INDEX VALUE entry TABLE_CLUSTER INDEX VALUE
//   (whatever cluster that is) header FIELD VALUE               (named as in the specification)
//   backing NAME                     backing-raw NAME
//   shorten BYTES                    grow BYTES
//   unreadable OFFSET LENGTH         reads of these bytes of the file fail
//   beside NAME BYTES                another file of zeroes in the same folder
#pragma once

#include "tests/support/image_builder.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace qed::test {

struct Recipe {
    ImageBuilder image;
    std::vector<ByteRange> unreadable {};
    std::vector<std::pair<std::string, std::uint64_t>> beside {};
};

/// Throws std::invalid_argument with the line that it does not understand.
[[nodiscard]] Recipe cook(const std::string &text);

} // namespace qed::test
