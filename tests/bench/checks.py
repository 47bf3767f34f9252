# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""What a check costs: against QEMU's, and against reading the same tables and doing nothing with them."""

import json
import os
import sys
from functools import partial

import windows
from images import Shape, forget, write_full, write_nearly_empty
from table import Row
from turns import BIN, Runner, in_turns

GIB, TIB = 2**30, 2**40
KIB, MIB = 2**10, 2**20


def counts(clusters, output):
    allocated = json.loads(output).get("allocated-clusters")
    if allocated != clusters:
        sys.exit(f"bench: {allocated} clusters were counted instead of {clusters}")


def ours(image, clusters, *options, **more):
    program = os.path.join(BIN, "qedscope-cli")
    return Runner([program, "check", "--output=json", "--progress=none", *options, image],
                  verify=partial(counts, clusters), **more)


def qemu(image, clusters, **more):
    # 3: leaks, of which QEMU sees some that are none.
    return Runner(["qemu-img", "check", "-f", "qed", "--output=json", image], accepted=(0, 3),
                  verify=partial(counts, clusters), **more)


def reading(image, *threads):
    return Runner([os.path.join(BIN, "qedscope-read-tables"), image, *threads])


def small(folder, runs):
    image = os.path.join(folder, "small.qed")
    write_full(image, Shape(MIB))
    cost = in_turns({"ours": ours(image, 16), "QEMU": qemu(image, 16)}, runs)
    return [Row("check of 1 MiB: the time to start", cost["ours"], cost["QEMU"])]


def warm(folder, runs, label, write, shape, allocated):
    image = os.path.join(folder, "image.qed")
    write(image, shape)
    # One run is long enough to need no other.
    cost = in_turns({"ours": ours(image, allocated), "QEMU": qemu(image, allocated)}, runs, warm=runs > 1)
    return [Row(label, cost["ours"], cost["QEMU"])]


def largest(folder, runs):
    """As much as a file of ext4 holds."""
    shape = Shape(15 * TIB)
    image = os.path.join(folder, "largest.qed")
    write_full(image, shape)
    cost = in_turns({
        "ours": ours(image, shape.clusters),
        "limit": reading(image),
        "one": ours(image, shape.clusters, "--jobs", "1"),
        "limit of one": reading(image, "1"),
    }, 2 * runs)
    cost |= in_turns({"QEMU": qemu(image, shape.clusters)}, min(runs, 3))
    label = "check of 15 TiB, fully allocated"
    rows = [
        Row(label, cost["ours"], cost["QEMU"]),
        Row(f"{label}, one thread", cost["one"], cost["QEMU"]),
        Row(f"{label}", cost["ours"], cost["limit"], "reading the tables"),
        Row(f"{label}, one thread", cost["one"], cost["limit of one"], "reading the tables"),
    ]
    peak = cost["ours"].peak
    note = (f"Memory of the check of 15 TiB at its peak: {peak / MIB:.0f} MiB; "
            f"2.5 bits a cluster and 48 MiB are {(shape.clusters * 2.5 / 8) / MIB + 48:.0f} MiB.")
    rows += cold(image, shape.clusters, min(runs, 3)) + windows.first_paint(image, runs)
    return rows, f"{note} {windows.notes(image)}"


def cold(image, clusters, runs):
    fresh = partial(forget, image)
    cost = in_turns({"ours": ours(image, clusters, prepare=fresh), "QEMU": qemu(image, clusters, prepare=fresh)},
                    runs, warm=False)
    return [Row("check of 15 TiB, nothing in memory", cost["ours"], cost["QEMU"])]


def others(runs):
    """Pairs of a name and what makes its rows in a folder."""
    tiny = Shape(256 * GIB, cluster=4 * KIB, table=16)
    wide = Shape(64 * TIB)
    return [
        ("shuffled", partial(warm, runs=runs, label="check of 1 TiB, each table's entries shuffled",
                             write=partial(write_full, shuffle=True), shape=Shape(TIB), allocated=Shape(TIB).clusters)),
        ("tiny", partial(warm, runs=runs, label="check of 256 GiB in clusters of 4 KiB, tables of 16",
                         write=write_full, shape=tiny, allocated=tiny.clusters)),
        ("wide", partial(warm, runs=1, label="check of 64 TiB, nearly empty",
                         write=write_nearly_empty, shape=wide, allocated=wide.tables)),
    ]
