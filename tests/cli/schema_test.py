# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""Whatever is printed as JSON keeps to the schema that is shipped."""

import json
import unittest

import jsonschema

from support import SCHEMA, CliTest, run, validate


class Schema(CliTest):
    def test_it_is_a_schema_itself(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_it_refuses_what_it_does_not_describe(self):
        result = self.check_json(self.sound())[1]
        validate(result, "check")
        for change in ({"leaks": 1.5}, {"corruptions": -1}, {"format": "raw"}, {"surprise": 1}):
            with self.assertRaises(jsonschema.ValidationError, msg=str(change)):
                validate({**result, **change}, "check-result")

    def test_every_command_on_every_state(self):
        commands = {"check": ["check"], "info": ["info"], "dump": ["dump"], "map": ["map"],
                    "file-map": ["map", "--space", "file"], "find": ["find", "--cluster", "1"], "plan": ["plan"]}
        seen = set()
        for name, image in self.every_state().items():
            for definition, command in commands.items():
                code, out, _ = run(*command, "--output", "json", image.path)
                document = json.loads(out)
                with self.subTest(image=name, command=definition):
                    if isinstance(document, dict) and "error" in document:
                        validate(document, "failure")
                        self.assertNotEqual(code, 0)
                    else:
                        validate(document, definition)
                        seen.add(definition)
        self.assertEqual(seen, set(commands))

    def test_find_in_each_of_its_ways(self):
        for name, image in self.every_state().items():
            for place in (["--guest", "64K"], ["--guest", "0x20000"], ["--file", "4"], ["--file", "64K"], ["--guest", "2GiB"]):
                document = json.loads(run("find", *place, "--output", "json", image.path)[1])
                with self.subTest(image=name, place=place):
                    validate(document, "failure" if "error" in document else "find")

    def test_failures(self):
        for arguments in (["check", self.raw()], ["info", self.folder], ["map", self.path("none")],
                          ["find", "--file", "1T", self.sound().path], ["explain", "QED-X"],
                          ["dump", "--l1", "99999999", self.sound("other.qed").path]):
            code, out, err = run(*arguments, "--output", "json")
            with self.subTest(arguments=arguments):
                validate(json.loads(out), "failure")
                self.assertNotEqual(code, 0)
                self.assertTrue(err)

    def test_explain_one_and_all(self):
        every = json.loads(run("explain", "--output", "json")[1])
        validate(every, "explain")
        for row in every:
            one = json.loads(run("explain", row["code"].lower(), "--output", "json")[1])
            validate(one, "explanation")
            self.assertEqual(one, row)


if __name__ == "__main__":
    unittest.main()
