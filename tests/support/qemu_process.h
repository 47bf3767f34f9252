// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A real QEMU that opens an image: qemu-io, which holds it as long as its standard input is open.
#pragma once

#include <cstdint>
#include <filesystem>

namespace qed::test {

enum class QemuMode : std::uint8_t { Read, Write };

/// Opens the image and closes it again. The exit code: 0 when it was let in.
int runQemuIo(const std::filesystem::path &image, QemuMode mode);

/// A qemu-io that has the image open and locked until the object goes. Throws std::runtime_error
/// when it does not get that far.
class QemuHolding final {
public:
    QemuHolding(const std::filesystem::path &image, QemuMode mode);
    QemuHolding(const QemuHolding &) = delete;
    QemuHolding &operator=(const QemuHolding &) = delete;
    ~QemuHolding();

    [[nodiscard]] int process() const noexcept { return m_process; }

private:
    int m_process = 0;
    int m_input = -1;
};

} // namespace qed::test
