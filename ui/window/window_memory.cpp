// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/window_memory.h"

#include <malloc.h>

namespace qed::ui {

void keepWindowMemory()
{
#ifdef __GLIBC__
    constexpr int most = 64 << 20; // bytes: of a window at 4K on a screen of 150 %
    ::mallopt(M_MMAP_THRESHOLD, most);
    ::mallopt(M_TRIM_THRESHOLD, most);
#endif
}

} // namespace qed::ui
