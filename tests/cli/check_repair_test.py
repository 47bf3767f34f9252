# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""`check -r`: as qemu-img's users write it, without a question."""

import json
import unittest

from damage import NOWHERE
from repair_case import BAD, RepairTest
from support import run, validate


class CheckRepair(RepairTest):
    def repaired(self, what, image):
        code, out, err = run("check", "-r", what, "--output", "json", image.path)
        result = json.loads(out)
        validate(result, "failure" if "error" in result else "check")
        return code, result, err

    def test_all_repairs_and_then_gives_space_back(self):
        image = self.corrupt().append_clusters(3)
        before = image.path.read_bytes()
        code, result, _ = self.repaired("all", image)
        self.assertEqual(code, 0)
        self.assertEqual((result["corruptions"], result["corruptions-fixed"]), (0, 1))
        self.assertEqual((result["leaks"], result["leaks-fixed"]), (0, 3))
        self.assertEqual([done["task"] for done in result["qedscope"]["repairs"]], ["repair", "reclaim"])
        for done in result["qedscope"]["repairs"]:
            self.assertIn(".qedundo", done["undo-file"])
        for _ in range(2):
            self.assertEqual(run("undo", "-q", image.path)[0], 0)
        self.assertEqual(image.path.read_bytes(), before)

    def test_all_gives_nothing_back_that_may_be_a_lost_table(self):
        image = self.damage.lost_table().set_entry(BAD, NOWHERE)
        code, result, err = self.repaired("all", image)
        self.assertEqual((code, result["corruptions"], result["leaks-fixed"], err), (3, 0, 0, ""))
        self.assertGreater(result["leaks"], 0)

    def test_leaks_gives_space_back_and_changes_nothing_that_the_guest_reads(self):
        for name, image in self.damage.leaks().items():
            code, result, _ = self.repaired("leaks", image)
            self.assertEqual((code, result["leaks"], result["corruptions-fixed"]), (0, 0, 0), name)
            self.assertGreater(result["leaks-fixed"], 0, name)

    def test_leaks_is_refused_while_there_is_damage_and_for_a_lost_table(self):
        for image, error in ((self.corrupt().append_clusters(1), "damaged-still"),
                             (self.damage.lost_table(), "lost-table-among-leaks")):
            before = image.path.read_bytes()
            code, result, _ = self.repaired("leaks", image)
            self.assertEqual((code, result["error"]["code"]), (1, error))
            self.assertEqual(image.path.read_bytes(), before)

    def test_a_sound_image_is_left_alone(self):
        image = self.sound()
        before = image.path.stat()
        for what in ("leaks", "all"):
            code, result, _ = self.repaired(what, image)
            self.assertEqual((code, result["corruptions-fixed"], result["leaks-fixed"]), (0, 0, 0))
            self.assertEqual(result["qedscope"]["repairs"], [])
        self.assertEqual(image.path.stat().st_mtime_ns, before.st_mtime_ns)

    def test_several_images_each_by_itself(self):
        corrupt, leaky = self.corrupt(), self.leaky()
        code, out, _ = run("check", "-r", "all", "--output", "json", corrupt.path, self.raw(), leaky.path)
        results = json.loads(out)
        validate(results, "check")
        self.assertEqual(code, 63)
        self.assertEqual((results[0]["corruptions-fixed"], results[2]["leaks-fixed"]), (1, 3))

    def test_the_text_says_what_was_done_before_the_verdict(self):
        image = self.corrupt().append_clusters(1)
        code, out, err = run("check", "-r", "all", image.path)
        self.assertEqual((code, err), (0, ""))
        self.assertLess(out.index("\nRepaired\n"), out.index("\nGiven back\n"))
        self.assertTrue(out.splitlines()[-1].startswith("SOUND"), out)


if __name__ == "__main__":
    unittest.main()
