"""What was typed and not recorded is nowhere but in its draft, and then nowhere at all."""

from world import Journey

MARKER = "Zwischenruf"


class Drafts(Journey):
    def setUp(self):
        super().setUp()
        self.case = self.make_vault()
        self.screen = self.hand("--vault", self.vault, self.case)
        self.screen.wait("What to do next")
        self.screen.open("People", "Somebody in this case")

    def test_a_word_typed_and_deleted_stands_in_no_entry(self):
        hand = self.screen
        hand.write_in("Name used", MARKER)
        hand.focus("Agency")
        self.assertIn(MARKER, self.draft_text(self.case))
        hand.wipe("Name used", len(MARKER))
        hand.write_in("Name used", "Nurse E")
        hand.record()
        hand.home()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        for printed in (
            self.run_program("log", self.case, "--json", "--vault", self.vault).out,
            self.run_program("show", self.case, "--json", "--vault", self.vault).out,
        ):
            self.assertIn("Nurse E", printed)
            self.assertNotIn(MARKER, printed)
        self.assertInNoFile(MARKER.encode())

    def test_a_draft_is_in_no_list_and_no_record(self):
        hand = self.screen
        hand.write_in("Name used", MARKER)
        hand.back()
        hand.kill()
        for command in (["log", self.case], ["show", self.case], ["list"]):
            result = self.run_program(*command, "--json", "--vault", self.vault)
            self.assertNotIn(MARKER, result.out + result.messages)

    def test_thrown_away_it_is_in_no_file(self):
        hand = self.screen
        hand.write_in("Name used", MARKER)
        hand.focus("Agency")
        self.assertNotEqual(self.drafts(self.case), [])
        hand.focus("Throw away what is typed", "Down", "Up")
        hand.send("Enter")
        hand.confirm("It cannot be brought back.", "Throw it away")
        hand.wait("Everyone in this case")
        hand.settle()
        self.assertInNoFile(MARKER.encode())
        hand.home()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        self.assertInNoFile(MARKER.encode())
        self.assertEqual(len(self.log(self.case)), 1)
