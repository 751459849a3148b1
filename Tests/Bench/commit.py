"""Measures one durable commit beside the bare protocol and SQLite, taking turns.

    python Tests/Bench/commit.py PROGRAM [--rounds N]

Each records 300 bytes so that they survive a power cut, on the disk the project is on. Casewright
encrypts to two recipients, signs and replaces a segment of up to 16 KiB; bare is writing a file of
that size, fsync, rename and fsync of the folder; SQLite inserts a row with synchronous=FULL.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

COMMITS, TEXT = 60, "What was said in the room, and by whom. " * 7
AGAINST_BARE, AGAINST_SQLITE = 1.6, 1.15


class Program:
    """`apply`, given a command at a time: its answer comes once the entry is on disk."""

    def __init__(self, program: str, place: Path):
        folder = place / "folder"
        (place / "passphrase").write_text("harbour lantern thistle\n")
        self.environment = dict(
            os.environ, CASEWRIGHT_VAULT=str(folder), HOME=str(place),
            CASEWRIGHT_PASSPHRASE_FILE=str(place / "passphrase"),
            XDG_STATE_HOME=str(place / "state"), XDG_CONFIG_HOME=str(place / "config"))
        run = lambda *words: subprocess.run(
            [program, *words], env=self.environment, text=True, capture_output=True,
            check=True).stdout.strip()
        run("init", str(folder), "--member", "A. Member", "--role", "Business manager",
            "--recovery", str(place / "sheet"))
        self.program, self.case = program, run("new", "--reference", "R-1")

    def commits(self, count: int) -> list[float]:
        lines = [json.dumps({"do": "case.note", "text": f"{n} {TEXT}"}) for n in range(count)]
        process = subprocess.Popen(
            [self.program, "apply", self.case], env=self.environment, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, bufsize=0)
        process.stdin.write("".join(line + "\n" for line in lines).encode())
        process.stdin.close()
        at = []
        for _ in lines:
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
    times: dict[str, list[float]] = {
        "casewright": [], "bare": [], "sqlite delete": [], "sqlite wal": []}
    # On the disk, not in memory.
    with tempfile.TemporaryDirectory(dir=Path(given.program).resolve().parent) as folder:
        place = Path(folder)
        program = Program(os.path.abspath(given.program), place)
        for _ in range(given.rounds):
            times["casewright"] += program.commits(COMMITS)
            times["bare"] += bare(place, COMMITS)
            times["sqlite delete"] += sqlite(place, "DELETE", COMMITS)
            times["sqlite wal"] += sqlite(place, "WAL", COMMITS)
    middle = {name: median(values) * 1000 for name, values in times.items()}
    ratio, other = middle["casewright"] / middle["bare"], \
        middle["casewright"] / middle["sqlite delete"]
    print("one durable commit: " + ", ".join(f"{n} {v:.2f} ms" for n, v in middle.items())
          + f"; {ratio:.2f} times bare (limit {AGAINST_BARE}), "
          + f"{other:.2f} times SQLite's delete mode (limit {AGAINST_SQLITE})")
    print(json.dumps({"measure": "commit", "unit": "ms", "bare ratio": round(ratio, 3),
                      "sqlite ratio": round(other, 3),
                      "kept": ratio <= AGAINST_BARE and other <= AGAINST_SQLITE,
                      **{name: round(value, 3) for name, value in middle.items()}}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
