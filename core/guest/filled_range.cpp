// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/filled_range.h"

namespace qed {

void FilledJoiner::add(const FilledRange &range)
{
    if (m_range && m_range->reason == range.reason && m_range->guest.end() == range.guest.offset) {
        m_range->guest.length += range.guest.length;
        return;
    }
    finish();
    m_range = range;
}

void FilledJoiner::finish()
{
    if (const auto last = std::exchange(m_range, std::nullopt))
        m_visit(*last);
}

} // namespace qed
