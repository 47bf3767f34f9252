// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What tests of the map's view share.
#pragma once

#include "tests/ui/map/run_model.h"
#include "ui/map/map_view.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace qed::ui {

/// A view on 81,940 clusters with a leak of 100, a double reference and a bad pointer.
class MapViewTest : public testing::Test {
protected:
    MapViewTest()
    {
        model->set({ 5'000, 100 }, kLeak);
        model->set({ 8'211, 1 }, kDouble);
        model->set({ 70'000, 1 }, kLost);
        view.resize(800, 500);
        view.setPyramid(MapPyramid::build(model));
        view.show();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }
    std::uint64_t cell() const { return view.mapLayout().cellOf(view.cursor()); }
    QPoint centerOf(std::uint64_t cluster) const
    {
        return view.mapLayout().cellRect(view.mapLayout().cellOf(cluster), view.topRow()).center();
    }

    std::shared_ptr<RunModel> model = std::make_shared<RunModel>(81'940);
    MapView view;
    QSignalSpy chosen { &view, &MapView::chosen };
};

} // namespace qed::ui
