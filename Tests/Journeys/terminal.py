"""A program in a terminal of its own: keys go in, the screen is kept by an emulator."""

import fcntl
import itertools
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata

import pyte
from wcwidth import wcwidth

KEYS = {
    "Enter": "\r",
    "Tab": "\t",
    "BackTab": "\x1b[Z",
    "Esc": "\x1b",
    "Space": " ",
    "Backspace": "\x7f",
    "Up": "\x1bOA",
    "Down": "\x1bOB",
    "Right": "\x1bOC",
    "Left": "\x1bOD",
    "Home": "\x1bOH",
    "End": "\x1bOF",
    "PageDown": "\x1b[6~",
}
DEADLINE = 15.0


def key(name):
    """The bytes of a key: a name of KEYS, C-x for control, else the character itself."""
    if len(name) == 3 and name.startswith("C-"):
        return chr(ord(name[2]) & 0x1F)
    return KEYS.get(name, name)


class _Emulator(pyte.Screen):
    """pyte does not know what ncurses sends to repeat a character."""

    last = " "

    def draw(self, data):
        # pyte drops what follows a character that takes no column and is no combining mark.
        data = "".join(
            letter for letter in data if wcwidth(letter) != 0 or unicodedata.combining(letter)
        )
        super().draw(data)
        self.last = data[-1] if data else self.last

    def repeat_last(self, count=1):
        super().draw(self.last * max(1, count or 1))

    def not_everywhere(self, count=1):
        raise AssertionError("Not every terminal that says it is an xterm scrolls by several rows.")


class _Stream(pyte.ByteStream):
    csi = {**pyte.ByteStream.csi, "b": "repeat_last", "S": "not_everywhere", "T": "not_everywhere"}
    events = frozenset(
        itertools.chain(
            pyte.ByteStream.basic.values(),
            pyte.ByteStream.escape.values(),
            pyte.ByteStream.sharp.values(),
            csi.values(),
            ["define_charset", "set_icon_name", "set_title", "draw", "debug"],
        )
    )


class Terminal:
    """What a person sees of a program, and what they type."""

    def __init__(self, argv, environment, size=(80, 24), folder=None):
        self.columns, self.lines = size
        self.screen = _Emulator(self.columns, self.lines)
        self._stream = _Stream(self.screen)
        #: Every byte the program wrote.
        self.output = bytearray()
        self.status = None
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            # As a shell starts a program, whatever whoever started the tests ignores.
            for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
                signal.signal(number, signal.SIG_DFL)
            try:
                # The size must stand before the program looks.
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
                if folder:
                    os.chdir(folder)
                os.execve(argv[0], argv, environment)
            finally:
                os._exit(127)
        os.set_blocking(self.fd, False)

    # What stands on the screen

    @property
    def rows(self):
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self):
        return "\n".join(self.rows)

    @property
    def isOver(self):
        return self.status is not None

    # Reading

    def _read(self, seconds):
        """Takes in what comes within some time; False where nothing came."""
        if self.fd < 0 or not select.select([self.fd], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.fd, 65536)
        except BlockingIOError:
            return False
        except OSError:
            data = b""
        if not data:
            self._reap()
            return False
        self.output += data
        self._stream.feed(data)
        return True

    def _reap(self):
        if self.status is None:
            _, status = os.waitpid(self.pid, 0)
            self.status = os.waitstatus_to_exitcode(status)
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

    def wait(self, what, deadline=DEADLINE):
        """Reads until a text stands on the screen, or a condition holds; fails at the deadline."""
        holds = what if callable(what) else lambda: what in self.text
        end = time.monotonic() + deadline
        while True:
            while self._read(0.004) or self._is_running():
                pass
            if holds():
                return
            left = end - time.monotonic()
            if left <= 0 or self.isOver:
                gone = f" (the program ended: {self.status})" if self.isOver else ""
                wanted = what.__doc__ or "what was waited for" if callable(what) else what
                raise AssertionError(f"Not seen{gone}: {wanted!r}\n{self.picture()}")
            self._read(min(left, 0.5))

    def settle(self):
        """Reads on until the program waits and nothing more of its paint is on its way."""
        while self._read(0.015) or self._is_running():
            pass

    def _is_running(self):
        """Whether the program is at work or at the disk, and not waiting for a key."""
        try:
            with open(f"/proc/{self.pid}/stat", "rb") as file:
                return self.status is None and file.read().rpartition(b")")[2].split()[0] in b"RD"
        except OSError:
            return False

    def listen(self, seconds):
        """Reads for some time: only where time itself is what is tested."""
        before = len(self.output)
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self.isOver:
            self._read(left)
        return bytes(self.output[before:])

    def picture(self):
        edge = "+" + "-" * self.columns + "+"
        return "\n".join([edge, *(f"|{line}|" for line in self.screen.display), edge])

    # Typing

    def send(self, *keys):
        self.write("".join(key(name) for name in keys))

    def write(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        while data and not self.isOver:
            # The program's output must be taken in meanwhile, or both sides wait.
            try:
                data = data[os.write(self.fd, data[:2048]):]
            except BlockingIOError:
                pass
            except OSError:
                self._reap()
                return
            while self._read(0):
                pass

    def paste(self, text):
        self.write("\x1b[200~" + text + "\x1b[201~")

    # The outside world

    def resize(self, columns, lines):
        self.columns, self.lines = columns, lines
        self.screen.resize(lines, columns)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def signal(self, number):
        os.kill(self.pid, number)

    def kill(self):
        """Ends the program as a power cut would."""
        if not self.isOver:
            os.kill(self.pid, signal.SIGKILL)
            self.ended()

    def ended(self, deadline=DEADLINE):
        """Reads to the end of the program; answers its exit status, -N for signal N."""
        end = time.monotonic() + deadline
        while not self.isOver and time.monotonic() < end:
            self._read(0.05)
            if self.status is None and os.waitid(
                os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT
            ):
                while self._read(0):
                    pass
                self._reap()
        if not self.isOver:
            raise AssertionError(f"The program goes on.\n{self.picture()}")
        return self.status

    def close(self):
        if not self.isOver:
            os.kill(self.pid, signal.SIGKILL)
            self._reap()


def words(text):
    """A text with every white space as one blank."""
    return re.sub(r"\s+", " ", text).strip()
