// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/hilbert.h"

#include <utility>

namespace qed::ui {

namespace {

/// A rectangle as who walks sees it: it reaches from the cell `from` so far ahead and to the side,
/// and the way through it ends straight ahead.
struct Stretch {
    QPoint from;
    QPoint ahead; ///< one step
    int length;
    QPoint aside; ///< one step
    int width;
};

/// The larger half where only that is even. A way can't end straight ahead, without a step across a
/// corner, after an odd number of rows of even width; so lengths are kept even.
[[nodiscard]] int evenHalf(int length)
{
    const int half = length / 2;
    return half % 2 != 0 && length > 2 ? half + 1 : half;
}

class Walk final {
public:
    explicit Walk(const QSize &size)
    {
        m_way.reserve(
            static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
        const QPoint right(1, 0);
        const QPoint down(0, 1);
        if (size.width() % 2 == 0)
            go({ {}, right, size.width(), down, size.height() });
        else
            go({ {}, down, size.height(), right, size.width() });
    }

    [[nodiscard]] std::vector<QPoint> take() { return std::move(m_way); }

private:
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the logarithm of the sides
    void go(const Stretch &whole)
    {
        if (whole.width == 1)
            goStraight(whole);
        else if (2 * whole.length > 3 * whole.width)
            goInTwo(whole);
        else
            goInThree(whole);
    }

    void goStraight(const Stretch &whole)
    {
        for (int step = 0; step < whole.length; ++step)
            m_way.push_back(whole.from + whole.ahead * step);
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    void goInTwo(Stretch whole)
    {
        const int half = evenHalf(whole.length);
        go({ whole.from, whole.ahead, half, whole.aside, whole.width });
        whole.from += whole.ahead * half;
        whole.length -= half;
        go(whole);
    }

    /// The U: to the side through the nearer half, ahead on the far side, and back.
    // NOLINTNEXTLINE(misc-no-recursion)
    void goInThree(const Stretch &whole)
    {
        const int nearer = whole.length / 2;
        const int half = evenHalf(whole.width);
        const QPoint last = whole.from + whole.ahead * (whole.length - 1);
        go({ whole.from, whole.aside, half, whole.ahead, nearer });
        go({ whole.from + whole.aside * half, whole.ahead, whole.length, whole.aside,
            whole.width - half });
        go({ last + whole.aside * (half - 1), -whole.aside, half, -whole.ahead,
            whole.length - nearer });
    }

    std::vector<QPoint> m_way;
};

} // namespace

std::vector<QPoint> hilbertWay(const QSize &size)
{
    return Walk(size).take();
}

} // namespace qed::ui
