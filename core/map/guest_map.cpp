// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/guest_map.h"

#include "core/map/guest_reader.h"

#include <memory>
#include <utility>

namespace qed {

namespace {

/// Joins neighbouring ranges of one state; data only where the file goes on, too.
class RangeJoiner final {
public:
    explicit RangeJoiner(const std::function<bool(const GuestRange &)> &visit) : m_visit(visit) { }

    bool add(const GuestRange &range)
    {
        if (!m_range.guest.empty() && continues(range)) {
            m_range.guest.length += range.guest.length;
            return true;
        }
        const bool goOn = flush();
        m_range = range;
        return goOn;
    }
    bool flush() { return m_range.guest.empty() || m_visit(std::exchange(m_range, {})); }

private:
    [[nodiscard]] bool continues(const GuestRange &range) const
    {
        if (m_range.state != range.state)
            return false;
        return !range.fileOffset || *m_range.fileOffset + m_range.guest.length == *range.fileOffset;
    }

    const std::function<bool(const GuestRange &)> &m_visit;
    GuestRange m_range;
};

} // namespace

Result<void> forEachGuestRange(const Image &image, const Progress &progress,
    const std::function<bool(const GuestRange &)> &visit)
{
    // The reader lives no longer than the caller's image, so it need not share in owning it.
    auto reader = GuestReader::open({ std::shared_ptr<const Image>(), &image });
    if (!reader)
        return std::unexpected(reader.error());
    RangeJoiner joiner(visit);
    for (std::uint64_t at = 0; at < reader->size();) {
        if (progress.stopRequested())
            return std::unexpected(
                Error { .kind = ErrorKind::Cancelled, .path = image.path().string() });
        const auto range = reader->at(at);
        if (!joiner.add(range))
            return {};
        at = range.guest.end();
    }
    joiner.flush();
    return {};
}

} // namespace qed
