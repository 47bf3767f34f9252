// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Text stands out from what is under it by 4.5 to 1, marks and frames by 3 to 1: in ordinary
// palettes and in those for high contrast.

#include "ui/hex/hex_look.h"
#include "ui/map/faint_label.h"
#include "ui/map/legible.h"
#include "ui/map/map_palette.h"
#include "ui/window/tone_icon.h"

#include <QApplication>
#include <QPalette>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

struct Named {
    std::string name;
    QPalette palette;
};

QPalette paletteOf(QColor text, QColor window, QColor base, QColor highlight, QColor placeholder)
{
    QPalette palette(text, window, window, window, window, text, base);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    return palette;
}

const std::vector<Named> &palettes()
{
    static const std::vector<Named> all {
        { "light", paletteOf(0x232629, 0xEFF0F1, Qt::white, 0x3DAEE9, 0x888D92) },
        { "dark", paletteOf(0xFCFCFC, 0x2A2E32, 0x1B1E20, 0x3DAEE9, 0x6B6F72) },
        { "white on black", paletteOf(Qt::white, Qt::black, Qt::black, Qt::yellow, Qt::white) },
        { "yellow on black", paletteOf(Qt::yellow, Qt::black, Qt::black, 0x3FF23F, Qt::yellow) },
        { "black on white", paletteOf(Qt::black, Qt::white, Qt::white, 0x37006E, Qt::black) },
        { "highlight as the paper",
            paletteOf(Qt::black, Qt::white, Qt::white, Qt::white, Qt::white) },
    };
    return all;
}

constexpr std::array kTones { Tone::Neutral, Tone::Positive, Tone::Information, Tone::Warning,
    Tone::Error };

TEST(Legible, LeavesWhatIsLegibleAndMovesTheRestJustAsFarAsNeeded)
{
    EXPECT_EQ(legible(Qt::black, Qt::white, kTextContrast), QColor(Qt::black));
    const QColor paleBlue(0x3D, 0xAE, 0xE9);
    ASSERT_LT(contrast(paleBlue, Qt::white), kMarkContrast);
    const auto stronger = legible(paleBlue, Qt::white, kMarkContrast);
    EXPECT_GE(contrast(stronger, Qt::white), kMarkContrast);
    EXPECT_LT(contrast(stronger, Qt::white), kTextContrast) << "it stays what it was";
    EXPECT_GT(stronger.blue(), stronger.red());
}

TEST(Contrast, OfFaintWordsIsThatOfText)
{
    for (const auto &[name, palette] : palettes()) {
        const auto text = palette.color(QPalette::WindowText);
        const auto window = palette.color(QPalette::Window);
        EXPECT_GE(contrast(faintText(text, window), window), kTextContrast) << name;
    }
}

TEST(Contrast, OfALabelFollowsThePaletteOfItsWindow)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new FaintLabel; // without a parent at first, as in a layout
    layout->addWidget(label);
    for (const auto &[name, palette] : palettes()) {
        window.setPalette(palette);
        const auto shown = label->palette().color(label->foregroundRole());
        EXPECT_GE(contrast(shown, palette.color(QPalette::Window)), kTextContrast) << name;
        EXPECT_NE(shown, palette.color(QPalette::WindowText)) << name << ": it does not step back";
        label->setFaint(false);
        EXPECT_EQ(
            label->palette().color(label->foregroundRole()), palette.color(QPalette::WindowText))
            << name;
        label->setFaint(true);
    }
}

TEST(Contrast, OfToneIconsAndTheirSignsIsThatOfMarks)
{
    for (const auto &[name, palette] : palettes()) {
        for (const auto tone : kTones) {
            const auto colour = toneColor(tone, palette);
            EXPECT_GE(contrast(colour, palette.color(QPalette::Window)), kMarkContrast)
                << name << ": " << int(tone);
            EXPECT_GE(contrast(toneSignColor(tone, palette), colour), kMarkContrast)
                << name << ": " << int(tone);
        }
    }
}

TEST(Contrast, OfTheMapsFramesLabelsAndGlyphsInEveryPalette)
{
    for (const auto &[name, palette] : palettes()) {
        const auto map = MapPalette::matching(palette);
        EXPECT_GE(contrast(map.highlight, map.surface), kMarkContrast) << name;
        EXPECT_GE(contrast(map.label, map.surface), kTextContrast) << name;
        for (std::size_t i = 0; i < kMapStyleCount; ++i) {
            const auto style = static_cast<MapStyle>(i);
            EXPECT_GE(contrast(map.ink(style), map.fill(style)), kTextContrast)
                << name << ": " << i;
        }
    }
}

TEST(Contrast, OfBytesOnEveryTintIsThatOfText)
{
    std::vector<HexField> fields;
    for (const auto owner : { HexField::Owner::HeaderField, HexField::Owner::HeaderRest,
             HexField::Owner::BackingName, HexField::Owner::L1Entry, HexField::Owner::L2Entry,
             HexField::Owner::Cluster, HexField::Owner::Unknown, HexField::Owner::Tail }) {
        HexField field;
        field.owner = owner;
        fields.push_back(field);
        field.damaged = true;
        fields.push_back(field);
    }
    for (const auto clusterClass : { ClusterClass::Leak, ClusterClass::DoubleReference,
             ClusterClass::Overlap, ClusterClass::BadPointer, ClusterClass::ReadError }) {
        HexField field;
        field.owner = HexField::Owner::Cluster;
        field.clusterClass = clusterClass;
        fields.push_back(field);
    }
    for (const auto &[name, palette] : palettes()) {
        for (const auto &field : fields) {
            for (const auto kind : { EntryKind::Valid, EntryKind::Zero, EntryKind::Unallocated }) {
                const auto look = lookOf(field, kind, palette);
                const auto under = look.tint.isValid() ? look.tint : palette.color(QPalette::Base);
                for (const auto &ink : { palette.color(QPalette::Text), quietColor(palette) })
                    EXPECT_GE(contrast(ink, under), kTextContrast)
                        << name << ": " << int(field.owner) << " " << int(kind);
            }
        }
    }
}

} // namespace

} // namespace qed::ui
