// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The check that proves a change: of the file, read anew from the disk.
#pragma once

#include "core/apply/repair.h"
#include "core/format/image.h"
#include "core/io/file_target.h"

#include <utility>

namespace qed {

class Prover final {
public:
    /// Holds a reference.
    Prover(const FileTarget &image, const CheckOptions &options, BaseLocations bases = {})
        : m_image(image)
        , m_options(options)
        , m_bases(std::move(bases))
    {
    }

    /// Checks the file. True when neither corruption nor check error is left, nor a header that
    /// QEMU would not open. Its progress is not the caller's: a stop is no longer obeyed.
    [[nodiscard]] Result<bool> prove();

    /// The last report; when the image was marked clean since, without what that has settled.
    [[nodiscard]] Report takeReport(bool markedClean);

private:
    const FileTarget &m_image;
    CheckOptions m_options;
    BaseLocations m_bases;
    Report m_report {};
};

} // namespace qed
