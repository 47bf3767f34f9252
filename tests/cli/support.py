# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""Images made by QEMU's own tools, damaged by small patches, and the program run on them."""

import json
import os
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

import jsonschema

PROGRAM = os.environ["QED_CLI"]
SCHEMA = json.loads(Path(os.environ["QED_SCHEMA"]).read_text())
CLUSTER = 65536
DIRTY = 2


def qemu(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def start(*arguments, **options):
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options}
    return subprocess.Popen([PROGRAM, *map(str, arguments)], **options)


def run(*arguments, **options):
    """Exit code, stdout, stderr."""
    process = start(*arguments, **options)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def validate(document, definition):
    """Against one definition of the shipped schema."""
    schema = {"$schema": SCHEMA["$schema"], "$ref": f"#/$defs/{definition}", "$defs": SCHEMA["$defs"]}
    jsonschema.Draft202012Validator(schema).validate(document)


def no_floats(text):
    raise AssertionError(f"a float where a whole number is due: {text}")


class Qed:
    """Byte patches by what they mean. Entries are numbers of the first L2 table."""

    def __init__(self, path):
        self.path = Path(path)
        fields = struct.unpack("<4sIIIQQQQQII", self.read(0, 64))
        self.cluster_size, self.table_size, self.l1 = fields[1], fields[2], fields[7]

    def read(self, offset, length):
        with open(self.path, "rb") as file:
            file.seek(offset)
            return file.read(length)

    def write(self, offset, data):
        with open(self.path, "r+b") as file:
            file.seek(offset)
            file.write(data)
        return self

    def u64(self, offset):
        return struct.unpack("<Q", self.read(offset, 8))[0]

    def set_u64(self, offset, value):
        return self.write(offset, struct.pack("<Q", value))

    def entry_offset(self, index):
        return self.u64(self.l1) + 8 * index

    def entry(self, index):
        return self.u64(self.entry_offset(index))

    def set_entry(self, index, value):
        return self.set_u64(self.entry_offset(index), value)

    def set_l1(self, index, value):
        return self.set_u64(self.l1 + 8 * index, value)

    def set_dirty(self):
        return self.set_u64(16, self.u64(16) | DIRTY)

    def append_clusters(self, count):
        with open(self.path, "ab") as file:
            file.truncate(self.path.stat().st_size + count * self.cluster_size)
        return self


class CliTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="qedscope-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        os.environ["XDG_STATE_HOME"] = str(self.folder / "state")

    def path(self, name):
        return self.folder / name

    def create(self, name, size="64M", base=None, base_format=None, writes=("write -P 7 0 256k",), options=""):
        path = self.path(name)
        command = ["qemu-img", "create", "-q", "-f", "qed"]
        if base:
            command += ["-b", str(base), "-F", base_format]
        if options:
            command += ["-o", options]
        qemu(*command, str(path), size)
        if writes:
            qemu("qemu-io", "-f", "qed", *[word for write in writes for word in ("-c", write)], str(path))
        return Qed(path)

    def sound(self, name="sound.qed"):
        return self.create(name)

    def dirty(self, name="dirty.qed"):
        return self.create(name).set_dirty()

    def leaky(self, name="leaky.qed"):
        return self.create(name).append_clusters(3)

    def corrupt(self, name="corrupt.qed"):
        return self.create(name).set_entry(1, 0x7FFF0000)

    def raw(self, name="disk.raw"):
        path = self.path(name)
        path.write_bytes(b"not an image".ljust(CLUSTER, b"\0"))
        return path

    def every_state(self):
        """One image for each kind of trouble, by name."""
        base = self.create("base.qed", "32M")
        shared = self.create("shared.qed")
        shared.set_entry(2, shared.entry(0))
        overlap = self.create("overlap.qed")
        overlap.set_entry(2, overlap.l1)
        partial = self.create("partial.qed")
        os.truncate(partial.path, partial.path.stat().st_size - 100)
        lost = self.create("lost.qed", writes=["write 0 256k", "write 2G 128k"], size="8G")
        lost.set_l1(1, 0x7FFF00000000)
        header = self.create("header.qed").write(4, struct.pack("<I", 3))
        size = self.create("size.qed").set_u64(48, 64 * 1024 * 1024 + 1)
        flags = self.create("flags.qed").set_u64(24, 1 << 40).set_u64(32, 1 << 63)
        feature = self.create("feature.qed").set_u64(16, 1 << 20)
        over = self.create("over.qed", "64M", base.path, "qed")
        gone = self.create("gone.qed", "32M")
        orphan = self.create("orphan.qed", "64M", gone.path, "qed")
        gone.path.unlink()
        small = self.create("small.qed", "1M", options="cluster_size=4096,table_size=1", writes=())
        images = [self.sound(), self.dirty(), self.leaky(), self.corrupt(), shared, overlap, partial, lost, header,
                  size, flags, feature, over, orphan, small]
        return {image.path.stem: image for image in images}

    def check_json(self, *images):
        code, out, err = run("check", "--output", "json", *[getattr(image, "path", image) for image in images])
        return code, json.loads(out), err
