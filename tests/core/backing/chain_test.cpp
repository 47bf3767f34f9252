// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/backing/chain.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <format>
#include <fstream>

namespace qed::test {

namespace {

class Chain : public testing::Test {
protected:
    void writeRaw(const char *name, std::uint64_t bytes)
    {
        std::ofstream(m_folder / name).flush();
        std::filesystem::resize_file(m_folder / name, bytes);
    }
    void writeQed(
        const std::string &name, const std::string &base, std::uint64_t imageSize = 1 << 20)
    {
        ImageBuilder image({ .imageSize = imageSize });
        if (!base.empty())
            image.setBackingName(base);
        writeFile(m_folder.path() / name, image);
    }
    [[nodiscard]] std::vector<ChainLink> chainOf(const char *name) const
    {
        return resolveChain(**Image::open(m_folder / name));
    }
    TemporaryFolder m_folder;
};

TEST_F(Chain, IsEmptyWithoutABase)
{
    writeQed("top.qed", "");
    EXPECT_TRUE(chainOf("top.qed").empty());
}

TEST_F(Chain, ReachesAsFarAsTheFirstBaseAndWhenThatIsUnknownEverywhere)
{
    const auto reach
        = [this](const char *name) { return baseReach(**Image::open(m_folder / name)); };
    writeQed("alone.qed", "");
    EXPECT_EQ(reach("alone.qed"), 0U);
    writeRaw("base.raw", 4096);
    writeQed("middle.qed", "base.raw", 1 << 20);
    writeQed("top.qed", "middle.qed", 2 << 20);
    EXPECT_EQ(reach("middle.qed"), 4096U);
    EXPECT_EQ(reach("top.qed"), 1U << 20) << "what is below reads as zeroes there";
    writeQed("lost.qed", "nowhere.raw");
    EXPECT_EQ(reach("lost.qed"), ~std::uint64_t { 0 });
}

TEST_F(Chain, IsFollowedToItsEnd)
{
    writeRaw("base.raw", 1 << 20);
    writeQed("middle.qed", "base.raw");
    writeQed("top.qed", "middle.qed");
    const auto chain = chainOf("top.qed");
    ASSERT_EQ(chain.size(), 2U);
    EXPECT_EQ(chain[0].format, "qed");
    EXPECT_EQ(chain[0].virtualSize, 1U << 20);
    EXPECT_EQ(chain[1].format, "raw");
    EXPECT_EQ(chain[1].path, m_folder / "base.raw");
    EXPECT_EQ(chain[1].state, LinkState::Present);
    EXPECT_FALSE(chain[1].smaller);
}

TEST_F(Chain, NamesAreRelativeToTheFolderOfTheImageThatNamesThem)
{
    std::filesystem::create_directory(m_folder / "deep");
    writeRaw("deep/base.raw", 4096);
    writeQed("deep/middle.qed", "base.raw");
    writeQed("top.qed", "deep/middle.qed");
    const auto chain = chainOf("top.qed");
    ASSERT_EQ(chain.size(), 2U);
    EXPECT_EQ(chain[1].state, LinkState::Present);
}

TEST_F(Chain, AnAbsoluteNameStaysAsItIs)
{
    writeRaw("base.raw", 4096);
    writeQed("top.qed", (m_folder / "base.raw").string());
    EXPECT_EQ(chainOf("top.qed")[0].state, LinkState::Present);
}

TEST_F(Chain, AMissingBaseIsALinkThatSaysSo)
{
    writeQed("top.qed", "gone.qed");
    const auto chain = chainOf("top.qed");
    ASSERT_EQ(chain.size(), 1U);
    EXPECT_EQ(chain[0].state, LinkState::Missing);
    EXPECT_EQ(chain[0].recordedName, "gone.qed");
    EXPECT_TRUE(chain[0].format.empty());
}

TEST_F(Chain, ABaseThatMayNotBeReadIsNotCalledMissing)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    writeRaw("base.raw", 4096);
    ASSERT_EQ(::chmod((m_folder / "base.raw").c_str(), 0), 0);
    writeQed("top.qed", "base.raw");
    EXPECT_EQ(chainOf("top.qed")[0].state, LinkState::NotAllowed);
}

TEST_F(Chain, LoopsAreSeenByTheFileAndNotByItsName)
{
    writeQed("a.qed", "b.qed");
    writeQed("b.qed", "./a.qed");
    const auto chain = chainOf("a.qed");
    ASSERT_EQ(chain.size(), 2U);
    EXPECT_EQ(chain[1].state, LinkState::Loop);
    writeQed("self.qed", "self.qed");
    EXPECT_EQ(chainOf("self.qed")[0].state, LinkState::Loop);
}

TEST_F(Chain, AnEndlessChainIsCutAtItsLimit)
{
    for (std::size_t i = 0; i <= kMaxChainLength + 1; ++i)
        writeQed(std::format("{}.qed", i), std::format("{}.qed", i + 1));
    const auto chain = chainOf("0.qed");
    EXPECT_EQ(chain.size(), kMaxChainLength);
    EXPECT_EQ(chain.back().state, LinkState::TooDeep);
}

TEST_F(Chain, ASmallerBaseIsNoted)
{
    writeRaw("base.raw", 4096);
    writeQed("top.qed", "base.raw");
    EXPECT_TRUE(chainOf("top.qed")[0].smaller);
}

TEST_F(Chain, ProtocolsAreNamedAndNotOpened)
{
    for (const auto *name :
        { "nbd://host/export", "json:{\"driver\":\"qed\"}", "nbd:unix:/socket" }) {
        writeQed("top.qed", name);
        const auto chain = chainOf("top.qed");
        ASSERT_EQ(chain.size(), 1U);
        EXPECT_EQ(chain[0].state, LinkState::NotAFilePath) << name;
    }
}

TEST_F(Chain, AColonBehindASlashIsPartOfAName)
{
    writeRaw("10:30.raw", 4096);
    writeQed("top.qed", "./10:30.raw");
    EXPECT_EQ(chainOf("top.qed")[0].state, LinkState::Present);
}

TEST_F(Chain, FilesOfOtherFormatsAreNamedAndNotFollowed)
{
    std::ofstream(m_folder / "base.qcow2", std::ios::binary)
        << std::string("QFI\xfb\0\0\0\3", 8) << std::string(4096, ' ');
    writeQed("top.qed", "base.qcow2");
    const auto chain = chainOf("top.qed");
    ASSERT_EQ(chain.size(), 1U);
    EXPECT_EQ(chain[0].format, "qcow2");
    EXPECT_FALSE(chain[0].virtualSize);
    EXPECT_FALSE(chain[0].smaller);
}

TEST_F(Chain, TheRawFlagKeepsTheBaseFromBeingGuessed)
{
    writeQed("base.raw", "");
    ImageBuilder image;
    image.setBackingName("base.raw", true);
    writeFile(m_folder / "top.qed", image);
    EXPECT_EQ(chainOf("top.qed")[0].format, "raw");
}

TEST_F(Chain, AFolderIsNoBase)
{
    std::filesystem::create_directory(m_folder / "base");
    writeQed("top.qed", "base");
    EXPECT_EQ(chainOf("top.qed")[0].state, LinkState::Missing);
}

TEST_F(Chain, AHopelessBaseEndsIt)
{
    std::ofstream(m_folder / "base.qed", std::ios::binary)
        << std::string("QED\0\xff\xff\xff\xff\xff", 9);
    writeQed("top.qed", "base.qed");
    const auto chain = chainOf("top.qed");
    ASSERT_EQ(chain.size(), 1U);
    EXPECT_EQ(chain[0].format, "qed");
}

TEST_F(Chain, FollowsTheUserToABaseThatIsElsewhereAndGoesOnFromThere)
{
    std::filesystem::create_directory(m_folder / "elsewhere");
    writeRaw("elsewhere/base.raw", 1 << 20);
    writeQed("elsewhere/moved.qed", "base.raw");
    writeQed("top.qed", "middle.qed");
    const auto expected = m_folder / "middle.qed";
    EXPECT_EQ(chainOf("top.qed").back().expectedPath, expected);
    const auto image
        = Image::open(m_folder / "top.qed", { { expected, m_folder / "elsewhere/moved.qed" } });
    const auto chain = resolveChain(**image);
    ASSERT_EQ(chain.size(), 2U);
    EXPECT_EQ(chain[0].state, LinkState::Present);
    EXPECT_TRUE(chain[0].located());
    EXPECT_EQ(chain[0].recordedName, "middle.qed");
    EXPECT_EQ(chain[0].path, m_folder / "elsewhere/moved.qed");
    EXPECT_EQ(chain[1].state, LinkState::Present);
    EXPECT_FALSE(chain[1].located());
}

TEST_F(Chain, LosesABaseThatIsNotThereOrMayNotBeReadAndNoOther)
{
    EXPECT_TRUE(lost({ .recordedName = {}, .state = LinkState::Missing }));
    EXPECT_TRUE(lost({ .recordedName = {}, .state = LinkState::NotAllowed }));
    EXPECT_FALSE(lost({ .recordedName = {}, .state = LinkState::Present }));
    EXPECT_FALSE(lost({ .recordedName = {}, .state = LinkState::NotAFilePath }));
}

TEST_F(Chain, TakesAnImageThatTheUserLocatedAsItsOwnBaseForALoop)
{
    writeQed("top.qed", "base.qed");
    const auto image
        = Image::open(m_folder / "top.qed", { { m_folder / "base.qed", m_folder / "top.qed" } });
    EXPECT_EQ(resolveChain(**image).back().state, LinkState::Loop);
}

} // namespace

} // namespace qed::test
