"""Measures how long a record of 10,000 entries takes to read, check and fold, beside jq.

    python Tests/Bench/replay.py PROGRAM

The entries are recorded by `apply` in a folder in memory. Measured are `show`, which reads every
entry, checks every hash and folds the record, the same on a record of one entry, and `jq -c .`
on the same bytes. The limit is 0.2 s for the fold and all that comes before it. The program has
no command that only reads or only folds, so the two are not told apart.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from statistics import median

from folder import CaseFolder, mixed
from limits import verdict

ENTRIES, LIMIT, RUNS = 10_000, 0.2, 7


def seconds(command: list[str], environment: dict[str, str]) -> float:
    began = time.monotonic()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - began


def main() -> int:
    # A practice, so that no passphrase is in what is measured.
    with CaseFolder(sys.argv[1], practice=True) as folder:
        long, short = folder.new_case("R-1", mixed(ENTRIES - 1)), folder.new_case("R-2")
        key = next((folder.path / "members").glob("*.key"))
        files = []
        for segment in sorted((folder.path / "cases" / long).glob("*-*.age")):
            files.append(str(folder.place / f"{segment.stem}.jsonl"))
            subprocess.run(["age", "-d", "-i", key, "-o", files[-1], segment], check=True)
        times: dict[str, list[float]] = {"casewright": [], "one entry": [], "jq": []}
        for _ in range(RUNS):
            for name, command in (
                ("casewright", folder.words("show", long)),
                ("one entry", folder.words("show", short)),
                ("jq", ["jq", "-c", ".", *files]),
            ):
                times[name].append(seconds(command, folder.environment))
    middle = {name: median(values) for name, values in times.items()}
    is_kept = middle["casewright"] <= LIMIT
    print(f"{ENTRIES} entries read, checked and folded: {middle['casewright']:.3f} s "
          f"(one entry {middle['one entry']:.3f} s; jq on the same bytes {middle['jq']:.3f} s); "
          f"limit {LIMIT} s, {verdict(is_kept)}")
    print(json.dumps({"measure": "replay", "unit": "s", "limit": LIMIT, "kept": is_kept,
                      **{name: round(value, 4) for name, value in middle.items()}}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
