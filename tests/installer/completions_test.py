#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""Each shell completes the commands and options that the parser has, no more and no fewer."""

import os
import tempfile
import unittest
from pathlib import Path

from stage import CLI, SHARE, commands, options, run

BASH = SHARE / "bash-completion/completions/qedscope-cli"
ZSH = SHARE / "zsh/vendor-completions/_qedscope-cli"
FISH = SHARE / "fish/vendor_completions.d/qedscope-cli.fish"

ENVIRONMENT = os.environ | {"PATH": f"{CLI.parent}:{os.environ['PATH']}"}

BASH_ASKS = r"""
shopt -s extglob
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_qedscope_cli
printf '%s\n' "${COMPREPLY[@]}"
"""

# The helpers of zsh's completion say what they were given, but for the options of their own.
ZSH_ASKS = r"""
_arguments() { while [[ $1 == -[sS] ]] { shift }; print -rl -- "$@" }
_describe() { local -a rows=("${(@P)argv[-1]}"); print -rl -- "${rows[@]%%:*}" }
compdef() { }
file=$1
shift
words=("$@")
CURRENT=$#
source $file
"""


def bash(*words: str, folder: str = ".") -> list[str]:
    return run("bash", "-c", BASH_ASKS, "bash", BASH, "qedscope-cli", *words, env=ENVIRONMENT,
               cwd=folder).stdout.split()


def fish(*words: str) -> list[str]:
    ask = f"source {FISH}; complete -C 'qedscope-cli {' '.join(words)}'"
    with tempfile.TemporaryDirectory() as home:
        lines = run("fish", "--no-config", "-c", ask, env=ENVIRONMENT | {"HOME": home}).stdout.splitlines()
    return [line.split("\t")[0] for line in lines]


def zsh(*words: str) -> list[str]:
    return run("zsh", "-f", "-c", ZSH_ASKS, "zsh", ZSH, "qedscope-cli", *words, env=ENVIRONMENT).stdout.splitlines()


def zsh_options(command: str) -> set[str]:
    """The names in specifications like '(-n)--dry-run[say it]'."""
    names = set()
    for spec in zsh(command, "-"):
        name = spec[spec.index(")") + 1:] if spec.startswith("(") else spec
        name = name.removeprefix("*").split("[")[0].removesuffix("-").removesuffix("=")
        if name.startswith("-"):
            names.add(name)
    return names


class Syntax(unittest.TestCase):
    def test_each_shell_reads_its_file(self) -> None:
        for shell, file in (("bash", BASH), ("zsh", ZSH), ("fish", FISH)):
            with self.subTest(shell=shell):
                done = run(shell, "-n", file)
                self.assertEqual((done.returncode, done.stderr), (0, ""))


class Commands(unittest.TestCase):
    def test_there_are_eleven(self) -> None:
        self.assertEqual(len(commands()), 11)

    def test_each_shell_offers_all_of_them(self) -> None:
        wanted = set(commands())
        self.assertEqual({word for word in bash("") if word[0] != "-"}, wanted)
        self.assertEqual(set(fish("")), wanted)
        self.assertEqual(set(zsh("")[:len(wanted)]), wanted)

    def test_the_program_has_two_options_without_a_command(self) -> None:
        self.assertEqual({word for word in bash("") if word[0] == "-"}, options())
        self.assertLessEqual(options(), set(fish("-")))


class Options(unittest.TestCase):
    def test_the_help_lists_those_that_are_known_here(self) -> None:
        self.assertLessEqual({"-r", "--repair", "--output", "-p", "--progress", "-U"}, options("check"))
        self.assertLessEqual({"--guest", "--file", "--cluster"}, options("find"))

    def test_each_shell_completes_all_of_them_and_no_others(self) -> None:
        for command in commands():
            wanted = options(command)
            with self.subTest(command=command, shell="bash"):
                self.assertEqual(set(bash(command, "-")), wanted)
            with self.subTest(command=command, shell="fish"):
                offered = {word.removesuffix("=") for word in fish(command, "-") + fish(command, "--")}
                self.assertEqual(offered, wanted)
            with self.subTest(command=command, shell="zsh"):
                self.assertEqual(zsh_options(command), wanted)


class Values(unittest.TestCase):
    def test_words_that_an_option_takes(self) -> None:
        for words, wanted in ((("check", "--output", ""), {"human", "json"}),
                              (("check", "--output", "=", "j"), {"json"}),
                              (("check", "--progress", "=", ""), {"bar", "ndjson", "none"}),
                              (("check", "-r", ""), {"leaks", "all"}),
                              (("map", "--space", "f"), {"file"}),
                              (("plan", "--fix", "QED-LEAK-TAIL", "=", ""), {"leave", "reclaim"})):
            with self.subTest(words=words):
                self.assertEqual(set(bash(*words)), wanted)
        self.assertEqual(set(fish("check", "--output", "")), {"human", "json"})
        self.assertLessEqual({"QED-LEAK-TAIL=leave", "QED-LEAK-TAIL=reclaim"}, set(fish("plan", "--fix", "QED-LEAK-T")))

    def test_codes(self) -> None:
        codes = {line.split()[0] for line in run(CLI, "explain").stdout.splitlines()}
        self.assertGreater(len(codes), 30)
        self.assertEqual(set(bash("explain", "")), codes)
        self.assertEqual(set(fish("explain", "QED")), codes)

    def test_images(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for name in ("disk.qed", "notes.txt"):
                (Path(folder) / name).touch()
            (Path(folder) / "more").mkdir()
            self.assertEqual(set(bash("check", "", folder=folder)), {"disk.qed", "more"})
            self.assertEqual(set(bash("check", "--quiet", "d", folder=folder)), {"disk.qed"})
            self.assertEqual(set(bash("check", "no", folder=folder)), {"notes.txt"})


if __name__ == "__main__":
    unittest.main()
