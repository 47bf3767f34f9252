#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""What the window writes, seen by tracing its system calls: while an image is looked at, its settings and nothing else; with a
repair and an undo also the image, and the undo file beside it.

Usage: dbus-run-session -- writes_test.py QEDSCOPE QEDSCOPE-EXAMPLE
"""

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from desktop import Desktop, Node, wait_for
from repair_test import VERDICT, dialog, make_damaged, press, wait_for_words

CALLS = ("open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,"
         "truncate,mknod,mknodat,chmod,fchmodat,utimensat,bind")
LINE = re.compile(r"^\d+ +(?:<\.\.\. )?(\w+)\((.*)\) += (-?\d+)")
PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
READS = re.compile(r"^(open|openat|openat2)$")
WRITING = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")


def written(log: Path) -> Iterator[Path]:
    """Every path that a call could change something at, and that was not refused."""
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        match = LINE.match(line)
        if match is None or match[3].startswith("-"):
            continue
        call, arguments = match[1], match[2]
        if READS.match(call) and not WRITING.search(arguments):
            continue
        for folder, name in PATH.findall(arguments):
            yield Path(os.path.normpath(Path(folder or "/", name)))


class Places:
    """The folders that a desktop gives a program, each apart from the others."""

    def __init__(self, top: Path) -> None:
        self.images, self.config, self.state = top / "images", top / "config", top / "state"
        self.runtime, self.cache = top / "runtime", top / "cache"
        for folder in (self.images, self.config, self.runtime):
            folder.mkdir(mode=0o700)
        os.environ |= {
            "HOME": str(top / "home"),
            "XDG_STATE_HOME": str(self.state),
            "XDG_CACHE_HOME": str(self.cache),
            "XDG_DATA_HOME": str(top / "data"),
        }

    def expected(self, path: Path) -> bool:
        own = (self.config / "qedscope", self.state / "qedscope", self.runtime)
        # The font library keeps its cache, whichever program uses it; devices hold nothing.
        foreign = (self.cache / "fontconfig", Path("/dev"), Path("/proc"))
        return any(path == top or top in path.parents for top in (*own, *foreign)) or path in (
            self.config, self.state, self.cache)


def close(application: Node) -> None:
    entry = wait_for("File ▸ Close", lambda: application.find("menu item", lambda name: name == "Close"))
    entry.press()


def unexpected(log: Path, places: Places) -> set[Path]:
    return {path for path in written(log) if not places.expected(path)}


def main() -> None:
    program, example = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        places = Places(top)
        image = places.images / "disk.qed"
        make_damaged(example, image)
        with Desktop(str(places.config)) as desktop:
            os.environ["XDG_RUNTIME_DIR"] = str(places.runtime)
            for repairs in (False, True):
                log = top / f"trace-{repairs}"
                trace = ["strace", "-D", "-f", "-y", "--seccomp-bpf", "-e", f"trace={CALLS}", "-o", str(log)]
                application = desktop.start(*trace, program, str(image))
                window = wait_for("the window", lambda: application.find("frame", lambda n: n.startswith("disk.qed")))
                banner = wait_for("the verdict",
                                  lambda: next((n for n in window.walk() if n.name.startswith(VERDICT)), None))
                if repairs:
                    press(banner, "Repair…")
                    repair = dialog(application, "Repair disk.qed")
                    press(repair, "Repair")
                    wait_for_words(dialog(application, "Repair disk.qed"), "Repaired.")
                    press(dialog(application, "Repair disk.qed"), "Close")
                close(application)
                wait_for("the end of the program", lambda: "+++ exited with 0 +++" in log.read_text().splitlines()[-1])
                found = unexpected(log, places)
                own = {path for path in found if path.parent == places.images and path.name.startswith("disk.qed")}
                strange = found if not repairs else found - own
                assert not strange, f"written where nothing is expected: {sorted(map(str, strange))}"
                if repairs:
                    assert image in own, "the trace does not show the repair: it sees nothing"
                settings = {path for path in written(log) if places.config in path.parents}
                assert settings, "the trace does not show the settings: it sees nothing"
                print(f"repair: {repairs}; written beside settings: {sorted(path.name for path in own)}")
    print("ok")


if __name__ == "__main__":
    main()
