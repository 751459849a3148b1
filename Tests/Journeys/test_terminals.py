"""Terminals that cannot do what the screens want, and texts nobody foresaw."""

from world import Journey

NASTY = [
    "escape \x1b[31mred\x1b[0m \x1b]0;title\x07 end",
    "controls \x01\x02\x08\x0b\x7f end",
    "bidi \u202eabc\u202c \u2066x\u2069 \u200f end",
    "families 👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 end",
    "marks e\u0301 a\u0300\u0301\u0302\u0303\u0304 Z\u0361\u035e\u0489 end",
    "wide 漢字かな 한국어 end",
    "c1 \u0085\u009b31m\u009d end",
]


class Terminals(Journey):
    def test_terminals_that_cannot_draw(self):
        case = self.make_vault()
        for name in ("bogus-terminal", "dumb", ""):
            with self.subTest(TERM=name):
                terminal = self.terminal("--vault", self.vault, case, environment={"TERM": name},
                                         size=(80, 60))
                # The terminal breaks a line wherever it is full.
                terminal.wait(lambda: "no full screen." in "".join(terminal.screen.display))
                terminal.wait("What to do next")
                self.assertNotIn(b"\x1b", bytes(terminal.output))
                terminal.write("quit\r")
                self.assertEqual(terminal.ended(), 0)

    def test_output_that_is_no_terminal(self):
        case = self.make_vault()
        result = self.run_program("--vault", self.vault, case, input="quit\n")
        self.assertIn("What to do next", result.out)
        self.assertNotIn("\x1b", result.out)
        result = self.run_program("--vault", self.vault, case)
        self.assertIn("What to do next", result.out)

    def test_a_terminal_without_unicode(self):
        case = self.make_vault(name="Oak")
        hand = self.hand("--vault", self.vault, case,
                         environment={"LC_ALL": "C", "LANG": "C"})
        hand.wait("What to do next")
        hand.settle()
        hand.open("People", "Somebody in this case")
        hand.write_in("Name used", "Nurse E")
        hand.turn("C-d")
        self.apply_while_closed(hand, case)
        hand = self.hand("--vault", self.vault, case, environment={"LC_ALL": "C"})
        hand.wait("What to do next")
        hand.settle()
        hand.open("People")
        hand.wait("Zoe")
        self.assertEqual(max(hand.output) < 0x80, True, "more than ASCII was sent")
        hand.open("Zoe")
        hand.settle()
        hand.send("q")
        names = [person["name"] for person in self.show(case)["people"]]
        self.assertEqual(names, ["Nurse E", "Zoë"])

    def test_what_is_selected_or_strong_and_nothing_else(self):
        """The parts of a page look as they should in the terminal itself."""
        hand = self.hand("--vault", self.vault, self.make_vault())
        hand.wait("What to do next")
        hand.settle()
        for step in ("Down", "Up"):
            hand.send(step)
            hand.settle()
            self.assertEqual(self.rows_with(hand, "reverse"), {hand.focus_row()})
        hand.open("People", "Somebody in this case")
        hand.focus("Record the person")
        hand.settle()
        self.assertEqual(self.rows_with(hand, "reverse"), {hand.focus_row()})
        foot = hand.screen.buffer[len(hand.rows) - 1]
        strong = "".join(foot[column].data if foot[column].bold else " "
                         for column in range(hand.screen.columns))
        self.assertEqual(strong.split(), ["Ctrl-D", "Esc", "Tab", "Ctrl-P", "?"])

    @staticmethod
    def rows_with(hand, look):
        """The rows of the body in which something looks so."""
        return {row for row in range(3, len(hand.rows) - 2)
                if any(getattr(cell, look) for cell in hand.screen.buffer[row].values())}

    def apply_while_closed(self, hand, case):
        hand.home()
        hand.send("q")
        hand.ended()
        self.apply(case, {"do": "people.add", "name": "Zoë"})

    def test_a_terminal_too_small(self):
        case = self.make_vault()
        hand = self.hand("--vault", self.vault, case, size=(20, 5))
        hand.wait("40")
        self.assertIn("12", hand.text)
        hand.send("Enter", "x", "Down", "C-d", "m")
        hand.settle()
        hand.wait("40")
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        self.assertEqual(len(self.log(case)), 1)
        self.assertEqual(self.drafts(case), [])

    def test_nasty_text_from_elsewhere_is_shown_safely(self):
        case = self.make_vault()
        self.apply(case, *({"do": "people.add", "name": text} for text in NASTY))
        names = [person["name"] for person in self.show(case)["people"]]
        self.assertEqual(names, NASTY)
        hand = self.hand("--vault", self.vault, case)
        hand.wait("What to do next")
        hand.settle()
        hand.open("People")
        self.assertSafe(hand, len(names))

    def test_nasty_text_pasted_is_stored_as_it_was(self):
        case = self.make_vault()
        hand = self.hand("--vault", self.vault, case)
        hand.wait("What to do next")
        hand.settle()
        for text in NASTY:
            hand.open("People", "Somebody in this case")
            hand.write_in("Name used", "N")
            hand.focus("How they take part")
            hand.paste(text)
            hand.settle()
            hand.wait("end")
            self.assertSafe(hand, 1)
            hand.turn("C-d")
            hand.home()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        self.assertEqual([person.get("note") for person in self.show(case)["people"]], NASTY)

    def test_ten_thousand_characters_pasted_at_once(self):
        case = self.make_vault()
        text = "".join(f"{number:05d} words é漢 \n" if number % 7 == 0 else f"{number:05d} wörds. "
                       for number in range(800))[:10000].rstrip()
        hand = self.hand("--vault", self.vault, case)
        hand.wait("What to do next")
        hand.settle()
        hand.open("People", "Somebody in this case")
        hand.write_in("Name used", "N")
        hand.focus("How they take part")
        hand.paste(text)
        hand.see_typed(text)
        hand.turn("C-d")
        self.assertEqual(self.show(case)["people"][0]["note"], text)

    def assertSafe(self, hand, count):
        """Nothing of the text reached the terminal as a command, and the frame stands."""
        output = bytes(hand.output)
        for sent in (b"\x1b[31m", b"\x1b]0;title", b"\xe2\x80\xae", b"\xe2\x81\xa6",
                     b"\xc2\x9b", b"\xc2\x9d", b"\xc2\x85", b"\x01\x02"):
            self.assertNotIn(sent, output)
        rules = [row for row in hand.rows if row.startswith("──")]
        self.assertGreaterEqual(len(rules), 2, hand.picture())
        self.assertIn("Elm 2016-11", hand.rows[0])
        self.assertGreater(count, 0)
