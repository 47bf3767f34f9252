// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A machine with an image and an undo file on its disk, on which a change is carried out, taken
// back or completed, until its power goes or its disk fails.
#pragma once

#include "core/apply/applier.h"
#include "tests/support/fault_target.h"

#include <functional>
#include <optional>
#include <vector>

namespace qed::test {

/// What is on a disk.
struct Files {
    std::vector<std::byte> image {};
    std::vector<std::byte> undoFile {};

    friend bool operator==(const Files &, const Files &) = default;
};

class RepairMachine final {
public:
    explicit RepairMachine(Files files)
        : m_image(m_clock, std::move(files.image))
        , m_undoFile(m_clock, std::move(files.undoFile))
    {
    }

    [[nodiscard]] FaultClock &clock() noexcept { return m_clock; }

    // Nothing when the power went.
    std::optional<Result<bool>> apply(const Change &change, const Proof &proof = proven())
    {
        return untilThePowerGoes([&] {
            return qed::apply(at(), change, { "disk.qed", 1'700'000'000 }, proof, m_progress);
        });
    }
    std::optional<Result<void>> takeBack()
    {
        return untilThePowerGoes([&] { return qed::takeBack(at(), m_progress); });
    }
    std::optional<Result<bool>> complete(const Proof &proof = proven())
    {
        return untilThePowerGoes([&] { return qed::complete(at(), proof, m_progress); });
    }

    [[nodiscard]] static Proof proven()
    {
        return [] { return Result<bool>(true); };
    }

    [[nodiscard]] const FaultTarget &image() const noexcept { return m_image; }
    [[nodiscard]] const FaultTarget &undoFile() const noexcept { return m_undoFile; }
    [[nodiscard]] Files durable() const { return { m_image.durable(), m_undoFile.durable() }; }
    [[nodiscard]] std::size_t pieces() const { return m_image.pieces() + m_undoFile.pieces(); }
    /// The disk after a power cut. Pieces of the image are counted first, then those of the undo
    /// file.
    [[nodiscard]] Files afterPowerCut(const std::function<bool(std::size_t)> &landed) const
    {
        return { m_image.afterPowerCut(landed), m_undoFile.afterPowerCut([&](std::size_t piece) {
                    return landed(m_image.pieces() + piece);
                }) };
    }

private:
    [[nodiscard]] Workplace at() noexcept { return { m_image, m_undoFile }; }

    template <typename Work>
    static auto untilThePowerGoes(const Work &work) -> std::optional<decltype(work())>
    {
        try {
            return work();
        } catch (const PowerCut &) {
            return std::nullopt;
        }
    }

    FaultClock m_clock;
    FaultTarget m_image;
    FaultTarget m_undoFile;
    Progress m_progress;
};

} // namespace qed::test
