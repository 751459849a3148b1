"""Measures Casewright beside dialog and whiptail, in one run, the programs taking turns.

    python Tests/Bench/bench.py PROGRAM [--rounds N] [--keys N]

PROGRAM is casewright as released. Its keys are measured on practice cases, in a meeting with 400
entries in its log and in a case of 2,000 entries. Printed are a table and, last, the same as one
line of JSON. Times are of this machine and its load, so only the ratios have limits. A limit that
is not kept is said, and is no failure: the exit status is 0 unless something could not be measured.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import sys
import time
from collections import defaultdict
from statistics import median

from folder import CaseFolder
from limits import verdict
from meeting import MOST, meeting_keys
from pseudoterminal import NothingCame
from subjects import LOG_ENTRIES, RECORD_ENTRIES, SENTENCE, Subject, subjects

PROGRAMS = ["casewright", "dialog", "whiptail"]
# The screens of a practice case; the others are those of a case that grew long.
SHORT = ["list", "field", "detail"]

# After the last key, in seconds: until when a program may still write, and how long it is watched.
SETTLING, WATCHED = 3.0, 3.0
# Watching takes seconds, so only in so many rounds.
WATCHED_ROUNDS = 2

# A second after the first letter the draft is kept and the screen says so: a letter typed later
# shows that change too, and is not counted for its bytes.
LETTERS_COUNTED_FOR = 0.85


class Samples:
    """What was measured, by screen and program."""

    def __init__(self) -> None:
        self.paint: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self.keys: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self.bytes: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self.memory: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        self.late: list[int] = []

    def take(self, subject: Subject, keys: int, watched: bool) -> None:
        """Runs a program once: start, keys, memory, and at will the silence after."""
        place = subject.screen, subject.program
        with subject.start() as terminal:
            terminal.expect(subject.shows)
            self.paint[place].append(terminal.first_paint.seconds * 1000)
            subject.reach(terminal)
            typing_until = time.monotonic() + LETTERS_COUNTED_FOR
            for number, key in enumerate(subject.keys(keys)):
                is_late = time.monotonic() > typing_until
                reaction = terminal.press(key)
                self.keys[place].append(reaction.seconds * 1000)
                # The first letter also changes what is said of the saved state.
                if subject.screen != "field" or (number > 0 and not is_late):
                    self.bytes[place].append(reaction.bytes)
            self.memory[place].append(terminal.resident_megabytes)
            if watched and subject.program == "casewright" and subject.screen in SHORT:
                terminal.bytes_within(SETTLING)
                self.late.append(terminal.bytes_within(WATCHED))


class Line:
    """One measure: its value for each program, and the limit for Casewright."""

    def __init__(self, name: str, unit: str, values: dict[str, float], *,
                 times_dialog: float | None = None, most: float | None = None):
        self.name, self.unit, self.values = name, unit, values
        self.times_dialog, self.most = times_dialog, most
        own, dialog = values["casewright"], values.get("dialog")
        self.ratio = own / dialog if dialog else None
        bound = most if most is not None else (times_dialog or 0) * (dialog or 0)
        self.is_kept = own <= bound

    @property
    def limit(self) -> str:
        if self.most is not None:
            return f"{self.most:g}{' ' + self.unit if self.unit else ''}"
        return f"{self.times_dialog:g} x dialog"

    @property
    def cells(self) -> list[str]:
        shown = [number(self.values[name]) if name in self.values else "" for name in PROGRAMS]
        ratio = f"{self.ratio:.2f}" if self.ratio else ""
        return [f"{self.name}, {self.unit}" if self.unit else self.name, *shown, ratio,
                self.limit, verdict(self.is_kept)]

    @property
    def json(self) -> dict[str, object]:
        rounded = {name: round(value, 3) for name, value in self.values.items()}
        ratio = round(self.ratio, 3) if self.ratio else None
        return {"measure": self.name, "unit": self.unit, **rounded, "ratio": ratio,
                "limit": {"times_dialog": self.times_dialog, "most": self.most},
                "kept": self.is_kept}


def number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.2f}"


def percentile(values: list[float], part: float) -> float:
    """The smallest value that this part of the values does not exceed."""
    return sorted(values)[max(0, math.ceil(part * len(values)) - 1)]


def report(samples: Samples) -> list[Line]:
    def each(screen: str, kept: dict, worth, beside: str = "") -> dict[str, float]:
        """What each program's values are worth; the others' are of the screen `beside`."""
        places = {name: (screen if name == PROGRAMS[0] else beside or screen, name)
                  for name in PROGRAMS}
        return {name: worth(kept[place]) for name, place in places.items() if kept[place]}

    lines = [Line("first paint", "ms", each("list", samples.paint, median), times_dialog=1.1)]
    for screen, beside, key in (
        ("list", "list", "move in a list"),
        ("field", "field", "typed letter"),
        ("log list", "log list", f"move in a log of {LOG_ENTRIES}"),
        ("log field", "field", f"letter below a log of {LOG_ENTRIES}"),
        ("record list", "record list", f"move in a record of {RECORD_ENTRIES}"),
        ("record field", "field", f"letter over a record of {RECORD_ENTRIES}"),
    ):
        for part, times in ((0.50, 1.3), (0.95, 1.5)):
            lines.append(Line(
                f"{key}, p{part * 100:.0f}", "ms",
                each(screen, samples.keys, lambda values: percentile(values, part), beside),
                times_dialog=times))
    for screen, what, most in (
        ("list", "largest move in a list", 300),
        ("detail", "largest move with a detail", 600),
        ("field", "largest typed letter", 8),
    ):
        lines.append(Line(what, "bytes", each(screen, samples.bytes, max), most=most))
    lines.append(Line("from 3 s after a key", "bytes", {"casewright": max(samples.late)}, most=0))
    lines.append(Line("memory", "MB", {
        name: max(max(samples.memory[screen, name], default=0) for screen in SHORT)
        for name in PROGRAMS}, most=25))
    return lines


def beside_short(samples: Samples) -> str:
    """Moves in the long lists beside those in a list of six lines in dialog, for who asks."""
    def ratios(screen: str) -> str:
        own, six = samples.keys[screen, PROGRAMS[0]], samples.keys["list", "dialog"]
        return ", ".join(f"p{part * 100:.0f} {percentile(own, part) / percentile(six, part):.2f}"
                         for part in (0.50, 0.95))

    return (f"beside dialog's list of six lines: a log of {LOG_ENTRIES} {ratios('log list')}; "
            f"a record of {RECORD_ENTRIES} {ratios('record list')}")


def print_table(lines: list[Line]) -> None:
    rows = [["", *PROGRAMS, "ratio", "limit", ""], *(line.cells for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        padded = [cell.ljust(width) if column in (0, 5, 6) else cell.rjust(width)
                  for column, (cell, width) in enumerate(zip(row, widths))]
        print("  ".join(padded).rstrip())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=16, help="at least 15 (default %(default)s)")
    parser.add_argument("--keys", type=int, default=400, help="keys for each screen")
    arguments = parser.parse_args()
    per_round = math.ceil(arguments.keys / arguments.rounds)
    if arguments.rounds < 15 or not 2 <= per_round <= len(SENTENCE):
        parser.error(f"15 rounds or more, and 2 to {len(SENTENCE)} keys in each")

    gc.disable()  # a collection in the middle of a key would be measured as that key
    samples = Samples()
    try:
        with CaseFolder(arguments.program, practice=True) as folder:
            everything = subjects(folder)
            for subject in everything:  # once unmeasured, so that no program is first to be read
                Samples().take(subject, 2, watched=False)
            for turn in range(arguments.rounds):
                gc.collect()
                first = turn % len(everything)
                for subject in everything[first:] + everything[:first]:
                    samples.take(subject, per_round, watched=turn < WATCHED_ROUNDS)
    except NothingCame as problem:
        print(f"Not measured: {problem}", file=sys.stderr)
        return 1

    lines = report(samples)
    print(f"{arguments.rounds} rounds, {per_round * arguments.rounds} keys for each screen, "
          f"load {os.getloadavg()[0]:.1f}; times are medians or percentiles")
    print_table(lines)
    print(beside_short(samples))
    keys = meeting_keys(os.path.abspath(arguments.program))
    print(f"keys of a panel meeting: {keys}, at most {MOST}: {verdict(keys <= MOST)}")
    print(json.dumps({"rounds": arguments.rounds, "keys": per_round * arguments.rounds,
                      "meeting_keys": keys, "measures": [line.json for line in lines]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
