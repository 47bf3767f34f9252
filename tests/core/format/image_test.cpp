// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/image.h"
#include "core/io/memory_source.h"
#include "tests/support/faulty_source.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

#include <string_view>

namespace qed::test {

namespace {

std::string formatOf(std::string_view begin)
{
    std::vector<std::byte> bytes(4096);
    std::ranges::copy(std::as_bytes(std::span(begin)), bytes.begin());
    return probeFormat(MemorySource(std::move(bytes)));
}

TEST(Image, KnowsTheNameOfItsBase)
{
    ImageBuilder image;
    EXPECT_FALSE(imageOf(image)->backingName());
    image.setBackingName("folder/base image.qed");
    EXPECT_EQ(imageOf(image)->backingName(), "folder/base image.qed");
}

TEST(Image, KeepsANameByteForByte)
{
    ImageBuilder image;
    image.setBackingName(std::string_view("a\0\xFF\n", 4));
    EXPECT_EQ(imageOf(image)->backingName(), std::string("a\0\xFF\n", 4));
}

TEST(Image, HasNoNameWhenTheFileEndsBeforeIt)
{
    ImageBuilder image;
    image.setBackingName("base.qed").resize(66);
    EXPECT_FALSE(imageOf(image)->backingName());
}

TEST(Image, OpensAnyBytes)
{
    for (std::size_t size = 0; size < 200; ++size)
        EXPECT_NE(imageOf(std::vector(size, std::byte { 0xFF })), nullptr);
}

TEST(Image, FailsToOpenOnlyWhenItsFirstBytesCantBeRead)
{
    const ImageBuilder image;
    const auto opened = Image::open(std::make_unique<FaultySource>(
        std::make_unique<MemorySource>(image.bytes()), std::vector { ByteRange { 10, 1 } }));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::CannotRead);
}

TEST(ProbeFormat, NamesWhatAFileLooksLike)
{
    using namespace std::string_view_literals;
    EXPECT_EQ(formatOf("QED\0"sv), "qed");
    EXPECT_EQ(formatOf("QFI\xfb\0\0\0\3"sv), "qcow2");
    EXPECT_EQ(formatOf("KDMV"sv), "vmdk");
    EXPECT_EQ(formatOf("vhdxfile"sv), "vhdx");
    EXPECT_EQ(formatOf("conectix"sv), "vpc");
    EXPECT_EQ(formatOf("LUKS\xba\xbe"sv), "luks");
    EXPECT_EQ(formatOf(""sv), "raw");
    EXPECT_EQ(probeFormat(MemorySource({})), "raw");
}

} // namespace

} // namespace qed::test
