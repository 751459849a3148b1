"""What comes from outside while somebody types: signals, a closed terminal, another size."""

import signal
from pathlib import Path

from world import Journey
import world

TEXT = "The mother's sister Zoë rings on Monday"
LEAVES_SCREEN = b"\x1b[?1049l"
ENTERS_SCREEN = b"\x1b[?1049h"


class Signals(Journey):
    def setUp(self):
        super().setUp()
        self.case = self.make_vault()

    def test_a_closed_terminal(self):
        self.assertEndsCleanly(lambda hand: self.send_signal(hand, signal.SIGHUP), 129)

    def test_asked_to_end(self):
        self.assertEndsCleanly(lambda hand: self.send_signal(hand, signal.SIGTERM), 143)

    def test_ctrl_c(self):
        self.assertEndsCleanly(lambda hand: hand.send("C-c"), 130)

    def test_leaving_with_a_draft_is_status_3(self):
        hand = self.typing()
        hand.back()
        hand.home()
        hand.send("q")
        hand.wait(lambda: hand.isOver or "draft" in hand.text)
        self.leave(hand)
        self.assertEndedCleanly(hand, 3)
        self.assertOfferedAgain()

    def test_the_terminal_itself_goes(self):
        """Nobody is there any more to send a signal to a shell: the line is just gone."""
        hand = self.hand("--vault", self.vault, self.case)
        self.type_into(hand)
        terminal = hand.terminal
        world.os.close(terminal.fd)
        terminal.fd = -1
        _, status = world.os.waitpid(terminal.pid, 0)
        terminal.status = world.os.waitstatus_to_exitcode(status)
        self.assertEqual(terminal.status, 129)
        self.assertOfferedAgain()

    def test_stopped_and_continued(self):
        hand = self.hand(argv=["/bin/sh", "-i"], environment={"PS1": "ready; "})
        hand.wait("ready;")
        hand.write("stty -g > before\r")
        hand.write(f"{world.program} --vault vault {self.case}\r")
        self.type_into(hand)
        hand.send("C-z")
        hand.wait("ready;")
        self.assertTrue(bytes(hand.output).rfind(LEAVES_SCREEN) >
                        bytes(hand.output).rfind(ENTERS_SCREEN))
        # The screen was given back, and what was typed is safe meanwhile.
        hand.write("stty -g > between\r")
        self.assertIn(TEXT[:20], self.draft_text(self.case))
        hand.write("fg\r")
        hand.wait("Locked.")
        self.at_the_door(hand)
        hand.wait("Name used")
        hand.wait(TEXT[:20])
        hand.settle()
        hand.write(" at nine")
        hand.see_typed(TEXT + " at nine")
        hand.turn("C-d")
        hand.wait("Everyone in this case")
        hand.send("Esc")
        hand.wait("What to do next")
        hand.send("q")
        hand.wait("ready;")
        hand.write("stty -g > after; exit\r")
        hand.ended()
        before, between, after = self.settings("before", "between", "after")
        self.assertEqual((between, after), (before, before))
        self.assertEqual(self.show(self.case)["people"][0]["name"], TEXT + " at nine")

    def test_another_size_in_the_middle_of_a_word(self):
        hand = self.hand("--vault", self.vault, self.case)
        hand.wait("What to do next")
        hand.open("People", "Somebody in this case")
        hand.focus("Name used")
        for letter, size in zip(TEXT, [(40, 12), (120, 40), (20, 5), (61, 17), (80, 24)] * 9):
            hand.write(letter)
            hand.wait(lambda: True)
            hand.resize(*size)
            hand.settle()
        hand.resize(80, 24)
        hand.wait(lambda: hand.rows[1] != "" and hand.row_of("Name used") is not None)
        # Below 40x12 no key is taken but quit: those letters are missing, and no others.
        typed = "".join(letter for at, letter in enumerate(TEXT) if at % 5 != 3)
        hand.settle()
        hand.turn("C-d")
        hand.wait("Everyone in this case")
        self.assertEqual(self.show(self.case)["people"][0]["name"], typed)

    # Steps

    def type_into(self, hand):
        hand.wait("What to do next")
        hand.settle()
        hand.open("People", "Somebody in this case")
        hand.write_in("Name used", TEXT)

    def typing(self):
        """The program under a shell that notes the settings of the terminal and the status."""
        script = 'stty -g > before; "$0" "$@"; echo $? > status; stty -g > after; echo over; read x'
        hand = self.hand(
            argv=["/bin/sh", "-c", "trap : INT; " + script, world.program, "--vault",
                  str(self.vault), self.case]
        )
        self.type_into(hand)
        return hand

    def send_signal(self, hand, number):
        children = Path(f"/proc/{hand.pid}/task/{hand.pid}/children").read_text().split()
        world.os.kill(int(children[-1]), number)

    def leave(self, hand):
        if "over" not in hand.rows:
            hand.wait("over")

    def settings(self, *names):
        return [(self.folder / name).read_text() for name in names]

    # What must hold

    def assertEndsCleanly(self, end, status):
        hand = self.typing()
        end(hand)
        self.assertEndedCleanly(hand, status)
        self.assertOfferedAgain()

    def assertEndedCleanly(self, hand, status):
        hand.wait("over")
        before, after, told = self.settings("before", "after", "status")
        self.assertEqual(int(told), status)
        self.assertEqual(after, before, "the terminal is not as it was")
        output = bytes(hand.output)
        self.assertTrue(output.rfind(LEAVES_SCREEN) > output.rfind(ENTERS_SCREEN))

    def assertOfferedAgain(self):
        hand = self.hand("--vault", self.vault, self.case)
        hand.wait("Go on there")
        hand.settle()
        hand.turn("Enter")
        hand.wait(TEXT)
        self.assertEqual(len(self.log(self.case)), 1)
