// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/checker.h"
#include "tests/support/image_builder.h"
#include "ui/panels/inspector_text.h"
#include "ui/session/place_lookup.h"

#include <QTextDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using test::ImageBuilder;
using testing::HasSubstr;
using testing::Not;

InspectorFacts factsOf(const ImageBuilder &builder)
{
    const auto image = test::imageOf(builder);
    Progress progress;
    return { image,
        std::make_shared<const Report>(check(*image, { .jobs = 1 }, progress).value()) };
}

/// The document as the user reads it.
std::string told(InspectorFacts facts, const std::optional<Place> &place)
{
    facts.place = place;
    if (place && facts.report) {
        Progress progress;
        facts.details = lookUp(*facts.image, facts.report.get(), *place, progress);
    }
    QTextDocument document;
    document.setHtml(inspectorHtml(facts, {}));
    return document.toPlainText().toStdString();
}

/// Guest clusters 2 and 6 lead to cluster 5.
ImageBuilder sharedImage()
{
    ImageBuilder builder;
    const std::uint64_t first = builder.map(0, 8);
    builder.pointL2(0, 6, first + 2);
    return builder;
}

} // namespace

TEST(InspectorText, SaysWhatToDoWhenNothingIsSelected)
{
    EXPECT_THAT(told({}, {}), HasSubstr("Open a QED image"));
    EXPECT_THAT(told(factsOf(sharedImage()), {}), HasSubstr("Choose a row"));
}

TEST(InspectorText, TellsThePartitionOfAGuestRange)
{
    InspectorFacts facts = factsOf(sharedImage());
    const Place place = guestPlace(*facts.image, { 0x2000, 0x1000 });
    EXPECT_THAT(told(facts, place), Not(HasSubstr("partition")));
    facts.partitions = { { 1, { 0x1000, 0x1000 }, "Linux", {} },
        { 2, { 0x2000, 0x1000 }, "EFI system", "<b>EFI</b>" } };
    EXPECT_THAT(told(facts, place),
        HasSubstr("0x2000–0x2fff (4 KiB), partition 2 (EFI system, “<b>EFI</b>”)"));
    EXPECT_THAT(told(facts, guestPlace(*facts.image, { 0x3000, 0x1000 })),
        HasSubstr("(4 KiB), no partition"));
    EXPECT_THAT(told(facts, Place { .file = { 0, 0x1000 } }), Not(HasSubstr("partition")))
        << "the header is no place of the guest's disk";
}

TEST(InspectorText, ListsEveryReferenceToASharedClusterAsALink)
{
    const InspectorFacts facts = factsOf(sharedImage());
    const Place place = clusterPlace(*facts.image->geometry(), 5);
    const std::string text = told(facts, place);
    EXPECT_THAT(text, HasSubstr("Cluster 5"));
    EXPECT_THAT(text, HasSubstr("0x5000–0x5fff (4 KiB)"));
    EXPECT_THAT(text, HasSubstr("L1[0]/L2[2]"));
    EXPECT_THAT(text, HasSubstr("L1[0]/L2[6]"));
    EXPECT_THAT(text, HasSubstr("guest 0x2000–0x2fff"));
    EXPECT_THAT(text, HasSubstr("Why?"));
    EXPECT_THAT(text, HasSubstr("QED-REF-DOUBLE"));

    InspectorFacts linked = facts;
    Progress progress;
    linked.place = place;
    linked.details = lookUp(*facts.image, facts.report.get(), place, progress);
    const std::string html = inspectorHtml(linked, {}).toStdString();
    EXPECT_THAT(html, HasSubstr("href='qed:l2/0/2'"));
    EXPECT_THAT(html, HasSubstr("href='qed:l2/0/6'"));
}

TEST(InspectorText, ExplainsAHeaderFieldThatBreaksItsRule)
{
    ImageBuilder builder;
    builder.changeHeader([](Header &header) { header.clusterSize = 5000; });
    const std::string text = told({ test::imageOf(builder), nullptr },
        Place { .file = { 4, 4 }, .field = HeaderField::ClusterSize });
    EXPECT_THAT(text, HasSubstr("Header: cluster_size"));
    EXPECT_THAT(text, HasSubstr("0x1388 (5,000)"));
    EXPECT_THAT(text, HasSubstr("power of two"));
    EXPECT_THAT(text, HasSubstr("broken"));
}

TEST(InspectorText, NamesEveryFeatureBit)
{
    ImageBuilder builder;
    builder.setDirty();
    const std::string text
        = told(factsOf(builder), Place { .file = { 16, 8 }, .field = HeaderField::Features });
    EXPECT_THAT(text, HasSubstr("bit 1, QED_F_NEED_CHECK"));
    EXPECT_THAT(text, HasSubstr("set: the image was not closed properly"));
    EXPECT_THAT(text, HasSubstr("QED-H-DIRTY"));
}

TEST(InspectorText, TellsWhatAnEntryHoldsAndWhatItCosts)
{
    ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 2, 0x7000000);
    const InspectorFacts facts = factsOf(builder);
    const Place place
        = entryPlace(*facts.image->geometry(), { 0, 2 }, true, 0x7000000, { 0x2010, 8 });
    const std::string text = told(facts, place);
    EXPECT_THAT(text, HasSubstr("L1[0]/L2[2]"));
    EXPECT_THAT(text, HasSubstr("0x7000000 (117,440,512)"));
    EXPECT_THAT(text, HasSubstr("leads outside the file"));
    EXPECT_THAT(text, HasSubstr("0x2010–0x2017 (8 bytes)"));
    EXPECT_THAT(text, HasSubstr("4 KiB of the guest disk"));
    EXPECT_THAT(text, HasSubstr("QED-L2-OUTSIDE"));
}

TEST(InspectorText, SaysThatNothingLeadsToALeakButNotThatNothingLeadsToTheHeader)
{
    ImageBuilder builder;
    const std::uint64_t leak = builder.append();
    const InspectorFacts facts = factsOf(builder);
    const Geometry &geometry = *facts.image->geometry();
    EXPECT_THAT(told(facts, clusterPlace(geometry, leak)), HasSubstr("Referenced by"));
    EXPECT_THAT(told(facts, clusterPlace(geometry, 0)), Not(HasSubstr("Referenced by")));
}

TEST(InspectorText, EscapesWhatComesFromTheFile)
{
    const InspectorFacts facts = factsOf(ImageBuilder());
    EXPECT_THAT(told(facts, Place { .file = { 0x1000, 0x1000 } }), Not(HasSubstr("<")));
}

TEST(InspectorLink, ReadsBackWhatTheDocumentLinksTo)
{
    const auto entry = linkTarget(QUrl(QStringLiteral("qed:l2/3/17")));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->slot, (TableSlot { 3, 17 }));
    EXPECT_TRUE(entry->inL2);
    EXPECT_EQ(linkTarget(QUrl(QStringLiteral("qed:cluster/8211")))->cluster, 8211U);
    EXPECT_EQ(linkTarget(QUrl(QStringLiteral("qed:field/7")))->field, HeaderField::L1TableOffset);
    EXPECT_FALSE(linkTarget(QUrl(QStringLiteral("https://example.org/l1/3"))));
    EXPECT_FALSE(linkTarget(QUrl(QStringLiteral("qed:l2/3"))));
}

} // namespace qed::ui
