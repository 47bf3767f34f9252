# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""What the window costs, against an empty one of Qt; without a screen."""

import json
import os

from table import Row
from turns import BIN, Runner, in_turns, run

PROGRAM = os.path.join(BIN, "qedscope-measure-window")


def first_paint(image, runs):
    cost = in_turns({"ours": Runner([PROGRAM, "first", image]), "Qt": Runner([PROGRAM, "empty"])}, runs)
    return [Row("window on 15 TiB, up to its first paint", cost["ours"], cost["Qt"], "an empty window of Qt")]


def measured(*arguments):
    results = []
    run(Runner([PROGRAM, *arguments], verify=lambda output: results.append(json.loads(output))))
    return results[0]


def notes(image):
    """Figures that stand against a limit and not against another program."""
    work = measured("work", image)
    stalls = ", ".join(f"{name} {milliseconds:.0f} ms" for name, milliseconds in work["stalls-ms"].items())
    return (f"One frame of 2^30 clusters at 3840x2160: {measured('frame')['frame-ms']:.1f} ms, "
            f"along Hilbert curves {measured('frame', 'hilbert')['frame-ms']:.1f} ms. "
            f"Memory of the window on 15 TiB at its peak: {work['peak-bytes'] / 2**20:.0f} MiB. "
            f"Longest time its event loop stood still: {stalls}.")
