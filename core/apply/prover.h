// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The check that proves a change: of the file, read anew from the disk.
#pragma once

#include "core/apply/repair.h"
#include "core/io/file_target.h"

namespace qed {

class Prover final {
public:
    /// Holds a reference.
    Prover(const FileTarget &image, const CheckOptions &options)
        : m_image(image)
        , m_options(options)
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
    Report m_report {};
};

} // namespace qed
