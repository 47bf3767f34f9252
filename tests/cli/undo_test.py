# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""`undo`, and what the other commands say of undo files."""

import json
import shutil
import unittest

from damage import NOWHERE
from repair_case import BAD, RepairTest
from support import run, validate


class UndoTest(RepairTest):
    def repaired(self, name="corrupt.qed"):
        """A repaired image, its bytes before, and its undo file."""
        image = self.corrupt(name)
        before = image.path.read_bytes()
        self.assertEqual(run("repair", "-q", "--yes", image.path)[0], 0)
        return image, before, self.undo_file(image)

    def error(self, *arguments):
        code, out, err = run("undo", "--output", "json", *arguments)
        self.assertEqual(code, 1, out)
        document = json.loads(out)
        validate(document, "failure")
        self.assertEqual(len(err.splitlines()), 1, err)
        return document["error"]["code"]


class Undo(UndoTest):
    def test_brings_every_byte_back_and_removes_the_undo_file(self):
        image, before, undo = self.repaired()
        code, out, err = run("undo", image.path)
        self.assertEqual((code, err), (0, ""))
        self.assertTrue(out.splitlines()[-1].startswith("UNDONE: "), out)
        self.assertEqual(image.path.read_bytes(), before)
        self.assertFalse(undo.exists())

    def test_takes_the_undo_file_itself(self):
        image, before, undo = self.repaired()
        code, out, _ = run("undo", "--output", "json", undo)
        result = json.loads(out)
        validate(result, "undo")
        self.assertEqual((code, result["filename"], result["result"]), (0, str(image.path), "undone"))
        self.assertEqual(image.path.read_bytes(), before)

    def test_a_dry_run_writes_nothing(self):
        image, _, undo = self.repaired()
        now, way_back = image.path.read_bytes(), undo.read_bytes()
        code, out, _ = run("undo", "--dry-run", image.path)
        self.assertEqual(code, 0)
        self.assertTrue(out.splitlines()[-1].startswith("CAN BE UNDONE: "), out)
        self.assertEqual((image.path.read_bytes(), undo.read_bytes()), (now, way_back))
        self.assertEqual(json.loads(run("undo", "-n", "--output", "json", image.path)[1])["result"], "can-be-undone")

    def test_an_image_that_was_changed_since_is_left_alone(self):
        image, _, _ = self.repaired()
        image.set_entry(BAD, image.entry(0))
        now = image.path.read_bytes()
        for arguments in ([image.path], ["--dry-run", image.path]):
            self.assertEqual(self.error(*arguments), "changed-since-repair")
        self.assertTrue(run("undo", image.path)[1].startswith("NOT UNDONE: nothing was changed."))
        self.assertEqual(image.path.read_bytes(), now)

    def test_without_an_undo_file_there_is_nothing_to_take_back(self):
        image = self.corrupt()
        self.assertEqual(self.error(image.path), "nothing-to-undo")
        self.assertEqual(self.error(self.path("none.qed")), "cannot-open")
        self.assertEqual(self.error("--undo-file", self.path("none"), image.path), "cannot-open")

    def test_a_damaged_or_foreign_undo_file_is_never_applied(self):
        image, _, undo = self.repaired()
        other = self.create("other.qed", writes=["write 0 1M"])
        before = other.path.read_bytes()
        self.assertIn(self.error("--undo-file", undo, other.path), ("undo-file-foreign", "changed-since-repair"))
        self.assertEqual(other.path.read_bytes(), before)
        self.path("elsewhere").mkdir()
        alone = self.path("elsewhere") / "alone.qedundo"
        shutil.copy(undo, alone)
        self.assertEqual(self.error(alone), "undo-file-foreign")
        damaged = bytearray(undo.read_bytes())
        damaged[200] ^= 0xFF  # in a record; between the places of states there is nothing
        undo.write_bytes(damaged)
        now = image.path.read_bytes()
        self.assertEqual(self.error("--undo-file", undo, image.path), "undo-file-damaged")
        self.assertEqual(image.path.read_bytes(), now)


class FinishAndDrop(UndoTest):
    def test_there_is_nothing_to_finish_when_nothing_was_cut_off(self):
        image, _, undo = self.repaired()
        self.assertEqual(self.error("--finish", image.path), "nothing-to-finish")
        self.assertEqual(self.error("--finish", "--undo-file", undo, image.path), "nothing-to-finish")
        self.assertEqual(self.error("--finish", self.sound().path), "nothing-to-finish")

    def test_drop_wants_yes_and_leaves_the_image(self):
        image, _, undo = self.repaired()
        now = image.path.read_bytes()
        self.assertEqual(self.error("--drop", image.path), "not-confirmed")
        self.assertTrue(undo.exists())
        code, out, _ = run("undo", "--drop", "--yes", image.path)
        self.assertEqual(code, 0)
        self.assertTrue(out.splitlines()[-1].startswith("DROPPED: "), out)
        self.assertFalse(undo.exists())
        self.assertEqual(image.path.read_bytes(), now)

    def test_the_ways_exclude_each_other(self):
        image = self.corrupt()
        for pair in (("--dry-run", "--finish"), ("--finish", "--drop"), ("--drop", "--dry-run")):
            code, out, err = run("undo", *pair, image.path)
            self.assertEqual((code, out), (1, ""))
            self.assertIn(pair[0], err)


class Elsewhere(UndoTest):
    def test_info_shows_undo_files_and_their_state(self):
        image, _, undo = self.repaired()
        info = json.loads(run("info", "--output", "json", image.path)[1])
        validate(info, "info")
        self.assertEqual([(file["filename"], file["state"], file["interrupted"])
                          for file in info["qedscope"]["undo-files"]], [(str(undo), "applied", False)])
        self.assertIn(undo.name, run("info", image.path)[1])
        self.assertEqual(json.loads(run("info", "--output", "json", self.sound().path)[1])["qedscope"]["undo-files"], [])

    def test_the_last_repair_is_the_first_to_be_taken_back(self):
        image = self.damage.sharing()["QED-REF-DOUBLE"].set_entry(BAD, NOWHERE)
        states = [image.path.read_bytes()]
        for fix in ("QED-REF-DOUBLE=leave", "QED-L2-OUTSIDE=leave"):
            run("repair", "-q", "--yes", "--fix", fix, image.path)
            states.append(image.path.read_bytes())
        for state in reversed(states[:-1]):
            self.assertEqual(run("undo", "-q", image.path)[0], 0)
            self.assertEqual(image.path.read_bytes(), state)


if __name__ == "__main__":
    unittest.main()
