# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""What was installed for the tests, and what the installed program says of its own options."""

import os
import re
import subprocess
from pathlib import Path

STAGE = Path(os.environ["QED_STAGE"])
SHARE = STAGE / "share"
APP_ID = os.environ["QED_APP_ID"]
CLI = STAGE / "bin/qedscope-cli"

OPTION = re.compile(r"(?<![\w-])(--?[a-zA-Z][\w-]*)")


def run(*command: str | Path, **more) -> subprocess.CompletedProcess:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60, **more)


def commands() -> list[str]:
    listed = run(CLI, "--help").stdout.split("Subcommands:\n")[1].split("\n\n")[0]
    return re.findall(r"^  (\w+)", listed, re.MULTILINE)


def options(command: str = "") -> set[str]:
    """The names at the head of the lines that describe options."""
    lines = run(CLI, *command.split(), "--help").stdout.splitlines()
    heads = [re.split(r" {2,}|\[", line.strip())[0] for line in lines if re.match(r" {2,4}-", line)]
    return {name for head in heads for name in OPTION.findall(head)}
