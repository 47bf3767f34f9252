// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What `qemu-img check -r all` makes of one image for each finding, and what our default repair
// makes of it: measured, and held against the table that the handbook shows. QED_GOLDEN_REWRITE=1
// writes the table anew.

#include "core/apply/repair.h"
#include "core/base/text.h"
#include "core/repair/planner.h"
#include "tests/differential/damage_cases.h"
#include "tests/differential/qemu.h"
#include "tests/support/checked.h"
#include "tests/support/guest_view.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace qed::test {

namespace {

std::string readText(const std::filesystem::path &path)
{
    std::ifstream file(path);
    return { std::istreambuf_iterator<char>(file), {} };
}

std::shared_ptr<const Image> openImage(const std::filesystem::path &path)
{
    auto image = Image::open(path);
    if (!image)
        throw std::runtime_error(describe(image.error()));
    return *std::move(image);
}

/// What an image is, for comparing before and after.
struct State {
    Report report;
    GuestView view;
};

State stateOf(const std::filesystem::path &path)
{
    const auto image = openImage(path);
    State state { checked(*image), {} };
    if (image->checkable())
        state.view = guestView(*image);
    return state;
}

/// Clusters that could be read, and read otherwise now.
std::uint64_t changedClusters(const State &before, const State &after)
{
    std::uint64_t changed = 0;
    for (std::size_t i = 0; i < before.view.size(); ++i)
        changed += before.view[i].readable && before.view[i] != after.view.at(i) ? 1U : 0U;
    return changed;
}

/// Clusters that could not be read, and show what the base image holds there now.
std::uint64_t baseClusters(const State &before, const State &after)
{
    std::uint64_t shown = 0;
    for (std::size_t i = 0; i < before.view.size(); ++i)
        shown += !before.view[i].readable && after.view.at(i).base ? 1U : 0U;
    return shown;
}

/// Clusters that could not be read, and hold something now.
std::uint64_t recoveredClusters(const State &before, const State &after)
{
    std::uint64_t recovered = 0;
    for (std::size_t i = 0; i < before.view.size(); ++i)
        recovered += !before.view[i].readable && !after.view.at(i).bytes.empty() ? 1U : 0U;
    return recovered;
}

/// One cell of the table.
std::string outcome(const State &before, const State &after)
{
    std::vector<std::string> parts;
    const auto corruptions = after.report.figures.corruptions;
    const auto was = before.report.figures.corruptions;
    if (corruptions != 0)
        parts.push_back(corruptions == was
                ? std::format("keeps the damage ({})", plural(corruptions, "corruption"))
                : std::format("{} left of {}", plural(corruptions, "corruption"), was));
    else if (was != 0)
        parts.emplace_back("no corruption left");
    if (const auto changed = changedClusters(before, after); changed != 0)
        parts.push_back(std::format("**loses {}**", plural(changed, "guest cluster")));
    if (const auto shown = baseClusters(before, after); shown != 0)
        parts.push_back(
            std::format("shows old content of the base in {}", plural(shown, "guest cluster")));
    if (const auto recovered = recoveredClusters(before, after); recovered != 0)
        parts.push_back(std::format("{} can be read again", plural(recovered, "guest cluster")));
    if (before.report.dirty && !after.report.dirty && corruptions != 0)
        parts.emplace_back("marks it clean");
    if (parts.empty())
        return before.report.dirty && !after.report.dirty ? "marks it clean" : "leaves it alone";
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::string ofQemu(const std::filesystem::path &path, const State &before)
{
    if (!qemuRepair(path))
        return "refuses to open it";
    return outcome(before, stateOf(path));
}

std::string ofOurs(const std::filesystem::path &path, const State &before)
{
    const auto image = openImage(path);
    Progress progress;
    const auto plan = planRepair(*image, before.report, {}, progress);
    if (!plan)
        return "shows it, and changes nothing";
    if (plan->empty())
        return "leaves it alone";
    if (const auto done = repair(*image, plan->change, {}, progress); !done)
        throw std::runtime_error(describe(done.error()));
    return outcome(before, stateOf(path));
}

std::string rowOf(const std::string &name, FindingCode code, const ImageBuilder &image)
{
    std::string cells;
    for (const auto work : { ofQemu, ofOurs }) {
        const TemporaryFolder folder;
        const auto path = folder / "image.qed";
        writeFile(path, image);
        std::ofstream(folder / "base.raw") << std::string(4096, 'b');
        const auto before = stateOf(path);
        EXPECT_TRUE(std::ranges::contains(before.report.findings, code, &Finding::code)) << name;
        cells += std::format(" {} |", work(path, before));
    }
    return std::format("| {} |{}\n", name, cells);
}

std::string rowsOf(const CatalogueRow &entry)
{
    auto image = damageCase(entry.code);
    if (!image)
        return std::format("| {} | can't be made on a sound disk | |\n", entry.name);
    const std::string name(entry.name);
    auto rows = rowOf(name, entry.code, *image);
    if (entry.code == FindingCode::L2Outside)
        rows += rowOf(
            name + ", with a base image", entry.code, image->setBackingName("base.raw", true));
    return rows;
}

std::string table()
{
    std::string text = "| finding | `qemu-img check -r all` | Qedscope, default repair |\n"
                       "|---|---|---|\n";
    for (const auto &entry : catalogue())
        text += rowsOf(entry);
    return text;
}

TEST(QemuTable, InTheHandbookIsWhatIsMeasured)
{
    const std::filesystem::path page(QEMU_TABLE);
    constexpr auto begin = "<!-- measured -->\n";
    constexpr auto end = "<!-- /measured -->\n";
    const auto text = readText(page);
    const auto from = text.find(begin);
    const auto to = text.find(end);
    ASSERT_NE(from, std::string::npos);
    ASSERT_NE(to, std::string::npos);
    const auto expected = text.substr(0, from) + begin + table() + text.substr(to);
    const auto *rewrite = std::getenv("QED_GOLDEN_REWRITE");
    if (rewrite != nullptr && std::string(rewrite) == "1")
        std::ofstream(page) << expected;
    EXPECT_EQ(readText(page), expected);
}

} // namespace

} // namespace qed::test
