"""Files in the age format: ours for the stock `age`, and the other way round."""

import os
import pty
import select
import subprocess
import time
import unittest

from world import Journey, have

#: Around the borders of the chunks of 64 KiB, and some chunks more.
SIZES = (0, 1, 65535, 65536, 65537, 131072, 200000, 300000)
PASSPHRASE = "Oak and ash — éß 7"


def sample(size):
    """Text that shows where a part of it stood."""
    return bytes((place * 31 + (place >> 8)) & 0xFF for place in range(size))


@unittest.skipUnless(have("age") and have("age-keygen"), "age is not installed")
class Age(Journey):
    def setUp(self):
        super().setUp()
        # Each of these says itself what it opens with.
        del self.environment["CASEWRIGHT_PASSPHRASE_FILE"]
        self.keys = [self.folder / f"key{number}" for number in range(3)]
        for key in self.keys:
            self.stock("age-keygen", "-o", key)
        self.recipients = [
            self.stock("age-keygen", "-y", key).decode().strip() for key in self.keys
        ]

    # Keys

    def test_keys_are_the_same_for_both(self):
        own = self.folder / "own"
        said = self.run_program("age", "keygen", "-o", own).messages
        self.assertEqual(own.stat().st_mode & 0o777, 0o600)
        recipient = self.stock("age-keygen", "-y", own).decode().strip()
        self.assertIn(recipient, said)
        self.assertIn(f"# public key: {recipient}", own.read_text())
        before = own.read_bytes()
        self.run_program("age", "keygen", "-o", own, status=1)
        self.assertEqual(own.read_bytes(), before)
        self.assertIn("AGE-SECRET-KEY-1", self.run_program("age", "keygen").out)

    # Recipients

    def test_age_reads_what_we_write(self):
        for size in SIZES:
            for count in (1, 2, 3):
                for armour in ([], ["-a"]):
                    with self.subTest(size=size, recipients=count, armour=armour):
                        file = self.encrypted(size, self.recipients[:count], armour)
                        for key in self.keys[:count]:
                            self.assertEqual(self.stock_text(file, "-i", key), sample(size))
                        self.stock("age", "-d", "-i", self.keys[count % 3], file,
                                   status=0 if count == 3 else 1)

    def test_we_read_what_age_writes(self):
        for size in SIZES:
            text = self.text(size)
            for count in (1, 2, 3):
                for armour in ([], ["-a"]):
                    with self.subTest(size=size, recipients=count, armour=armour):
                        to = [word for who in self.recipients[:count] for word in ("-r", who)]
                        file = self.folder / "theirs.age"
                        self.stock("age", *armour, *to, "-o", file, text)
                        for key in self.keys[:count]:
                            result = self.decrypt("-i", key, file)
                            self.assertEqual(result.stdout, sample(size))
                        stranger = self.decrypt(
                            "-i", self.keys[count % 3], file, status=0 if count == 3 else 1
                        )
                        if count < 3:
                            self.assertTrue(stranger.messages.startswith("no match: "))

    def test_from_standard_input_to_standard_output(self):
        sealed = self.run_program(
            "age", "encrypt", "-r", self.recipients[0], input=sample(70000), text=False
        ).stdout
        self.assertEqual(
            self.stock("age", "-d", "-i", self.keys[0], input=sealed), sample(70000)
        )
        theirs = self.stock("age", "-r", self.recipients[0], input=sample(70000))
        read = self.decrypt("-i", self.keys[0], input=theirs)
        self.assertEqual(read.stdout, sample(70000))

    # Passphrases

    def test_age_takes_our_passphrase(self):
        for size in SIZES:
            for armour in ([], ["-a"]):
                if armour and size not in (0, 65537):
                    continue
                with self.subTest(size=size, armour=armour):
                    file = self.folder / "ours.age"
                    self.run_program(
                        "age", "encrypt", "--passphrase-file", self.passphrase(), *armour,
                        "-o", file, self.text(size),
                    )
                    if not armour:
                        self.assertRegex(
                            file.read_bytes(), rb"\Aage-encryption.org/v1\n-> scrypt [^ ]{22} 18\n"
                        )
                    self.assertEqual(self.stock_text(file, typed=[PASSPHRASE]), sample(size))
        self.typed([PASSPHRASE + "!"], "age", "-d", "-o", self.folder / "none", file, status=1)

    def test_we_take_ages_passphrase(self):
        for size in SIZES:
            armour = ["-a"] if size in (1, 65537) else []
            with self.subTest(size=size, armour=armour):
                file = self.folder / "theirs.age"
                self.typed(
                    [PASSPHRASE, PASSPHRASE], "age", "-p", *armour, "-o", file, self.text(size)
                )
                result = self.decrypt(
                    file, environment={"CASEWRIGHT_PASSPHRASE_FILE": str(self.passphrase())}
                )
                self.assertEqual(result.stdout, sample(size))
        wrong = self.decrypt("--passphrase-file", self.passphrase("Oak"), file, status=1)
        self.assertTrue(wrong.messages.startswith("no match: "))

    def test_an_identity_with_a_passphrase(self):
        file = self.encrypted(9, self.recipients[:1], [])
        ours = self.folder / "ours.key.age"
        self.run_program(
            "age", "encrypt", "--passphrase-file", self.passphrase(), "-o", ours, self.keys[0]
        )
        self.assertEqual(self.stock_text(file, "-i", ours, typed=[PASSPHRASE]), sample(9))
        theirs = self.folder / "theirs.key.age"
        self.typed([PASSPHRASE, PASSPHRASE], "age", "-p", "-a", "-o", theirs, self.keys[0])
        for key in (ours, theirs):
            result = self.decrypt("-i", key, "--passphrase-file", self.passphrase(), file)
            self.assertEqual(result.stdout, sample(9))
        said = self.run_program("age", "decrypt", "-i", theirs, file, status=1).messages
        self.assertIn("--passphrase-file", said)

    # What is not as it was written

    def test_damage_is_named_and_what_came_before_it_is_kept(self):
        file = self.encrypted(200000, self.recipients[:2], [])
        whole = file.read_bytes()
        start = 22 + 2 * 98 + 48 + 16
        second = start + 65552
        for place, name, kept in (
            (0, "header", 0), (22, "header", 0), (224, "MAC", 0), (start, "payload", 0),
            (second - 1, "payload", 0), (second, "payload", 65536),
            (second + 65552, "payload", 131072), (len(whole) - 1, "payload", 196608),
        ):
            with self.subTest(place=place):
                damaged = bytearray(whole)
                # Another letter of base64, where that is what stands there.
                damaged[place] = ord("B" if damaged[place] == ord("A") else "A")
                file.write_bytes(damaged)
                self.assertKept(file, name, kept)
        for length, name, kept in (
            (0, "header", 0), (21, "header", 0), (start - 1, "header", 0), (start, "payload", 0),
            (second - 1, "payload", 0), (second, "payload", 65536),
            (len(whole) - 1, "payload", 196608),
        ):
            with self.subTest(length=length):
                file.write_bytes(whole[:length])
                self.assertKept(file, name, kept)

    def test_armour_that_is_no_armour(self):
        file = self.encrypted(100, self.recipients[:1], ["-a"])
        file.write_bytes(file.read_bytes().replace(b"=\n", b"\n") + b"x")
        self.assertKept(file, "armour", 0)

    def test_a_file_that_asks_for_too_much_memory(self):
        file = self.folder / "greedy.age"
        file.write_bytes(
            b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 21\n" + b"A" * 43
            + b"\n--- " + b"A" * 43 + b"\n" + bytes(40)
        )
        said = self.run_program(
            "age", "decrypt", "--passphrase-file", self.passphrase(), file, status=1
        ).messages
        self.assertRegex(said, "^header: .* 21, more than the 20 ")

    def test_usage(self):
        for words in (
            ["encrypt", "x"], ["decrypt", "x"],
            ["encrypt", "-r", self.recipients[0], "--passphrase-file", "p", "x"],
        ):
            self.run_program("age", *words, status=2)
        said = self.run_program("age", "encrypt", "-r", "age1x", self.keys[0], status=1).messages
        self.assertIn("age1x", said)

    # Steps

    def assertKept(self, file, name, kept):
        own = ["-i", self.keys[1], "-i", self.keys[0]]
        result = self.decrypt(*own, file, status=1)
        self.assertTrue(result.messages.startswith(f"{name}: "), result.messages)
        self.assertEqual(result.stdout, sample(200000)[:kept])

    def decrypt(self, *arguments, **options):
        return self.run_program("age", "decrypt", *arguments, text=False, **options)

    def text(self, size):
        path = self.folder / "text"
        path.write_bytes(sample(size))
        return path

    def passphrase(self, words=PASSPHRASE):
        path = self.folder / "passphrase"
        path.write_text(words + "\n")
        return path

    def encrypted(self, size, recipients, options):
        file = self.folder / "ours.age"
        to = [word for recipient in recipients for word in ("-r", recipient)]
        self.run_program("age", "encrypt", *to, *options, "-o", file, self.text(size))
        return file

    def stock(self, *arguments, input=None, status=0):
        """Runs the stock tool; answers what it prints."""
        result = subprocess.run(
            [*map(str, arguments)], input=input, capture_output=True, env=self.environment,
            cwd=self.folder, timeout=60,
            stdin=subprocess.DEVNULL if input is None else None,
        )
        self.assertEqual(result.returncode, status, f"{arguments}: {result.stderr.decode()}")
        return result.stdout

    def stock_text(self, file, *options, typed=None):
        """The text age finds in a file; age 1.1 makes no file of an empty one."""
        out = self.folder / "out"
        out.unlink(missing_ok=True)
        words = ["age", "-d", *options, "-o", out, file]
        if typed:
            self.typed(typed, *words)
        else:
            self.stock(*words)
        return out.read_bytes() if out.exists() else b""

    def typed(self, answers, *arguments, status=0):
        """Runs the stock tool in a terminal, the only place it takes a passphrase from."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execvpe(arguments[0], [*map(str, arguments)], self.environment)
        said = b""
        end = time.monotonic() + 60
        left = list(answers)
        # Each answer once its question is asked: what comes earlier is thrown away.
        while time.monotonic() < end:
            if left and said.count(b"passphrase") > len(answers) - len(left):
                os.write(terminal, left.pop(0).encode() + b"\n")
            ready, _, _ = select.select([terminal], [], [], 0.1)
            if not ready:
                continue
            try:
                part = os.read(terminal, 4096)
            except OSError:
                break
            if not part:
                break
            said += part
        os.close(terminal)
        _, code = os.waitpid(process, 0)
        self.assertEqual(os.waitstatus_to_exitcode(code), status, said.decode(errors="replace"))
