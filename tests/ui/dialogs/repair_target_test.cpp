// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/repair_target.h"

#include <QLabel>
#include <QRadioButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace qed::ui {

namespace {

/// A file of which a document portal says where it stands outside.
TargetFacts sandboxed()
{
    return { .image = "/run/user/1000/doc/0a1b2c/disk.qed",
        .bytes = 5 << 20,
        .locksKnown = false,
        .hostPath = "/vm/disk.qed" };
}

bool says(const RepairTarget &target, const QString &text)
{
    return std::ranges::any_of(target.findChildren<QLabel *>(),
        [&](const QLabel *label) { return label->text().contains(text); });
}

QRadioButton *way(const RepairTarget &target, qsizetype number)
{
    return target.findChildren<QRadioButton *>().at(number);
}

TEST(RepairTarget, IsTheImageItselfAndProposesACopyBesideIt)
{
    const RepairTarget target({ .image = "/vm/disk.qed", .bytes = 5 << 20 });
    EXPECT_FALSE(target.isCopy());
    EXPECT_TRUE(way(target, 0)->isEnabled());
    EXPECT_TRUE(says(target, QStringLiteral("disk-repaired.qed, up to 5 MiB, next to the image.")));
}

TEST(RepairTarget, IsACopyWhereOtherUsersOfTheImageCannotBeSeen)
{
    auto facts = sandboxed();
    facts.hostPath.clear();
    RepairTarget target(facts);
    EXPECT_TRUE(target.isCopy());
    EXPECT_FALSE(way(target, 0)->isEnabled());
    EXPECT_TRUE(says(target, QStringLiteral("cannot be seen whether another program uses it")));
    EXPECT_TRUE(target.settle()) << "the place of the copy is known";
}

TEST(RepairTarget, ProposesNoCopyBesideAnImageOfASandboxSinceNobodyWouldFindIt)
{
    const RepairTarget target(sandboxed());
    EXPECT_TRUE(target.isCopy());
    EXPECT_TRUE(target.copy().empty());
    EXPECT_TRUE(says(target, QStringLiteral("you are asked where it goes")));
    EXPECT_FALSE(says(target, QStringLiteral("next to the image")));
}

TEST(RepairTarget, SaysWhoMayChangeTheImage)
{
    const RepairTarget target({ .image = "/vm/disk.qed",
        .bytes = 1,
        .access = { .allowed = false, .owner = "libvirt-qemu", .mode = 0600 } });
    EXPECT_TRUE(target.isCopy());
    EXPECT_TRUE(says(target, QStringLiteral("owner libvirt-qemu, mode 0600")));
}

} // namespace

} // namespace qed::ui
