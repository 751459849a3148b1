"""The commit against the real kernel: killed and failed at every call, and two at a time."""

import json
import random
import shutil
import subprocess
import threading
import time
import unittest

import world
from world import Journey, have

#: The calls that a commit is made of, as strace names them.
CALLS = ["openat", "write", "fsync", "renameat", "close", "unlinkat", "mkdirat"]
FAILURES = ["EIO", "ENOSPC", "EROFS", "EINTR"]
#: Far more of one call than three commits make.
MOST = 200
COMMANDS = [{"do": "case.note", "text": f"note {number}"} for number in range(3)]


def strace_works():
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True)
    return tried.returncode == 0


@unittest.skipUnless(have("strace"), "there is no strace")
class Kernel(Journey):
    def setUp(self):
        super().setUp()
        if not strace_works():
            self.skipTest("no process may be traced here")
        self.case = self.make_practice()
        self.pristine = self.folder / "pristine"
        shutil.copytree(self.vault, self.pristine)
        self.runs = 0

    def test_killed_at_every_call(self):
        for call in CALLS:
            for number in range(1, MOST):
                result = self.traced(call, f"signal=KILL:when={number}")
                self.check(result, f"killed at {call} {number}")
                if result.returncode == 0:
                    break
        print(f"{self.runs} runs killed ... ", end="")
        self.assertGreater(self.runs, 30)

    def test_failed_at_every_call_once_and_for_ever(self):
        for call in CALLS:
            # What is closed after reading loses nothing: one error stands for all.
            for name in FAILURES if call != "close" else ["EIO"]:
                for ever in ("", "+"):
                    # Not only the case folder is written to: the answers would be tried for ever.
                    if (call, name, ever) == ("write", "EINTR", "+"):
                        continue
                    self.fail_each(call, name, ever)
        print(f"{self.runs} runs failed ... ", end="")
        self.assertGreater(self.runs, 200)

    def fail_each(self, call, name, ever):
        for number in range(1, MOST):
            result = self.traced(call, f"error={name}:when={number}{ever}")
            self.check(result, f"{call} {number}{ever}: {name}")
            if b"INJECTED" not in self.trace.read_bytes():
                return
        self.fail(f"{call} never came to an end")

    def traced(self, call, injection):
        """Runs the commands in a fresh copy of the case folder, one call of them tampered with."""
        shutil.rmtree(self.vault)
        shutil.copytree(self.pristine, self.vault)
        self.trace = self.folder / "trace"
        inside = self.vault / "cases" / self.case
        # The program opens much besides. What it writes, syncs and closes strace cannot tell by
        # the folder it is in, so there every call counts, the answers' too.
        paths = [word for path in (self.vault, self.vault / "cases", inside)
                 for word in ("-P", str(path))] if call == "openat" else []
        self.runs += 1
        return subprocess.run(
            ["strace", "-f", "-y", "-o", str(self.trace), *paths, "-e", f"trace={call}",
             "-e", f"inject={call}:{injection}",
             world.program, "apply", self.case, "--vault", str(self.vault)],
            input="".join(json.dumps(command) + "\n" for command in COMMANDS).encode(),
            capture_output=True, env=self.environment, cwd=self.folder, timeout=20,
        )

    def check(self, result, moment):
        """Every acknowledged entry is in the log of the program left alone, whole and in order."""
        acknowledged = [
            answer for answer in map(json.loads, self.whole_lines(result.stdout))
            if answer.get("ok")
        ]
        first, *notes = self.log(self.case)
        found = [note["content"]["events"][0]["fields"]["text"] for note in notes]
        told = [command["text"] for command in COMMANDS]
        self.assertEqual(found, told[: len(found)], moment)
        self.assertGreaterEqual(len(found), len(acknowledged), (moment, result.stderr))
        # One more may be there: the one that was being recorded.
        self.assertLessEqual(len(found), len(acknowledged) + 1, (moment, result.stderr))

    @staticmethod
    def whole_lines(output):
        return [line for line in output.split(b"\n")[:-1] if line.startswith(b"{")]


@unittest.skipUnless(have("strace"), "there is no strace")
class TwoProcesses(Journey):
    """Two programs at one case, a thousand operations, the lock answered falsely in half."""

    OPERATIONS = 1000
    #: The most operations of one process before its side begins another.
    MOST = 12

    def setUp(self):
        super().setUp()
        if not strace_works():
            self.skipTest("no process may be traced here")
        self.case = self.make_practice()

    def test_nothing_acknowledged_is_lost(self):
        told = []
        acknowledged = []
        for is_locked in (True, False):
            sides = [self.Side(self, name, is_locked, self.OPERATIONS // 4) for name in "ab"]
            for side in sides:
                side.start()
            for side in sides:
                side.join()
                self.assertIsNone(side.trouble)
            together = sum(
                begin < other_end and other_begin < end
                for begin, end in sides[0].runs for other_begin, other_end in sides[1].runs)
            recorded = [len(side.recorded) for side in sides]
            refused = sum(side.refused for side in sides)
            told.append(f"lock {'on' if is_locked else 'off'}: {sum(recorded)} recorded, "
                        f"{refused} refused, {together} times two at once")
            self.assertGreater(together, 10, "the two never met")
            self.assertGreater(min(recorded), 0)
            if is_locked:
                self.assertGreater(refused, 0, "the lock never held anybody off")
            # Without the lock one may tidy away what the other is writing; who is refused is told.
            else:
                self.assertGreater(sum(recorded), self.OPERATIONS * 2 // 5)
            acknowledged += sides[0].recorded + sides[1].recorded
        found = [entry["content"]["events"][0]["fields"]["text"]
                 for entry in self.log(self.case)[1:]]
        print("; ".join(told), end=" ... ")
        self.assertEqual(sorted(found), sorted(acknowledged))
        verified = self.run_program("verify", "--vault", self.vault)
        self.assertIn("every signature holds", verified.messages)

    class Side(threading.Thread):
        """One of two people: program after program, each for a few entries."""

        def __init__(self, journey, name, is_locked, operations):
            super().__init__()
            self.journey, self.name, self.is_locked = journey, name, is_locked
            self.operations = operations
            self.random = random.Random(f"20160324 {name} {is_locked}")
            self.recorded, self.refused, self.runs, self.trouble = [], 0, [], None

        def run(self):
            try:
                while self.operations > 0:
                    count = min(self.operations, self.random.randint(1, TwoProcesses.MOST))
                    self.operations -= count
                    self.batch([f"{self.name} {self.is_locked} {self.operations} {number}"
                                for number in range(count)])
            except Exception as problem:  # told by the test itself
                self.trouble = repr(problem)

        def batch(self, texts):
            # Two programs that both believe to hold the lock.
            lying = ["strace", "-f", "-o", "/dev/null", "-e", "trace=flock",
                     "-e", "inject=flock:retval=0"]
            begin = time.monotonic()
            result = subprocess.run(
                [*([] if self.is_locked else lying), world.program, "apply", self.journey.case,
                 "--keep-going", "--vault", str(self.journey.vault)],
                input="".join(json.dumps({"do": "case.note", "text": text}) + "\n"
                              for text in texts).encode(),
                capture_output=True, timeout=60, env=self.journey.environment,
                cwd=self.journey.folder)
            self.runs.append((begin, time.monotonic()))
            answers = [json.loads(line) for line in result.stdout.splitlines()
                       if line.startswith(b"{")]
            done = [text for text, answer in zip(texts, answers) if answer.get("ok")]
            self.recorded += done
            self.refused += len(texts) - len(done)
            if len(done) < len(texts) and not result.stderr:
                raise AssertionError("refused without a word")
