// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace qed::ui {

/// Lets the memory of a window's picture be used again, up to 64 MiB of it, and puts it on huge
/// pages where the system has them. Qt allocates the picture anew with each step of a resize. The C
/// library would return each one to the system, and every page of the next would cost a fault: a
/// third of the time of a step, and a fifth of that up to a window's first picture. To be called
/// once, at the start of the program.
void keepWindowMemory();

} // namespace qed::ui
