# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""`repair`: what it writes, where, what it refuses, and what it prints."""

import json
import unittest

from damage import NOWHERE
from repair_case import BAD, RepairTest
from support import run, validate


class Repair(RepairTest):
    def test_every_damage_is_repaired_and_the_way_back_kept(self):
        for name, image in self.damage.corrupt().items():
            before = image.path.read_bytes()
            result = self.json("repair", "--yes", image.path)
            validate(result, "repair")
            self.assertEqual(result["result"], "repaired", name)
            self.assertEqual(result["check"]["corruptions"], 0, name)
            self.assertGreater(result["check"]["corruptions-fixed"], 0, name)
            self.assertEqual(result["done"][0]["undo-file"], str(self.undo_file(image)), name)
            self.assertIn(run("check", "-q", image.path)[0], (0, 3), name)
            self.assertEqual(run("undo", "-q", image.path)[0], 0, name)
            self.assertEqual(image.path.read_bytes(), before, name)

    def test_the_state_afterwards_decides_the_exit_code(self):
        lost = self.damage.l1()["QED-L1-OUTSIDE"]
        for image, code in ((self.corrupt(), 0), (self.dirty(), 0), (lost, 3)):
            self.assertEqual(run("repair", "--yes", image.path)[0], code, image.path)
        two = self.corrupt("two.qed")
        two.set_entry(2, two.entry(0))
        code, out, _ = run("repair", "--yes", "--fix", "QED-REF-DOUBLE=leave", two.path)
        self.assertEqual(code, 2)
        self.assertTrue(out.splitlines()[-1].startswith("PARTLY REPAIRED: 1 of 2 corruptions left."), out)

    def test_the_text_says_what_was_done_and_ends_with_a_verdict(self):
        image = self.corrupt()
        code, out, err = run("repair", "--yes", image.path)
        self.assertEqual((code, err), (0, ""))
        self.assertIn("\nRepaired\n  - ", out)
        self.assertIn(self.undo_file(image).name, out)
        self.assertTrue(out.splitlines()[-1].startswith("REPAIRED: "), out)
        for line in out.splitlines():
            self.assertLessEqual(len(line.replace(str(image.path), "")), 80, line)

    def test_nothing_to_repair_is_said_and_nothing_written(self):
        for image, code, verdict in ((self.sound(), 0, "SOUND"), (self.leaky(), 3, "LEAKS")):
            before = image.path.stat()
            returned, out, _ = run("repair", "--yes", image.path)
            self.assertEqual(returned, code)
            self.assertIn("There is nothing to repair.", out)
            self.assertTrue(out.splitlines()[-1].startswith(verdict))
            self.assertEqual(image.path.stat().st_mtime_ns, before.st_mtime_ns)
            self.assertEqual(self.json("repair", image.path)["result"], "nothing-to-do")

    def test_without_a_terminal_it_wants_yes(self):
        image = self.corrupt()
        self.refused("repair", image.path, word="--yes", code="not-confirmed", image=image)

    def test_force_share_is_for_looking(self):
        image = self.corrupt()
        for command in (["repair", "--yes"], ["check", "-r", "all"], ["undo"]):
            code, out, err = run(*command, "-U", image.path)
            self.assertEqual((code, out), (1, ""))
            self.assertIn("-U is for looking only", err)

    def test_an_image_that_nobody_may_change(self):
        image = self.corrupt()
        image.path.chmod(0o444)
        if image.path.owner() == "root":
            self.skipTest("root may change everything")
        self.refused("repair", "--yes", image.path, word="--output-image", code="not-allowed", image=image)

    def test_a_choice_goes_before_the_default(self):
        for name, options, entry in (("zero", [], 1), ("base", ["--fix", "qed-l2-outside=show-base"], 0)):
            image = self.damage.image(name, base=self.damage.base()).set_entry(BAD, NOWHERE)
            self.assertEqual(run("repair", "-q", "--yes", *options, image.path)[0], 0)
            self.assertEqual(image.entry(BAD), entry, name)

    def test_marks_that_hold_until_the_next_write_go_with_it(self):
        image = self.corrupt().set_u64(32, 1 << 40).set_u64(24, 1 << 40)
        self.assertEqual(run("repair", "-q", "--yes", image.path)[0], 0)
        self.assertEqual((image.u64(16), image.u64(24), image.u64(32)), (0, 1 << 40, 0))

    def test_progress_is_printed_while_it_writes(self):
        code, _, err = run("repair", "--yes", "-q", self.corrupt().path)
        self.assertEqual((code, err), (0, ""))
        code, _, err = run("repair", "--yes", "--progress=ndjson", self.corrupt("other.qed").path)
        lines = [json.loads(line) for line in err.splitlines()]
        for line in lines:
            validate(line, "progress")
        self.assertGreaterEqual(len(lines), 2)


class Reclaim(RepairTest):
    def test_gives_unused_clusters_back_when_nothing_is_damaged(self):
        for name, image in self.damage.leaks().items():
            size = image.path.stat().st_size
            result = self.json("repair", "--yes", "--reclaim", image.path, code=0)
            validate(result, "repair")
            self.assertEqual([done["task"] for done in result["done"]], ["reclaim"], name)
            self.assertGreater(result["check"]["leaks-fixed"], 0, name)
            self.assertLess(image.path.stat().st_size, size, name)

    def test_comes_after_the_repair_with_an_undo_file_of_its_own(self):
        image = self.corrupt().append_clusters(2)
        before = image.path.read_bytes()
        result = self.json("repair", "--yes", "--reclaim", image.path, code=0)
        self.assertEqual([done["task"] for done in result["done"]], ["repair", "reclaim"])
        self.assertEqual([done["undo-file"] for done in result["done"]],
                         [str(self.undo_file(image)), str(self.undo_file(image, ".2"))])
        for _ in range(2):
            self.assertEqual(run("undo", "-q", image.path)[0], 0)
        self.assertEqual(image.path.read_bytes(), before)

    def test_of_a_lost_table_must_be_allowed(self):
        image = self.damage.lost_table()
        self.refused("repair", "--yes", "--reclaim", image.path, word="QED-LEAK-TABLE-CANDIDATE=reclaim",
                     code="lost-table-among-leaks", image=image)
        self.assertEqual(run("repair", "-q", "--yes", "--reclaim", "--fix", "QED-LEAK-TABLE-CANDIDATE=reclaim",
                             image.path)[0], 0)

    def test_does_not_come_while_damage_is_left(self):
        image = self.corrupt().append_clusters(2).set_dirty()
        code, out, err = run("repair", "--yes", "--reclaim", "--fix", "QED-L2-OUTSIDE=leave", image.path)
        self.assertEqual((code, self.check_json(image)[1]["leaks"]), (1, 2), out)
        self.assertIn("only when nothing is damaged", err)


class Where(RepairTest):
    def test_a_copy_is_repaired_in_its_stead(self):
        for name, image in self.damage.corrupt().items():
            before = image.path.read_bytes()
            copy = self.path("copy.qed")
            result = self.json("repair", "--yes", "--output-image", copy, image.path)
            self.assertEqual((result["filename"], result["result"]), (str(copy), "repaired"), name)
            self.assertEqual(image.path.read_bytes(), before, name)
            self.assertIn(run("check", "-q", copy)[0], (0, 3), name)
            self.assertEqual(list(self.folder.glob("*.qedundo")), [], name)
            copy.unlink()

    def test_a_copy_never_takes_the_place_of_a_file_and_keeps_the_mode(self):
        image, copy = self.corrupt(), self.sound("copy.qed")
        before = copy.path.read_bytes()
        self.refused("repair", "--yes", "--output-image", copy.path, image.path, word="never overwritten",
                     code="file-exists", image=image)
        self.assertEqual(copy.path.read_bytes(), before)
        image.path.chmod(0o640)
        self.assertEqual(run("repair", "-q", "--yes", "--output-image", self.path("new.qed"), image.path)[0], 0)
        self.assertEqual(self.path("new.qed").stat().st_mode & 0o777, 0o640)

    def test_no_copy_is_made_when_there_is_nothing_to_repair(self):
        self.assertEqual(run("repair", "-q", "--yes", "--output-image", self.path("copy.qed"), self.sound().path)[0], 0)
        self.assertFalse(self.path("copy.qed").exists())

    def test_a_copy_that_could_not_be_repaired_is_removed(self):
        image, undo = self.corrupt(), self.path("way-back")
        undo.write_text("something else")
        copy = self.path("copy.qed")
        self.refused("repair", "--yes", "--output-image", copy, "--undo-file", undo, image.path, word="never overwritten",
                     code="undo-file-exists", image=image)
        self.assertFalse(copy.exists())
        self.assertEqual(undo.read_text(), "something else")

    def elsewhere(self):
        self.path("elsewhere").mkdir()
        return self.path("elsewhere") / "way-back"

    def test_the_undo_file_goes_where_it_is_told(self):
        image, undo = self.corrupt(), self.elsewhere()
        before = image.path.read_bytes()
        self.assertEqual(run("repair", "-q", "--yes", "--undo-file", undo, image.path)[0], 0)
        self.assertFalse(self.undo_file(image).exists())
        self.assertEqual(run("undo", "-q", "--undo-file", undo, image.path)[0], 0)
        self.assertEqual(image.path.read_bytes(), before)

    def test_an_undo_file_elsewhere_is_found_from_the_image(self):
        image, undo = self.corrupt(), self.elsewhere()
        before = image.path.read_bytes()
        self.assertEqual(run("repair", "-q", "--yes", "--undo-file", undo, image.path)[0], 0)
        info = "".join(line.strip() for line in run("info", image.path)[1].splitlines())
        self.assertIn(f"Undo file          {undo}, of", info)
        self.assertEqual(run("undo", "-q", image.path)[0], 0)
        self.assertEqual(image.path.read_bytes(), before)
        self.assertFalse(undo.exists())

    def test_no_undo_leaves_no_undo_file(self):
        image = self.corrupt()
        result = self.json("repair", "--yes", "--no-undo", image.path, code=0)
        self.assertNotIn("undo-file", result["done"][0])
        self.assertEqual(list(self.folder.glob("*.qedundo")), [])
        self.assertEqual(run("repair", "--no-undo", "--undo-file", "x", image.path)[0], 1)


if __name__ == "__main__":
    unittest.main()
