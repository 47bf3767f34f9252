#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""Proves that each rule can fail: a clean tree, one planted fault, and the line that must come of it."""

import os
import tempfile
import unittest
from pathlib import Path

import rules

HEAD = "".join(f"// {line}\n" for line in rules.SPDX)


class Rules(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Path(folder.name)
        self.plant("core/LAYERS", "# order\nbase\nio\ncheck\napply\n")
        self.plant("core/io/source.h", HEAD + '#include "core/base/error.h"\n#include <vector>\n')
        self.plant("ui/window.cpp", HEAD + '#include "core/io/source.h"\n#include <QWidget>\n')
        self.plant("app/main.cpp", HEAD + '#include "ui/window.h"\n#include <QApplication>\n')
        self.plant("app/cli/main.cpp", HEAD + '#include "core/io/source.h"\n#include <CLI/CLI.hpp>\n')

    def plant(self, name: str, text: str) -> None:
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def expect(self, *parts: str) -> None:
        faults = rules.tree_faults(self.tree)
        self.assertEqual(len(faults), 1, faults)
        for part in parts:
            self.assertIn(part, faults[0])

    def test_a_clean_tree_has_no_fault(self) -> None:
        self.assertEqual(rules.tree_faults(self.tree), [])

    def test_core_may_not_include_qt(self) -> None:
        for header in ("QString", "QtCore/QString", "qglobal.h", "KMessageWidget", "KF6/KSyntaxHighlighting/Theme"):
            with self.subTest(header=header):
                self.plant("core/base/error.h", HEAD + f"#include <{header}>\n")
                self.expect("core/base/error.h", "no Qt")

    def test_core_may_not_include_ui_or_app(self) -> None:
        for area in ("ui", "app", "tests"):
            with self.subTest(area=area):
                self.plant("core/base/error.h", HEAD + f'#include "{area}/window.h"\n')
                self.expect("core/base/error.h", f"core does not include {area}")

    def test_ui_may_not_include_app(self) -> None:
        self.plant("ui/window.h", HEAD + '#  include "app/main.h"\n')
        self.expect("ui/window.h", "ui does not include app")

    def test_the_headless_tool_may_not_include_ui_or_qt(self) -> None:
        for include in ('"ui/window.h"', "<QString>"):
            with self.subTest(include=include):
                self.plant("app/cli/check.cpp", HEAD + f"#include {include}\n")
                self.expect("app/cli/check.cpp", "headless")

    def test_a_core_folder_may_not_include_one_below_it(self) -> None:
        self.plant("core/base/error.h", HEAD + '#include "core/check/report.h"\n')
        self.expect("core/base/error.h", "puts check below base")

    def test_a_core_folder_must_be_in_the_list(self) -> None:
        self.plant("core/map/bitmap.h", HEAD + '#include "core/base/error.h"\n')
        self.expect("core/map/bitmap.h", "does not know the folder")

    def test_only_apply_may_open_a_file_for_writing(self) -> None:
        include = HEAD + '#include "core/io/file_target.h"\n'
        self.plant("core/apply/repair.cpp", include)
        self.assertEqual(rules.tree_faults(self.tree), [])
        for name in ("core/check/checker.cpp", "ui/window.h", "app/cli/undo.cpp"):
            with self.subTest(name=name):
                self.plant(name, include)
                self.expect(name, "only core/apply writes")
                (self.tree / name).unlink()

    def test_a_file_needs_both_spdx_lines(self) -> None:
        for text in ("int x;\n", f"// {rules.SPDX[0]}\n", "\n" * 9 + HEAD):
            with self.subTest(text=text):
                self.plant("ui/window.h", text)
                self.expect("ui/window.h", "SPDX")

    def test_a_file_may_not_be_long(self) -> None:
        self.plant("ui/window.h", HEAD + "\n" * (rules.MAX_LINES - 2))
        self.assertEqual(rules.tree_faults(self.tree), [])
        self.plant("ui/window.h", HEAD + "\n" * (rules.MAX_LINES - 1))
        self.expect("ui/window.h", "401 lines")

    def test_a_tree_of_qts_own_may_not_be_made(self) -> None:
        for line in ("auto *tree = new QTreeView(this);", "class Tree final : public QTreeWidget {",
                     "auto tree = std::make_unique<QTreeView>();", "    QTreeView m_view;"):
            with self.subTest(line=line):
                self.plant("ui/window.cpp", HEAD + line + "\n")
                self.expect("ui/window.cpp", "tree_view.h")

    def test_paths_and_unknown_addresses_may_not_be_in_the_tree(self) -> None:
        for words in (("", "work", "main"), ("", "home", "me", "x"), ("", "root", "x")):
            with self.subTest(words=words):
                self.plant("ui/window.h", HEAD + f"// {'/'.join(words)}\n")
                self.expect("ui/window.h", "no machine's paths")
        self.plant("ui/window.h", HEAD + f"// {'http:'}//packages.example.net/pool\n")
        self.expect("ui/window.h", "no addresses")

    def test_built_files_are_not_looked_at(self) -> None:
        self.plant("build/x.cpp", "int x;\n")
        self.plant("build-asan/x.cpp", "int x;\n")
        self.assertEqual(rules.tree_faults(self.tree), [])


class Links(unittest.TestCase):
    def test_a_program_that_links_qt_is_found(self) -> None:
        program = os.environ.get("QED_QT_PROGRAM")
        if not program:
            self.skipTest("the window is not built here")
        self.assertRegex("\n".join(rules.link_faults(Path(program))), r"links libQt6")


if __name__ == "__main__":
    unittest.main()
