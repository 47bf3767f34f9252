#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""Each fault of a translation is found. QED_LUPDATE names Qt's lupdate."""

import os
import tempfile
import unittest
from pathlib import Path

from translations import faults

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de">\n'
SOURCE = """#include <QObject>
struct Words : QObject {
    Q_OBJECT
    QString all() { return tr("The file %1"); }
};
"""


class TranslationFaults(unittest.TestCase):
    def faults_of(self, source: str, translation: str, kind: str = "") -> str:
        with tempfile.TemporaryDirectory() as folder:
            code, file = Path(folder) / "words.cpp", Path(folder) / "words_de.ts"
            code.write_text(SOURCE, encoding="utf-8")
            file.write_text(
                f"{HEAD}<context><name>Words</name><message><source>{source}</source>"
                f"<translation{kind}>{translation}</translation></message></context></TS>\n",
                encoding="utf-8",
            )
            command = [os.environ["QED_LUPDATE"], "-silent", "-locations", "none", "-no-obsolete", str(code)]
            return "\n".join(faults(file, command))

    def test_a_whole_translation_has_none(self) -> None:
        self.assertEqual(self.faults_of("The file %1", "Die Datei %1"), "")

    def test_a_string_that_is_missing(self) -> None:
        found = self.faults_of("Another", "Anderes")
        self.assertIn("lacks “The file %1”", found)
        self.assertIn("has “Another” of Words, which the sources have no more", found)

    def test_a_string_that_is_not_translated(self) -> None:
        self.assertIn("does not translate", self.faults_of("The file %1", "", ' type="unfinished"'))
        self.assertIn("does not translate", self.faults_of("The file %1", ""))

    def test_a_placeholder_that_got_lost(self) -> None:
        self.assertIn("other placeholders", self.faults_of("The file %1", "Die Datei"))


if __name__ == "__main__":
    unittest.main()
