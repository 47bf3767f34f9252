// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/surroundings.h"

#include "core/io/host_path.h"

namespace qed::ui {

Surroundings lookAround(const Image &image)
{
    return { .chain = resolveChain(image),
        .undoFiles = findUndoFiles(image.path()),
        .access = writeAccess(image.path()),
        .hostPath = hostPath(image.path()).value_or(std::filesystem::path()) };
}

} // namespace qed::ui
