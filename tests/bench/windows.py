# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""What the window costs, against an empty one of Qt; without a screen."""

import json
import os

from repairs import l2_entries, patch
from table import Row
from turns import BIN, Runner, in_turns, run

OUTSIDE = 2**60  # an offset behind the end of every image here
PROGRAM = os.path.join(BIN, "qedscope-measure-window")


def first_paint(image, runs):
    cost = in_turns({"ours": Runner([PROGRAM, "first", image]), "Qt": Runner([PROGRAM, "empty"])}, runs)
    return [Row("window on 15 TiB, up to its first paint", cost["ours"], cost["Qt"], "an empty window of Qt")]


def measured(*arguments):
    results = []
    run(Runner([PROGRAM, *arguments], verify=lambda output: results.append(json.loads(output))))
    return results[0]


def stalls(*works):
    """The longest time that the event loop stood still for each action of the works, and what of the processor it used
    in one go, which a busy machine does not change."""
    longest = {}
    for work in works:
        for name, milliseconds in work["stalls-ms"].items():
            longest[name] = max((milliseconds, work["work-ms"][name]), longest.get(name, (0, 0)))
    return ", ".join(f"{name} {stall:.0f} ms ({spent:.0f} of work)" for name, (stall, spent) in longest.items())


def peak(work):
    """Of memory, in all actions."""
    return f"{max(work['peak-bytes'].values()) / 2**20:.0f} MiB"


def export(image):
    """Into a file beside the image that is removed when the export is stopped."""
    return measured("export", image, image + ".raw")


def repair(image):
    """Of one entry, which is damaged first."""
    patch(image, [next(l2_entries(image))], OUTSIDE)
    return measured("repair", image)


def notes(image):
    """Figures that stand against a limit and not against another program. Changes the image."""
    looked, exported, repaired = measured("look", image), export(image), repair(image)
    return (f"One frame of 2^30 clusters at 3840x2160: {measured('frame')['frame-ms']:.1f} ms, "
            f"along Hilbert curves {measured('frame', 'hilbert')['frame-ms']:.1f} ms. "
            f"Memory of the window on 15 TiB at its peak: {peak(looked)}, with an export {peak(exported)}, "
            f"with a repair {peak(repaired)}. "
            f"Longest time its event loop stood still: {stalls(looked, exported, repaired)}.")


def limit_notes(name, image, work):
    """The same of an image at a limit."""
    result = measured(work, image)
    listed = f"; {result['findings']:,} findings are listed" if "findings" in result else ""
    return (f"Memory of the window on {name}: {peak(result)}; longest time its event loop stood still: "
            f"{stalls(result)}{listed}.")
