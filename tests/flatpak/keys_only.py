#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The program in a sandbox of Flatpak that shows it no folder, driven by keys alone: a damaged image is looked at and not
changed, since locks of others can't be seen there; a copy is repaired where the user says; the command that the window
shows repairs the image itself, but not one that QEMU has open; and a base image is located.

Usage: dbus-run-session -- keys_only.py QEDSCOPE-EXAMPLE PICTURES
"""

import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from desktop import Desktop, Node, applications, wait_for
from repair_test import make_damaged
from screen import ask, managed, windows

APP_ID = "io.github.qedscope.qedscope"
PATIENCE = 60.0  # seconds
NOT_HERE = "You can look at this image, but not change it"
QEMU_SECONDS = 20
DAMAGED, LEAKS = 2, 3  # as qemu-img check ends; a cluster that nothing leads to is left after the repair


class Person:
    """Sees the screen, hears what is read, and has a keyboard."""

    def __init__(self, pictures: Path, screen: Path) -> None:
        self._pictures = pictures
        self._screen = screen

    @staticmethod
    def press(*keys: str) -> None:
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *keys], check=True, timeout=30)

    @staticmethod
    def wait_in_front(title: str) -> None:
        wait_for(f"a window “{title}” in front",
                 lambda: ask("xdotool", "getactivewindow", "getwindowname").startswith(title), PATIENCE)

    def name_file(self, title: str, path: Path) -> None:
        """In the file dialog of the desktop, which knows what the sandbox does not."""
        self.wait_in_front(title)
        time.sleep(1)  # its name field gets the keyboard after its window
        self.press("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "20", str(path)], check=True, timeout=60)
        self.press("Return")

    def picture(self, name: str) -> None:
        time.sleep(1)
        shutil.copy(self._screen / "Xvfb_screen0", self._pictures / f"{name}.xwd")


def program() -> Node | None:
    return next((node for node in applications() if node.name.lower() == "qedscope"), None)


def texts() -> list[str]:
    return [node.text() for node in program().walk()]


def wait_for_words(words: str) -> str:
    found = wait_for(f"“{words}”", lambda: next((text for text in texts() if words in text), None), PATIENCE)
    print(found.splitlines()[0])
    return found


def look_at(image: Path) -> Callable[[], None]:
    """Opens the image as a file manager does; the answer ends the program."""
    process = subprocess.Popen(["flatpak", "run", "--file-forwarding", APP_ID, "@@", str(image), "@@"])

    def end() -> None:
        subprocess.run(["flatpak", "kill", APP_ID], check=True, timeout=30)
        process.wait(timeout=30)
        wait_for("the end of the program", lambda: program() is None, PATIENCE)

    wait_for("the window", lambda: windows("qedscope") or windows(APP_ID) or None, PATIENCE)
    return end


def check(image: Path) -> int:
    """By QEMU, on the machine itself."""
    return subprocess.run(["qemu-img", "check", "-q", "-f", "qed", str(image)], check=False, timeout=60).returncode


def repair_a_copy(person: Person, image: Path) -> str:
    """And tells the command that the window shows for the image itself."""
    before = image.read_bytes()
    end = look_at(image)
    wait_for_words(NOT_HERE)
    person.wait_in_front("disk.qed")
    person.picture("verdict")
    person.press("alt+c")
    person.wait_in_front("In a Terminal")
    command = wait_for_words("flatpak run --filesystem=")
    person.picture("command")
    person.press("Escape")
    person.wait_in_front("disk.qed")
    person.press("ctrl+shift+r")
    wait_for_words("you are asked where it goes")
    person.picture("plan")
    person.press("Return")
    copy = image.with_name("copy.qed")
    person.name_file("Copy to Repair", copy)
    wait_for_words("Checked again from disk just now.")
    person.picture("result")
    end()
    assert image.read_bytes() == before, "the image was touched"
    assert sorted(os.listdir(image.parent)) == ["copy.qed", "disk.qed"], os.listdir(image.parent)
    assert (check(image), check(copy)) == (DAMAGED, LEAKS)
    return command


def run_command(command: str, image: Path) -> None:
    words = [*shlex.split(command), "--yes"]
    with subprocess.Popen(["qemu-io", "-f", "qed", str(image)], stdin=subprocess.PIPE, text=True,
                          stdout=subprocess.DEVNULL) as qemu:
        qemu.stdin.write("write 0 512\n")
        qemu.stdin.flush()
        time.sleep(2)
        before = image.read_bytes()
        refused = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
        assert refused.returncode == 1 and "in use by a running QEMU" in refused.stderr, refused
        assert image.read_bytes() == before, "an image that QEMU has open was changed"
        qemu.communicate("quit\n", timeout=QEMU_SECONDS)
    print("refused while QEMU has it open")
    make_damaged(sys.argv[1], image)
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == check(image) == LEAKS, done
    assert image.with_name("disk.qed.qedundo").exists(), "the undo file is not beside the image"
    print("repaired by the command")


def locate_base(person: Person, folder: Path) -> None:
    base = folder / "base.raw"
    base.write_bytes(bytes(1 << 20))
    image = folder / "top.qed"
    ask("qemu-img", "create", "-q", "-f", "qed", "-b", str(base), "-F", "raw", str(image), "1M")
    end = look_at(image)
    wait_for_words("Its base image, base.raw, was not found.")
    person.wait_in_front("top.qed")
    person.picture("base")
    person.press("alt+l")
    person.name_file("Locate Base Image", base)
    wait_for("the verdict with the base image",
             lambda: "No damage was found." in texts() and not any("was not found" in text for text in texts()),
             PATIENCE)
    person.picture("located")
    end()
    print("located")


def main() -> None:
    example, pictures = sys.argv[1], Path(sys.argv[2])
    runtime = os.environ["XDG_RUNTIME_DIR"]
    folder = Path(os.environ["HOME"], "images")
    folder.mkdir()
    image = folder / "disk.qed"
    make_damaged(example, image)
    with Desktop(runtime, runtime) as desktop:
        # The portals are started by the bus, which was there before the screen.
        ask("dbus-update-activation-environment", "--all")
        desktop.launch("openbox", "--sm-disable")
        wait_for("the window manager", managed, PATIENCE)
        person = Person(pictures, Path(runtime))
        try:
            run_command(repair_a_copy(person, image), image)
            (other := Path(os.environ["HOME"], "layers")).mkdir()
            locate_base(person, other)
        except BaseException:
            person.picture("failed")
            raise


if __name__ == "__main__":
    main()
