"""Counts the keys that common work takes at the screens.

    python Tests/Bench/budgets.py PROGRAM

A key that puts a character into a text is not counted. Printed are a table and, last, the same as
one line of JSON. The exit status is 1 where a budget is not kept or the work did not get done.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

from limits import verdict


@dataclass(frozen=True)
class Budget:
    """Some work, in keys: what leads to it is not counted."""

    name: str
    practice: int
    before: str
    work: str
    # What the first lines of the last screen say once it is done.
    ends: str
    most: int


# A second event of practice case 4, with nothing said of its checklist, which is opened.
FRESH_CHECKLIST = "Left Enter Down Down Enter 'To check what was learned.' C-d Up Enter"

BUDGETS = [
    Budget(
        "11 items ticked, back to the overview", 4, FRESH_CHECKLIST,
        "Space " * 11 + "Esc Esc", "What to do next", 13),
    Budget(
        "11 items with action, lead and date", 4, FRESH_CHECKLIST,
        "Enter 3 Down 'Visit the hall' Tab 'Manager' Tab '3/6/16' C-d " * 11,
        "11 of 11 agreed, 11 of them", 66),
]


def run(program: str, practice: int, script: str) -> tuple[str, dict[str, int]]:
    """The last screen of a script, and what was counted."""
    printed = subprocess.run(
        [program, "script", f"{script} @end", "rehearse", str(practice)], check=True,
        capture_output=True, text=True).stdout
    *frame, counted = printed.splitlines()
    return "\n".join(frame), json.loads(counted)


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    measured, is_well = [], True
    for budget in BUDGETS:
        _, before = run(sys.argv[1], budget.practice, budget.before)
        screen, after = run(sys.argv[1], budget.practice, f"{budget.before} {budget.work}")
        keys = after["keys"] - before["keys"]
        is_done = budget.ends in screen
        is_well = is_well and is_done and keys <= budget.most
        print(f"{budget.name:<42}{keys:>5} keys  at most {budget.most:<5}"
              + (verdict(keys <= budget.most) if is_done else "NOT DONE"))
        measured.append({"work": budget.name, "keys": keys, "most": budget.most, "done": is_done})
    print(json.dumps({"budgets": measured}))
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
