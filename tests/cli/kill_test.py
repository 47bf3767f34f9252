# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""A repair, or an undo, that is killed at any moment leaves an image that can be brought back, or completed.

QED_KILLS is how often; QED_SEED the first of the random numbers, printed when something fails.
"""

import hashlib
import json
import os
import random
import shutil
import signal
import time
import unittest

from support import CliTest, run, start

KILLS = int(os.environ.get("QED_KILLS", "60"))
SEED = int(os.environ.get("QED_SEED", "20260303"))
SHARED = 96  # clusters that get a copy


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Kill(CliTest):
    def setUp(self):
        super().setUp()
        self.random = random.Random(SEED)
        self.image = self.damaged()
        self.original = self.path("original")
        shutil.copy(self.image.path, self.original)
        self.digest = digest(self.original)
        self.seen = {}

    def damaged(self):
        """Many copies to make, entries to clear in two tables, and the dirty bit."""
        image = self.create("image.qed", "8G", writes=["write -P 3 0 1M", "write -P 4 2G 256k"])
        for index in range(16, 16 + SHARED):
            image.set_entry(index, image.entry(index % 16))
        for index in range(300, 340):
            image.set_entry(index, 0x7FFF0000 + index)
        return image.set_l1(5, 0x7FFF00000000).set_dirty()

    def undo_files(self):
        code, out, err = run("info", "--output", "json", self.image.path)
        self.assertIn(code, (0, 2), err)
        return json.loads(out)["qedscope"]["undo-files"]

    def duration(self, *command):
        begin = time.monotonic()
        self.assertIn(run(*command)[0], (0, 3))
        return time.monotonic() - begin

    def killed(self, seconds, *command):
        process = start(*command)
        time.sleep(self.random.uniform(0, seconds))
        process.send_signal(signal.SIGKILL)
        process.communicate()

    def restore(self):
        for undo in self.folder.rglob("*.qedundo"):
            undo.unlink()
        shutil.copy(self.original, self.image.path)

    def recover(self, way):
        """By the state that info tells. Returns that state."""
        files = self.undo_files()
        state = files[0]["state"] if files else "none"
        if state in ("none", "prepared"):
            self.assertEqual(digest(self.image.path), self.digest, state)
            self.assertIn(run("repair", "-q", "--yes", self.image.path)[0], (0, 3))
        elif way == "finish" and state == "applying":
            code, out, err = run("undo", "--finish", self.image.path)
            self.assertIn(code, (0, 3), out + err)
            self.assertIn(run("check", "-q", self.image.path)[0], (0, 3))
        code, out, err = run("undo", self.image.path)
        self.assertEqual(code, 0, (state, out, err))
        self.assertEqual(digest(self.image.path), self.digest, (state, way))
        return state

    def test_what_was_cut_off_is_said_and_nothing_else_is_begun(self):
        seconds = self.duration("repair", "-q", "--yes", self.image.path)
        for _ in range(50):
            self.restore()
            self.killed(seconds, "repair", "-q", "--yes", self.image.path)
            files = self.undo_files()
            if files and files[0]["interrupted"]:
                break
        self.assertEqual(files[0]["state"], "applying")
        now = self.image.path.read_bytes()
        for command in (["check"], ["dump"], ["map"], ["plan"]):
            self.assertIn("'undo --finish'", run(*command, self.image.path)[2])
        self.assertIn("was cut off", run("info", self.image.path)[1])
        for command in (["repair", "--yes"], ["check", "-r", "all"], ["undo", "--drop", "--yes"]):
            code, _, err = run(*command, self.image.path)
            self.assertEqual(code, 1, command)
            self.assertIn("'undo --finish'", err)
        self.assertEqual(self.image.path.read_bytes(), now)

    def count(self, state):
        self.seen[state] = self.seen.get(state, 0) + 1

    def test_a_killed_repair_is_taken_back_or_completed(self):
        elsewhere = self.path("elsewhere")
        elsewhere.mkdir()
        ways = [[], ["--undo-file", elsewhere / "way-back.qedundo"]]
        seconds = self.duration("repair", "-q", "--yes", self.image.path)
        for i in range(KILLS * 2 // 3):
            with self.subTest(kill=i, seed=SEED):
                self.restore()
                self.killed(seconds, "repair", "-q", "--yes", *ways[i // 2 % 2], self.image.path)
                self.count(self.recover("undo" if i % 2 == 0 else "finish"))
        self.assertIn("applying", self.seen)

    def test_a_killed_undo_goes_on(self):
        run("repair", "-q", "--yes", self.image.path)
        repaired, undo = self.path("repaired"), self.image.path.with_name("image.qed.qedundo")
        shutil.copy(self.image.path, repaired)
        shutil.copy(undo, self.path("way-back"))
        seconds = self.duration("undo", "-q", self.image.path)
        for i in range(KILLS // 3):
            with self.subTest(kill=i, seed=SEED):
                shutil.copy(repaired, self.image.path)
                shutil.copy(self.path("way-back"), undo)
                self.killed(seconds, "undo", "-q", self.image.path)
                files = self.undo_files()
                self.count(files[0]["state"] if files else "none")
                if files:
                    self.assertEqual(run("undo", "-q", self.image.path)[0], 0)
                self.assertEqual(digest(self.image.path), self.digest)


if __name__ == "__main__":
    unittest.main()
