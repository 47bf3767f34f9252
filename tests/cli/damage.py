# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""Images with one kind of damage each, by the code of the finding that they must give."""

import os
import struct
from pathlib import Path

from support import CLUSTER, Qed

GIB = 1 << 30
NOWHERE = 0x7FFF00000000


def craft(path, header_size=2):
    """A header of several clusters, as no tool of QEMU makes it; 4 KiB clusters, tables of two, four guest clusters."""
    cluster, table = 4096, 2
    l1, l2 = header_size, header_size + table
    data = l2 + table
    with open(path, "wb") as file:
        file.write(struct.pack("<4sIIIQQQQQII", b"QED\0", cluster, table, header_size, 0, 0, 0, l1 * cluster, 1 << 20, 0, 0))
        file.seek(l1 * cluster)
        file.write(struct.pack("<Q", l2 * cluster))
        file.seek(l2 * cluster)
        file.write(struct.pack("<4Q", *((data + i) * cluster for i in range(4))))
        file.seek(data * cluster)
        for i in range(4):
            file.write(bytes([65 + i]) * cluster)
    return Qed(Path(path))


class Damage:
    """Makes the images of one test in its folder. Guest clusters 0 to 5 hold their number plus 1."""

    def __init__(self, test):
        self.test = test

    def image(self, name, size="64M", base=None):
        writes = [f"write -P {i + 1} {i * CLUSTER} {CLUSTER}" for i in range(6)]
        return self.test.create(name + ".qed", size, base, "raw" if base else None, writes)

    def two_tables(self, name, base=None):
        """Guest offsets 0 and 2 GiB are in tables of their own."""
        writes = ["write -P 1 0 256k", "write -P 2 2G 128k"]
        return self.test.create(name + ".qed", "8G", base, "raw" if base else None, writes)

    def base(self):
        path = self.test.path("base.raw")
        if not path.exists():
            path.write_bytes(b"\xBB" * (8 * CLUSTER))
        return path

    def l1(self):
        """Each kind of bad L1 entry."""
        tables = {}
        for code, value in (("QED-L1-OUTSIDE", NOWHERE), ("QED-L1-MISALIGNED", 6 * CLUSTER + 512), ("QED-L1-RESERVED", 1)):
            tables[code] = self.two_tables(code).set_l1(1, value)
        past = self.two_tables("QED-L1-PAST-END")
        tables["QED-L1-PAST-END"] = past.set_l1(1, past.path.stat().st_size - CLUSTER)
        tables["QED-L1-INTO-HEADER"] = craft(self.test.path("l1-header.qed")).set_l1(1, 4096)
        tables["QED-L1-OUTSIDE over a base"] = self.two_tables("l1-base", self.base()).set_l1(1, NOWHERE)
        return tables

    def l2(self):
        """Each kind of bad L2 entry."""
        misaligned = self.image("QED-L2-MISALIGNED")
        misaligned.set_entry(1, misaligned.entry(1) + 512)
        return {"QED-L2-OUTSIDE": self.image("QED-L2-OUTSIDE").set_entry(1, NOWHERE),
                "QED-L2-MISALIGNED": misaligned,
                "QED-L2-INTO-HEADER": craft(self.test.path("l2-header.qed")).set_entry(1, 4096),
                "QED-L2-OUTSIDE over a base": self.image("l2-base", base=self.base()).set_entry(1, NOWHERE)}

    def sharing(self):
        """Clusters and tables with several references."""
        double = self.image("QED-REF-DOUBLE")
        double.set_entry(2, double.entry(0)).set_entry(4, double.entry(0))
        table = self.two_tables("QED-REF-TABLE")
        table.set_l1(2, table.u64(table.l1))
        overlap = self.image("QED-REF-OVERLAP")
        overlap.set_entry(2, overlap.l1).set_entry(3, overlap.u64(overlap.l1))
        return {"QED-REF-DOUBLE": double, "QED-REF-TABLE": table, "QED-REF-OVERLAP": overlap}

    def ends(self):
        """Files that end too early."""
        partial = self.image("QED-F-PARTIAL")
        os.truncate(partial.path, partial.path.stat().st_size - 100)
        cut = self.test.create("QED-F-TRUNCATED.qed", writes=["write -P 9 0 4M"])
        os.truncate(cut.path, cut.path.stat().st_size - 32 * CLUSTER)
        return {"QED-F-PARTIAL": partial, "QED-F-TRUNCATED": cut}

    def corrupt(self):
        return {**self.l1(), **self.l2(), **self.sharing(), **self.ends()}

    def flags(self):
        return {"QED-H-DIRTY": self.image("QED-H-DIRTY").set_dirty(),
                "QED-H-AUTOCLEAR-UNKNOWN": self.image("QED-H-AUTOCLEAR-UNKNOWN").set_u64(32, 4).set_dirty()}

    def leaks(self):
        interior = self.image("QED-LEAK-INTERIOR")
        interior.set_entry(1, 0).set_entry(2, 0)
        return {"QED-LEAK-TAIL": self.image("QED-LEAK-TAIL").append_clusters(3), "QED-LEAK-INTERIOR": interior}

    def lost_table(self):
        """A table and what it maps, cut off by a cleared L1 entry: leaks, one of them a candidate."""
        image = self.test.create("QED-LEAK-TABLE-CANDIDATE.qed", "8G", writes=["write -P 1 0 256k", "write -P 2 2G 2M"])
        return image.set_l1(1, 0)
