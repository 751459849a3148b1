"""A case folder for a measurement, with a home of its own, and what is recorded in it.

It is made before the measurement and gone after it. Nothing of the person who measures is read or
written.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from pseudoterminal import PseudoTerminal

PASSPHRASE = "harbour lantern thistle"

# Where nothing waits for a disk, where the computer offers that.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

Command = dict[str, object]


class CaseFolder:
    """A case folder in memory, or beside the program on its disk.

    Behind a passphrase it has one member and a recovery sheet. A practice has a throw-away key, so
    that no passphrase is in what is measured; for a practice the program keeps no index of cases.
    """

    def __init__(self, program: str, *, practice: bool = False, on_disk: bool = False):
        self.program = os.path.abspath(program)
        self._temporary = tempfile.TemporaryDirectory(
            dir=os.path.dirname(self.program) if on_disk else MEMORY)
        self.place = Path(self._temporary.name)
        self.path = self.place / "folder"
        self.state = self.place / "state"
        self._passphrase = self.place / "passphrase"
        self._keep(self._passphrase, PASSPHRASE)
        self.environment = dict(
            os.environ, CASEWRIGHT_VAULT=str(self.path), HOME=str(self.place), TZ="UTC",
            XDG_STATE_HOME=str(self.state), XDG_CONFIG_HOME=str(self.place / "config"))
        for name in ("CASEWRIGHT_NOW", "CASEWRIGHT_OVERLAY", "CASEWRIGHT_PASSPHRASE_FILE"):
            self.environment.pop(name, None)
        if practice:
            self._opened_by = []
            self.run("rehearse", "1", "--keep", str(self.path), "--no-input")
        else:
            sheet = str(self.place / "sheet")
            # No second for the passphrase, each time something is recorded here.
            self._opened_by = ["--recovery-file", sheet]
            self.run(
                "init", str(self.path), "--member", "A. Member", "--role", "Business manager",
                "--recovery", sheet, "--passphrase-file", str(self._passphrase))

    def __enter__(self) -> CaseFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self._temporary.cleanup()

    def run(self, *words: str, given: str = "") -> str:
        """What a sub-command prints."""
        done = subprocess.run([self.program, *words], input=given, env=self.environment, text=True,
                              capture_output=True)
        if done.returncode != 0:
            raise SystemExit(f"casewright {words[0]}: {done.stdout[-500:]}{done.stderr}")
        return done.stdout

    def add_member(self, name: str) -> None:
        self.run("member", "add", "--name", name, "--role", "Member", *self._opened_by,
                 "--new-passphrase-file", str(self._passphrase))

    def new_case(self, reference: str, commands: Iterable[Command] = ()) -> str:
        """A new case with an entry for each command; answers its id."""
        case = self.run("new", "--reference", reference, *self._opened_by).strip()
        self.apply(case, commands)
        return case

    def apply(self, case: str, commands: Iterable[Command]) -> None:
        if lines := as_lines(commands):
            self.run("apply", case, *self._opened_by, given=lines)

    def words(self, *words: str) -> list[str]:
        """A sub-command that opens this folder without a passphrase."""
        return [self.program, *words, *self._opened_by]

    def drop_drafts(self) -> None:
        """Removes what was typed and not recorded; nobody may have the folder open."""
        for draft in self.path.rglob("draft-*"):
            draft.unlink()

    def screens(self, *words: str) -> PseudoTerminal:
        """The screens on this folder; behind a passphrase they begin at its page."""
        return PseudoTerminal([self.program, *words], self.environment)

    @staticmethod
    def _keep(path: Path, text: str) -> None:
        path.write_text(text + "\n")
        path.chmod(0o600)


def as_lines(commands: Iterable[Command]) -> str:
    """Commands as `apply` reads them."""
    return "".join(json.dumps(command) + "\n" for command in commands)


def mixed(count: int) -> Iterator[Command]:
    """Commands of several kinds that can always be recorded, one entry each.

    They bring their ids: among thousands made by chance two would be the same now and then.
    """
    for number in range(count):
        short = f"{number:05}"
        yield [
            {"do": "log.add", "id": f"log-{short}", "how-known": "own-record",
             "said": f"What was said in the room, number {number}."},
            {"do": "people.add", "id": f"person-{short}", "name": f"Member {number}",
             "agency": f"Agency {number % 40}"},
            {"do": "case.note", "text": f"To be remembered before the meeting, {number}."},
            {"do": "questions.add", "id": f"question-{short}", "to": "Agency A",
             "question": f"Why was {number} not told?"},
            {"do": "safety.add", "id": f"assurance-{short}", "child": f"child {number}",
             "answer": "safe"},
        ][number % 5]
