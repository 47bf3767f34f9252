// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/window_memory.h"

// Before the question whether it is GNU's C library, which a header of it answers.
#include <cstddef>
#include <cstdlib>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace qed::ui {

#ifdef __GLIBC__

namespace {

constexpr int kKept = 64 << 20; ///< bytes: of a window at 4K on a screen of 150 %

/// The heap grows by what is taken here, and keeps it when it is given back.
void growOnHugePages()
{
    constexpr std::size_t hugePage = std::size_t { 2 } << 20; // bytes
    constexpr std::size_t size = std::size_t { 48 } << 20;
    // It is the heap itself that is meant here.
    void *block = std::malloc(size); // NOLINT(cppcoreguidelines-no-malloc)
    void *pages = block;
    auto left = size;
    if (block != nullptr && std::align(hugePage, hugePage, pages, left) != nullptr)
        ::madvise(pages, left / hugePage * hugePage, MADV_HUGEPAGE);
    std::free(block); // NOLINT(cppcoreguidelines-no-malloc)
}

} // namespace

void keepWindowMemory()
{
    ::mallopt(M_MMAP_THRESHOLD, kKept);
    ::mallopt(M_TRIM_THRESHOLD, kKept);
    growOnHugePages();
}

#else

void keepWindowMemory() { }

#endif

} // namespace qed::ui
