# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""Images to measure on, written table by table, their data left as holes."""

import array
import os
import random
import struct
from dataclasses import dataclass

HEADER = struct.Struct("<4sIIIQQQQQII")


@dataclass(frozen=True)
class Shape:
    size: int  # bytes of the guest's disk
    cluster: int = 65536  # bytes
    table: int = 4  # clusters

    @property
    def entries(self):
        """Of a table."""
        return self.table * self.cluster // 8

    @property
    def clusters(self):
        """Of the guest's disk."""
        return -(-self.size // self.cluster)

    @property
    def tables(self):
        return -(-self.clusters // self.entries)


class Writer:
    """Clusters are handed out in order, as QEMU does it."""

    def __init__(self, path, shape):
        self.shape = shape
        self.file = open(path, "wb")
        self.file.write(HEADER.pack(b"QED\0", shape.cluster, shape.table, 1, 0, 0, 0, shape.cluster, shape.size, 0, 0))
        self.l1 = array.array("Q", bytes(8 * shape.tables))  # the rest of the table is a hole
        self.next = 1 + shape.table

    def take(self, clusters):
        """The offset of so many new clusters."""
        first = self.next
        self.next += clusters
        return first * self.shape.cluster

    def put(self, offset, entries):
        self.file.seek(offset)
        self.file.write(entries.tobytes())

    def close(self):
        self.put(self.shape.cluster, self.l1)
        self.file.truncate(self.next * self.shape.cluster)
        self.file.close()


def write_full(path, shape, shuffle=False):
    """Every guest cluster is mapped; with `shuffle` in a random order within each table."""
    mix = random.Random(1)
    writer = Writer(path, shape)
    for table in range(shape.tables):
        count = min(shape.entries, shape.clusters - table * shape.entries)
        writer.l1[table] = writer.take(shape.table)
        first = writer.take(count)
        entries = array.array("Q", range(first, first + count * shape.cluster, shape.cluster))
        if shuffle:
            mix.shuffle(entries)
        writer.put(writer.l1[table], entries)
    writer.close()


def write_nearly_empty(path, shape):
    """Every table is there, with one entry; the rest of it is a hole."""
    writer = Writer(path, shape)
    for table in range(shape.tables):
        writer.l1[table] = writer.take(shape.table)
        writer.put(writer.l1[table] + 8 * (table * 7 % shape.entries), array.array("Q", [writer.take(1)]))
    writer.close()


def forget(path):
    """The system keeps nothing of the file in memory."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
