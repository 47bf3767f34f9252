// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Each folder of cases/ holds `recipe`, how an image is made, `findings`, the report that a check
// must give, and `plan`, what the default repair does and what is left then. The repair is carried
// out, checked, and taken back. QED_GOLDEN_REWRITE=1 writes findings and plans anew, to be reviewed
// as a diff.

#include "core/apply/repair.h"
#include "core/base/text.h"
#include "core/check/checker.h"
#include "core/repair/plan_text.h"
#include "core/repair/planner.h"
#include "core/repair/preview.h"
#include "core/report/assessment.h"
#include "core/report/json.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"
#include "tests/support/recipe.h"
#include "tests/support/report_text.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace qed::test {

namespace {

std::string readText(const std::filesystem::path &path)
{
    std::ifstream file(path);
    return { std::istreambuf_iterator<char>(file), {} };
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(GOLDEN_CASES))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

bool rewriting()
{
    const char *value = std::getenv("QED_GOLDEN_REWRITE");
    return value != nullptr && std::string(value) == "1";
}

Result<std::shared_ptr<const Image>> open(const Recipe &recipe, const std::filesystem::path &path)
{
    if (recipe.unreadable.empty())
        return Image::open(path);
    auto file = FileSource::open(path);
    if (!file)
        return std::unexpected(file.error());
    return Image::open(std::make_unique<FaultySource>(*std::move(file), recipe.unreadable));
}

/// The image in a folder of its own, with what stands beside it.
class Kitchen final {
public:
    explicit Kitchen(const Recipe &recipe) : m_recipe(recipe)
    {
        writeFile(path(), recipe.image);
        for (const auto &[name, bytes] : recipe.beside) {
            std::ofstream(m_folder.path() / name).flush();
            std::filesystem::resize_file(m_folder.path() / name, bytes);
        }
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "image.qed"; }
    [[nodiscard]] Result<std::shared_ptr<const Image>> image() const
    {
        return open(m_recipe, path());
    }

private:
    const Recipe &m_recipe;
    TemporaryFolder m_folder;
};

Result<Report> checkOf(const Image &image)
{
    Progress progress;
    return check(image, { .jobs = 2 }, progress);
}

std::string planText(
    const std::shared_ptr<const Image> &image, const Report &report, const Result<Plan> &plan)
{
    if (!plan)
        return std::format("no plan: {}\n", errorCode(plan.error().kind));
    std::string text;
    for (const auto &step : plan->steps)
        text += std::format("{}: {}\n", row(step.code).name, stepText(*image, report, step));
    for (const auto &operation : plan->operations)
        text += std::format("  {} {} x{} {} -> {} from {}+{} to {}+{}\n",
            operationName(operation.kind), slotText(operation.slot, operation.inL2),
            operation.count, hexText(operation.valueBefore), hexText(operation.valueAfter),
            hexText(operation.from.offset), hexText(operation.from.length),
            hexText(operation.to.offset), hexText(operation.to.length));
    Progress progress;
    if (const auto after = checkPreview(image, plan->change, { .jobs = 2 }, progress))
        text += std::format("afterwards: {}, {} corruptions, {} leaks, dirty {}\n",
            verdictName(after->verdict), after->figures.corruptions, after->figures.leaks,
            after->dirty);
    return text;
}

class Golden : public testing::TestWithParam<std::string> { };

TEST_P(Golden, CaseGivesItsFindings)
{
    const auto folder = std::filesystem::path(GOLDEN_CASES) / GetParam();
    const auto recipe = cook(readText(folder / "recipe"));
    const Kitchen kitchen(recipe);
    const auto image = kitchen.image();
    ASSERT_TRUE(image) << describe(image.error());
    const auto report = checkOf(**image);
    ASSERT_TRUE(report) << describe(report.error());
    const auto text = reportText(*report);
    if (rewriting())
        std::ofstream(folder / "findings") << text;
    EXPECT_EQ(text, readText(folder / "findings"));
}

TEST_P(Golden, CaseGivesItsPlan)
{
    const auto folder = std::filesystem::path(GOLDEN_CASES) / GetParam();
    const auto recipe = cook(readText(folder / "recipe"));
    const Kitchen kitchen(recipe);
    const auto image = kitchen.image();
    ASSERT_TRUE(image) << describe(image.error());
    const auto report = checkOf(**image);
    ASSERT_TRUE(report) << describe(report.error());
    const Progress progress;
    const auto text = planText(*image, *report, planRepair(**image, *report, {}, progress));
    if (rewriting())
        std::ofstream(folder / "plan") << text;
    EXPECT_EQ(text, readText(folder / "plan"));
}

TEST_P(Golden, CaseIsRepairedAndTakenBackByteForByte)
{
    const auto recipe = cook(readText(std::filesystem::path(GOLDEN_CASES) / GetParam() / "recipe"));
    if (!recipe.unreadable.empty())
        GTEST_SKIP() << "a file that can't be read is not repaired in a file that can";
    const Kitchen kitchen(recipe);
    const auto before = readText(kitchen.path());
    const auto image = kitchen.image();
    ASSERT_TRUE(image) << describe(image.error());
    const auto report = checkOf(**image);
    ASSERT_TRUE(report) << describe(report.error());
    Progress progress;
    const auto plan = planRepair(**image, *report, {}, progress);
    if (!plan || plan->empty())
        return;
    const auto outcome = repair(**image, plan->change, {}, progress);
    ASSERT_TRUE(outcome) << describe(outcome.error());
    EXPECT_EQ(outcome->report.figures.corruptions, 0U);
    EXPECT_LE(std::filesystem::file_size(outcome->undoFile), plan->undoFileBytes);
    const auto undone = undo(kitchen.path(), outcome->undoFile, progress);
    ASSERT_TRUE(undone) << describe(undone.error());
    EXPECT_TRUE(readText(kitchen.path()) == before);
    EXPECT_FALSE(std::filesystem::exists(outcome->undoFile));
}

std::string testName(const testing::TestParamInfo<std::string> &parameter)
{
    auto name = parameter.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Cases, Golden, testing::ValuesIn(caseNames()), testName);

TEST(GoldenCoverage, EveryCodeOfTheCatalogueHasACaseOfItsName)
{
    const auto names = caseNames();
    for (const auto &entry : catalogue()) {
        std::string slug(entry.name.substr(4)); // without "QED-"
        std::ranges::transform(slug, slug.begin(),
            [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
        EXPECT_TRUE(std::ranges::contains(names, slug))
            << entry.name << " needs a case named " << slug;
        const auto findings = readText(std::filesystem::path(GOLDEN_CASES) / slug / "findings");
        EXPECT_TRUE(findings.contains("\n" + std::string(entry.name) + " "))
            << "the case " << slug << " does not find " << entry.name;
    }
}

} // namespace

} // namespace qed::test
