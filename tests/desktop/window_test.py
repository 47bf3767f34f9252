#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The main path in a real window, driven through the accessibility tree: open a damaged image, wait for the verdict,
choose a finding, read the inspector.

Usage: dbus-run-session -- window_test.py QEDSCOPE QEDSCOPE-EXAMPLE
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import Desktop, wait_for

VERDICT = "This image is damaged."
CODE = "QED-L2-MISALIGNED"
INSPECTOR = "What is known about the selected place"


def main() -> None:
    program, example = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder, Desktop(folder) as desktop:
        image = str(Path(folder, "disk.qed"))
        subprocess.run([example, image, "--kind", "damaged"], check=True)
        before = Path(image).stat()

        application = desktop.start(program, image)
        window = wait_for("the window", lambda: application.find("frame", lambda n: n.startswith("disk.qed")))
        print(f"window: {window.name}")
        banner = wait_for("the verdict",
                          lambda: next((n for n in window.walk() if n.name.startswith(VERDICT)), None))
        print(f"verdict: {banner.name}")

        wait_for("the inspector's menu entry", lambda: application.find("check menu item", lambda n: n == "Inspector")
                 or application.find("menu item", lambda n: n == "Inspector")).press()
        inspector = wait_for("the inspector", lambda: next((n for n in window.walk() if n.name == INSPECTOR), None))
        assert CODE not in inspector.text(), "the inspector speaks of the finding before it was chosen"
        cell = wait_for(f"a finding {CODE}", lambda: window.find("table cell", lambda n: n == CODE)
                        or window.find("tree item", lambda n: n == CODE))
        cell.select()
        wait_for("the inspector to name the finding", lambda: CODE in inspector.text())
        print(f"the inspector speaks of {CODE}")

        after = Path(image).stat()
        assert (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size), "the file was touched"
    print("ok")


if __name__ == "__main__":
    main()
