#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The entries in the menus of file managers, as those read them."""

import configparser
import importlib.util
import subprocess
import sys
import types
import unittest
from unittest import mock

from stage import APP_ID, SHARE

IMAGE = "application/x-qed-disk"


class ServiceMenu(unittest.TestCase):
    def test_offers_one_action_for_images(self) -> None:
        menu = configparser.ConfigParser(interpolation=None)
        menu.optionxform = str
        menu.read(SHARE / f"kio/servicemenus/{APP_ID}.desktop", encoding="utf-8")
        self.assertEqual(menu["Desktop Entry"]["MimeType"], f"{IMAGE};")
        for action in menu["Desktop Entry"]["Actions"].rstrip(";").split(";"):
            self.assertEqual(menu[f"Desktop Action {action}"]["Exec"], "qedscope %F")
            self.assertEqual(menu[f"Desktop Action {action}"]["Icon"], APP_ID)


class MenuItem:
    def __init__(self, name: str, label: str) -> None:
        self.name, self.label, self.activate = name, label, None

    def connect(self, signal: str, call: object) -> None:
        self.activate = call if signal == "activate" else None


class File:
    def __init__(self, path: str | None, kind: str = IMAGE) -> None:
        self.path, self.kind = path, kind

    def get_mime_type(self) -> str:
        return self.kind

    def get_location(self) -> "File":
        return self

    def get_path(self) -> str | None:
        return self.path


def extension() -> types.ModuleType:
    """The extension, in a GNOME Files that has just what it asks for."""
    repository = types.ModuleType("gi.repository")
    repository.GObject = types.SimpleNamespace(GObject=type("GObject", (), {}))
    repository.Nautilus = types.SimpleNamespace(MenuProvider=type("MenuProvider", (), {}), MenuItem=MenuItem)
    path = SHARE / "nautilus-python/extensions/qedscope.py"
    with mock.patch.dict(sys.modules, {"gi": types.ModuleType("gi"), "gi.repository": repository}):
        spec = importlib.util.spec_from_file_location("qedscope_nautilus", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return module


class GnomeFiles(unittest.TestCase):
    def items(self, *files: File) -> list:
        return extension().QedscopeMenu().get_file_items(list(files))

    def test_offers_one_entry_for_images(self) -> None:
        (item,) = self.items(File("/vm/a.qed"), File("/vm/b.qed"))
        with mock.patch.object(subprocess, "Popen") as started:
            item.activate(item)
        self.assertEqual(started.call_args.args[0], ["qedscope", "/vm/a.qed", "/vm/b.qed"])

    def test_takes_the_window_that_older_versions_hand_over(self) -> None:
        self.assertEqual(len(extension().QedscopeMenu().get_file_items("window", [File("/vm/a.qed")])), 1)

    def test_offers_nothing_for_other_files_and_for_places_elsewhere(self) -> None:
        self.assertEqual(self.items(), [])
        self.assertEqual(self.items(File("/vm/a.qed"), File("/vm/letter.txt", "text/plain")), [])
        self.assertEqual(self.items(File(None)), [])


if __name__ == "__main__":
    unittest.main()
