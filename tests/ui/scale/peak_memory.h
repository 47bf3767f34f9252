// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <malloc.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>

namespace qed::ui {

/// How much the memory of this program grew at most since this was made.
class PeakMemory final {
public:
    PeakMemory()
    {
        ::malloc_trim(0); // what was freed before must not be a place where growth hides
        std::ofstream("/proc/self/clear_refs") << "5"; // the peak is what is in use now
        m_before = bytesOf("VmRSS:");
    }

    [[nodiscard]] std::uint64_t grownBytes() const
    {
        return std::max(bytesOf("VmHWM:"), m_before) - m_before;
    }

private:
    static std::uint64_t bytesOf(const std::string &wanted)
    {
        std::ifstream status("/proc/self/status");
        for (std::string name; status >> name;) {
            std::uint64_t kibibytes = 0;
            if (name == wanted && status >> kibibytes)
                return kibibytes * 1024;
        }
        return 0;
    }

    std::uint64_t m_before = 0;
};

} // namespace qed::ui
