# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The windows of a screen as its window manager knows them, and the mouse."""

import re
import subprocess


def ask(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=30).stdout


def root_ids(name: str) -> list[int]:
    """The windows that a property of the root window lists."""
    return [int(number, 16) for number in re.findall(r"0x[0-9a-f]+", ask("xprop", "-root", name))]


def managed() -> bool:
    return bool(root_ids("_NET_SUPPORTING_WM_CHECK"))


class Window:
    """A window with a frame and an entry in the task bar."""

    def __init__(self, number: int) -> None:
        self.number = number

    @property
    def title(self) -> str:
        return ask("xdotool", "getwindowname", str(self.number)).strip()

    @property
    def wm_class(self) -> list[str]:
        """The program's name and its class."""
        return re.findall(r'"([^"]*)"', ask("xprop", "-id", str(self.number), "WM_CLASS"))

    @property
    def active(self) -> bool:
        return root_ids("_NET_ACTIVE_WINDOW") == [self.number] == [int(ask("xdotool", "getactivewindow"))]

    def activate(self) -> None:
        subprocess.run(["xdotool", "windowactivate", str(self.number)], check=True, timeout=30)

    def minimise(self) -> None:
        subprocess.run(["xdotool", "windowminimize", str(self.number)], check=True, timeout=30)


def windows(wm_class: str) -> list[Window]:
    return [window for window in map(Window, root_ids("_NET_CLIENT_LIST")) if wm_class in window.wm_class]


def double_click(x: int, y: int) -> None:
    subprocess.run(["xdotool", "mousemove", "--sync", str(x), str(y)], check=True, timeout=30)
    subprocess.run(["xdotool", "click", "--repeat", "2", "--delay", "80", "1"], check=True, timeout=30)
