// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/selection.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

Place at(std::uint64_t offset)
{
    return { .file = { offset, 1 } };
}

TEST(Selection, SelectingWhatIsSelectedDoesNothing)
{
    Selection selection;
    selection.select(at(1));
    const QSignalSpy changed(&selection, &Selection::changed);
    selection.select(at(1));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(selection.canGoBack());
}

TEST(Selection, GoesBackToTheVeryPlaceFiftyDeep)
{
    Selection selection;
    for (std::uint64_t i = 0; i <= 60; ++i)
        selection.select(at(i));
    for (int i = 0; i < 50; ++i)
        selection.goBack();
    EXPECT_EQ(selection.current(), at(10));
    EXPECT_FALSE(selection.canGoBack());
}

TEST(Selection, GoesForwardAgain)
{
    Selection selection;
    selection.select(at(1));
    selection.select(at(2));
    selection.goBack();
    ASSERT_TRUE(selection.canGoForward());
    selection.goForward();
    EXPECT_EQ(selection.current(), at(2));
}

TEST(Selection, ANewPlaceEndsTheWayForward)
{
    Selection selection;
    selection.select(at(1));
    selection.select(at(2));
    selection.goBack();
    selection.select(at(3));
    EXPECT_FALSE(selection.canGoForward());
}

TEST(Selection, AViewThatSelectsInReactionMakesNoLoop)
{
    Selection selection;
    QObject::connect(&selection, &Selection::changed, &selection,
        [&](const Place &place) { selection.select(place); });
    const QSignalSpy changed(&selection, &Selection::changed);
    selection.select(at(1));
    EXPECT_EQ(changed.count(), 1);
}

TEST(Selection, AdaptingDropsPlacesThatAreGone)
{
    Selection selection;
    for (const std::uint64_t i : { 1U, 2U, 9U, 3U })
        selection.select(at(i));
    selection.adapt([](const Place &place) {
        return place.file.offset < 5 ? std::optional(place) : std::nullopt;
    });
    EXPECT_EQ(selection.current(), at(3));
    selection.goBack();
    EXPECT_EQ(selection.current(), at(2));
}

TEST(Selection, AdaptingAwayTheCurrentPlaceClears)
{
    Selection selection;
    selection.select(at(1));
    const QSignalSpy cleared(&selection, &Selection::cleared);
    selection.adapt([](const Place &) { return std::nullopt; });
    EXPECT_EQ(cleared.count(), 1);
    EXPECT_FALSE(selection.current());
}

} // namespace

} // namespace qed::ui
