# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""info, dump, map, find and explain, where possible beside QEMU's own answer."""

import json
import struct
import subprocess
import unittest

from support import CLUSTER, CliTest, qemu, run, validate


def qemu_json(*arguments):
    return json.loads(subprocess.run(["qemu-img", *map(str, arguments)], check=True, capture_output=True).stdout)


class Map(CliTest):
    def same_as_qemu(self, image):
        theirs = qemu_json("map", "-f", "qed", "--output=json", image.path)
        for row in theirs:
            row.pop("compressed", None)
        code, out, _ = run("map", "--output", "json", image.path)
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out), theirs)

    def test_is_that_of_qemu_without_a_base_image(self):
        self.same_as_qemu(self.create("a.qed", writes=["write 0 300k", "write 8M 128k", "write -z 20M 64k", "write 63M 1M"]))
        self.same_as_qemu(self.create("empty.qed", writes=()))

    def test_is_that_of_qemu_over_base_images(self):
        raw = self.path("base.raw")
        qemu("qemu-img", "create", "-q", "-f", "raw", str(raw), "1M")
        qemu("qemu-io", "-f", "raw", "-c", "write -P 1 0 200k", "-c", "write -P 2 900k 4k", str(raw))
        over = self.create("over.qed", "8M", raw, "raw", ["write 64k 64k", "write -z 192k 64k"])
        self.same_as_qemu(over)
        self.same_as_qemu(self.create("top.qed", "80M", over.path, "qed", ["write 1M 10k", "write 70M 64k"]))
        base = self.create("base.qed", "24M", options="cluster_size=4096,table_size=2", writes=["write 5k 10k", "write 9M 1M"])
        self.same_as_qemu(self.create("wide.qed", "64M", base.path, "qed", ["write 128k 64k", "write -z 9M 128k"]))

    def test_bad_ranges_are_rows_and_the_list_ends_with_the_disk(self):
        for name, image in self.every_state().items():
            code, out, _ = run("map", "--output", "json", image.path)
            if name in ("header", "feature"):
                self.assertEqual(code, 1)
                continue
            at = 0
            for row in json.loads(out):
                self.assertEqual(row["start"], at, name)
                at += row["length"]
            self.assertEqual(at, image.u64(48), name)

    def test_names_the_problem_and_exits_with_2(self):
        image = self.corrupt()
        code, out, _ = run("map", "--output", "json", image.path)
        bad = [row for row in json.loads(out) if "problem" in row]
        self.assertEqual(code, 2)
        self.assertEqual([(row["start"], row["length"], row["problem"]) for row in bad], [(CLUSTER, CLUSTER, "invalid-entry")])
        self.assertIn("entry 0x7fff0000 leads nowhere", run("map", image.path)[1])

    def test_of_the_file_covers_it_once_with_a_class_each(self):
        for image in (self.sound(), self.leaky(), self.corrupt()):
            rows = json.loads(run("map", "--space", "file", "--output", "json", image.path)[1])
            self.assertEqual(sum(row["length"] for row in rows), image.path.stat().st_size)
            self.assertEqual([row["start"] for row in rows[1:]], [row["start"] + row["length"] for row in rows[:-1]])
            self.assertEqual((rows[0]["class"], rows[1]["class"]), ("header", "l1-table"))
        leaks = json.loads(run("map", "--space", "file", "--output", "json", self.leaky().path)[1])[-1]
        self.assertEqual((leaks["class"], leaks["clusters"]), ("leak", 3))


class Info(CliTest):
    def test_has_the_members_of_qemu_with_the_same_values(self):
        base = self.sound("base.qed")
        for image in (self.create("a.qed"), self.create("b.qed", base=base.path, base_format="qed"),
                      self.create("c.qed", base=self.raw(), base_format="raw")):
            ours = json.loads(run("info", "--output", "json", image.path)[1])
            theirs = qemu_json("info", "-f", "qed", "--output=json", image.path)
            for member in ("filename", "format", "virtual-size", "actual-size", "cluster-size", "dirty-flag",
                           "backing-filename", "full-backing-filename", "backing-filename-format"):
                self.assertEqual(ours.get(member), theirs.get(member), member)

    def test_tells_the_truth_about_the_dirty_flag(self):
        info = json.loads(run("info", "--output", "json", self.dirty().path)[1])
        self.assertIs(info["dirty-flag"], True)
        self.assertIn("QED_F_NEED_CHECK", info["format-specific"]["data"]["features"]["names"])

    def test_a_missing_base_image_is_no_barrier(self):
        orphan = self.every_state()["orphan"]
        code, out, _ = run("info", "--output", "json", orphan.path)
        self.assertEqual(code, 0)
        self.assertEqual([link["state"] for link in json.loads(out)["qedscope"]["backing-chain"]], ["missing"])

    def test_lists_the_partitions_of_the_disk(self):
        base = self.path("base.raw")
        with open(base, "wb") as file:
            for at, kind, first, count in ((446, 0x83, 2048, 20480), (462, 0x82, 22528, 8192)):
                file.seek(at)
                file.write(struct.pack("<4xB3xII", kind, first, count))
            file.seek(510)
            file.write(b"\x55\xaa")
            file.truncate(64 << 20)
        image = self.create("over.qed", base=base, base_format="raw", writes=("write -P 7 1M 256k",))
        code, out, _ = run("info", "--output", "json", image.path)
        self.assertEqual(code, 0)
        validate(json.loads(out), "info")
        self.assertEqual(json.loads(out)["qedscope"]["partitions"],
                         [{"number": 1, "start": 1 << 20, "length": 10 << 20, "type": "Linux"},
                          {"number": 2, "start": 11 << 20, "length": 4 << 20, "type": "Linux swap"}])
        text = run("info", image.path)[1]
        self.assertIn("Partition 1        Linux, 10 MiB at 0x100000\n", text)
        self.assertIn("Partition 2        Linux swap, 4 MiB at 0xb00000\n", text)
        base.unlink()
        code, out, err = run("info", "--output", "json", image.path)
        self.assertEqual((code, json.loads(out)["qedscope"]["partitions"], err), (0, [], ""))

    def test_a_damaged_header_is_shown_and_exits_with_2(self):
        code, out, _ = run("info", "--output", "json", self.every_state()["header"].path)
        info = json.loads(out)
        self.assertEqual(code, 2)
        self.assertFalse(info["qedscope"]["checkable"])
        self.assertEqual([error["field"] for error in info["qedscope"]["header-errors"]], ["cluster_size"])


class Find(CliTest):
    def find(self, image, *place):
        code, out, err = run("find", *place, "--output", "json", image.path)
        self.assertEqual(code, 0, err)
        return json.loads(out)

    def test_a_guest_offset_and_the_file_offset_it_leads_to_agree(self):
        image = self.sound()
        found = self.find(image, "--guest", "64K")
        self.assertEqual(found["place"]["file-offset"], image.entry(1))
        self.assertEqual(found["place"]["class"], "data")
        back = self.find(image, "--file", hex(image.entry(1)))
        self.assertEqual(back["place"], found["place"])
        self.assertEqual(back["references"], [{"kind": "l2-entry", "l1-index": 0, "l2-index": 1, "guest-offset": CLUSTER,
                                               "guest-length": CLUSTER}])

    def test_every_reference_to_a_shared_cluster_is_listed(self):
        shared = self.every_state()["shared"]
        found = self.find(shared, "--cluster", str(shared.entry(0) // CLUSTER))
        self.assertEqual([(ref["l1-index"], ref["l2-index"]) for ref in found["references"]], [(0, 0), (0, 2)])
        self.assertEqual(found["place"]["class"], "double-reference")

    def test_a_bad_entry_leads_to_no_place_and_says_why(self):
        found = self.find(self.corrupt(), "--guest", "64KiB")
        self.assertEqual(found["translation"]["l2-kind"], "outside")
        self.assertNotIn("place", found)

    def test_places_that_are_not_there_are_errors(self):
        image = self.sound()
        for place in (["--guest", "64M"], ["--file", "1T"], ["--cluster", "18446744073709551615"]):
            code, out, err = run("find", *place, image.path)
            self.assertEqual((code, out), (1, ""), place)
            self.assertIn(str(image.path), err)


class DumpAndExplain(CliTest):
    def test_the_same_bytes_give_the_same_dump_in_text_and_json(self):
        for image in self.every_state().values():
            code, text, _ = run("dump", image.path)
            self.assertEqual(code, 0)
            self.assertEqual(run("dump", image.path)[1], text)
            self.assertEqual(json.loads(run("dump", "--output", "json", image.path)[1])["lines"], text.splitlines())

    def test_one_table_and_every_entry(self):
        image = self.sound()
        entries = [image.entry(index) for index in range(4)]
        text = run("dump", "--l1", "0", "--all", image.path)[1]
        for entry in entries:
            self.assertIn(hex(entry), text)

    def test_an_unknown_code_names_the_nearest(self):
        code, _, err = run("explain", "L2-OUTSIDES")
        self.assertEqual(code, 1)
        self.assertIn("QED-L2-OUTSIDE", err)

    def test_a_code_in_any_letter_case_is_explained(self):
        code, out, _ = run("explain", "qed-ref-double")
        self.assertEqual(code, 0)
        for word in ("QED-REF-DOUBLE (corruption)", "Meaning", "Cost", "Repair"):
            self.assertIn(word, out)


if __name__ == "__main__":
    unittest.main()
