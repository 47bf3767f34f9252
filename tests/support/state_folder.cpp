// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/state_folder.h"

#include <cstdlib>

namespace qed::test {

StateFolder::StateFolder()
{
    ::setenv("XDG_STATE_HOME", m_folder.path().c_str(), 1);
}

StateFolder::~StateFolder()
{
    ::unsetenv("XDG_STATE_HOME");
}

} // namespace qed::test
