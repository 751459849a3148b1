"""Each test's own world: a folder, an environment, the program."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from hand import Hand
from terminal import Terminal

#: The program under test, set by run.py.
program = None

#: What opens every case folder of the journeys.
PASSPHRASE = "harbour lantern thistle"


class Journey(unittest.TestCase):
    """A test with a home, a temporary folder and a case folder nobody else sees."""

    _identity = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="journey-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.vault = self.folder / "vault"
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "TZ": "UTC",
            "SHELL": "/bin/sh",
        }
        for name, inner in [
            ("HOME", "home"),
            ("TMPDIR", "tmp"),
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
        ]:
            (self.folder / inner).mkdir(mode=0o700)
            self.environment[name] = str(self.folder / inner)
        passphrase = self.folder / "passphrase"
        passphrase.write_text(PASSPHRASE + "\n")
        passphrase.chmod(0o600)
        self.environment["CASEWRIGHT_PASSPHRASE_FILE"] = str(passphrase)

    @property
    def program(self):
        return program

    def run_program(self, *arguments, input=None, environment=None, status=0, text=True):
        """Runs a sub-command; its exit status must be the one named (None: any).

        Without `text`, what it prints need not be UTF-8.
        """
        result = subprocess.run(
            [program, *map(str, arguments)],
            input=input if input is None or isinstance(input, bytes) else input.encode(),
            stdin=subprocess.DEVNULL if input is None else None,
            capture_output=True,
            env=self.environment | (environment or {}),
            cwd=self.folder,
            timeout=60,
        )
        result.out = result.stdout.decode(errors="strict" if text else "replace")
        result.messages = result.stderr.decode()
        if status is not None:
            self.assertEqual(
                result.returncode, status, f"{arguments}: {result.out}{result.messages}"
            )
        return result

    def terminal(self, *arguments, environment=None, size=(80, 24), argv=None):
        """Starts the program, or another one, in a terminal of its own."""
        changed = self.environment | (environment or {})
        changed = {name: value for name, value in changed.items() if value is not None}
        terminal = Terminal(
            argv or [program, *map(str, arguments)], changed, size, folder=self.folder
        )
        self.addCleanup(terminal.close)
        return terminal

    def hand(self, *arguments, **options):
        return Hand(self.terminal(*arguments, **options))

    def say(self, terminal, text, then, deadline=60):
        """Types a line in line mode, and waits for the answer."""
        terminal.settle()
        terminal.write(text + "\r")
        terminal.wait(then, deadline=deadline)

    def number(self, terminal, words):
        """The number of the line with these words, as line mode printed it last."""
        found = re.findall(rf"^\s*(\d+)\D.*{re.escape(words)}", terminal.text, re.MULTILINE)
        self.assertTrue(found, terminal.text)
        return found[-1]

    def at_the_door(self, hand, passphrase=PASSPHRASE):
        """Types the passphrase where the door asks for it."""
        hand.wait("Passphrase")
        hand.settle()
        hand.write(passphrase + "\r")

    # The case folder

    def make_vault(self, reference="2016-11", name="Elm"):
        """A case folder with one case; answers the case's id."""
        self.run_program(
            "init", self.vault, "--member", "Recorder A", "--role", "Business manager",
            "--no-recovery",
        )
        return self.new_case(reference, name)

    def make_practice(self, reference="2016-11", name="Elm"):
        """The same in a practice folder: nothing to unlock, nothing remembered elsewhere."""
        self.run_program("rehearse", "1", "--keep", self.vault, "--no-input")
        return self.new_case(reference, name)

    def new_case(self, reference, name):
        return self.run_program(
            "new", "--vault", self.vault, "--reference", reference, "--name", name
        ).out.strip()

    def apply(self, case, *commands, status=0, options=()):
        lines = "".join(
            (command if isinstance(command, str) else json.dumps(command)) + "\n"
            for command in commands
        )
        return self.run_program(
            "apply", case, "--vault", self.vault, *options, input=lines, status=status
        )

    def show(self, case, *options, status=0):
        return json.loads(
            self.run_program("show", case, "--json", "--vault", self.vault, *options,
                             status=status).out
        )

    def log(self, case, status=0):
        return json.loads(
            self.run_program("log", case, "--json", "--vault", self.vault, status=status).out
        )

    def drafts(self, case):
        return sorted((self.vault / "cases" / case).glob("draft-*"))

    def draft_text(self, case):
        """What is kept of a case and not recorded, opened by the stock age: no code of ours."""
        return "".join(self.opened_file(path) for path in self.drafts(case))

    def opened_file(self, path):
        """A file of the folder in clear."""
        return subprocess.run(
            ["age", "-d", "-i", str(self.identity()), str(path)], capture_output=True, check=True
        ).stdout.decode()

    def identity(self):
        """The member's own identity, out of its passphrase; kept where no test looks for text."""
        if self._identity is None:
            (sealed,) = (self.vault / "members").glob("*.age")
            self._identity = self.folder / "identity.txt"
            self.run_program(
                "age", "decrypt", "--passphrase-file", self.folder / "passphrase",
                "-o", self._identity, sealed,
            )
        return self._identity

    def segments(self, case):
        """The files that hold a case's entries."""
        return sorted((self.vault / "cases" / case).glob("*-[0-9][0-9][0-9][0-9].age"))

    def every_file(self):
        """The bytes of every file below the case folder, by name."""
        return {
            path.relative_to(self.vault): path.read_bytes()
            for path in self.vault.rglob("*")
            if path.is_file()
        }

    def assertInNoFile(self, marker):
        found = [str(path) for path, data in self.every_file().items() if marker in data]
        self.assertEqual(found, [], f"{marker!r} stands in a file")


def have(tool):
    return shutil.which(tool) is not None
