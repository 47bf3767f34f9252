// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/dialogs/go_to_dialog.h"

#include <QLabel>
#include <QLineEdit>

#include <vector>

namespace qed::ui {

namespace {

using Kind = Target::Kind;
using GoToTest = WindowTest;

struct Form {
    Kind kind;
    const char *text;
    Target target;
};

TEST(GoTo, ParsesEveryFormThatPeopleWrite)
{
    const std::vector<Form> forms {
        { Kind::GuestOffset, "65536", { Kind::GuestOffset, 65536 } },
        { Kind::GuestOffset, "1,048,576", { Kind::GuestOffset, 1 << 20 } },
        { Kind::GuestOffset, "0x100000", { Kind::GuestOffset, 1 << 20 } },
        { Kind::GuestOffset, "64K", { Kind::GuestOffset, 65536 } },
        { Kind::GuestOffset, "3M", { Kind::GuestOffset, 3 << 20 } },
        { Kind::FileOffset, "2 GiB", { Kind::FileOffset, 2ULL << 30 } },
        { Kind::FileOffset, "1T", { Kind::FileOffset, 1ULL << 40 } },
        { Kind::FileOffset, "  0X2013_0000 ", { Kind::FileOffset, 0x20130000 } },
        { Kind::Cluster, "8,211", { Kind::Cluster, 8211 } },
        { Kind::Cluster, "0x2013", { Kind::Cluster, 0x2013 } },
        { Kind::TableEntry, "1/17", { Kind::TableEntry, 1, 17 } },
        { Kind::TableEntry, "0x1 / 0x11", { Kind::TableEntry, 1, 17 } },
        { Kind::TableEntry, "L1[1]/L2[17]", { Kind::TableEntry, 1, 17 } },
        { Kind::TableEntry, "l1[3]", { Kind::TableEntry, 3, std::nullopt } },
        { Kind::TableEntry, "5", { Kind::TableEntry, 5, std::nullopt } },
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
        EXPECT_FALSE(parseTarget(Kind::GuestOffset, QString::fromUtf8(text))) << text;
        EXPECT_FALSE(parseTarget(Kind::TableEntry, QString::fromUtf8(text))) << text;
    }
    EXPECT_FALSE(parseTarget(Kind::TableEntry, QStringLiteral("1/2/3")));
}

TEST_F(GoToTest, FindsTheEntryThatMapsAGuestOffset)
{
    test::ImageBuilder builder;
    const auto first = builder.map(7, 1);
    const auto place = findTarget(*test::imageOf(builder), { Kind::GuestOffset, 7 * 4096 + 100 });
    ASSERT_TRUE(place);
    EXPECT_EQ(place->slot, (TableSlot { 0, 7 }));
    EXPECT_EQ(place->file, (ByteRange { first * 4096, 4096 }));
    EXPECT_EQ(place->guest, (ByteRange { 7 * 4096, 4096 }));
}

TEST_F(GoToTest, SaysWhyThereIsNoSuchPlace)
{
    const auto image = test::imageOf(sound());
    for (const auto &target :
        { Target { Kind::GuestOffset, 1 << 20 }, Target { Kind::FileOffset, 1ULL << 50 },
            Target { Kind::Cluster, 4'000'000 }, Target { Kind::TableEntry, 512 },
            Target { Kind::TableEntry, 1, 0 }, Target { Kind::TableEntry, 0, 1 << 20 } }) {
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
    EXPECT_EQ(findTarget(*image, { Kind::FileOffset, 100 })->file.offset, 100U);
    EXPECT_FALSE(findTarget(*image, { Kind::Cluster, 1 }));
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
