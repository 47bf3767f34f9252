// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/repair_run.h"

#include "app/cli/pipe_guard.h"
#include "app/cli/undo_summary.h"
#include "core/apply/copy_image.h"
#include "core/apply/repair.h"
#include "core/repair/plan_text.h"

#include <nlohmann/json.hpp>

#include <system_error>
#include <utility>

namespace qed::cli {

namespace {

bool clearsDirtyMark(const PlanStep &step) noexcept
{
    return step.code == FindingCode::HeaderDirty && step.fix == FixKind::ClearFlag;
}

class Repairer final {
public:
    Repairer(const Context &context, const RepairRequest &request, Checked checked)
        : m_context(context)
        , m_request(request)
        , m_result { .now = std::move(checked) }
    {
    }

    Result<Repaired> run()
    {
        for (const auto task : m_request.tasks) {
            const auto done = perform(task);
            if (done)
                continue;
            if (m_result.done.empty()) {
                removeCopy(done.error());
                return std::unexpected(done.error());
            }
            m_result.stopped = done.error();
            break;
        }
        return std::move(m_result);
    }

private:
    Result<void> perform(Task task)
    {
        const auto &report = m_result.now.report;
        if (task == Task::Reclaim && m_request.reclaimWhereSafe
            && (!provesClean(report) || mayLoseTable(report, m_request.choices)))
            return {};
        auto plan = makePlan(m_context, m_result.now, { task, m_request.choices });
        if (!plan)
            return std::unexpected(plan.error());
        if (plan->empty())
            return {};
        if (auto begun = begin(*plan); !begun)
            return begun;
        return carryOut(*std::move(plan));
    }

    /// Before the first byte is written.
    Result<void> begin(const Plan &plan)
    {
        if (!m_result.done.empty())
            return {};
        if (m_request.agree) {
            if (auto agreed = m_request.agree(m_result.now, plan); !agreed)
                return agreed;
        }
        return m_request.copy ? makeCopy() : Result<void> {};
    }

    Result<void> makeCopy()
    {
        const auto &image = *m_result.now.image;
        Progress progress(m_context.signals.stopToken());
        const auto view = showProgress(m_context, image.path().string(), progress);
        const auto copied = copyImage(*image.file(), *m_request.copy, progress);
        if (!copied)
            return std::unexpected(copied.error());
        m_copied = copied->file;
        return reopen(*m_request.copy);
    }

    Result<void> reopen(const std::filesystem::path &path)
    {
        auto image = Image::open(path);
        if (!image)
            return std::unexpected(image.error());
        m_result.now.image = *std::move(image);
        return {};
    }

    Result<void> carryOut(Plan plan)
    {
        const auto before = m_result.now;
        auto outcome = write(plan);
        if (!outcome)
            return std::unexpected(outcome.error());
        if (!outcome->markedClean)
            std::erase_if(plan.steps, clearsDirtyMark);
        m_result.now.report = std::move(outcome->report);
        m_result.done.push_back({ .before = before,
            .plan = std::move(plan),
            .undoFile = std::move(outcome->undoFile),
            .markedClean = outcome->markedClean });
        return reopen(before.image->path());
    }

    [[nodiscard]] Result<RepairOutcome> write(const Plan &plan) const
    {
        const auto &image = *m_result.now.image;
        const RepairOptions options { .undoFile = undoFile(),
            .keepUndo = m_request.keepUndo,
            .newFile = m_copied,
            .check = checkOptions(m_context) };
        const PipeGuard guard;
        Progress progress(m_context.signals.stopToken());
        const auto view = showProgress(m_context, image.path().string(), progress, Work::Changes);
        return repair(image, plan.change, options, progress);
    }

    [[nodiscard]] std::optional<std::filesystem::path> undoFile() const
    {
        if (!m_request.undoFile || m_result.done.empty())
            return m_request.undoFile;
        return std::filesystem::path(*m_request.undoFile) += ".2";
    }

    /// A copy that was not repaired is of no use, unless its undo file speaks of it.
    void removeCopy(const Error &error) const
    {
        if (!m_copied || error.kind == ErrorKind::Interrupted)
            return;
        std::error_code ignored;
        std::filesystem::remove(*m_request.copy, ignored);
    }

    const Context &m_context;
    const RepairRequest &m_request;
    Repaired m_result;
    std::optional<FileIdentity> m_copied; ///< the copy that is repaired in the image's stead
};

Result<void> takeOverPlan(RepairRequest &request, const Image &image)
{
    if (request.planFile.empty())
        return {};
    auto read = readPlan(request.planFile, image);
    if (!read)
        return std::unexpected(read.error());
    request.tasks = { read->request.task };
    request.choices = std::move(read->request.choices);
    request.agree = [saved = read->json, ask = std::move(request.agree)](
                        const Checked &checked, const Plan &plan) -> Result<void> {
        if (auto same = requireSamePlan(*saved, *checked.image, plan); !same)
            return same;
        return ask ? ask(checked, plan) : Result<void> {};
    };
    return {};
}

/// Asked before the first task, so that a call is refused as a whole.
bool wouldLoseTable(const RepairRequest &request, const Report &report)
{
    return !request.reclaimWhereSafe && request.tasks.back() == Task::Reclaim
        && mayLoseTable(report, request.choices);
}

} // namespace

Result<Repaired> repairImage(const Context &context, const std::string &path, RepairRequest request)
{
    if (auto unfinished = unfinishedRepair(path))
        return std::unexpected(*std::move(unfinished));
    auto checked = checkImage(context, path);
    if (!checked)
        return std::unexpected(checked.error());
    if (auto taken = takeOverPlan(request, *checked->image); !taken)
        return std::unexpected(taken.error());
    if (wouldLoseTable(request, checked->report))
        return std::unexpected(Error { .kind = ErrorKind::LostTableAmongLeaks });
    return Repairer(context, request, *std::move(checked)).run();
}

int sayStopped(const Context &context, const Repaired &repaired)
{
    if (!repaired.stopped)
        return kSound;
    const auto kind = repaired.stopped->kind;
    const int code = sayFailure(context, repaired.now.image->path().string(), *repaired.stopped);
    const bool refused = kind == ErrorKind::DamagedStill || kind == ErrorKind::LostTableAmongLeaks;
    return refused ? kSound : code;
}

} // namespace qed::cli
