// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/dialogs/go_to_dialog.h"

#include <QLabel>
#include <QLineEdit>

#include <vector>

namespace qed::ui {

namespace {

using TargetKind = Target::Kind;
using GoToTest = WindowTest;

struct Form {
    TargetKind kind;
    const char *text;
    Target target;
};

TEST(GoTo, ParsesEveryFormThatPeopleWrite)
{
    const std::vector<Form> forms {
        { TargetKind::GuestOffset, "65536", { TargetKind::GuestOffset, 65536 } },
        { TargetKind::GuestOffset, "1,048,576", { TargetKind::GuestOffset, 1 << 20 } },
        { TargetKind::GuestOffset, "0x100000", { TargetKind::GuestOffset, 1 << 20 } },
        { TargetKind::GuestOffset, "64K", { TargetKind::GuestOffset, 65536 } },
        { TargetKind::GuestOffset, "3M", { TargetKind::GuestOffset, 3 << 20 } },
        { TargetKind::FileOffset, "2 GiB", { TargetKind::FileOffset, 2ULL << 30 } },
        { TargetKind::FileOffset, "1T", { TargetKind::FileOffset, 1ULL << 40 } },
        { TargetKind::FileOffset, "  0X2013_0000 ", { TargetKind::FileOffset, 0x20130000 } },
        { TargetKind::Cluster, "8,211", { TargetKind::Cluster, 8211 } },
        { TargetKind::Cluster, "0x2013", { TargetKind::Cluster, 0x2013 } },
        { TargetKind::TableEntry, "1/17", { TargetKind::TableEntry, 1, 17 } },
        { TargetKind::TableEntry, "0x1 / 0x11", { TargetKind::TableEntry, 1, 17 } },
        { TargetKind::TableEntry, "L1[1]/L2[17]", { TargetKind::TableEntry, 1, 17 } },
        { TargetKind::TableEntry, "l1[3]", { TargetKind::TableEntry, 3, std::nullopt } },
        { TargetKind::TableEntry, "5", { TargetKind::TableEntry, 5, std::nullopt } },
    };
    for (const auto &form : forms) {
        const auto target = parseTarget(form.kind, QString::fromUtf8(form.text));
        ASSERT_TRUE(target) << form.text;
        EXPECT_EQ(*target, form.target) << form.text;
    }
}

TEST(GoTo, RefusesWhatIsNoNumber)
{
    for (const auto *text : { "", "   ", "twelve", "0x", "12Q", "99999999999999999999", "-1" }) {
        EXPECT_FALSE(parseTarget(TargetKind::GuestOffset, QString::fromUtf8(text))) << text;
        EXPECT_FALSE(parseTarget(TargetKind::TableEntry, QString::fromUtf8(text))) << text;
    }
    EXPECT_FALSE(parseTarget(TargetKind::TableEntry, QStringLiteral("1/2/3")));
}

TEST_F(GoToTest, FindsTheEntryThatMapsAGuestOffset)
{
    test::ImageBuilder builder;
    const auto first = builder.map(7, 1);
    const auto place
        = findTarget(*test::imageOf(builder), { TargetKind::GuestOffset, 7 * 4096 + 100 });
    ASSERT_TRUE(place);
    EXPECT_EQ(place->slot, (TableSlot { 0, 7 }));
    EXPECT_EQ(place->file, (ByteRange { first * 4096, 4096 }));
    EXPECT_EQ(place->guest, (ByteRange { 7 * 4096, 4096 }));
}

TEST_F(GoToTest, SaysWhyThereIsNoSuchPlace)
{
    const auto image = test::imageOf(sound());
    for (const auto &target : { Target { TargetKind::GuestOffset, 1 << 20 },
             Target { TargetKind::FileOffset, 1ULL << 50 },
             Target { TargetKind::Cluster, 4'000'000 }, Target { TargetKind::TableEntry, 512 },
             Target { TargetKind::TableEntry, 1, 0 },
             Target { TargetKind::TableEntry, 0, 1 << 20 } }) {
        const auto place = findTarget(*image, target);
        ASSERT_FALSE(place);
        EXPECT_FALSE(place.error().isEmpty());
    }
}

TEST_F(GoToTest, OffsetsInTheFileAreFoundWithoutAHeader)
{
    auto builder = sound();
    builder.changeHeader([](Header &header) { header.clusterSize = 1; });
    const auto image = test::imageOf(builder);
    EXPECT_EQ(findTarget(*image, { TargetKind::FileOffset, 100 })->file.offset, 100U);
    EXPECT_FALSE(findTarget(*image, { TargetKind::Cluster, 1 }));
}

TEST_F(GoToTest, TheDialogStaysOpenWithAReasonAndClosesWhenItWentThere)
{
    Session session;
    session.open(write("disk.qed", sound()));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return session.state() == Session::State::Checked; }, kPatience));
    GoToDialog dialog(&session);
    dialog.show();
    auto *text = dialog.findChild<QLineEdit *>();
    auto *reason = dialog.findChild<QLabel *>(QStringLiteral("reason"));
    const auto before = reason->text();
    text->setText(QStringLiteral("nonsense"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_NE(reason->text(), before);

    text->setText(QStringLiteral("900G"));
    dialog.accept();
    QTest::qWait(100);
    EXPECT_TRUE(dialog.isVisible());

    text->setText(QStringLiteral("8K"));
    dialog.accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, kPatience));
    EXPECT_EQ(session.selection()->current()->slot, (TableSlot { 0, 2 }));
}

} // namespace

} // namespace qed::ui
