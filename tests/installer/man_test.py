#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The manual pages are well-formed, and describe every command and option."""

import gzip
import re
import tempfile
import unittest
from pathlib import Path

from stage import SHARE, commands, options, run

PAGES = ("man1/qedscope.1", "man1/qedscope-cli.1", "man5/qed.5", "man5/qedundo.5")
# scdoc begins a paragraph before each indented one, whatever stands there; nothing is seen of it.
SCDOC = re.compile(r"WARNING: skipping paragraph macro: PP (empty|after SH)$")


def page(name: str) -> bytes:
    return gzip.decompress((SHARE / f"man/{name}.gz").read_bytes())


class Pages(unittest.TestCase):
    def test_mandoc_warns_of_nothing(self) -> None:
        for name in PAGES:
            with self.subTest(page=name), tempfile.NamedTemporaryFile() as file:
                Path(file.name).write_bytes(page(name))
                lines = run("mandoc", "-T", "lint", "-W", "warning", file.name).stdout.splitlines()
                self.assertEqual([line for line in lines if not SCDOC.search(line)], [])

    def test_neither_name_nor_time_of_the_file_is_in_it(self) -> None:
        for name in PAGES:
            with self.subTest(page=name):
                head = (SHARE / f"man/{name}.gz").read_bytes()[:10]
                self.assertEqual((head[3], head[4:8]), (0, bytes(4)))

    def test_every_command_and_option_is_described(self) -> None:
        text = run("mandoc", "-T", "ascii", input=page("man1/qedscope-cli.1").decode()).stdout
        text = re.sub(".\b", "", text)  # bold is the letter struck twice
        parts = re.split(r"^       (?=[a-z]+ )", text.split("\nCOMMANDS\n")[1].split("\nOPTIONS")[0],
                         flags=re.MULTILINE)
        common = text.split("OPTIONS OF EVERY COMMAND")[1].split("EXIT STATUS")[0]
        described = {part.split()[0]: part for part in parts if part.strip()}
        self.assertEqual(set(described), set(commands()))
        for command in commands():
            for option in options(command):
                with self.subTest(command=command, option=option):
                    self.assertRegex(described[command] + common, rf"(?<![\w-]){option}(?![\w-])")


if __name__ == "__main__":
    unittest.main()
