"""The door of a case folder: unlocking it, locking it, and coming back to the same place."""

import os
import signal
import time

from world import Journey, PASSPHRASE

TEXT = "The mother's sister Zoë rings"
UNASKED = {"CASEWRIGHT_PASSPHRASE_FILE": None}


class Door(Journey):
    def setUp(self):
        super().setUp()
        self.case = self.make_vault()

    def test_a_wrong_passphrase_waits_and_the_right_one_opens(self):
        hand = self.hand("--vault", self.vault, self.case, environment=UNASKED)
        self.at_the_door(hand, "harbour lantern thistl")
        hand.wait("Checking")
        began = time.monotonic()
        hand.wait("does not open it. Wait 1 s")
        hand.wait("Try again")
        self.assertGreater(time.monotonic() - began, 0.9)
        self.at_the_door(hand, "another one altogether")
        hand.wait("Wait 2 s")
        hand.wait("Try again")
        hand.settle()
        # Corrected, and pasted with the end of the line: it is one passphrase.
        hand.write("wrong\x15é\x7f")
        hand.paste(PASSPHRASE + "\n")
        hand.wait("•" * len(PASSPHRASE))
        hand.send("Enter")
        hand.wait("What to do next")
        self.assertNotIn(PASSPHRASE.encode(), bytes(hand.output))
        hand.settle()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)

    def test_leaving_the_door_leaves_the_terminal_as_it_was(self):
        for leave, status in (("Esc", 130), ("C-c", 130), (signal.SIGTERM, 143),
                              (signal.SIGHUP, 129)):
            with self.subTest(leave):
                script = ('stty -g > before; "$0" "$@"; echo $? > status; stty -g > after; '
                          "echo all ended; read x")
                hand = self.hand(
                    argv=["/bin/sh", "-c", "trap : INT; " + script, self.program, "--vault",
                          str(self.vault)], environment=UNASKED)
                hand.wait("Passphrase")
                hand.settle()
                hand.write("half a pass")
                hand.settle()
                if isinstance(leave, str):
                    hand.send(leave)
                else:
                    with open(f"/proc/{hand.pid}/task/{hand.pid}/children") as children:
                        os.kill(int(children.read().split()[-1]), leave)
                hand.wait("all ended")
                before, after, told = [
                    (self.folder / name).read_text() for name in ("before", "after", "status")]
                self.assertEqual(after, before)
                self.assertEqual(int(told), status)
                output = bytes(hand.output)
                self.assertGreater(output.rfind(b"\x1b[?1049l"), output.rfind(b"\x1b[?1049h"))
                hand.terminal.close()

    def test_the_door_in_a_small_window(self):
        hand = self.hand("--vault", self.vault, self.case, environment=UNASKED, size=(40, 12))
        hand.wait("Passphrase")
        hand.settle()
        hand.write("abc")
        hand.wait("•••")
        hand.resize(20, 5)
        hand.wait("40")
        hand.write("x\r")
        hand.settle()
        hand.resize(100, 30)
        hand.wait("Passphrase")
        hand.wait("•••")
        hand.write("\x15" + PASSPHRASE + "\r")
        hand.wait("What to do next")

    # Locking

    def half_a_field(self, **options):
        hand = self.hand("--vault", self.vault, self.case, **options)
        hand.wait("What to do next")
        hand.settle()
        hand.open("People", "Somebody in this case")
        hand.write_in("Name used", TEXT)
        hand.settle()
        return hand

    def assertSameField(self, hand):
        """Locked: nothing of the case is seen; unlocked: the same field, the cursor at its end."""
        hand.wait("Locked.")
        hand.settle()
        for word in (TEXT[:10], "Elm", "2016-11", "Name used"):
            self.assertNotIn(word, hand.text)
        self.at_the_door(hand)
        hand.wait("Name used")
        hand.wait(TEXT)
        hand.settle()
        hand.write(" at nine")
        hand.see_typed(TEXT + " at nine")
        hand.turn("C-d")
        self.assertEqual(self.show(self.case)["people"][0]["name"], TEXT + " at nine")

    def test_locked_by_the_command_and_back_in_the_same_field(self):
        hand = self.half_a_field()
        hand.send("C-p")
        hand.write("lock")
        hand.wait("> Lock ")
        hand.send("Enter")
        self.assertSameField(hand)

    def test_locked_by_the_letter_on_a_page(self):
        hand = self.hand("--vault", self.vault, self.case)
        hand.wait("What to do next")
        hand.settle()
        hand.open("People")
        hand.settle()
        hand.send("l")
        hand.wait("Locked.")
        arguments = open(f"/proc/{hand.pid}/cmdline").read().split("\0")
        self.assertEqual(
            [word for word in arguments[1:] if word],
            ["--locked", "--vault", str(self.vault), self.case])
        self.at_the_door(hand)
        hand.wait("Everyone in this case")
        hand.settle()
        self.assertEqual(self.drafts(self.case), [])
        hand.send("Esc")
        hand.wait("What to do next")

    def test_locked_when_nobody_touches_a_key(self):
        self.run_program("config", "lock-after-minutes", "1")
        hand = self.half_a_field()
        hand.wait("Locked.", deadline=90)
        self.assertSameField(hand)

    def test_a_script_shows_the_idle_clock(self):
        told = self.run_program(
            "script", "'m' 'rang' wait:299 @before wait:1 @after 'x' @still", "--vault",
            self.vault, self.case,
        ).out
        before, _, after = told.partition("@after")
        self.assertIn("rang", before)
        self.assertNotIn("rang", after)
        self.assertIn("Locked.", after)
        self.assertIn("rang", self.draft_text(self.case))

    def test_stopped_it_is_locked(self):
        hand = self.hand(argv=["/bin/sh", "-i"], environment={"PS1": "ready; "})
        hand.wait("ready;")
        hand.write(f"{self.program} --vault vault {self.case}\r")
        hand.wait("What to do next")
        hand.settle()
        hand.open("People", "Somebody in this case")
        hand.write_in("Name used", TEXT)
        hand.send("C-z")
        hand.wait("ready;")
        hand.write("fg\r")
        self.assertSameField(hand)

    def test_a_hang_up_keeps_what_was_typed(self):
        hand = self.half_a_field()
        hand.signal(signal.SIGHUP)
        self.assertEqual(hand.ended(), 129)
        self.assertIn(TEXT, self.draft_text(self.case))

    def test_line_mode_locks(self):
        hand = self.terminal("--plain", "--vault", self.vault, self.case, size=(80, 60))
        hand.wait("What to do next")
        hand.write("minute\r")
        hand.wait("What is to be remembered")
        hand.settle()
        hand.write("lock\r")
        hand.wait(lambda: "Passphrase for" in hand.text)
        self.assertNotIn("What to do next", hand.text)
        hand.write(PASSPHRASE + "\r")
        hand.wait("What is to be remembered")

    def test_a_practice_is_not_locked(self):
        hand = self.hand("rehearse", "3")
        hand.wait("What to do next")
        hand.settle()
        hand.send("l")
        hand.wait("Nothing is locked.")

    def test_settings(self):
        self.assertEqual(self.run_program("config", "lock-after-minutes").out, "5\n")
        self.run_program("config", "lock-after-minutes", "12")
        self.assertEqual(self.run_program("config", "lock-after-minutes").out, "12\n")
        self.assertIn("lock-after-minutes 12", self.run_program("config").out)
        for wrong in ("0", "61", "soon"):
            self.run_program("config", "lock-after-minutes", wrong, status=1)
        self.run_program("config", "colour", status=1)
        self.assertEqual(self.run_program("config", "lock-after-minutes").out, "12\n")
