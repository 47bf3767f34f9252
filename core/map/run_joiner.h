// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <utility>

namespace qed {

/// Joins neighbouring runs that are alike before they are handed on. A run has a `count` of
/// clusters and something that it is alike in: the member `Like`.
template <typename Run, auto Like>
class RunJoiner final {
public:
    using Visit = std::function<bool(const Run &)>; ///< false: no more are wanted

    /// `visit` lives as long.
    explicit RunJoiner(const Visit &visit) : m_visit(visit) { }

    /// Takes the next run; false when no more are wanted.
    [[nodiscard]] bool add(const Run &run)
    {
        if (m_run.count != 0 && m_run.*Like == run.*Like) {
            m_run.count += run.count;
            return true;
        }
        const bool goOn = flush();
        m_run = run;
        return goOn;
    }
    /// Hands on what is left.
    bool flush() { return m_run.count == 0 || m_visit(std::exchange(m_run, {})); }

private:
    const Visit &m_visit;
    Run m_run;
};

} // namespace qed
