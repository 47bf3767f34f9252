# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""QEMU itself agrees with what a repair leaves, and keeps out, as we do, while the other writes."""

import json
import re
import signal
import subprocess
import time
import unittest

from damage import Damage
from support import CLUSTER, CliTest, run, start

GUEST_CLUSTERS = 6


def qemu_check(image):
    done = subprocess.run(["qemu-img", "check", "-f", "qed", "--output=json", image.path], capture_output=True)
    return json.loads(done.stdout)


def guest_view(image):
    """What QEMU reads in each of the first guest clusters, and behind 2 GiB; None where it can't."""
    offsets = [i * image.cluster_size for i in range(GUEST_CLUSTERS)]
    if image.u64(48) > 2 << 30:
        offsets += [(2 << 30) + i * image.cluster_size for i in range(2)]
    commands = [word for offset in offsets for word in ("-c", f"read -v {offset} {image.cluster_size}")]
    done = subprocess.run(["qemu-io", "-r", "-f", "qed", *commands, image.path], capture_output=True, text=True)
    view, lines = [], []
    for line in done.stdout.splitlines():
        if line.startswith("read failed"):
            view.append(None)
        elif re.match(r"read \d+/\d+ bytes", line):
            view.append("\n".join(lines))
            lines = []
        elif re.match(r"[0-9a-f]{8}:", line):
            lines.append(line)
    assert len(view) == len(offsets), done.stdout[-500:] + done.stderr
    return view


class Agreement(CliTest):
    def agrees(self, name, image):
        """No corruption is left for qemu-img, no leak but those foretold, and no guest cluster reads differently."""
        before = guest_view(image)
        code, out, err = run("repair", "--yes", "--output", "json", image.path)
        self.assertIn(code, (0, 3), (name, err))
        ours, theirs = json.loads(out)["check"], qemu_check(image)
        self.assertEqual((theirs.get("corruptions", 0), theirs["check-errors"]), (0, 0), name)
        self.assertEqual(theirs.get("leaks", 0), ours["qedscope"]["qemu-expected-leaks"], name)
        after = guest_view(image)
        self.assertNotIn(None, after, name)
        for i, read in enumerate(before):
            if read is not None:
                self.assertEqual(after[i], read, (name, i))
        return before, after

    def test_with_the_repair_of_every_damage(self):
        damage = Damage(self)
        lost = 0
        for name, image in {**damage.corrupt(), **damage.flags()}.items():
            lost += self.agrees(name, image)[0].count(None)
        self.assertGreater(lost, 0)

    def test_after_space_was_reclaimed(self):
        for name, image in Damage(self).leaks().items():
            before = guest_view(image)
            self.assertEqual(run("check", "-q", "-r", "leaks", image.path)[0], 0, name)
            self.assertEqual(qemu_check(image).get("leaks", 0), 0, name)
            self.assertEqual(guest_view(image), before, name)

    def test_zeroes_and_not_the_base_show_where_data_are_lost(self):
        image = Damage(self).l2()["QED-L2-OUTSIDE over a base"]
        _, after = self.agrees("base", image)
        self.assertEqual(set(re.findall(r" ([0-9a-f]{2})(?= )", after[1])), {"00"})


class Locks(CliTest):
    def holder(self, image, *command):
        """A program of QEMU that has the image open until the test ends."""
        process = subprocess.Popen([*command], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        self.addCleanup(process.communicate)
        self.addCleanup(process.terminate)
        deadline = time.monotonic() + 30
        while not json.loads(run("info", "-U", "--output", "json", image.path)[1])["qedscope"]["in-use"]["reading"]:
            self.assertLess(time.monotonic(), deadline, "it takes no lock")
            time.sleep(0.02)
        return process

    def kept_out(self, image, process):
        before = image.path.read_bytes()
        for command in (["repair", "--yes"], ["check", "-r", "all"]):
            code, _, err = run(*command, image.path)
            self.assertEqual(code, 1, (command, err))
            self.assertIn(str(process.pid), err)
        self.assertEqual(image.path.read_bytes(), before)

    def test_a_qemu_that_holds_the_image_keeps_us_out(self):
        machine = ["qemu-system-x86_64", "-machine", "none", "-S", "-nodefaults", "-display", "none"]
        for name, holder in {"io": lambda path: ["qemu-io", "-f", "qed", path],
                             "reader": lambda path: ["qemu-io", "-r", "-f", "qed", path],
                             "nbd": lambda path: ["qemu-nbd", "-f", "qed", "-t", "-k", self.path("socket"), path],
                             "machine": lambda path: [*machine, "-drive", f"if=none,id=d,format=qed,file={path}"]}.items():
            image = self.corrupt(name + ".qed")
            self.kept_out(image, self.holder(image, *holder(image.path)))

    def test_undo_is_kept_out_too(self):
        image = self.corrupt()
        run("repair", "-q", "--yes", image.path)
        process = self.holder(image, "qemu-io", "-f", "qed", image.path)
        code, _, err = run("undo", image.path)
        self.assertEqual(code, 1)
        self.assertIn(str(process.pid), err)

    def test_qemu_is_kept_out_in_the_middle_of_our_repair(self):
        refused = False
        image = self.create("shared.qed", "256M", writes=["write -P 3 0 128M"])
        for index in range(1, 1500):
            image.set_entry(index, image.entry(0))
        process = start("repair", "--yes", "-q", image.path)
        for _ in range(400):
            process.send_signal(signal.SIGSTOP)
            opened = subprocess.run(["qemu-io", "-r", "-f", "qed", "-c", "quit", image.path], capture_output=True, text=True)
            refused = "lock" in opened.stderr
            process.send_signal(signal.SIGCONT)
            if refused or process.poll() is not None:
                break
            time.sleep(0.005)
        self.assertTrue(refused, "it was not caught in the middle")
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 3)


if __name__ == "__main__":
    unittest.main()
