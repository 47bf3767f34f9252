# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""`plan`, and `repair --plan`: nothing is written before its time, and nothing else than was shown."""

import json
import unittest

from repair_case import BAD, RepairTest
from support import run, validate


class Plan(RepairTest):
    def test_is_a_diff_behind_comments_and_writes_nothing(self):
        for name, image in self.damage.corrupt().items():
            before, times = image.path.read_bytes(), image.path.stat()
            code, out, err = run("plan", image.path)
            self.assertEqual((code, err), (2, ""), name)
            lines = out.splitlines()
            comments = [line for line in lines if line.startswith("#")]
            self.assertEqual(lines[:len(comments)], comments)
            self.assertTrue(lines[len(comments)].startswith("--- "), name)
            self.assertTrue(lines[len(comments) + 1].startswith("+++ "), name)
            self.assertTrue(all(line[:1] in "@+- " for line in lines[len(comments):]), name)
            self.assertEqual((image.path.read_bytes(), image.path.stat().st_mtime_ns), (before, times.st_mtime_ns))
            self.assertEqual(list(self.folder.glob("*.qedundo")), [])

    def test_the_exit_code_is_that_of_check_now(self):
        images = {**self.every_state(), **self.damage.leaks()}
        for name, image in images.items():
            if name not in ("header", "feature"):
                self.assertEqual(run("plan", image.path)[0], run("check", image.path)[0], name)

    def test_says_what_would_remain(self):
        code, out, _ = run("plan", self.corrupt().path)
        self.assertIn("# Nothing would remain:", out)
        self.assertIn("# SOUND:", out)
        code, out, _ = run("plan", "--fix", "QED-L2-OUTSIDE=leave", self.corrupt("other.qed").path)
        self.assertIn("# There is nothing to do.", out)
        self.assertIn("# CORRUPT:", out)

    def test_as_json_keeps_to_the_schema_and_says_what_would_remain(self):
        for name, image in {**self.damage.corrupt(), **self.damage.flags()}.items():
            plan = self.json("plan", image.path)
            validate(plan, "plan")
            self.assertEqual(plan["task"], "repair", name)
            self.assertTrue(plan["steps"], name)
            self.assertEqual(plan["afterwards"]["corruptions"], 0, name)

    def test_of_a_reclaim_is_asked_for(self):
        image = self.damage.leaks()["QED-LEAK-INTERIOR"]
        self.assertEqual(self.json("plan", image.path)["steps"], [])
        plan = self.json("plan", "--reclaim", image.path, code=3)
        validate(plan, "plan")
        self.assertEqual((plan["task"], plan["afterwards"]["leaks"]), ("reclaim", 0))

    def test_of_a_reclaim_is_refused_while_there_is_damage_and_for_lost_tables(self):
        for image, code in ((self.corrupt(), "damaged-still"), (self.damage.lost_table(), "lost-table-among-leaks")):
            returned, out, _ = run("plan", "--reclaim", "--output", "json", image.path)
            self.assertEqual((returned, json.loads(out)["error"]["code"]), (1, code))
        allowed = self.json("plan", "--reclaim", "--fix", "QED-LEAK-TABLE-CANDIDATE=reclaim", image.path, code=3)
        self.assertEqual(allowed["afterwards"]["leaks"], 0)

    def test_a_choice_that_can_not_be_is_wrong_usage(self):
        image = self.corrupt()
        for choice, word in (("QED-L2-OUTSIDE", "CODE=FIX"), ("QED-L2-OUTSIDES=clear", "QED-L2-OUTSIDE"),
                             ("QED-L2-OUTSIDE=copy", "show-base"), ("QED-B-MISSING=leave", "reported only"),
                             ("QED-LEAK-TAIL=reclaim", "add --reclaim")):
            for command in ("plan", "repair"):
                code, out, err = run(command, "--fix", choice, image.path)
                self.assertEqual((code, out), (1, ""))
                self.assertIn(word, err)

    def test_a_header_that_can_not_be_followed_has_no_plan(self):
        code, out, err = run("plan", "--output", "json", self.every_state()["header"].path)
        self.assertEqual((code, json.loads(out)["error"]["code"]), (1, "header-unusable"))


class Plans(RepairTest):
    def saved(self, image, *options):
        path = self.path("plan.json")
        path.write_text(run("plan", "--output", "json", *options, image.path)[1])
        return path

    def test_a_plan_is_carried_out_as_it_was_made(self):
        image = self.corrupt("two.qed")
        image.set_entry(2, image.entry(0))
        plan = self.saved(image, "--fix", "QED-REF-DOUBLE=leave")
        self.assertEqual(run("repair", "-q", "--yes", "--plan", plan, image.path)[0], 2)
        self.assertEqual((image.entry(BAD), image.entry(2)), (0, image.entry(0)))

    def test_a_plan_of_a_reclaim_too(self):
        image = self.damage.lost_table()
        plan = self.saved(image, "--reclaim", "--fix", "QED-LEAK-TABLE-CANDIDATE=reclaim")
        self.assertEqual(run("repair", "-q", "--yes", "--plan", plan, image.path)[0], 0)

    def test_a_plan_for_another_state_is_refused(self):
        image = self.corrupt()
        plan = self.saved(image)
        image.set_entry(2, 0x7FFF0000)
        self.refused("repair", "--yes", "--plan", plan, image.path, word="another state", code="plan-foreign", image=image)

    def test_what_is_no_plan_is_refused(self):
        image = self.corrupt()
        for text in ("", "[]", "{}", '{"steps": 1}', "not JSON"):
            path = self.path("plan.json")
            path.write_text(text)
            self.refused("repair", "--yes", "--plan", path, image.path, word=str(path), code="invalid-plan", image=image)
        self.refused("repair", "--yes", "--plan", self.path("none"), image.path, word="none", code="cannot-open", image=image)

    def test_a_plan_holds_the_choices_already(self):
        for option in (["--fix", "QED-L2-OUTSIDE=leave"], ["--reclaim"]):
            code, _, err = run("repair", "--plan", "x", *option, self.corrupt().path)
            self.assertEqual(code, 1)
            self.assertIn("--plan", err)


if __name__ == "__main__":
    unittest.main()
