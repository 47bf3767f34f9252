# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""The table that is printed, as Markdown."""

from dataclasses import dataclass

from turns import Cost

WIDTHS = (54, 10, 12, 28, 7)


@dataclass(frozen=True)
class Row:
    work: str
    ours: Cost
    other: Cost
    name: str = "qemu-img check"  # of the other

    @property
    def ratio(self):
        return self.other.seconds / self.ours.seconds


def cells(*texts):
    left = [f"{text:<{width}}" for text, width in zip(texts, WIDTHS)]
    return f"| {' | '.join(left)} |"


def milliseconds(cost):
    return f"{cost.seconds * 1000:,.1f} ms"


def print_head():
    print(cells("Work", "Ours", "Other", "Which is", "Ratio"))
    print(cells(*("-" * width for width in WIDTHS)))


def print_row(row):
    print(cells(row.work, milliseconds(row.ours), milliseconds(row.other), row.name, f"{row.ratio:.2f}"), flush=True)
