"""A program in a pseudo-terminal of its own, with the times and the bytes of what it writes."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass

import pyte

COLUMNS, ROWS = 80, 24

# A screen or a reaction counts as whole once nothing has come for this long, in seconds. The wait
# itself is not measured: what counts is the moment of the last byte.
SCREEN_QUIET = 0.2
KEY_QUIET = 0.015

# What never comes is waited for this long, in seconds.
PATIENCE = 20.0
KEY_PATIENCE = 1.0


class NothingCame(Exception):
    """A program wrote nothing, or not what it should have."""


@dataclass(frozen=True)
class Reaction:
    """What came of a start or of a key: seconds until its last byte, and how many bytes."""

    seconds: float
    bytes: int


class PseudoTerminal:
    """One run of a program at 80x24, `xterm-256color`."""

    def __init__(self, command: list[str], environment: dict[str, str] | None = None):
        self.command = command
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        environment = dict(environment or os.environ, TERM="xterm-256color", LANG="C.UTF-8")
        for name in ("LC_ALL", "LC_CTYPE", "COLUMNS", "LINES", "NO_COLOR"):
            environment.pop(name, None)
        self._master, slave = os.openpty()
        size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, size)  # before the program looks
        started, start = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.close(self._master)
                os.login_tty(slave)
                # The child says when it begins, so that copying this interpreter is not measured.
                os.write(start, struct.pack("d", time.monotonic()))
                os.execvpe(command[0], command, environment)
            except OSError as error:
                os.write(2, f"{command[0]}: {error.strerror}\r\n".encode())
            finally:
                os._exit(127)
        os.close(slave)
        os.close(start)
        began = struct.unpack("d", os.read(started, 8))[0]
        os.close(started)
        self.first_paint = self._read(began, SCREEN_QUIET, PATIENCE)

    def __enter__(self) -> PseudoTerminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def press(self, keys: bytes) -> Reaction:
        """Writes a key and waits for the whole of what the program writes in answer."""
        began = time.monotonic()
        os.write(self._master, keys)
        return self._read(began, KEY_QUIET, KEY_PATIENCE)

    def type(self, text: str) -> None:
        """Types a text and waits until nothing more comes of it."""
        os.write(self._master, text.encode())
        while self.bytes_within(0.1):
            pass

    def reach(self, keys: bytes, text: str) -> list[tuple[float, bytes]]:
        """Writes keys and reads until a screen with a text is whole.

        Answers what came, each piece with the seconds since the keys.
        """
        began, came = time.monotonic(), []
        os.write(self._master, keys)
        while time.monotonic() < began + PATIENCE:
            came += self._pieces(SCREEN_QUIET, PATIENCE)
            if text in "\n".join(self.lines):
                return [(at - began, data) for at, data in came]
        raise NothingCame(f"{self._name} did not show “{text}”:\n" + self.shown)

    def end_by(self, keys: bytes) -> float:
        """Writes keys that the program ends by; the seconds until it has ended."""
        began = time.monotonic()
        os.write(self._master, keys)
        while select.select([self._master], [], [], PATIENCE)[0]:
            try:
                self._take()
            except NothingCame:
                return time.monotonic() - began
        raise NothingCame(f"{self._name} does not end:\n" + self.shown)

    def show(self, keys: bytes, text: str) -> None:
        """Presses a key and waits until a text stands on the screen."""
        os.write(self._master, keys)
        self.expect(text)

    def expect(self, text: str) -> None:
        """Waits until a text stands on the screen and the screen is quiet."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            came = self.bytes_within(0.1)
            if came == 0 and text in "\n".join(self.lines):
                return
        raise NothingCame(f"{self._name} did not show “{text}”:\n" + self.shown)

    def choose(self, text: str, shows: str) -> None:
        """Goes down a list to the line with a text, opens it and waits for what it shows."""
        for _ in range(40):
            if any(text in line.partition("> ")[2] for line in self.lines):
                self.show(b"\r", shows)
                return
            self.press(b"\x1bOB")
        raise NothingCame(f"{self._name} has no line “{text}”:\n" + self.shown)

    def bytes_within(self, seconds: float) -> int:
        """How many bytes come in that time."""
        end, count = time.monotonic() + seconds, 0
        while (left := end - time.monotonic()) > 0:
            if select.select([self._master], [], [], left)[0]:
                count += len(self._take())
        return count

    @property
    def lines(self) -> list[str]:
        return [line.rstrip() for line in self._screen.display]

    @property
    def shown(self) -> str:
        """The screen for an error message, without its empty lines."""
        return "\n".join(line for line in self.lines if line)

    @property
    def resident_megabytes(self) -> float:
        """The memory the program holds now, shared pages included, in units of 1,000,000 bytes."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) * 1024 / 1e6
        raise NothingCame(f"{self._name} has ended")

    def end(self) -> None:
        """Asks the program to end as a closing session would; it gets 5 seconds."""
        os.kill(self.pid, signal.SIGTERM)
        end = time.monotonic() + 5
        while not os.waitpid(self.pid, os.WNOHANG)[0]:
            if time.monotonic() > end:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                break
            try:
                self.bytes_within(0.01)  # a program that still writes must not wait for us
            except NothingCame:
                time.sleep(0.01)
        os.close(self._master)

    @property
    def _name(self) -> str:
        return os.path.basename(self.command[0])

    def _take(self) -> bytes:
        try:
            data = os.read(self._master, 65536)
        except OSError:  # how Linux reports that the other side has been closed
            data = b""
        if not data:
            raise NothingCame(f"{self._name} has ended:\n" + self.shown)
        self._stream.feed(data)
        return data

    def _read(self, began: float, quiet: float, patience: float) -> Reaction:
        pieces = self._pieces(quiet, patience)
        return Reaction(pieces[-1][0] - began, sum(len(data) for _, data in pieces))

    def _pieces(self, quiet: float, patience: float) -> list[tuple[float, bytes]]:
        """What comes until nothing more does, each with the moment it came."""
        wait, pieces = patience, []
        while select.select([self._master], [], [], wait)[0]:
            try:
                data = os.read(self._master, 65536)
            except OSError:
                data = b""
            if not data:
                break
            pieces.append((time.monotonic(), data))
            wait = quiet
        if not pieces:
            raise NothingCame(f"{self._name} wrote nothing:\n" + self.shown)
        # Only now: drawing the screen here takes longer than the programs do.
        self._stream.feed(b"".join(data for _, data in pieces))
        return pieces
