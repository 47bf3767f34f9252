# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""A desktop without a screen for tests: an X server, an accessibility bus, and words to drive a window by its
accessibility tree, as a screen reader does. To be run inside dbus-run-session."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator

BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 30.0  # seconds
BUTTON_ROLES = ("button", "push button")  # the newer and the older name of it


def wait_for(what: str, find: Callable[[], object], patience: float = PATIENCE) -> object:
    """The first result of find() that is neither None nor False; fails with `what` when there is none in time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if (found := find()) not in (None, False):
                return found
        except Exception:  # the tree changes while it is walked
            pass
        time.sleep(0.1)
    raise AssertionError(f"waited {patience:.0f} s for {what}")


class Desktop:
    """Starts what a desktop needs and ends it again, each by its own handle."""

    def __init__(self, settings: str, screen: str | None = None) -> None:
        """In the folder `screen`, what the screen shows is kept as a picture, Xvfb_screen0 in the format of xwd."""
        self._processes: list[subprocess.Popen] = []
        self._settings = settings
        self._kept = ["-fbdir", screen] if screen else []

    def __enter__(self) -> "Desktop":
        read_end, write_end = os.pipe()
        # The server chooses a free number itself and tells it. It must not start anew when the only program that is
        # connected ends, since another one may be about to connect.
        self._start(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset",
                     *self._kept], pass_fds=(write_end,))
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            os.environ["DISPLAY"] = f":{answer.readline().strip()}"
        os.environ |= {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_CONFIG_HOME": self._settings,
            "XDG_RUNTIME_DIR": self._settings,
        }
        self._start([BUS_LAUNCHER, "--launch-immediately"])
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()

    def _start(self, command: list[str], **options: object) -> subprocess.Popen:
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self._processes.append(process)
        return process

    def start(self, *command: str, patience: float = PATIENCE) -> "Node":
        """Starts a program and waits for it in the accessibility tree."""
        process = self.launch(*command)
        return wait_for(f"{command[0]} in the accessibility tree",
                        lambda: next((node for node in applications() if node.process == process.pid), None), patience)

    def launch(self, *command: str) -> subprocess.Popen:
        """Starts a program that need not be in the accessibility tree."""
        return self._start(list(command))


def applications() -> "list[Node]":
    """Those in the accessibility tree now."""
    import pyatspi  # needs the bus

    return [Node(child) for child in pyatspi.Registry.getDesktop(0) if child is not None]


class Node:
    """One object of the accessibility tree."""

    def __init__(self, accessible: object) -> None:
        self.accessible = accessible

    @property
    def name(self) -> str:
        return self.accessible.name

    @property
    def process(self) -> int:
        return self.accessible.get_process_id()

    @property
    def role(self) -> str:
        return self.accessible.getRoleName()

    @property
    def middle(self) -> tuple[int, int]:
        """Where it is on the screen."""
        import pyatspi  # needs the bus

        place = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return place.x + place.width // 2, place.y + place.height // 2

    def walk(self) -> Iterator["Node"]:
        yield self
        for child in self.accessible:
            if child is not None:
                yield from Node(child).walk()

    def find(self, role: str, name: Callable[[str], bool] = lambda _: True) -> "Node | None":
        return next((node for node in self.walk() if node.role == role and name(node.name)), None)

    def find_button(self, name: str) -> "Node | None":
        """The button of this name that can be pressed now."""
        return next((node for node in self.walk()
                     if node.role in BUTTON_ROLES and node.name == name and node.enabled), None)

    @property
    def enabled(self) -> bool:
        import pyatspi  # needs the bus

        return self.accessible.getState().contains(pyatspi.STATE_SENSITIVE)

    def press(self) -> None:
        self.accessible.queryAction().doAction(0)

    @property
    def value(self) -> float:
        """The number that it stands at, of those from its minimum to its maximum."""
        return self.accessible.queryValue().currentValue

    @value.setter
    def value(self, number: float) -> None:
        self.accessible.queryValue().currentValue = number

    def text(self) -> str:
        """The text that it shows, its own or its name."""
        try:
            return self.accessible.queryText().getText(0, -1)
        except NotImplementedError:
            return self.name

    def all_text(self) -> str:
        return "\n".join(node.text() for node in self.walk())

    def select(self) -> None:
        """Selects it in the list or tree that it stands in."""
        self.accessible.parent.querySelection().selectChild(self.accessible.getIndexInParent())
