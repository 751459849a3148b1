"""What stays in memory: searched in the process itself, byte by byte."""

import os
import re
import unittest

from world import Journey, PASSPHRASE

MARKER = "Zwischenrufé"
#: The letters of bech32, in which age writes its keys.
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def memory(pid):
    """All that a process can write to, and so all that it can have kept."""
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as mem:
        for line in maps:
            span, rights = line.split()[:2]
            start, end = (int(number, 16) for number in span.split("-"))
            if "r" not in rights or line.rstrip().endswith(("[vvar]", "[vsyscall]", "[vdso]")):
                continue
            try:
                mem.seek(start)
                yield mem.read(end - start)
            except (OSError, OverflowError):
                continue


def count(pid, secrets):
    """How often each secret stands in a process."""
    parts = list(memory(pid))
    assert sum(map(len, parts)) > 1 << 20, "the memory could not be read"
    return {name: sum(part.count(secret) for part in parts) for name, secret in secrets.items()}


def raw_key(text):
    """The 32 bytes of an AGE-SECRET-KEY-1…"""
    values = [LETTERS.index(letter) for letter in text.lower()[len("age-secret-key-1"):-6]]
    bits = "".join(f"{value:05b}" for value in values)
    return bytes(int(bits[at:at + 8], 2) for at in range(0, 256, 8))


@unittest.skipUnless(os.geteuid() == 0, "only root can read the memory of a program that hides it")
class Memory(Journey):
    def setUp(self):
        super().setUp()
        self.case = self.make_vault()
        identity = self.identity().read_text()
        (key,) = re.findall(r"AGE-SECRET-KEY-1\w+", identity)
        (seed,) = re.findall(r"# signing-seed: (\w+)", identity)
        self.secrets = {
            "passphrase": PASSPHRASE.encode(),
            "identity": key.encode(),
            "raw identity": raw_key(key),
            "signing seed": bytes.fromhex(seed),
            "signing seed in hexadecimal": seed.encode(),
            "marker": MARKER.encode(),
        }

    def test_nothing_is_left_once_locked(self):
        hand = self.hand("--vault", self.vault, self.case,
                         environment={"CASEWRIGHT_PASSPHRASE_FILE": None})
        self.at_the_door(hand)
        hand.wait("What to do next")
        hand.settle()
        hand.open("People", "Somebody in this case")
        hand.write_in("Name used", MARKER)
        hand.focus("Agency")
        hand.settle()
        found = count(hand.pid, self.secrets)
        # The search finds what is there: the text on the screen, and the keys at work.
        self.assertGreater(found["marker"], 0)
        self.assertGreater(found["raw identity"], 0)
        self.assertEqual(found["passphrase"], 0, found)
        self.assertEqual(found["signing seed in hexadecimal"], 0, found)
        self.assertEqual(found["identity"], 0, found)
        hand.send("C-p")
        hand.write("lock")
        hand.send("Enter")
        hand.wait("Locked.")
        hand.settle()
        self.assertEqual(count(hand.pid, self.secrets), dict.fromkeys(self.secrets, 0))
        # Half a passphrase typed is in one place, and nowhere once it is taken back.
        hand.write(PASSPHRASE[:16])
        hand.wait("•" * 16)
        half = {"half": PASSPHRASE[:16].encode()}
        self.assertEqual(count(hand.pid, half), {"half": 1})
        self.at_the_door(hand, PASSPHRASE[16:])
        hand.wait(MARKER)
        hand.settle()
        self.assertEqual(count(hand.pid, self.secrets)["passphrase"], 0)
