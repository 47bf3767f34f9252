// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/run.h"

int main(int argc, char **argv)
{
    return qed::cli::run(argc, argv);
}
