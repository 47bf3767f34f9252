# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""Images at a limit: the largest table that the format allows, and images in which every entry is bad."""

import array
import os
from functools import partial

import windows
from images import Shape, Writer
from repairs import OURS
from table import Row
from turns import Runner, in_turns

MIB, TIB = 2**20, 2**40

LARGEST = Shape(2**50, cluster=64 * MIB, table=16)  # tables of 2^27 entries
WRITTEN = 2**18  # entries of the largest table, where it is no hole
BAD = Shape(TIB)  # 2^24 entries
OUTSIDE = 2**50  # an offset behind the end of every file here


def holes(writer):
    """Nothing is mapped."""
    writer.l1[0] = writer.take(writer.shape.table)


def by_turns(writer):
    """The first entries are used and free by turns, so that they make no runs."""
    holes(writer)
    entries = array.array("Q", bytes(8 * WRITTEN))
    first = writer.take(WRITTEN // 2)
    entries[::2] = array.array("Q", range(first, first + WRITTEN // 2 * writer.shape.cluster, writer.shape.cluster))
    writer.put(writer.l1[0], entries)


def one_run(writer):
    """The first entries are one run."""
    holes(writer)
    first = writer.take(WRITTEN // 4)
    end = first + WRITTEN // 4 * writer.shape.cluster
    writer.put(writer.l1[0], array.array("Q", range(first, end, writer.shape.cluster)))


def outside(table, shape, _):
    """All lead outside, each one cluster further than the one before."""
    first = OUTSIDE + table * shape.entries * shape.cluster
    return array.array("Q", range(first, first + shape.entries * shape.cluster, shape.cluster))


def every_other(_, shape, first):
    """Good and bad ones by turns."""
    entries = array.array("Q", range(first, first + shape.entries * shape.cluster, shape.cluster))
    entries[1::2] = array.array("Q", [OUTSIDE]) * (shape.entries // 2)
    return entries


def unlike(_, shape, first):
    """Neighbours are damaged in different ways."""
    return array.array("Q", [OUTSIDE, first + 512]) * (shape.entries // 2)


def write_bad(path, shape, entries_of):
    """Each table with data behind it, or at least with room for it."""
    writer = Writer(path, shape)
    for table in range(shape.tables):
        writer.l1[table] = writer.take(shape.table)
        writer.put(writer.l1[table], entries_of(table, shape, writer.take(shape.entries)))
    writer.close()


def largest_table(folder, fill, name):
    image = os.path.join(folder, "table.qed")
    writer = Writer(image, LARGEST)
    fill(writer)
    writer.close()
    return [], windows.limit_notes(name, image, "look")


def every_entry_bad(folder, entries_of, name, runs):
    image = os.path.join(folder, "bad.qed")
    write_bad(image, BAD, entries_of)
    cost = in_turns({
        # 2: damaged.
        "ours": Runner([OURS, "check", "--output=json", "--progress=none", image], (2,)),
        "QEMU": Runner(["qemu-img", "check", "-f", "qed", "--output=json", image], (2,)),
    }, runs)
    note = (f"Memory of the check of 1 TiB, {name}: {cost['ours'].peak / MIB:.0f} MiB. "
            f"{windows.limit_notes('it', image, 'findings')}")
    return [Row(f"check of 1 TiB, {name}", cost["ours"], cost["QEMU"])], note


def works(runs):
    """Pairs of a name and what makes rows and a note in a folder."""
    tables = {
        "table-holes": (holes, "a table of 2^27 entries, all holes"),
        "table-turns": (by_turns, "a table of 2^27 entries, used and free by turns"),
        "table-run": (one_run, "a table of 2^27 entries, one run"),
    }
    bad = {
        "bad-run": (outside, "every entry bad, in one run"),
        "bad-turns": (every_other, "good and bad entries by turns"),
        "bad-unlike": (unlike, "every entry bad, no two alike"),
    }
    return [
        *((name, partial(largest_table, fill=fill, name=words)) for name, (fill, words) in tables.items()),
        *((name, partial(every_entry_bad, entries_of=entries, name=words, runs=runs))
          for name, (entries, words) in bad.items()),
    ]
