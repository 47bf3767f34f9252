// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What tests of the window in another language share: the language, from before the window is made,
// and every state that an image can be in.
#pragma once

#include "tests/support/example_image.h"
#include "tests/support/state_folder.h"
#include "tests/ui/language/pseudo_translator.h"
#include "tests/ui/language/shown_texts.h"
#include "tests/ui/window/window_test.h"
#include "ui/window/dock_layout.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>

#include <memory>

namespace qed::ui {

class LanguageTest : public WindowTest {
protected:
    /// Takes effect for what is made afterwards.
    template <typename Translator>
    Translator *speak()
    {
        auto translator = std::make_unique<Translator>();
        auto *result = translator.get();
        m_translator = std::move(translator);
        QCoreApplication::installTranslator(result);
        return result;
    }
    void TearDown() override
    {
        m_window.reset();
        if (m_translator)
            QCoreApplication::removeTranslator(m_translator.get());
    }

    /// A window with all its panels, on an image in this state, after its verdict.
    MainWindow &open(test::ExampleKind kind)
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->openHere(write("disk.qed", test::makeExample(kind)));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const auto *session = m_window->session();
                return session->state() == Session::State::Checked
                    || session->state() == Session::State::Failed;
            },
            kPatience));
        m_window->docks()->setSimple(false);
        QTest::qWait(300); // what comes after a verdict: details, the map, the report
        return *m_window;
    }

    test::StateFolder m_state;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace qed::ui
