// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Each folder of cases/ holds `recipe`, how an image is made, and `findings`, the report that a
// check must give. QED_GOLDEN_REWRITE=1 writes the findings anew, to be reviewed as a diff.

#include "core/check/checker.h"
#include "core/report/assessment.h"
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

Result<Report> checkRecipe(const Recipe &recipe)
{
    const TemporaryFolder folder;
    recipe.image.writeTo(folder / "image.qed");
    for (const auto &[name, bytes] : recipe.beside) {
        std::ofstream(folder.path() / name).flush();
        std::filesystem::resize_file(folder.path() / name, bytes);
    }
    auto image = open(recipe, folder / "image.qed");
    if (!image)
        return std::unexpected(image.error());
    Progress progress;
    return check(**image, { .jobs = 2 }, progress);
}

class Golden : public testing::TestWithParam<std::string> { };

TEST_P(Golden, CaseGivesItsFindings)
{
    const auto folder = std::filesystem::path(GOLDEN_CASES) / GetParam();
    const auto report = checkRecipe(cook(readText(folder / "recipe")));
    ASSERT_TRUE(report) << describe(report.error());
    const auto text = reportText(*report);
    if (rewriting())
        std::ofstream(folder / "findings") << text;
    EXPECT_EQ(text, readText(folder / "findings"));
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
