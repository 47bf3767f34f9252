// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Half of the fuzzer's mutations know tables and entries; bytes changed blindly hardly ever make a
// second reference.

#include "tests/support/mutator.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned int seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    qed::test::SparseBytes image(std::as_bytes(std::span(data, size)));
    qed::test::Mutator(seed, qed::test::HeaderDamage::Any).damage(image, 3);
    const auto kept = std::min<std::uint64_t>(image.size(), maxSize);
    image.read(0, std::as_writable_bytes(std::span(data, kept)));
    return kept;
}
