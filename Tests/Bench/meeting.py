"""Counts the keys of a whole panel meeting: those that put no character into a text.

The meeting is `meeting.keys`: eight agencies, twelve entries of the log, eight members' views with
reasons, one change of mind, one break, one adjournment, from the overview back to the overview.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

MOST = 160


def meeting_keys(program: str) -> int:
    """How many keys the meeting takes."""
    script = " ".join((Path(__file__).parent / "meeting.keys").read_text().split("\n"))
    printed = subprocess.run(
        [program, "script", script, "rehearse", "1"], capture_output=True, text=True, check=True
    ).stdout
    return json.loads(printed.splitlines()[-1])["keys"]
