// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/surroundings.h"

#include "core/io/host_path.h"

#include <algorithm>

namespace qed::ui {

const ChainLink *linkToLocate(const std::vector<ChainLink> &chain)
{
    if (!chain.empty() && lost(chain.back())) // where a chain breaks off, it ends
        return &chain.back();
    const auto located = std::ranges::find_if(chain, &ChainLink::located);
    return located == chain.end() ? nullptr : &*located;
}

Surroundings lookAround(const Image &image)
{
    return { .chain = resolveChain(image),
        .undoFiles = findUndoFiles(image.path()),
        .access = writeAccess(image.path()),
        .hostPath = hostPath(image.path()).value_or(std::filesystem::path()) };
}

} // namespace qed::ui
