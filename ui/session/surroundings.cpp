// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/surroundings.h"

namespace qed::ui {

Surroundings lookAround(const Image &image)
{
    return { resolveChain(image), findUndoFiles(image.path()), writeAccess(image.path()) };
}

} // namespace qed::ui
