#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""Rules of the source tree that no compiler holds.

Usage: rules.py TREE          prints what breaks a rule, one line each; exit code 1 when there is any
       rules.py --links FILE  the same for a built program that must not link Qt
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

MAX_LINES = 400
SKIPPED = re.compile(r"^(\.git|build(-.*)?|__pycache__|\.cache)$")
SPDX = ("SPDX-FileCopyrightText: 2026 Qedscope contributors", "SPDX-License-Identifier: MIT")
# What can't hold a comment, or is data.
NO_SPDX_SUFFIXES = {".json", ".png", ".qed", ".svg", ".ts", ".expected", ".txt", ".dump"}
NO_SPDX_NAMES = {"LICENSE", "LAYERS", ".gitignore", ".gitattributes"}
NO_SPDX_FOLDERS = ("tests/fuzz/corpus/", "tests/golden/cases/", ".dev/packages/")
LONG_FILES = {".json", ".svg", ".ts", ".expected", ".dump"}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
QT_HEADER = re.compile(r"^(Q[A-Z]|Qt|q[a-z]+\.h$|K[A-Z])")
# Written so that it does not match itself.
MACHINE_PATH = re.compile(r"(?<![\w.}])/(?:work|root|home/\w+)/[\w.]")
ADDRESS = re.compile(r"\b(?:https?|ftp)://([\w.-]+)")
# Qt's trees end the program when a screen reader asks at the wrong moment; the one here does not.
QT_TREE = re.compile(r"\b(?:new |public |make_unique<)(QTree(?:View|Widget))\b|^ *QTree\w+ m_\w+;", re.MULTILINE)
OWN_TREE = "ui/panels/tree_view.h"
# What opens a file for writing, and who may.
WRITER = "core/io/file_target.h"
WRITER_USERS = ("core/apply/", "core/io/", "core/journal/", "tests/")
# Standards, examples and our home. A mirror of packages is the machine's own affair.
KNOWN_HOSTS = {"example.org", "github.com", "json-schema.org", "www.freedesktop.org", "www.w3.org"}


def files(tree: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(tree.iterdir()):
        if SKIPPED.match(path.name):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from ((f"{path.name}/{name}", inner) for name, inner in files(path))
        elif path.is_file():
            yield path.name, path


def text_of(path: Path) -> str | None:
    """None for what is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def layers_of(tree: Path) -> list[str]:
    lines = (tree / "core/LAYERS").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def include_fault(name: str, header: str, layers: list[str]) -> str | None:
    """Why the file `name` must not include `header`; None when it may."""
    area, target = name.split("/")[0], header.split("/")[0]
    if header == WRITER and not name.startswith(WRITER_USERS):
        return "only core/apply writes to images"
    if area == "core" and (QT_HEADER.match(target) or "/Q" in header):
        return "core knows no Qt"
    allowed = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"app", "core", "ui"}}
    if area in allowed and target in {"app", "core", "tests", "ui"} - allowed[area]:
        return f"{area} does not include {target}"
    if name.startswith("app/cli/") and (target == "ui" or QT_HEADER.match(target)):
        return "the headless tool knows no window"
    if area == "core" and target == "core":
        return layer_fault(name, header, layers)
    return None


def layer_fault(name: str, header: str, layers: list[str]) -> str | None:
    own, other = name.split("/")[1], header.split("/")[1]
    if own not in layers or other not in layers:
        return "core/LAYERS does not know the folder"
    if layers.index(other) > layers.index(own):
        return f"core/LAYERS puts {other} below {own}"
    return None


def include_faults(name: str, text: str, layers: list[str]) -> Iterator[str]:
    if Path(name).suffix not in {".cpp", ".h"}:
        return
    for match in INCLUDE.finditer(text):
        if fault := include_fault(name, match[1], layers):
            yield f"includes {match[1]}: {fault}"


def spdx_faults(name: str, text: str) -> Iterator[str]:
    path = Path(name)
    exempt = path.suffix in NO_SPDX_SUFFIXES and path.name != "CMakeLists.txt"
    if exempt or path.name in NO_SPDX_NAMES or name.startswith(NO_SPDX_FOLDERS):
        return
    head = "\n".join(text.splitlines()[:6])
    if not all(line in head for line in SPDX):
        yield "lacks the two SPDX lines at its head"


def size_faults(name: str, text: str) -> Iterator[str]:
    lines = text.count("\n")
    data = Path(name).suffix in LONG_FILES or name.startswith(NO_SPDX_FOLDERS)
    if lines > MAX_LINES and not data:
        yield f"has {lines} lines, more than {MAX_LINES}: split it"


def tree_view_faults(name: str, text: str) -> Iterator[str]:
    if name.startswith(("ui/", "app/")) and name != OWN_TREE and (match := QT_TREE.search(text)):
        yield f"has '{match[0].strip()}': trees are of {OWN_TREE}"


def word_faults(name: str, text: str) -> Iterator[str]:
    for match in MACHINE_PATH.finditer(text):
        yield f"holds '{match[0]}': no machine's paths in the tree"
    for match in ADDRESS.finditer(text):
        if match[1] not in KNOWN_HOSTS:
            yield f"holds '{match[0]}': no addresses but of KNOWN_HOSTS in the tree"


def tree_faults(tree: Path) -> list[str]:
    layers = layers_of(tree)
    faults = []
    for name, path in files(tree):
        if (text := text_of(path)) is None:
            continue
        found = [*include_faults(name, text, layers), *spdx_faults(name, text),
                 *size_faults(name, text), *tree_view_faults(name, text), *word_faults(name, text)]
        faults += [f"{name}: {fault}" for fault in found]
    return faults


def link_faults(program: Path) -> list[str]:
    command = ["readelf", "--dynamic", "--wide", str(program)]
    listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    libraries = re.findall(r"\(NEEDED\).*\[(.+)\]", listing)
    return [f"{program.name}: links {name}" for name in libraries if re.match(r"lib(Qt|KF)\d", name)]


def main(arguments: list[str]) -> int:
    if len(arguments) == 2 and arguments[0] == "--links":
        faults = link_faults(Path(arguments[1]))
    elif len(arguments) == 1:
        faults = tree_faults(Path(arguments[0]))
    else:
        print(__doc__, file=sys.stderr)
        return 2
    print("\n".join(faults) or "All rules are kept.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
