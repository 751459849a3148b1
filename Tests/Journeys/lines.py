"""Line mode at a pipe: a person who hears the page, and answers with numbers and words."""

import os
import re
import select
import subprocess
import time


class Lines:
    """The program in line mode; `heard` is what it said since the last answer."""

    #: How it ends where an answer is waited for.
    WAITS = re.compile(r"(^> |leaves it as it is\.)\s*\Z", re.MULTILINE)

    def __init__(self, argv, environment, folder, patience=30):
        self.patience = patience
        self.whole = ""
        self.heard = ""
        self.process = subprocess.Popen(
            argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=folder)
        os.set_blocking(self.process.stdout.fileno(), False)

    def type(self, *lines):
        """Types lines one after the other, and hears what comes after each.

        While a text is typed nothing is said: it goes on up to its dot.
        """
        for line, after in zip(lines, [*lines[1:], ""]):
            self.process.stdin.write((line + "\n").encode())
            self.process.stdin.flush()
            if after != ".":
                self.listen()
        return self.heard

    def listen(self, quiet=0.6):
        """Hears until it waits for an answer, or nothing has been said for a moment."""
        self.heard = ""
        end = time.monotonic() + self.patience
        while time.monotonic() < end:
            ready, _, _ = select.select([self.process.stdout], [], [], quiet)
            if not ready and self.heard:
                break
            said = self.process.stdout.read()
            if said == b"":
                break
            self.heard += (said or b"").decode()
            if self.WAITS.search(self.heard):
                break
        self.whole += self.heard

    def choose(self, label):
        """Opens the line of the page that has this in it."""
        self.type("list")
        for line in self.heard.splitlines():
            found = re.match(r"(?:> )?(\d+) (.*)", line)
            if found and label in found[2]:
                return self.type(found[1])
        raise AssertionError(f"no line with {label!r} in:\n{self.heard}")

    def answer(self, field, *lines):
        """Answers a field; a number is taken of the answer that has the words."""
        self.choose(field)
        found = re.search(rf"^ +(\d+) {re.escape(lines[0])}", self.heard, re.MULTILINE)
        self.type(*([found[1]] if found else lines))

    def end(self):
        self.process.stdin.close()
        self.process.wait(self.patience)
        self.listen(0.05)
        self.process.stdout.close()
        return self.process.returncode
