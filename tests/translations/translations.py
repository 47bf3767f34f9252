#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The translations are complete and those of today's sources.

Usage: translations.py TS... -- LUPDATE...   the files, and the command that would bring them up to date
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

# What a translation has to keep: %1, %n, {slot}, <b>.
KEPT = re.compile(r"%L?\w|\{\w+\}|</?\w+[^>]*>")
PERCENT = re.compile(r"(?<=[\w ]) ?%(?= |$)")


def messages(file: Path) -> dict[tuple[str, str, str], ET.Element]:
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def stale_faults(file: Path, command: list[str]) -> list[str]:
    """What lupdate would add or take away."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(shutil.copy(file, folder))
        subprocess.run([*command, "-ts", str(fresh)], check=True, capture_output=True)
        new, old = messages(fresh).keys(), messages(file).keys()
    return [f"lacks “{source}” of {context}" for context, source, _ in sorted(new - old)] + [
        f"has “{source}” of {context}, which the sources have no more" for context, source, _ in sorted(old - new)
    ]


def message_faults(source: str, message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None or not all(forms(message)):
        return [f"does not translate “{source}”"]
    kept = Counter(KEPT.findall(PERCENT.sub("", source)))
    return [
        f"“{form}” has other placeholders or tags than “{source}”"
        for form in forms(message)
        if Counter(KEPT.findall(PERCENT.sub("", form))) != kept
    ]


def faults(file: Path, command: list[str]) -> list[str]:
    plural = ["-pluralonly"] if file.stem.endswith("_en") else []
    found = stale_faults(file, [*command, *plural])
    for (_, source, _), message in messages(file).items():
        found += message_faults(source, message)
    return [f"{file.name}: {fault}" for fault in found]


def main(arguments: list[str]) -> int:
    if "--" not in arguments[1:]:
        print(__doc__, file=sys.stderr)
        return 2
    cut = arguments.index("--")
    found = [fault for file in arguments[:cut] for fault in faults(Path(file), arguments[cut + 1 :])]
    print("\n".join(found) or "All is translated.")
    if found:
        print("./dev translations brings the files up to date; what is new is to be translated by hand.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
