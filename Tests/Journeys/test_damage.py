"""Records that are not as they were recorded: read up to there, named, and left as they are."""

import subprocess

import damage
from world import Journey


class Damage(Journey):
    def setUp(self):
        super().setUp()
        self.case = self.make_vault()
        self.apply(self.case, *(
            {"do": "people.add", "name": f"Member {letter}"} for letter in "ABCDE"
        ))
        self.other = self.new_case("2016-12", "Fir")

    def test_each_kind_of_damage(self):
        segment = max(self.segments(self.case), key=lambda path: len(self.lines_of(path)))
        lines = self.lines_of(segment)
        whole = segment.read_bytes()
        # The fourth entry of the case is changed, the third of this opening: Member C.
        for kind in damage.KINDS:
            with self.subTest(kind.__name__):
                segment.write_bytes(self.sealed(b"".join(kind(lines, 2))))
                damaged = segment.read_bytes()
                self.assertReadUpTo(segment.name)
                self.assertEqual(segment.read_bytes(), damaged, "the file was changed")
            segment.write_bytes(whole)

    def lines_of(self, segment):
        """The entries of a file, without its padding."""
        lines = self.opened_file(segment).encode().splitlines(keepends=True)
        return [line for line in lines if damage.is_entry(line)]

    def sealed(self, text):
        """A file as a member makes it who has the keys and the stock age, and not our program."""
        recipient = subprocess.run(
            ["age-keygen", "-y", str(self.identity())], capture_output=True, check=True, text=True
        ).stdout.strip()
        return subprocess.run(
            ["age", "-r", recipient], input=text, capture_output=True, check=True
        ).stdout

    def assertReadUpTo(self, name):
        shown = self.run_program("show", self.case, "--json", "--vault", self.vault, status=4)
        self.assertIn('"Member B"', shown.out)
        self.assertNotIn('"Member C"', shown.out)
        log = self.run_program("log", self.case, "--json", "--vault", self.vault, status=4)
        for said in (shown.messages, log.messages):
            self.assertRegex(said, "ntry [34]")
            self.assertIn(name, said)
        refused = self.apply(self.case, {"do": "case.note", "text": "x"}, status=None)
        self.assertIn(refused.returncode, (1, 4))
        # The other case is not touched by it.
        self.apply(self.other, {"do": "case.note", "text": "x"})
        self.run_program("show", self.other, "--vault", self.vault)
        hand = self.hand("--vault", self.vault, self.case)
        hand.wait("What to do next")
        hand.wait("read")
        self.assertIn("read only", hand.text.replace("-", " "))
        hand.settle()
        hand.open("People")
        hand.wait("Member B")
        self.assertNotIn("Member D", hand.text)
        hand.send("C-d", "q")
        hand.ended()

    def test_a_vault_description_that_is_damaged(self):
        for text in (b"", b"{", b'{"format":2}', b'{"format":1,"format":1}', b"\xff\xfe"):
            with self.subTest(text):
                (self.vault / "vault.json").write_bytes(text)
                before = self.every_file()
                for command in (["list"], ["show", self.case], ["new", "--reference", "x"]):
                    said = self.run_program(*command, "--vault", self.vault, status=None)
                    self.assertIn(said.returncode, (1, 4))
                    self.assertIn(str(self.vault), said.messages)
                self.assertEqual(self.every_file(), before)
