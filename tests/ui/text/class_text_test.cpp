// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/class_text.h"

#include <gtest/gtest.h>

namespace qed::ui {

TEST(ClassText, CountsClustersInTheSingularAndInThePlural)
{
    const auto text = [](ClusterClass clusterClass, std::uint64_t count) {
        return clustersText(clusterClass, count).toStdString();
    };
    EXPECT_EQ(text(ClusterClass::Data, 1), "1 data cluster");
    EXPECT_EQ(text(ClusterClass::Data, 8211), "8,211 data clusters");
    EXPECT_EQ(text(ClusterClass::BadPointer, 1), "1 cluster with bad pointers");
    EXPECT_EQ(text(ClusterClass::BadPointer, 4), "4 clusters with bad pointers");
    EXPECT_EQ(text(ClusterClass::Leak, 5'000'000'000), "5,000,000,000 leaked clusters");
}

TEST(ClassText, HasWordsForEveryClass)
{
    for (std::size_t i = 0; i < kClusterClassCount; ++i) {
        const auto clusterClass = static_cast<ClusterClass>(i);
        EXPECT_TRUE(clustersText(clusterClass, 1).startsWith(QStringLiteral("1 "))) << i;
        EXPECT_TRUE(clustersText(clusterClass, 2).contains(QStringLiteral("clusters"))) << i;
    }
}

} // namespace qed::ui
