# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""Progress, cancelling, and locks of a QEMU that is running."""

import fcntl
import json
import os
import pty
import signal
import struct
import subprocess
import termios
import time
import unittest

from support import CliTest, run, start, validate

BIG = 200  # the same image so often that the answers do not fit into a pipe, and the program waits for its reader


def until(condition, what, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.01)


def unread(process):
    return struct.unpack("i", fcntl.ioctl(process.stdout, termios.FIONREAD, b"    "))[0]


def pipe_is_full(process):
    """The program waits for its reader: much is unread, and it does not grow any more."""
    before = unread(process)
    time.sleep(0.1)
    return before == unread(process) and before > fcntl.fcntl(process.stdout, fcntl.F_GETPIPE_SZ) // 2


class SlowTest(CliTest):
    def long_dump(self):
        """One whose dump is longer than a pipe holds, in more than one table."""
        return self.create("many.qed", "64M", options="cluster_size=4096,table_size=2", writes=["write 0 64M"])


class Cancel(SlowTest):
    def stopped_by(self, number):
        image = self.corrupt()
        process = start("check", "--output", "json", *[image.path] * BIG)
        until(lambda: pipe_is_full(process), "a full pipe")
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
        return process.returncode, json.loads(out), err

    def test_sigint_and_sigterm_cancel_with_130_and_143(self):
        for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            returned, results, err = self.stopped_by(number)
            self.assertEqual(returned, code)
            validate(results, "check")
            self.assertEqual(results[-1]["error"]["code"], "cancelled")
            self.assertNotIn("error", results[0])
            self.assertIn("cancelled", err)

    def test_a_dump_that_is_cancelled_is_whole_json_still(self):
        process = start("dump", "--all", "--output", "json", self.long_dump().path)
        until(lambda: pipe_is_full(process), "a full pipe")
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        validate(json.loads(out), "dump")


class Progress(SlowTest):
    def test_ndjson_is_valid_with_a_last_line_and_at_most_5_a_second(self):
        image = self.sound()
        begin = time.monotonic()
        code, out, err = run("check", "--progress=ndjson", image.path)
        seconds = time.monotonic() - begin
        lines = [json.loads(line) for line in err.splitlines()]
        self.assertEqual(code, 0)
        self.assertGreaterEqual(len(lines), 1)
        self.assertLessEqual(len(lines), 5 * seconds + 2)
        for line in lines:
            validate(line, "progress")
        last = lines[-1]["progress"]
        self.assertEqual(last["done"], last["total"])

    def test_ndjson_comes_again_and_again_while_it_takes_time(self):
        image = self.long_dump()
        process = start("dump", "--all", "--output", "json", "--progress=ndjson", image.path)
        begin = time.monotonic()
        lines = []
        until(lambda: pipe_is_full(process), "a full pipe")
        while len(lines) < 4:
            lines.append(process.stderr.readline())
        self.assertGreaterEqual(time.monotonic() - begin, 0.4)
        process.communicate(timeout=60)
        for line in lines:
            validate(json.loads(line), "progress")

    def test_a_bar_is_drawn_on_a_terminal_only(self):
        image = self.sound()
        self.assertEqual(run("check", "-p", image.path)[2], "")
        leader, follower = pty.openpty()
        process = start("check", "-p", image.path, stderr=follower)
        process.communicate(timeout=60)
        os.close(follower)
        self.assertIn(b"\r", os.read(leader, 4096))
        os.close(leader)

    def test_sigusr1_prints_one_line(self):
        image = self.long_dump()
        process = start("dump", "--all", "--output", "json", image.path)
        until(lambda: pipe_is_full(process), "a full pipe")
        process.send_signal(signal.SIGUSR1)
        line = process.stderr.readline()
        _, rest = process.communicate(timeout=60)
        self.assertRegex(line, rf"^qedscope-cli: {image.path}: [a-z]+.* read")
        self.assertEqual((process.returncode, rest), (0, ""))


class Colour(CliTest):
    def on_terminal(self, **environment):
        leader, follower = pty.openpty()
        settings = {"PATH": os.environ["PATH"], "TERM": "xterm", **environment}
        process = start("check", self.corrupt().path, stdout=follower, env=settings)
        process.communicate(timeout=60)
        os.close(follower)
        text = os.read(leader, 65536)
        os.close(leader)
        return text

    def test_is_for_terminals_and_no_color_is_obeyed(self):
        self.assertIn(b"\x1b[1;31mCORRUPT", self.on_terminal())
        self.assertNotIn(b"\x1b", self.on_terminal(NO_COLOR="1"))
        self.assertNotIn(b"\x1b", self.on_terminal(TERM="dumb"))


class Locks(SlowTest):
    def writer(self, image):
        """A qemu-io that has the image open for writing until its stdin ends."""
        process = subprocess.Popen(["qemu-io", "-f", "qed", str(image.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   text=True)
        self.addCleanup(process.communicate)
        until(lambda: run("check", "-q", image.path)[0] == 1, "qemu-io to lock the image")
        return process

    def test_an_image_in_use_is_refused_and_the_process_named(self):
        image = self.sound()
        process = self.writer(image)
        for command in (["check"], ["info"], ["dump"], ["map"], ["find", "--cluster", "0"]):
            code, out, err = run(*command, image.path)
            self.assertEqual(code, 1, command)
            self.assertIn(f"in use by a running QEMU (process {process.pid} holds a write lock)", err)
            self.assertEqual(len(err.splitlines()), 1)
        error = self.check_json(image)[1]["error"]
        self.assertEqual(error["code"], "in-use")

    def test_force_share_looks_at_it_all_the_same(self):
        image = self.sound()
        process = self.writer(image)
        code, out, _ = run("info", "-U", "--output", "json", image.path)
        self.assertEqual(code, 0)
        use = json.loads(out)["qedscope"]["in-use"]
        self.assertTrue(use["writing"])
        self.assertIn(process.pid, [user["pid"] for user in use["processes"]])
        self.assertIn(run("check", "--force-share", "-q", image.path)[0], (0, 3))

    def test_qemu_may_write_while_we_look(self):
        image = self.long_dump()
        process = start("dump", "--all", "--output", "json", image.path)
        until(lambda: pipe_is_full(process), "a full pipe")
        subprocess.run(["qemu-io", "-f", "qed", "-c", "write 0 4k", str(image.path)], check=True, stdout=subprocess.DEVNULL)
        process.communicate(timeout=60)


if __name__ == "__main__":
    unittest.main()
