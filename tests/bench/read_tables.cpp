// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Reads every table of an image as a check does, and does nothing with it: the limit that a check
// is measured against.
//
// qedscope-read-tables IMAGE [THREADS]

#include "core/format/image.h"
#include "core/format/table.h"

#include <atomic>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <print>
#include <thread>
#include <vector>

namespace {

using namespace qed;

/// Returns the bytes read.
std::uint64_t readAll(const Image &image, const std::vector<L1Entry> &l1, unsigned threads)
{
    const auto &geometry = *image.geometry();
    std::atomic<std::size_t> next = 0;
    std::atomic<std::uint64_t> bytes = 0;
    const auto work = [&] {
        auto buffer = chunkBuffer(geometry);
        std::uint64_t read = 0;
        for (std::size_t i = 0; (i = next.fetch_add(1)) < l1.size();)
            (void)forEachChunk(image.source(), geometry, l1[i].value, buffer,
                [&](std::uint32_t, std::span<const std::uint64_t> entries) {
                    read += entries.size_bytes();
                    return true;
                });
        bytes += read;
    };
    std::vector<std::jthread> others;
    while (others.size() + 1 < threads)
        others.emplace_back(work);
    work();
    others.clear();
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    unsigned threads = std::thread::hardware_concurrency();
    if (argc == 3)
        std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), threads);
    if (argc != 2 && argc != 3) {
        std::println(stderr, "usage: qedscope-read-tables IMAGE [THREADS]");
        return 1;
    }
    const auto image = Image::open(argv[1]);
    if (!image || !(*image)->checkable()) {
        std::println(stderr, "qedscope-read-tables: {}: no image that can be checked", argv[1]);
        return 1;
    }
    const auto l1 = readL1((*image)->source(), *(*image)->geometry());
    if (!l1)
        return 1;
    std::println("{}", readAll(**image, *l1, threads));
    return 0;
}
