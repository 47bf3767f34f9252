#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""What a screen reader reads of the window, by name over the accessibility bus: the banner with its sentences, the map
with its value, and the words for the cluster under its cursor, which moves when the value is set.

Usage: dbus-run-session -- reading_test.py QEDSCOPE QEDSCOPE-EXAMPLE
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import Desktop, Node, wait_for

VERDICT = "This image is damaged."
MAP = "File map"
CLUSTER = 70_000


def named(window: Node, name: str, *roles: str) -> Node:
    def fits(node: Node) -> bool:
        return node.name.startswith(name) and (not roles or node.role in roles)

    return wait_for(f"something named {name}", lambda: next(filter(fits, window.walk()), None))


def main() -> None:
    program, example = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder, Desktop(folder) as desktop:
        image = str(Path(folder, "disk.qed"))
        subprocess.run([example, image, "--kind", "damaged"], check=True)
        application = desktop.start(program, image)
        window = wait_for("the window", lambda: application.find("frame", lambda n: n.startswith("disk.qed")))

        banner = named(window, VERDICT)
        labels = [n.name for n in banner.walk() if n.role == "label"]
        assert banner.name in labels, f"the banner's sentence is none of its labels: {labels}"
        assert any("guest" in label for label in labels), f"what it means is not to be read: {labels}"
        print(f"banner: {' '.join(labels)}")

        cluster_map = named(window, MAP, "table")  # its caption has the name too
        wait_for("a map with clusters", lambda: any(True for _ in cluster_map.accessible))
        cluster_map.value = CLUSTER
        wait_for("the map's value", lambda: cluster_map.value == CLUSTER)
        words = wait_for("the words of the map's cursor",
                         lambda: next((n.name for n in cluster_map.walk()
                                       if n.name.startswith(f"Cluster {CLUSTER:,} of ")), None))
        print(f"map: {words}")
    print("ok")


if __name__ == "__main__":
    main()
