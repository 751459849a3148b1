"""The commit against the real kernel: killed and failed at every call, and two at a time."""

import json
import random
import shutil
import subprocess
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
    #: Operations of one process before another takes its place.
    BATCH = 50

    def setUp(self):
        super().setUp()
        if not strace_works():
            self.skipTest("no process may be traced here")
        self.case = self.make_practice()
        self.random = random.Random(20160324)

    def test_nothing_acknowledged_is_lost(self):
        acknowledged, refused, batches = [], 0, self.OPERATIONS // self.BATCH
        for pair in range(batches // 2):
            is_locked = pair % 2 == 0
            both = [self.start(pair, side, is_locked) for side in (0, 1)]
            for process, texts in both:
                out, messages = process.communicate(
                    "".join(json.dumps({"do": "case.note", "text": text}) + "\n"
                            for text in texts).encode(), timeout=60)
                answers = [json.loads(line) for line in out.splitlines() if line.startswith(b"{")]
                done = [text for text, answer in zip(texts, answers) if answer.get("ok")]
                acknowledged += done
                refused += len(texts) - len(done)
                if not is_locked:
                    self.assertEqual(len(done), len(texts), messages)
        found = [entry["content"]["events"][0]["fields"]["text"]
                 for entry in self.log(self.case)[1:]]
        print(f"{len(acknowledged)} recorded, {refused} refused ... ", end="")
        self.assertEqual(sorted(found), sorted(acknowledged))
        self.assertGreaterEqual(len(acknowledged), self.OPERATIONS // 2)

    def start(self, pair, side, is_locked):
        count = self.BATCH
        texts = [f"{pair} {side} {number} {self.random.random()}" for number in range(count)]
        # Two programs that both believe to hold the lock.
        lying = ["strace", "-f", "-o", "/dev/null", "-e", "trace=flock",
                 "-e", "inject=flock:retval=0"]
        process = subprocess.Popen(
            [*([] if is_locked else lying), world.program, "apply", self.case, "--keep-going",
             "--vault", str(self.vault)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.environment, cwd=self.folder,
        )
        self.addCleanup(process.kill)
        return process, texts
