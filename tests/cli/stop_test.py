# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""The question before a repair, and signals that come while it goes on."""

import os
import pty
import random
import select
import shutil
import signal
import time
import unittest

from repair_case import RepairTest
from support import run, start

SEED = int(os.environ.get("QED_SEED", "20260303"))


class Terminal(RepairTest):
    def on_terminal(self, image, answer, *options, meanwhile=lambda: None):
        """Exit code, stdout, and what the terminal showed. The answer is bytes to type, or a signal."""
        leader, follower = pty.openpty()
        process = start("repair", *options, image.path, stdin=follower, stderr=follower)
        os.close(follower)
        shown = b""
        while b"[y/N] " not in shown and select.select([leader], [], [], 20)[0]:
            shown += os.read(leader, 65536)
        meanwhile()
        if isinstance(answer, bytes):
            os.write(leader, answer)
        else:
            process.send_signal(answer)
        out, _ = process.communicate(timeout=60)
        os.close(leader)
        return process.returncode, out, shown.decode()

    def test_the_plan_is_shown_and_yes_carries_it_out(self):
        for answer in (b"y\n", b" YES \n"):
            image = self.corrupt()
            code, out, shown = self.on_terminal(image, answer)
            self.assertEqual(code, 0, shown)
            self.assertIn("Clear one entry", shown)
            self.assertIn("Repair now? [y/N] ", shown)
            self.assertTrue(out.splitlines()[-1].startswith("REPAIRED"), out)
            self.undo_file(image).unlink()

    def test_anything_else_changes_nothing(self):
        image = self.corrupt()
        before = image.path.read_bytes()
        for answer, expected in ((b"\n", 1), (b"n\n", 1), (b"yesterday\n", 1), (b"\x04", 1),
                                 (signal.SIGINT, 130), (signal.SIGTERM, 143)):
            code, out, shown = self.on_terminal(image, answer)
            self.assertEqual(code, expected, shown)
            self.assertIn("NOT REPAIRED", out)
            self.assertEqual(image.path.read_bytes(), before)
            self.assertEqual(list(self.folder.glob("*.qedundo")), [])

    def test_an_image_that_changes_while_the_question_waits_is_left_alone(self):
        image = self.corrupt()
        code, out, _ = self.on_terminal(image, b"y\n", meanwhile=lambda: image.set_entry(7, image.entry(0)))
        self.assertEqual(code, 1)
        self.assertIn("NOT REPAIRED", out)
        self.assertEqual(image.entry(7), image.entry(0))
        self.assertEqual(self.check_json(image)[1]["corruptions"], 2)

    def test_the_question_says_where_the_way_back_is_missing(self):
        image = self.corrupt()
        self.assertIn("It can't be taken back.", self.on_terminal(image, b"n\n", "--no-undo")[2])
        copy = self.path("copy.qed")
        shown = self.on_terminal(image, b"n\n", "--output-image", copy)[2]
        self.assertIn("All this in a copy", " ".join(shown.split()))
        self.assertFalse(copy.exists())


class Signals(RepairTest):
    def setUp(self):
        super().setUp()
        self.image = self.create("shared.qed", "64M", writes=["write -P 3 0 8M"])
        for index in range(1, 120):
            self.image.set_entry(index, self.image.entry(0))
        self.original = self.path("original")
        shutil.copy(self.image.path, self.original)

    def stopped(self, when, number, times=1):
        """Exit code and stderr of a repair that gets a signal once `when` returns."""
        shutil.copy(self.original, self.image.path)
        process = start("repair", "--yes", "-q", self.image.path)
        when()
        for _ in range(times):
            process.send_signal(number)
        _, err = process.communicate(timeout=60)
        return process.returncode, err

    def undo_file_is_made(self):
        """From then on it writes, and the clusters to copy take a while."""
        end = time.monotonic() + 30
        while not self.undo_file(self.image).exists() and time.monotonic() < end:
            pass

    def as_before(self, code, err):
        self.assertEqual(list(self.folder.glob("*.qedundo")), [], (code, err))
        self.assertEqual(self.image.path.read_bytes(), self.original.read_bytes(), (code, err))

    def test_a_repair_that_is_stopped_in_time_is_rolled_back(self):
        for number, times in ((signal.SIGINT, 1), (signal.SIGTERM, 1), (signal.SIGINT, 3)):
            code, err = self.stopped(self.undo_file_is_made, number, times)
            self.assertEqual(code, 128 + number, err)
            self.assertIn("cancelled; nothing was changed", err)
            self.as_before(code, err)

    def test_a_stop_at_any_moment_rolls_back_or_comes_too_late(self):
        begin = time.monotonic()
        self.assertEqual(self.stopped(lambda: None, 0)[0], 3)
        seconds = time.monotonic() - begin
        chance = random.Random(SEED)
        for i in range(12):
            self.undo_file(self.image).unlink(missing_ok=True)
            number = (signal.SIGINT, signal.SIGTERM)[i % 2]
            code, err = self.stopped(lambda: time.sleep(chance.uniform(0, seconds)), number, 1 + i % 3)
            if code == 3:
                self.assertLessEqual(len(err.splitlines()), 1, err)
                self.assertIn("it is too late to stop", err or "it is too late to stop")
                self.assertEqual(run("undo", "-q", self.image.path)[0], 0)
            else:  # the first moments belong to the program's start, which a signal simply ends
                self.assertIn(code, (128 + number, -number), err)
            self.as_before(code, err)

    def test_a_reader_of_progress_that_goes_away_does_not_end_a_repair(self):
        process = start("repair", "--yes", "-q", "--progress=ndjson", self.image.path)
        process.stderr.readline()  # the check is through
        process.stderr.close()
        process.stderr = None
        process.communicate(timeout=60)
        self.assertIn(process.returncode, (3, -signal.SIGPIPE))
        self.assertEqual(run("check", self.image.path)[2], "")


if __name__ == "__main__":
    unittest.main()
