// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/prover.h"

#include <algorithm>
#include <utility>

namespace qed {

Result<bool> Prover::prove()
{
    m_image.dropCache();
    const auto image = Image::open(m_image.path(), m_bases);
    if (!image)
        return std::unexpected(image.error());
    const auto identity = m_image.identity();
    if (!identity)
        return std::unexpected(identity.error());
    // Somebody may have put another file in its place.
    if (!(*image)->file()->identity().sameFile(*identity))
        return std::unexpected(
            Error { .kind = ErrorKind::ChangedWhileReading, .path = m_image.path().string() });
    Progress progress;
    auto report = check(**image, m_options, progress);
    if (!report)
        return std::unexpected(report.error());
    m_report = *std::move(report);
    return provesClean(m_report);
}

Report Prover::takeReport(bool markedClean)
{
    if (markedClean) {
        m_report.dirty = false;
        std::erase_if(m_report.findings, [](const Finding &finding) {
            return finding.code == FindingCode::HeaderDirty
                || finding.code == FindingCode::HeaderAutoclearUnknown;
        });
    }
    return std::move(m_report);
}

} // namespace qed
