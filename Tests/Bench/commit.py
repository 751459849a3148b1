"""Measures one durable commit beside the bare protocol and SQLite, taking turns.

    python Tests/Bench/commit.py PROGRAM [--rounds N]

Each records 300 bytes so that they survive a power cut, on the disk the project is on. Casewright
encrypts to two recipients, signs and replaces a segment of up to 16 KiB; bare is writing a file of
that size, fsync, rename and fsync of the folder; SQLite inserts a row with synchronous=FULL. The
same commit to ten recipients is reported beside it, without a limit.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

from folder import CaseFolder, as_lines
from limits import verdict

COMMITS, TEXT = 60, "What was said in the room, and by whom. " * 7
AGAINST_BARE, AGAINST_SQLITE = 1.6, 1.15
# Nine members and the recovery sheet.
RECIPIENTS = 10


def commits(folder: CaseFolder, case: str, count: int) -> list[float]:
    """`apply`, given many commands: each of its answers comes once that entry is on disk."""
    process = subprocess.Popen(
        folder.words("apply", case), env=folder.environment, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, bufsize=0)
    process.stdin.write(
        as_lines({"do": "case.note", "text": f"{n} {TEXT}"} for n in range(count)).encode())
    process.stdin.close()
    at = []
    for _ in range(count):
        if not process.stdout.readline():
            raise SystemExit("apply ended early")
        at.append(time.monotonic())
    process.wait()
    return [after - before for before, after in zip(at, at[1:])]


def bare(place: Path, count: int) -> list[float]:
    folder = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
    times = []
    for n in range(count):
        # As a segment grows and is closed.
        data = os.urandom(700 * (n % 24 + 1))
        began = time.monotonic()
        file = os.open(place / ".tmp", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(file, data)
        os.fsync(file)
        os.close(file)
        os.rename(place / ".tmp", place / "segment")
        os.fsync(folder)
        times.append(time.monotonic() - began)
    os.close(folder)
    return times


def sqlite(place: Path, mode: str, count: int) -> list[float]:
    base = sqlite3.connect(place / f"{mode}.db", isolation_level=None)
    base.execute(f"PRAGMA journal_mode={mode}")
    base.execute("PRAGMA synchronous=FULL")
    base.execute("CREATE TABLE IF NOT EXISTS entry (content TEXT)")
    times = []
    for n in range(count):
        began = time.monotonic()
        base.execute("INSERT INTO entry VALUES (?)", (f"{n} {TEXT}",))
        times.append(time.monotonic() - began)
    base.close()
    return times


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    times: defaultdict[str, list[float]] = defaultdict(list)
    # On the disk, not in memory.
    with (CaseFolder(given.program, on_disk=True) as two,
          CaseFolder(given.program, on_disk=True) as ten):
        for number in range(RECIPIENTS - 2):
            ten.add_member(f"Member {number}")
        case, shared = two.new_case("R-1"), ten.new_case("R-1")
        for _ in range(given.rounds):
            times["casewright"] += commits(two, case, COMMITS)
            times["bare"] += bare(two.place, COMMITS)
            times["sqlite delete"] += sqlite(two.place, "DELETE", COMMITS)
            times["sqlite wal"] += sqlite(two.place, "WAL", COMMITS)
            times["ten recipients"] += commits(ten, shared, COMMITS)
    middle = {name: median(values) * 1000 for name, values in times.items()}
    ratio, other = middle["casewright"] / middle["bare"], \
        middle["casewright"] / middle["sqlite delete"]
    kept, kept_beside = ratio <= AGAINST_BARE, other <= AGAINST_SQLITE
    print("one durable commit: " + ", ".join(f"{n} {v:.2f} ms" for n, v in middle.items()))
    print(f"  {ratio:.2f} times bare, limit {AGAINST_BARE}, {verdict(kept)}")
    print(f"  {other:.2f} times SQLite's delete mode, limit {AGAINST_SQLITE}, "
          f"{verdict(kept_beside)}")
    print(json.dumps({"measure": "commit", "unit": "ms", "bare ratio": round(ratio, 3),
                      "sqlite ratio": round(other, 3), "kept": kept and kept_beside,
                      **{name: round(value, 3) for name, value in middle.items()}}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
