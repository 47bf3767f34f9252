#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The desktop's own tools take what is installed, and know an image and an undo file by it."""

import os
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

from stage import APP_ID, CLI, SHARE, STAGE, run

IMAGE = "application/x-qed-disk"
UNDO = "application/vnd.qedscope.undo"


class Files(unittest.TestCase):
    def test_the_desktop_entry_is_valid(self) -> None:
        done = run("desktop-file-validate", SHARE / f"applications/{APP_ID}.desktop")
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))

    def test_the_metadata_is_valid(self) -> None:
        done = run("appstreamcli", "validate", "--no-net", SHARE / f"metainfo/{APP_ID}.metainfo.xml")
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_the_metadata_tells_the_version_of_the_program(self) -> None:
        version = run(CLI, "--version").stdout.split()[1]
        text = (SHARE / f"metainfo/{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
        self.assertIn(f'<release version="{version}"', text)

    def test_nothing_was_left_to_be_filled_in(self) -> None:
        for file in STAGE.rglob("*"):
            if file.suffix in {".desktop", ".thumbnailer", ".xml"}:
                with self.subTest(file=file.name):
                    self.assertNotRegex(file.read_text(encoding="utf-8"), r"@\w+@")


class Icons(unittest.TestCase):
    def test_each_size_has_its_pixels(self) -> None:
        for side in (16, 22, 24, 32, 48, 64, 128, 256):
            with self.subTest(side=side):
                data = (SHARE / f"icons/hicolor/{side}x{side}/apps/{APP_ID}.png").read_bytes()
                self.assertEqual(struct.unpack(">II", data[16:24]), (side, side))

    def test_the_drawings_can_be_drawn(self) -> None:
        names = (f"scalable/apps/{APP_ID}", f"symbolic/apps/{APP_ID}-symbolic",
                 *(f"scalable/mimetypes/{kind.replace('/', '-')}" for kind in (IMAGE, UNDO)))
        for name in names:
            with self.subTest(name=name):
                command = ["rsvg-convert", "-w", "64", SHARE / f"icons/hicolor/{name}.svg"]
                done = subprocess.run(command, capture_output=True, check=True)
                self.assertTrue(done.stdout.startswith(b"\x89PNG"))
                self.assertEqual(done.stderr, b"")


class Types(unittest.TestCase):
    """In a home folder that has our files and nothing else."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        self.data = self.home / "data"
        for name in ("applications", "mime"):
            shutil.copytree(SHARE / name, self.data / name)
        self.environment = os.environ | {"XDG_DATA_HOME": str(self.data), "HOME": folder.name,
                                         "XDG_CONFIG_HOME": str(self.home / "config"),
                                         "PATH": f"{STAGE / 'bin'}:{os.environ['PATH']}"}
        done = self.run_here("update-mime-database", self.data / "mime")
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))
        self.run_here("update-desktop-database", self.data / "applications")

    def run_here(self, *command: str | Path) -> subprocess.CompletedProcess:
        return run(*command, env=self.environment, cwd=self.home)

    def type_of(self, file: Path) -> str:
        listing = self.run_here("gio", "info", "--attributes=standard::content-type", file).stdout
        return listing.split("standard::content-type:")[1].strip()

    def test_both_are_found_by_name(self) -> None:
        lines = (self.data / "mime/globs2").read_text(encoding="utf-8").splitlines()
        self.assertIn(f"50:{IMAGE}:*.qed", lines)
        self.assertIn(f"50:{UNDO}:*.qedundo", lines)

    def test_an_image_and_its_undo_file_are_known_by_name_and_by_content(self) -> None:
        image = self.home / "disk.qed"
        run(os.environ["QED_EXAMPLE"], image, check=True)
        run(CLI, "repair", "--yes", image)
        undo = self.home / "disk.qed.qedundo"
        for file, kind in ((image, IMAGE), (undo, UNDO)):
            with self.subTest(kind=kind):
                self.assertEqual(self.type_of(file), kind)
                nameless = file.rename(self.home / "nameless")
                self.assertEqual(self.type_of(nameless), kind)

    def test_the_thumbnailer_draws_an_image(self) -> None:
        entry = (SHARE / f"thumbnailers/{APP_ID}.thumbnailer").read_text(encoding="utf-8")
        self.assertIn(f"MimeType={IMAGE};", entry)
        (line,) = re.findall(r"^Exec=(.*)$", entry, re.MULTILINE)
        image, picture = self.home / "disk.qed", self.home / "picture.png"
        run(os.environ["QED_EXAMPLE"], image, check=True)
        values = {"%s": "128", "%i": str(image), "%o": str(picture)}
        done = self.run_here(*(values.get(word, word) for word in line.split()))
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))
        self.assertEqual(struct.unpack(">II", picture.read_bytes()[16:24]), (128, 128))

    def test_the_window_is_what_opens_both(self) -> None:
        for kind in (IMAGE, UNDO):
            with self.subTest(kind=kind):
                listing = self.run_here("gio", "mime", kind).stdout
                self.assertIn(f"Default application for “{kind}”: {APP_ID}.desktop", listing)


if __name__ == "__main__":
    unittest.main()
