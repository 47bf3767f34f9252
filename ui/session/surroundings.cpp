// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/surroundings.h"

namespace qed::ui {

Surroundings lookAround(const Image &image)
{
    return { .chain = resolveChain(image),
        .undoFiles = findUndoFiles(image.path()),
        .access = writeAccess(image.path()) };
}

} // namespace qed::ui
