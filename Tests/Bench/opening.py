"""Measures what a person waits for at the opening of a folder and of a large case, and the memory.

    python Tests/Bench/opening.py PROGRAM [--rounds N] [--cases N]

In a folder in memory are 1,000 cases of 200 entries and one of 5,000. In a terminal the passphrase
is typed, and measured are the time until it is accepted (its page goes) beside `age -d` of the same
identity, taking turns; from there to the list; from Enter to the overview of the large case; and
the memory the program holds at both. Without a limit: the list where its index was deleted.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from folder import PASSPHRASE, CaseFolder, mixed
from limits import verdict
from pseudoterminal import NothingCame, PseudoTerminal

CASES, ENTRIES, LARGE = 1_000, 200, 5_000
LIST_LIMIT, CASE_LIMIT, MEMORY_LIMIT = 0.1, 0.15, 40

# What the page of the passphrase writes as it goes: the passphrase was right.
LEFT = b"\x1b[?1049l"
# The first of the list, and a line of the overview.
LARGE_NAME, ON_THE_OVERVIEW = "A-LARGE", "What to do next"


def fill(folder: CaseFolder, cases: int) -> None:
    def case(number: int) -> None:
        folder.new_case(f"R-{number:04}", mixed(ENTRIES - 1))

    with ThreadPoolExecutor(os.cpu_count()) as workers:
        large = workers.submit(folder.new_case, LARGE_NAME, mixed(LARGE - 1))
        for _ in workers.map(case, range(cases)):
            pass
        large.result()


def type_passphrase(terminal: PseudoTerminal) -> None:
    terminal.expect("assphrase")
    terminal.type(PASSPHRASE)


def unlock(terminal: PseudoTerminal) -> tuple[float, float]:
    """Seconds from Enter until the passphrase is accepted, and from there to the list."""
    type_passphrase(terminal)
    came = terminal.reach(b"\r", LARGE_NAME)
    accepted = next((at for at, data in came if LEFT in data), None)
    if accepted is None:
        raise NothingCame("the page of the passphrase did not go:\n" + terminal.shown)
    return accepted, came[-1][0] - accepted


def take(folder: CaseFolder, samples: defaultdict[str, list[float]]) -> None:
    """Opens the folder and its large case once, and the same identity with age."""
    with folder.screens() as terminal:
        accepted, listed = unlock(terminal)
        samples["unlock"].append(accepted)
        samples["list"].append(listed)
        samples["memory at the list"].append(terminal.resident_megabytes)
        samples["case"].append(terminal.reach(b"\r", ON_THE_OVERVIEW)[-1][0])
        samples["memory in the case"].append(terminal.resident_megabytes)
    (identity,) = (folder.path / "members").glob("*.age")
    key = str(folder.place / "key")
    with PseudoTerminal(["age", "-d", "-o", key, str(identity)]) as terminal:
        type_passphrase(terminal)
        samples["age -d"].append(terminal.end_by(b"\r"))
    os.remove(key)


def rebuild(folder: CaseFolder) -> float:
    """Seconds to the list where every case has to be read for it."""
    for index in folder.state.rglob("index.age"):
        index.unlink()
    with folder.screens() as terminal:
        return unlock(terminal)[1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--cases", type=int, default=CASES)
    given = parser.parse_args()
    samples: defaultdict[str, list[float]] = defaultdict(list)
    with CaseFolder(given.program) as folder:
        fill(folder, given.cases)
        try:
            rebuilt = rebuild(folder)
            for _ in range(given.rounds):
                take(folder, samples)
        except NothingCame as problem:
            print(f"Not measured: {problem}", file=sys.stderr)
            return 1
    middle = {name: median(values) for name, values in samples.items()}
    memory = max(samples["memory at the list"] + samples["memory in the case"])
    kept = {"list": middle["list"] <= LIST_LIMIT, "case": middle["case"] <= CASE_LIMIT,
            "memory": memory <= MEMORY_LIMIT}
    print(f"{given.cases} cases of {ENTRIES} entries, from the passphrase to the list: "
          f"{middle['list']:.3f} s, limit {LIST_LIMIT} s, {verdict(kept['list'])} "
          f"(index made anew: {rebuilt:.2f} s)")
    print(f"a case of {LARGE} entries, from Enter to its overview: {middle['case']:.3f} s, "
          f"limit {CASE_LIMIT} s, {verdict(kept['case'])}")
    print(f"memory after unlocking: {middle['memory at the list']:.1f} MB at the list, "
          f"{middle['memory in the case']:.1f} MB in the case, at most {memory:.1f} MB; "
          f"limit {MEMORY_LIMIT} MB, {verdict(kept['memory'])}")
    print(f"unlock: {middle['unlock']:.2f} s, {middle['unlock'] / middle['age -d']:.2f} times "
          f"age -d of the same identity ({middle['age -d']:.2f} s)")
    print(json.dumps({
        "measure": "opening", "rounds": given.rounds, "cases": given.cases,
        **{name: round(value, 4) for name, value in middle.items()}, "rebuilt": round(rebuilt, 2),
        "limits": {"list": LIST_LIMIT, "case": CASE_LIMIT, "memory": MEMORY_LIMIT}, "kept": kept}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
