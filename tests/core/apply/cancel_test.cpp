// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A stop is asked for at every call that the repair makes.

#include "core/apply/applier.h"
#include "core/apply/repair.h"
#include "tests/support/changes.h"
#include "tests/support/fault_target.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace qed::test {

namespace {

/// Calls somebody before each read and write.
class WatchedTarget final : public ByteTarget {
public:
    WatchedTarget(FaultTarget &target, std::function<void()> watcher)
        : m_target(target)
        , m_watcher(std::move(watcher))
    {
    }
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_target.size(); }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override
    {
        m_watcher();
        return m_target.read(offset, into);
    }
    [[nodiscard]] Result<void> write(
        std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        m_watcher();
        return m_target.write(offset, bytes);
    }
    [[nodiscard]] Result<void> resize(std::uint64_t size) override { return m_target.resize(size); }
    [[nodiscard]] Result<void> sync() override
    {
        m_watcher();
        return m_target.sync();
    }

private:
    FaultTarget &m_target;
    std::function<void()> m_watcher;
};

struct Outcome {
    bool asked = false; ///< the repair was long enough for the stop to be asked for
    Phase phase = Phase::Header; ///< when it was
    Result<bool> result = false;
    std::vector<std::byte> image {};
};

Outcome stopAt(const ChangeCase &each, std::uint64_t call)
{
    FaultClock clock;
    FaultTarget image(clock, each.image);
    FaultTarget undoFile(clock);
    std::stop_source stop;
    Progress progress(stop.get_token());
    Outcome outcome;
    std::uint64_t calls = 0;
    const auto watch = [&] {
        if (++calls != call)
            return;
        outcome.asked = true;
        outcome.phase = progress.snapshot().phase;
        stop.request_stop();
    };
    WatchedTarget watchedImage(image, watch);
    WatchedTarget watchedUndo(undoFile, watch);
    outcome.result = apply(
        { watchedImage, watchedUndo }, each.change, {}, [] { return Result<bool>(true); },
        progress);
    outcome.image = image.durable();
    return outcome;
}

class Cancel : public testing::TestWithParam<ChangeCase> { };

TEST_P(Cancel, IsObeyedUpToTheL1TableAndRolledBack)
{
    const auto repaired = carriedOut(GetParam().change, GetParam().image);
    for (std::uint64_t call = 1;; ++call) {
        const auto outcome = stopAt(GetParam(), call);
        if (!outcome.asked)
            break;
        if (canCancel(outcome.phase)) {
            ASSERT_FALSE(outcome.result) << call;
            EXPECT_EQ(outcome.result.error().kind, ErrorKind::Cancelled) << call;
            EXPECT_TRUE(outcome.image == GetParam().image) << call;
        } else {
            EXPECT_TRUE(outcome.result) << call;
            EXPECT_TRUE(outcome.image == repaired) << call;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Cancel, testing::ValuesIn(changeCases()),
    [](const auto &each) { return slug(each.param.name); });

} // namespace

} // namespace qed::test
