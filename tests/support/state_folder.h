// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/temporary_folder.h"

namespace qed::test {

/// The state folder of a user who has none yet, as long as this lives: tests leave nothing in that
/// of whoever runs them.
class StateFolder final {
public:
    StateFolder();
    StateFolder(const StateFolder &) = delete;
    StateFolder &operator=(const StateFolder &) = delete;
    ~StateFolder();

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
};

} // namespace qed::test
