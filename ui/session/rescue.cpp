// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/rescue.h"

#include "core/backing/chain.h"
#include "core/guest/guest_disk.h"
#include "core/guest/output_file.h"

namespace qed::ui {

namespace {

Rescued failed(const Error &error)
{
    return { .error = error };
}

} // namespace

Rescued rescue(
    const std::shared_ptr<const Image> &image, const std::filesystem::path &to, Progress &progress)
{
    auto disk = GuestDisk::open(image, resolveChain(*image), TableReading::Rescue);
    if (!disk)
        return failed(disk.error());
    auto output = OutputFile::open(to, IfThere::Replace, disk->files());
    if (!output)
        return failed(output.error());
    Rescued rescued;
    const auto summary = exportGuest(*disk, **output, progress, [&](const FilledRange &range) {
        if (rescued.filled.size() < kMaxFilled)
            rescued.filled.push_back(range);
    });
    if (!summary)
        return failed(summary.error());
    rescued.summary = *summary;
    (*output)->keep();
    return rescued;
}

} // namespace qed::ui
