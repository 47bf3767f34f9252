# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""What a repair and a reclaim cost, against what a user of QEMU's tools does."""

import os
import random
import shutil
import struct
import subprocess

from images import Shape, write_full
from table import Row
from turns import BIN, Runner, in_turns

OURS = os.path.join(BIN, "qedscope-cli")


def l2_entries(image):
    """Offsets in the file of all L2 entries that lead to data."""
    with open(image, "rb") as file:
        header = file.read(64)
        table_bytes = struct.unpack_from("<I", header, 4)[0] * struct.unpack_from("<I", header, 8)[0]
        file.seek(struct.unpack_from("<Q", header, 40)[0])
        l1 = struct.unpack(f"<{table_bytes // 8}Q", file.read(table_bytes))
        for table in filter(None, l1):
            file.seek(table)
            entries = struct.unpack(f"<{table_bytes // 8}Q", file.read(table_bytes))
            yield from (table + 8 * i for i, entry in enumerate(entries) if entry > 1)


def patch(image, places, value):
    with open(image, "r+b") as file:
        for place in places:
            file.seek(place)
            file.write(struct.pack("<Q", value))


def repair(folder, runs):
    """One entry of a 1 TiB image leads nowhere."""
    image = os.path.join(folder, "damaged.qed")
    write_full(image, Shape(2**40))
    place = [next(l2_entries(image))]
    undo_file = image + ".qedundo"

    def damage():
        patch(image, place, 0x123456789000)
        if os.path.exists(undo_file):
            os.remove(undo_file)
        os.sync()

    # 3: what the entry led to is a leak afterwards.
    cost = in_turns({
        "ours": Runner([OURS, "repair", "--yes", "--progress=none", image], (3,), damage),
        "QEMU": Runner(["qemu-img", "check", "-f", "qed", "-r", "all", image], (0, 3), damage),
    }, runs)
    return [Row("repair of one entry in 1 TiB", cost["ours"], cost["QEMU"], "qemu-img check -r all")]


def reclaim(folder, runs, guest_bytes=2**30, share=100):
    """Of a full image with real data, one cluster in `share` is not used any more."""
    image = os.path.join(folder, "leaky.qed")
    subprocess.run(["qemu-img", "create", "-q", "-f", "qed", image, str(guest_bytes)], check=True)
    subprocess.run(["qemu-io", "-f", "qed", "-c", f"write -q -P 0xa5 0 {guest_bytes}", image], check=True,
        stdout=subprocess.DEVNULL)
    entries = list(l2_entries(image))
    patch(image, random.Random(1).sample(entries, len(entries) // share), 0)
    work, converted = os.path.join(folder, "work.qed"), os.path.join(folder, "converted.qed")

    def fresh():
        for name in (work, work + ".qedundo", converted):
            if os.path.exists(name):
                os.remove(name)
        shutil.copyfile(image, work)
        os.sync()  # so that no sync of a repair writes what was prepared

    cost = in_turns({
        "ours": Runner([OURS, "repair", "--yes", "--reclaim", "--progress=none", work], (0,), fresh),
        "QEMU": Runner(["qemu-img", "convert", "-f", "qed", "-O", "qed", work, converted], (0,), fresh),
    }, runs)
    return [Row("1 % of 1 GiB given back", cost["ours"], cost["QEMU"], "qemu-img convert to a new file")]
