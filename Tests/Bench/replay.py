"""Measures how long a record of 10,000 entries takes to read, check and fold, beside jq.

    python Tests/Bench/replay.py PROGRAM

The entries are recorded by `apply` in a folder in memory. Measured are `show`, which reads every
entry, checks every hash and folds the record, the same on a record of one entry, and `jq -c .`
on the same bytes. The limit is 0.2 s for the fold and all that comes before it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ENTRIES, LIMIT, RUNS = 10_000, 0.2, 7


def commands() -> Iterator[dict[str, object]]:
    for number in range(ENTRIES - 1):
        yield [
            {"do": "log.add", "said": f"What was said in the room, number {number}.",
             "how-known": "own-record"},
            {"do": "people.add", "name": f"Member {number}", "agency": f"Agency {number % 40}"},
            {"do": "case.note", "text": f"To be remembered before the meeting, {number}."},
            {"do": "questions.add", "question": f"Why was {number} not told?", "to": "Agency A"},
            {"do": "safety.add", "child": f"child {number}", "answer": "safe"},
        ][number % 5]


def seconds(command: list[str], environment: dict[str, str]) -> float:
    began = time.monotonic()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - began


def main() -> int:
    program = os.path.abspath(sys.argv[1])
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as place:
        folder = f"{place}/folder"
        passphrase = Path(place, "passphrase")
        passphrase.write_text("harbour lantern thistle\n")
        passphrase.chmod(0o600)
        environment = dict(
            os.environ, CASEWRIGHT_VAULT=folder, CASEWRIGHT_PASSPHRASE_FILE=str(passphrase),
            XDG_STATE_HOME=f"{place}/state", XDG_CONFIG_HOME=f"{place}/config", HOME=place)

        def run(*words: str, given: str = "") -> str:
            return subprocess.run([program, *words], input=given, env=environment, text=True,
                                  capture_output=True, check=True).stdout

        # A practice, so that no passphrase is in what is measured.
        run("rehearse", "1", "--keep", folder, "--no-input")
        long, short = (run("new", "--reference", name).strip() for name in ("R-1", "R-2"))
        run("apply", long, given="".join(json.dumps(line) + "\n" for line in commands()))
        key = next(Path(folder, "members").glob("*.key"))
        files = []
        for segment in sorted(Path(folder, "cases", long).glob("*-*.age")):
            files.append(f"{place}/{segment.stem}.jsonl")
            subprocess.run(["age", "-d", "-i", key, "-o", files[-1], segment], check=True)
        times: dict[str, list[float]] = {"casewright": [], "one entry": [], "jq": []}
        for _ in range(RUNS):
            times["casewright"].append(seconds([program, "show", long], environment))
            times["one entry"].append(seconds([program, "show", short], environment))
            times["jq"].append(seconds(["jq", "-c", ".", *files], environment))
    middle = {name: median(values) for name, values in times.items()}
    is_kept = middle["casewright"] <= LIMIT
    print(f"{ENTRIES} entries read, checked and folded: {middle['casewright']:.3f} s "
          f"(one entry {middle['one entry']:.3f} s; jq on the same bytes {middle['jq']:.3f} s); "
          f"limit {LIMIT} s, {'kept' if is_kept else 'over the limit'}")
    print(json.dumps({"measure": "replay", "unit": "s", "limit": LIMIT, "kept": is_kept,
                      **{name: round(value, 4) for name, value in middle.items()}}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
