// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A panel with both maps, and an image in which much is damaged.
#pragma once

#include "core/map/guest_clusters.h"
#include "tests/support/example_image.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/patience.h"
#include "ui/map/map_pane.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace qed::ui {

using test::ImageBuilder;

class GuestMapTest : public testing::Test {
protected:
    GuestMapTest()
    {
        panel.resize(900, 700);
        panel.show();
    }

    void open(const ImageBuilder &builder, MapMode mode = MapMode::GuestDisk)
    {
        const auto path = folder.path() / "image.qed";
        test::writeFile(path, builder);
        panel.setMode(mode);
        session.open(QString::fromStdString(path.string()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return checkedMapsAreDrawn(); }, kPatience));
    }
    bool checkedMapsAreDrawn() const
    {
        const auto drawn = [](const MapPane *pane, std::size_t kinds) {
            return !pane->isVisible()
                || (pane->drawn() && pane->view()->pyramid()->model().kinds().size() == kinds);
        };
        return session.state() == Session::State::Checked
            && drawn(panel.filePane(), kClusterClassCount)
            && drawn(panel.guestPane(), kGuestClassCount);
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return session.details().has_value(); }, kPatience);
    }

    const MapView &fileMap() const { return *panel.filePane()->view(); }
    MapView &guestMap() const { return *panel.guestPane()->view(); }
    KindCounts guestCounts() const { return guestMap().pyramid()->counts(); }
    static std::size_t kind(GuestClass guestClass) { return static_cast<std::size_t>(guestClass); }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(panel.findChildren<QLabel *>(),
            [&](const auto *label) { return label->isVisible() && label->text().contains(text); });
    }
    QAction *action(MapMode mode) const
    {
        return panel.modeActions().at(static_cast<qsizetype>(mode));
    }

    /// Its table is cluster 2, guest cluster n leads to cluster 3 + n, entry 9 leads outside the
    /// file, entry 12 leads to cluster 4 as entry 1 does; two clusters are leaked.
    static ImageBuilder damaged()
    {
        ImageBuilder builder;
        const auto first = builder.map(0, 4);
        builder.setL2(0, 9, 1ULL << 40).pointL2(0, 12, first + 1);
        builder.append(2);
        return builder;
    }

    test::TemporaryFolder folder;
    Session session;
    MapPanel panel { &session };
};

} // namespace qed::ui
