// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What every source of bytes must do, and each one is asked.

#include "core/io/file_source.h"
#include "core/io/memory_source.h"
#include "tests/support/faulty_source.h"
#include "tests/support/sparse_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace qed::test {

namespace {

constexpr std::uint64_t kSize = 3 * 65536 + 100;
constexpr std::uint64_t kDataAt = 65536;
constexpr std::uint64_t kDataSize = 4096;

/// A hole, a page of data, a hole.
SparseBytes content()
{
    SparseBytes bytes;
    bytes.resize(kSize);
    bytes.write(kDataAt, std::vector<std::byte>(kDataSize, std::byte { 0x5A }));
    return bytes;
}

struct FromMemory {
    std::unique_ptr<ByteSource> source = std::make_unique<MemorySource>(content().toVector());
};

struct FromSparse {
    std::unique_ptr<ByteSource> source = std::make_unique<SparseSource>(content());
};

struct FromFaulty {
    std::unique_ptr<ByteSource> source = std::make_unique<FaultySource>(
        std::make_unique<SparseSource>(content()), std::vector<ByteRange> {});
};

struct FromFile {
    FromFile()
    {
        writeFile(folder / "bytes", content());
        source = *FileSource::open(folder / "bytes");
    }
    TemporaryFolder folder;
    std::unique_ptr<ByteSource> source;
};

template <typename T>
class AnyByteSource : public testing::Test {
protected:
    T m_maker;
    const ByteSource &m_source = *m_maker.source;
};

using Makers = testing::Types<FromMemory, FromSparse, FromFaulty, FromFile>;
TYPED_TEST_SUITE(AnyByteSource, Makers);

TYPED_TEST(AnyByteSource, KnowsItsSize)
{
    EXPECT_EQ(this->m_source.size(), kSize);
}

TYPED_TEST(AnyByteSource, ReadsAcrossTheEdgeOfData)
{
    std::vector<std::byte> bytes(8);
    ASSERT_TRUE(this->m_source.read(kDataAt - 4, bytes));
    EXPECT_EQ(bytes[3], std::byte { 0 });
    EXPECT_EQ(bytes[4], std::byte { 0x5A });
    ASSERT_TRUE(this->m_source.read(kDataAt + kDataSize - 4, bytes));
    EXPECT_EQ(bytes[3], std::byte { 0x5A });
    EXPECT_EQ(bytes[4], std::byte { 0 });
}

TYPED_TEST(AnyByteSource, ReadsUpToItsLastByteAndNoFurther)
{
    std::vector<std::byte> bytes(100);
    EXPECT_TRUE(this->m_source.read(kSize - 100, bytes));
    EXPECT_FALSE(this->m_source.read(kSize - 99, bytes));
    EXPECT_FALSE(this->m_source.read(kSize + 1, std::span(bytes).first(1)));
    EXPECT_FALSE(this->m_source.read(~std::uint64_t { 0 } - 10, bytes));
}

TYPED_TEST(AnyByteSource, ReadsNothingAnywhereInside)
{
    EXPECT_TRUE(this->m_source.read(kSize, {}));
    EXPECT_FALSE(this->m_source.read(kSize + 1, {}));
}

TYPED_TEST(AnyByteSource, NeverCallsDataAHole)
{
    std::uint64_t found = 0;
    for (std::uint64_t at = 0; at < kSize;) {
        const auto data = this->m_source.nextData(at);
        ASSERT_GE(data.offset, at);
        ASSERT_LE(data.end(), kSize);
        found += data.intersection({ kDataAt, kDataSize }).length;
        if (data.empty())
            break;
        at = data.end();
    }
    EXPECT_EQ(found, kDataSize);
    EXPECT_EQ(this->m_source.nextData(kSize), (ByteRange { kSize, 0 }));
}

} // namespace

} // namespace qed::test
