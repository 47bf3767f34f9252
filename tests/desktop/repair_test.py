#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""From a double-click to a repaired image and back, in a real window, driven through the accessibility tree: open a
damaged image, Repair… on the banner, Repair in the plan, Undo Repair… in the result; every byte is as before.

Usage: dbus-run-session -- repair_test.py QEDSCOPE QEDSCOPE-EXAMPLE
"""

import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import Desktop, Node, wait_for

VERDICT = "This image is damaged."
L1_OFFSET_FIELD = 40  # bytes from the start of the header
LOST_ENTRY = 17
OUTSIDE = 1 << 41


def make_damaged(example: str, image: Path) -> None:
    """A small image, every cluster mapped, one of whose entries leads outside the file."""
    subprocess.run([example, str(image), "--kind", "full", "--size", "4MiB"], check=True)
    with image.open("r+b") as file:
        file.seek(L1_OFFSET_FIELD)
        (l1_offset,) = struct.unpack("<Q", file.read(8))
        file.seek(l1_offset)
        (table,) = struct.unpack("<Q", file.read(8))
        file.seek(table + 8 * LOST_ENTRY)
        file.write(struct.pack("<Q", OUTSIDE))


def press(window: Node, name: str) -> None:
    wait_for(f"the button {name}", lambda: window.find_button(name)).press()


def dialog(application: Node, name: str) -> Node:
    return wait_for(f"the dialog {name}", lambda: application.find("dialog", lambda n: n.startswith(name)))


def wait_for_words(window: Node, words: str) -> None:
    wait_for(f"“{words}”", lambda: any(words in node.text() for node in window.walk()))
    print(words)


def main() -> None:
    program, example = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder, Desktop(folder) as desktop:
        image = Path(folder, "disk.qed")
        make_damaged(example, image)
        before = image.read_bytes()

        application = desktop.start(program, str(image))
        window = wait_for("the window", lambda: application.find("frame", lambda n: n.startswith("disk.qed")))
        banner = wait_for("the verdict",
                          lambda: next((n for n in window.walk() if n.name.startswith(VERDICT)), None))
        print(f"verdict: {banner.name}")

        press(banner, "Repair…")
        repair = dialog(application, "Repair disk.qed")
        wait_for("a plan", lambda: repair.find_button("Repair"))
        assert image.read_bytes() == before, "the plan wrote something"
        press(repair, "Repair")
        result = dialog(application, "Repair disk.qed")
        wait_for_words(result, "Repaired.")
        assert image.read_bytes() != before, "nothing was written"

        press(result, "Undo Repair…")
        undo = dialog(application, "Undo Repair")
        wait_for_words(undo, "Go back to the state before the repair of")
        press(undo, "Undo Repair")
        wait_for_words(dialog(application, "Undo Repair"), "The repair was undone.")
        assert image.read_bytes() == before, "undo did not bring every byte back"
    print("ok")


if __name__ == "__main__":
    main()
