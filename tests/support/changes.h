// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Changes made by hand, one for each thing that a plan can do, and what each must lead to.
#pragma once

#include "core/io/edit.h"
#include "tests/support/image_builder.h"

#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace qed::test {

/// Puts a change together, in any order. It marks the image clean in the end.
class ChangeMaker final {
public:
    explicit ChangeMaker(const ImageBuilder &image);

    /// Writes an entry, or any other 8 bytes; what stands there is expected.
    ChangeMaker &set64(Stage stage, std::uint64_t offset, std::uint64_t value);
    /// Writes what is not known beforehand, or new.
    ChangeMaker &put(Stage stage, std::uint64_t offset, std::vector<std::byte> bytes);
    ChangeMaker &copy(Stage stage, std::uint64_t from, std::uint64_t to, std::uint64_t length);
    ChangeMaker &resize(std::uint64_t size);
    [[nodiscard]] Change make() const;

private:
    const ImageBuilder &m_image;
    Change m_change;
};

/// Worked out the simplest way, from memory: what the image must be afterwards.
[[nodiscard]] std::vector<std::byte> carriedOut(
    const Change &change, const std::vector<std::byte> &image);

struct ChangeCase {
    std::string name;
    std::vector<std::byte> image;
    Change change;

    friend void PrintTo(const ChangeCase &each, std::ostream *out) { *out << each.name; }
};

/// "cluster copied" as a part of a test's name: "ClusterCopied".
[[nodiscard]] std::string slug(const std::string &name);

/// Small images, so that every way to cut one off can be tried. After each change the image is
/// sound.
[[nodiscard]] std::vector<ChangeCase> changeCases();

} // namespace qed::test
