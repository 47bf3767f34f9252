# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""Programs that take turns, so that a busy moment hits them all."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.path.join(TOP, "build-release", "bin")


@dataclass(frozen=True)
class Runner:
    command: list[str]
    accepted: tuple[int, ...] = (0,)  # exit codes
    prepare: Callable[[], None] = lambda: None  # before each run, not timed
    verify: Callable[[str], None] = lambda _: None  # of the output; exits when the result is wrong


@dataclass(frozen=True)
class Cost:
    seconds: float
    peak: int  # bytes of memory


def run(runner):
    """One run, once its result was seen to be right."""
    runner.prepare()
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as errors:
        begin = time.perf_counter()
        process = subprocess.Popen(runner.command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        for file in (out, errors):
            file.seek(0)
        if process.returncode not in runner.accepted:
            sys.exit(f"bench: {' '.join(runner.command)} ended with {process.returncode}: {errors.read()}")
        runner.verify(out.read())
    return Cost(seconds, usage.ru_maxrss * 1024)


def in_turns(runners, runs, warm=True):
    """The median cost of each."""
    costs = {name: [] for name in runners}
    for turn in range(runs + (1 if warm else 0)):
        for name, runner in runners.items():
            cost = run(runner)
            if turn > 0 or not warm:  # the first run warms up
                costs[name].append(cost)
    return {
        name: Cost(statistics.median(cost.seconds for cost in each), max(cost.peak for cost in each))
        for name, each in costs.items()
    }
