#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""What a person sees who double-clicks on a damaged image in a file manager, the packages being installed: our window
with the verdict; the second time the same window in front; and from an undo file the question whether to go back.

Usage: dbus-run-session -- double_click.py FOLDER PICTURES    FOLDER holds one image, disk.qed
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop import Desktop, Node, applications, wait_for
from screen import Window, ask, double_click, managed, windows

DESKTOP_FILE = Path("/usr/share/applications/io.github.qedscope.qedscope.desktop")
TYPE = "application/x-qed-disk"
VERDICT = "This image is damaged."
UNDO = "Undo Repair"
QUESTION = "Go back to the state before the repair of"
FILE_MANAGER = "pcmanfm-qt"
PATIENCE = 90.0  # seconds: the machine may be busy with other tests


class Person:
    """Looks at the screen, and at the file manager's folder on it."""

    def __init__(self, folder: Path, pictures: Path, screen: Path) -> None:
        self._folder = folder
        self._pictures = pictures
        self._screen = screen
        self._manager: Node | None = None

    def open_folder(self, desktop: Desktop) -> None:
        self._manager = desktop.start(FILE_MANAGER, str(self._folder), patience=PATIENCE)
        self._window(FILE_MANAGER)

    def double_click(self, name: str) -> None:
        """With the file manager in front, as soon as it shows the file."""
        manager = self._window(FILE_MANAGER)
        manager.activate()
        wait_for("the file manager in front", lambda: manager.active, PATIENCE)
        item = wait_for(f"{name} in the file manager", lambda: self._manager.find("list item", lambda n: n == name),
                        PATIENCE)
        double_click(*item.middle)

    def ours(self) -> Window:
        """Our only window, when it is in front."""
        window = self._window(start_up_class())
        wait_for("our window in front", lambda: window.active, PATIENCE)
        return window

    def picture(self, name: str) -> None:
        """Of the screen when it has come to rest, or after a while."""
        screen = self._screen / "Xvfb_screen0"
        for _ in range(20):
            before = screen.read_bytes()
            time.sleep(0.5)
            if screen.read_bytes() == before:
                break
        shutil.copy(screen, self._pictures / f"{name}.xwd")

    @staticmethod
    def _window(wm_class: str) -> Window:
        wait_for(f"a window of {wm_class}", lambda: windows(wm_class) or None, PATIENCE)
        (window,) = windows(wm_class)
        return window


def start_up_class() -> str:
    return re.search(r"^StartupWMClass=(.*)$", DESKTOP_FILE.read_text(encoding="utf-8"), re.MULTILINE)[1]


def wait_for_words(application: Node, words: str) -> None:
    found = wait_for(f"“{words}”", lambda: next((n.text() for n in application.walk() if words in n.text()), None),
                     PATIENCE)
    print(found.splitlines()[0])


def changes(file: Path) -> tuple[int, int, int]:
    state = file.stat()
    return state.st_size, state.st_mtime_ns, state.st_blocks


def check_types(image: Path) -> None:
    listing = ask("gio", "info", "--attributes=standard::content-type", str(image))
    assert f"standard::content-type: {TYPE}" in listing, listing
    listing = ask("gio", "mime", TYPE)
    assert listing.splitlines()[0].endswith(f": {DESKTOP_FILE.name}"), listing


def running() -> int:
    """How many processes of the window's program there are."""
    names = (path.read_text().strip() for path in Path("/proc").glob("[0-9]*/comm"))
    return sum(name == "qedscope" for name in names)


def open_image(person: Person) -> Node:
    person.double_click("disk.qed")
    window = person.ours()
    assert window.wm_class[1] == start_up_class(), window.wm_class
    wait_for("a title that names the image", lambda: "disk.qed" in window.title, PATIENCE)
    print(f"window: {window.title}")
    application = wait_for("our program in the accessibility tree",
                           lambda: next((n for n in applications() if n.name.lower() == "qedscope"), None), PATIENCE)
    wait_for_words(application, VERDICT)
    person.picture("verdict")
    return application


def raise_again(person: Person) -> None:
    first = person.ours().number
    person.double_click("disk.qed")
    assert person.ours().number == first, "the second double-click made a new window"
    person.ours().minimise()
    wait_for("a minimised window", lambda: not Window(first).active, PATIENCE)
    person.double_click("disk.qed")
    assert person.ours().number == first, "the third double-click made a new window"
    wait_for("the end of the later starts", lambda: running() == 1, PATIENCE)
    person.picture("raised")
    print("raised, and it is the only one")


def ask_undo(person: Person, application: Node, folder: Path) -> None:
    ask("cp", "--sparse=always", str(folder / "disk.qed"), str(folder / "copy.qed"))
    subprocess.run(["qedscope-cli", "repair", "--yes", "--quiet", folder / "copy.qed"], timeout=120, check=False)
    person.double_click("copy.qed.qedundo")
    wait_for("the question's window", lambda: any(w.title.startswith(UNDO) for w in windows(start_up_class())),
             PATIENCE)
    wait_for_words(application, QUESTION)
    person.picture("undo")


def main() -> None:
    folder, pictures = map(Path, sys.argv[1:3])
    image = folder / "disk.qed"
    before = changes(image)
    check_types(image)
    with tempfile.TemporaryDirectory() as settings, Desktop(settings, settings) as desktop:
        person = Person(folder, pictures, Path(settings))
        desktop.launch("openbox", "--sm-disable")
        wait_for("the window manager", managed, PATIENCE)
        try:
            person.open_folder(desktop)
            application = open_image(person)
            raise_again(person)
            ask_undo(person, application, folder)
        except BaseException:
            person.picture("failed")
            print(f"{running()} of our programs run, with the windows {[w.title for w in windows(start_up_class())]}")
            raise
    assert before == changes(image), "the image was touched"


if __name__ == "__main__":
    main()
