#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The handbook's page about the headless tool, made from what the tool says of itself.

Usage: headless_page.py PROGRAM          prints the page
       headless_page.py PROGRAM --check  says whether resources/docs/headless.md is that page
"""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).parents[2] / "resources/docs/headless.md"
HEAD = """<!--
SPDX-FileCopyrightText: 2026 Qedscope contributors
SPDX-License-Identifier: MIT
Made by `./dev handbook` from the program's own help: change that instead.
-->

# Without a window

{about}

What scripts read is JSON, with `--output json`; its schema is `qedscope-1.schema.json`, which the packages install. People read
everything else.
"""
ENTRY = re.compile(r"^  (\S.*?)(?:  +(\S.*))?$")


@dataclass(frozen=True)
class Help:
    about: str
    usage: str
    groups: dict[str, list[tuple[str, str]]]  # a heading, and what stands below it: names and words
    notes: list[str]  # the paragraphs at the end


def entries(lines: list[str]) -> list[tuple[str, str]]:
    """Names with their words, which go on in the lines that are indented further."""
    found: list[tuple[str, str]] = []
    for line in lines:
        if match := ENTRY.match(line):
            found.append((match[1], match[2] or ""))
        else:
            name, words = found[-1]
            found[-1] = (name, f"{words} {line.strip()}".strip())
    return found


def parse(text: str) -> Help:
    head, *rest = re.split(r"\n\n+", text.rstrip().replace("\n\n\n", "\n\n"))
    about, _, usage = head.partition("\nUsage: ")
    groups, notes = {}, []
    for paragraph in rest:
        first, *lines = paragraph.splitlines()
        if lines and all(ENTRY.match(line) or line.startswith("    ") for line in lines) and not first.startswith("Exit"):
            groups[first.rstrip(":")] = entries(lines)
        else:
            notes.append(paragraph)
    return Help(about, usage, groups, notes)


def help_of(program: str, *command: str) -> Help:
    run = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True)
    return parse(run.stdout)


def listing(rows: list[tuple[str, str]]) -> str:
    return "\n".join(f"- `{name.replace(',', ', ')}`: {words}" for name, words in rows)


def prose(note: str) -> str:
    """A paragraph; lines that are indented keep their columns."""
    lines = note.splitlines()
    columns = [line for line in lines if line.startswith("  ")]
    if not columns:
        return " ".join(lines)
    return "\n".join([lines[0], "", "```text", *columns, "```", "", " ".join(lines[1 + len(columns) :])]).rstrip()


def section(name: str, page: Help, shared: list[tuple[str, str]], notes: list[str]) -> str:
    parts = [f"## {name}", f"{page.about}.", f"```text\n{page.usage}\n```"]
    rows = page.groups.get("Positionals", []) + [row for row in page.groups["Options"] if row not in shared]
    parts += [listing(rows)] if rows else []
    for heading, own in page.groups.items():
        if heading not in {"Positionals", "Options"}:
            parts += [f"{heading}:", listing(own)]
    return "\n\n".join(parts + [prose(note) for note in page.notes if note not in notes])


def page(program: str) -> str:
    whole = help_of(program)
    names = [name for name, _ in whole.groups["Subcommands"]]
    pages = {name: help_of(program, name) for name in names}
    options = [page.groups["Options"] for page in pages.values()]
    shared = [row for row in options[0] if all(row in other for other in options)]
    parts = [HEAD.format(about=whole.about.replace("\n", " ")).rstrip()]
    parts += [section(name, pages[name], shared, whole.notes) for name in names]
    parts += ["## Options of every command", listing(shared), *map(prose, whole.notes)]
    return "\n\n".join(parts) + "\n"


def main(arguments: list[str]) -> int:
    made = page(arguments[0])
    if "--check" not in arguments:
        sys.stdout.write(made)
        return 0
    if PAGE.read_text(encoding="utf-8") == made:
        return 0
    print("resources/docs/headless.md is not what the program says of itself; run ./dev handbook", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
