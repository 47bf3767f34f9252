# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""export, beside what qemu-img convert makes of the same image."""

import json
import os
import signal
import subprocess
import unittest

from support import CLUSTER, CliTest, qemu, run, start, validate


class ExportTest(CliTest):
    def export_json(self, image, *options):
        code, out, err = run("export", image.path, self.path("out.raw"), "--output", "json", *options)
        result = json.loads(out)
        validate(result, "failure" if "error" in result else "export")
        return code, result, err

    def mapped(self, name="map"):
        """The blocks of a mapfile."""
        lines = [line.split() for line in self.path(name).read_text().splitlines() if not line.startswith("#")]
        self.assertEqual(lines[0], ["0x00000000", "+", "1"])
        return [(int(pos, 16), int(size, 16), status) for pos, size, status in lines[1:]]


class Export(ExportTest):
    def test_a_sound_image_is_what_qemu_converts_it_to(self):
        base = self.create("base.qed", "32M", writes=["write -P 3 1M 3M"])
        image = self.create("top.qed", "64M", base.path, "qed", ["write -P 4 2M 100k", "write -z 3M 64k", "write -P 5 63M 1M"])
        qemu("qemu-img", "convert", "-f", "qed", "-O", "raw", str(image.path), str(self.path("theirs.raw")))
        code, out, err = run("export", image.path, self.path("out.raw"))
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(out, "COMPLETE: all 64 MiB of the guest's disk are genuine.\n")
        self.assertEqual(self.path("out.raw").read_bytes(), self.path("theirs.raw").read_bytes())
        self.assertLess(self.path("out.raw").stat().st_blocks * 512, 5 << 20)

    def test_every_state_is_exported_and_the_image_left_alone(self):
        for name, image in self.every_state().items():
            before = image.path.read_bytes()
            code, result, err = self.export_json(image, "--overwrite", "--mapfile", self.path("map"))
            with self.subTest(image=name):
                self.assertEqual(image.path.read_bytes(), before)
                if name in ("header", "feature"):
                    self.assertEqual((code, result["error"]["code"]), (1, "header-unusable"))
                    continue
                self.assertEqual(err, "")
                self.assertEqual(result["virtual-size"], image.u64(48))
                self.assertEqual(self.path("out.raw").stat().st_size, image.u64(48))
                self.assertEqual(result["bytes-genuine"] + result["bytes-filled"], result["virtual-size"])
                self.assertEqual(sum(row["length"] for row in result["filled"]), result["bytes-filled"])
                self.assertEqual(code, 2 if result["filled"] else 0)
                blocks = self.mapped()
                self.assertEqual(sum(size for _, size, status in blocks if status == "-"), result["bytes-filled"])
                self.assertEqual([pos for pos, _, _ in blocks[1:]], [pos + size for pos, size, _ in blocks[:-1]])
                self.assertEqual(blocks[-1][0] + blocks[-1][1], image.u64(48))

    def test_names_what_was_filled_in(self):
        image = self.corrupt()
        code, result, _ = self.export_json(image)
        self.assertEqual(code, 2)
        self.assertEqual(result["filled"], [{"start": CLUSTER, "length": CLUSTER, "reason": "invalid-entry"}])
        data = self.path("out.raw").read_bytes()
        self.assertEqual(data[:4 * CLUSTER], b"\7" * CLUSTER + b"\0" * CLUSTER + b"\7" * (2 * CLUSTER))
        code, out, _ = run("export", "--overwrite", image.path, self.path("out.raw"))
        lines = out.splitlines()
        self.assertEqual(code, 2)
        self.assertEqual(lines[1].split(None, 2), ["0x10000", "0x10000", "the entry leads nowhere"])
        self.assertEqual(lines[-1], "INCOMPLETE: 64 KiB in 1 range could not be had and read as zeroes; "
                                    "the other 63.9 MiB are genuine.")

    def test_reasons(self):
        states = self.every_state()
        # Its last cluster is one of data.
        cut = self.create("cut.qed", writes=["write -P 7 0 192k", "write -P 7 192k 64k"])
        os.truncate(cut.path, cut.path.stat().st_size - 100)
        for image, reason in ((states["lost"], "lost-table"), (states["orphan"], "missing-base"), (cut, "cut-off-cluster")):
            result = self.export_json(image, "--overwrite")[1]
            self.assertEqual({row["reason"] for row in result["filled"]}, {reason}, image.path)
        self.assertEqual(result["filled"], [{"start": 4 * CLUSTER - 100, "length": 100, "reason": "cut-off-cluster"}])

    def test_quiet_prints_nothing(self):
        self.assertEqual(run("export", "-q", self.corrupt().path, self.path("out.raw")), (2, "", ""))

    def test_a_long_list_is_folded_and_the_mapfile_has_all(self):
        image = self.create("many.qed", "64M", options="cluster_size=4096,table_size=8", writes=["write -P 1 0 10M"])
        for index in range(0, 2400, 2):
            image.set_entry(index, 0x7FFF0000)
        code, out, _ = run("export", "--mapfile", self.path("map"), image.path, self.path("out.raw"))
        lines = out.splitlines()
        self.assertEqual(code, 2)
        self.assertEqual(len(lines), 1 + 1000 + 2)
        self.assertIn("200 more", lines[-2])
        self.assertEqual(sum(status == "-" for _, _, status in self.mapped()), 1200)
        self.assertEqual(len(self.export_json(image, "--overwrite")[1]["filled"]), 1200)


class Refusals(ExportTest):
    def refused(self, image, out, code, *options):
        status, stdout, err = run("export", image.path, out, "--output", "json", *options)
        self.assertEqual(status, 1)
        self.assertTrue(err)
        result = json.loads(stdout)
        validate(result, "failure")
        self.assertEqual(result["error"]["code"], code)

    def test_an_existing_file_is_replaced_only_when_that_was_said(self):
        image = self.sound()
        self.path("out.raw").write_text("precious")
        self.refused(image, self.path("out.raw"), "already-there")
        self.assertIn("--overwrite", run("export", image.path, self.path("out.raw"))[2])
        self.assertEqual(self.path("out.raw").read_text(), "precious")
        self.assertEqual(self.export_json(image, "--overwrite")[0], 0)

    def test_neither_the_image_nor_its_base_is_written_to_by_any_name(self):
        base = self.sound("base.qed")
        image = self.create("top.qed", base=base.path, base_format="qed")
        before = base.path.read_bytes(), image.path.read_bytes()
        self.path("link").symlink_to(image.path)
        os.link(base.path, self.path("twin"))
        for out in (image.path, base.path, self.path("link"), self.path("twin")):
            self.refused(image, out, "part-of-image", "--overwrite")
            self.refused(image, self.path("out.raw"), "part-of-image", "--overwrite", "--mapfile", out)
        self.assertEqual((base.path.read_bytes(), image.path.read_bytes()), before)
        self.assertFalse(self.path("out.raw").exists())

    def test_the_mapfile_is_not_the_output(self):
        image = self.sound()
        for options in ([], ["--overwrite"]):
            self.refused(image, self.path("out.raw"), "part-of-image", *options, "--mapfile", self.path("out.raw"))
        self.assertFalse(self.path("out.raw").exists())

    def test_a_refused_mapfile_leaves_the_old_output_as_it_was(self):
        self.path("out.raw").write_text("precious")
        self.refused(self.sound(), self.path("out.raw"), "not-a-file", "--overwrite", "--mapfile", self.folder)
        self.assertEqual(self.path("out.raw").read_text(), "precious")

    def test_folders_devices_and_missing_folders(self):
        image = self.sound()
        self.refused(image, self.folder, "not-a-file")
        self.refused(image, "/dev/null", "not-a-file", "--overwrite")
        self.refused(image, self.path("none/out.raw"), "cannot-open")

    def test_what_is_no_qed_image_exits_with_63(self):
        self.assertEqual(run("export", self.raw(), self.path("out.raw"))[0], 63)
        self.assertFalse(self.path("out.raw").exists())


class Failures(ExportTest):
    def test_a_disk_that_is_too_large_leaves_no_file(self):
        image = self.sound()
        limited = ["bash", "-c", 'ulimit -f 1024; trap "" XFSZ; exec "$@"', "limited"]
        command = [*limited, os.environ["QED_CLI"], "export", image.path, self.path("out.raw")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 1)
        self.assertIn("can't write", done.stderr)
        self.assertFalse(self.path("out.raw").exists())

    def test_cancelling_removes_the_output(self):
        image = self.create("big.qed", "256M", writes=["write -P 1 0 256M"])

        def pending_from_the_start():
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
            os.kill(os.getpid(), signal.SIGTERM)

        process = start("export", image.path, self.path("out.raw"), "--mapfile", self.path("map"),
                        preexec_fn=pending_from_the_start)
        out, err = process.communicate(timeout=60)
        self.assertEqual((process.returncode, out), (143, ""))
        self.assertIn("cancelled", err)
        self.assertFalse(self.path("out.raw").exists())
        self.assertFalse(self.path("map").exists())

    def test_progress_is_valid_and_ends_with_the_whole_disk(self):
        err = run("export", "--progress=ndjson", self.sound().path, self.path("out.raw"))[2]
        lines = [json.loads(line) for line in err.splitlines()]
        for line in lines:
            validate(line, "progress")
        self.assertEqual(lines[-1]["progress"]["phase"], "export")
        self.assertEqual(lines[-1]["progress"]["done"], 64 << 20)


if __name__ == "__main__":
    unittest.main()
