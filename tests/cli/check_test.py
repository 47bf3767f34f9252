# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""What `check` answers: exit codes, text, QEMU's members, several images, and that it leaves the file alone."""

import json
import os
import subprocess
import unittest

from support import PROGRAM, CliTest, no_floats, run

VERDICTS = ("SOUND", "NOT CLOSED", "LEAKS", "CORRUPT", "FAILED")
QEMU_MEMBERS = ["filename", "format", "check-errors", "corruptions", "leaks", "corruptions-fixed", "leaks-fixed",
                "total-clusters", "allocated-clusters", "fragmented-clusters", "image-end-offset"]


class ExitCodes(CliTest):
    def codes(self, *arguments):
        return run("check", *arguments)[0]

    def test_each_state_has_its_code(self):
        self.assertEqual(self.codes(self.sound().path), 0)
        self.assertEqual(self.codes(self.dirty().path), 0)
        self.assertEqual(self.codes(self.corrupt().path), 2)
        self.assertEqual(self.codes(self.leaky().path), 3)
        self.assertEqual(self.codes(self.raw()), 63)
        self.assertEqual(self.codes(self.path("nowhere.qed")), 1)
        self.assertEqual(self.codes(self.folder), 1)

    def test_a_dirty_flag_fails_only_when_asked_to(self):
        self.assertEqual(self.codes(self.dirty().path, "--fail-on", "dirty"), 2)
        self.assertEqual(self.codes(self.sound().path, "--fail-on", "dirty"), 0)

    def test_a_header_that_can_not_be_followed_is_a_check_not_completed(self):
        code, out, _ = run("check", self.sound().write(4, b"\x03").path)
        self.assertEqual(code, 1)
        self.assertTrue(out.splitlines()[-1].startswith("FAILED"), out)

    def test_the_worst_of_several_images_counts_in_the_order_1_2_63_3_0(self):
        missing = self.path("nowhere.qed")
        order = [(missing, 1), (self.corrupt().path, 2), (self.raw(), 63), (self.leaky().path, 3), (self.sound().path, 0)]
        for i, (worse, code) in enumerate(order):
            for better, _ in order[i:]:
                self.assertEqual(self.codes(better, worse), code, (better, worse))
                self.assertEqual(self.codes(worse, better), code, (worse, better))

    def test_wrong_usage_is_1_and_says_what_is_wrong(self):
        image = self.sound().path
        wrong = {("check",): "IMAGE", ("check", "-r", "most", image): "neither leaks nor all",
                 ("check", "--output", "xml", image): "xml", ("check", "--progress=loud", image): "loud",
                 ("check", "--jobs", "0", image): "--jobs", ("check", "-f", "raw", image): "only qed",
                 ("check", "--fail-on", "leaks", image): "leaks", ("mend", image): "no command 'mend'",
                 ("find", image): "--help", ("find", "--guest", "much", image): "much", (): "--help"}
        for arguments, word in wrong.items():
            code, out, err = run(*arguments)
            self.assertEqual((code, out), (1, ""), arguments)
            self.assertIn(word, err)
            self.assertEqual(len(err.splitlines()), 1, err)
            self.assertNotIn(": :", err)


class Text(CliTest):
    def test_the_last_line_is_the_verdict(self):
        words = {}
        for image in self.every_state().values():
            words[image.path.stem] = run("check", image.path)[1].splitlines()[-1].split(":")[0]
        self.assertEqual({words[name] for name in words}, set(VERDICTS))
        expected = {"sound": "SOUND", "dirty": "NOT CLOSED", "leaky": "LEAKS", "corrupt": "CORRUPT", "header": "FAILED"}
        self.assertEqual({name: words[name] for name in expected}, expected)

    def test_it_fits_80_columns_and_has_no_colour_when_it_is_not_a_terminal(self):
        for image in self.every_state().values():
            for line in run("check", image.path)[1].splitlines():
                self.assertLessEqual(len(line.replace(str(image.path), "")), 80, line)
                self.assertNotIn("\x1b", line)

    def test_help_fits_80_columns(self):
        for command in ("info", "check", "dump", "map", "find", "plan", "repair", "undo", "explain"):
            code, out, err = run(command, "--help")
            self.assertEqual((code, err), (0, ""))
            self.assertLessEqual(max(map(len, out.splitlines())), 80, out)

    def test_at_most_20_lines_of_findings_then_how_many_more(self):
        image = self.create("many.qed", writes=["write 0 16M"])
        for index in range(0, 200, 2):
            image.set_entry(index, 0x7FFF0000 + index * 0x20000)
        lines = run("check", image.path)[1].splitlines()
        more = next(i for i, line in enumerate(lines) if line.strip().startswith("... and"))
        self.assertLessEqual(more - lines.index("Corruption"), 20)
        every = run("check", "-v", image.path)[1]
        findings = self.check_json(image)[1]["qedscope"]["findings"]
        self.assertGreater(len(findings), 20)
        self.assertEqual(every.count("\n    - "), len(findings))
        self.assertNotIn("... and", every)

    def test_it_says_what_the_guest_loses(self):
        self.assertIn("the guest can't read 64 KiB", run("check", self.corrupt().path)[1].splitlines()[-1])

    def test_phantom_leaks_of_qemu_are_explained(self):
        image = self.create("phantom.qed", "17M", options="cluster_size=4096", writes=["write 0 17M"])
        code, out, _ = run("check", image.path)
        self.assertEqual(code, 0)
        self.assertIn("qemu-img check reports 1 leaked cluster here, not 0", " ".join(out.split()))

    def test_quiet_leaves_the_exit_code(self):
        self.assertEqual(run("check", "-q", self.corrupt().path), (2, "", ""))


class Json(CliTest):
    def test_a_strict_reader_of_qemu_finds_every_member(self):
        for image in self.every_state().values():
            result = self.check_json(image)[1]
            self.assertEqual(list(result)[:-1], QEMU_MEMBERS)
            for member in QEMU_MEMBERS[2:]:
                self.assertIs(type(result[member]), int, member)
            self.assertEqual(list(result)[-1], "qedscope")

    def test_figures_are_those_of_qemu_img(self):
        for image in (self.sound(), self.leaky(), self.corrupt()):
            ours = self.check_json(image)[1]
            qemu = subprocess.run(["qemu-img", "check", "-f", "qed", "--output=json", image.path], capture_output=True)
            theirs = json.loads(qemu.stdout)
            for member in ("corruptions", "leaks", "total-clusters", "allocated-clusters", "fragmented-clusters",
                           "check-errors"):
                self.assertEqual(ours[member], theirs.get(member, 0), (image.path, member))

    def test_seconds_are_the_only_number_that_is_not_whole(self):
        result = self.check_json(self.corrupt())[1]
        result["qedscope"].pop("seconds")
        json.loads(json.dumps(result), parse_float=no_floats)

    def test_one_image_is_an_object_and_several_are_an_array(self):
        sound, raw = self.sound(), self.raw()
        self.assertIsInstance(self.check_json(sound)[1], dict)
        code, results, err = self.check_json(sound, raw)
        self.assertEqual(code, 63)
        self.assertEqual([result["filename"] for result in results], [str(sound.path), str(raw)])
        self.assertEqual(results[1]["error"]["code"], "not-qed")
        self.assertIn(str(raw), err)

    def test_a_file_name_that_is_no_utf8_does_not_stop_it(self):
        image = self.sound()
        strange = os.fsencode(self.folder) + b"/\xff.qed"
        os.rename(image.path, strange)
        done = subprocess.run([PROGRAM, "check", "--output", "json", strange], capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(json.loads(done.stdout.decode())["format"], "qed")


class LeavesTheFileAlone(CliTest):
    def test_bytes_and_times_stay_as_they_were(self):
        for name, image in self.every_state().items():
            before, times = image.path.read_bytes(), image.path.stat()
            for command in (["check"], ["info"], ["dump"], ["map"], ["map", "--space", "file"], ["find", "--file", "0"]):
                run(*command, image.path)
            after = image.path.stat()
            self.assertEqual(image.path.read_bytes(), before, name)
            self.assertEqual((after.st_mtime_ns, after.st_ctime_ns), (times.st_mtime_ns, times.st_ctime_ns), name)

    def test_it_reads_what_nobody_may_write(self):
        image = self.sound()
        image.path.chmod(0o444)
        self.assertEqual(run("check", image.path)[0], 0)


if __name__ == "__main__":
    unittest.main()
