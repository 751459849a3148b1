"""Members change while a laptop is away; a recovery sheet is tried, used at the door, and replaced."""

import json
import re
import shutil
import subprocess

from world import Journey, PASSPHRASE

UNASKED = {"CASEWRIGHT_PASSPHRASE_FILE": None}
THEIRS = "their own three words"
LINE = re.compile(r"\s+")
NOT_FOR_ALL = "not written for exactly those who can open this folder"


def said(text):
    """What stands on a screen, without the ends of its lines."""
    return LINE.sub(" ", text)


class Roster(Journey):
    def setUp(self):
        super().setUp()
        self.sheet = self.folder / "sheet"
        self.run_program("init", self.vault, "--member", "Recorder A", "--role",
                         "Business manager", "--recovery", self.sheet)
        self.case = self.new_case("2016-11", "Elm")

    def add_member(self, name="Recorder B", passphrase=THEIRS):
        file = self.passphrase_in(passphrase)
        return self.run_program("member", "add", "--vault", self.vault, "--name", name,
                                "--role", "Clerk", "--new-passphrase-file", file).out.strip()

    def passphrase_in(self, passphrase):
        file = self.folder / passphrase.replace(" ", "-")
        file.write_text(passphrase + "\n")
        return file

    def line_of(self, sheet):
        return re.search("AGE-SECRET-KEY-1[A-Z0-9]+", sheet.read_text())[0]

    def opens(self, *options):
        return self.run_program("list", "--vault", self.vault, *options, status=None
                                ).returncode == 0

    def at_the_list(self, passphrase=PASSPHRASE, **options):
        hand = self.hand("--vault", self.vault, environment=UNASKED, **options)
        self.at_the_door(hand, passphrase)
        hand.wait("Choose a case", deadline=60)
        hand.settle()
        return hand

    def leave(self, hand):
        hand.settle()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)


class WhileAway(Roster):
    """A laptop that was away writes for the members there were."""

    def setUp(self):
        super().setUp()
        away = self.folder / "away"
        shutil.copytree(self.vault, away)
        self.add_member()
        home, self.vault = self.vault, away
        # Another computer: it remembers nothing of this one's.
        here = self.environment["XDG_STATE_HOME"]
        self.environment["XDG_STATE_HOME"] = str(self.folder / "their-state")
        (self.folder / "their-state").mkdir()
        self.apply(self.case, {"do": "case.note", "text": "From the road"})
        self.environment["XDG_STATE_HOME"] = here
        self.vault = home
        for path in (away / "cases" / self.case).iterdir():
            if not (home / "cases" / self.case / path.name).exists():
                shutil.copy(path, home / "cases" / self.case)

    def assertWritten(self):
        """Everybody reads what was written on the road."""
        shown = self.run_program("show", self.case, "--vault", self.vault, "--passphrase-file",
                                 self.passphrase_in(THEIRS)).out
        self.assertIn("2016-11", shown)
        logged = self.run_program("log", self.case, "--vault", self.vault, "--json",
                                  "--passphrase-file", self.passphrase_in(THEIRS)).out
        self.assertIn("From the road", logged)
        self.assertNotIn("remark", self.run_program("verify", "--vault", self.vault).out)

    def test_it_is_written_anew_by_a_command(self):
        checked = self.run_program("verify", "--vault", self.vault)
        self.assertIn("remark: 1 file was " + NOT_FOR_ALL, checked.out)
        told = json.loads(self.run_program("verify", "--json", "--vault", self.vault).out)
        self.assertEqual(told["written-for-others"], 1)
        theirs = ("--passphrase-file", self.passphrase_in(THEIRS))
        self.run_program("log", self.case, "--vault", self.vault, *theirs, status=4)
        # They cannot do it themselves, and hear who can.
        refused = self.run_program("member", "reseal", "--vault", self.vault, *theirs, status=1)
        self.assertIn("Somebody who could open the folder before", refused.messages)

        done = self.run_program("member", "reseal", "--vault", self.vault)
        self.assertIn("1 file was written anew", done.messages)
        self.assertIn("Copies made before stay readable", done.messages)
        self.assertWritten()
        again = self.run_program("member", "reseal", "--vault", self.vault)
        self.assertIn("Nothing was written anew", again.messages)

    def test_it_is_written_anew_from_the_page(self):
        hand = self.at_the_list()
        self.assertIn("! 1 file here was " + NOT_FOR_ALL, said(hand.text))
        hand.open("Look after this folder", "Write for those who can open it")
        self.assertIn("Copies made before stay readable", said(hand.text))
        hand.send("C-d")
        hand.wait("1 file was written anew", deadline=60)
        hand.settle()
        self.assertNotIn(NOT_FOR_ALL, said(hand.text))
        self.leave(hand)
        self.assertWritten()

    def test_it_is_written_anew_in_line_mode(self):
        terminal = self.terminal("--plain", "--vault", self.vault, environment=UNASKED,
                                 size=(100, 60))
        terminal.wait("Passphrase for")
        self.say(terminal, PASSPHRASE, NOT_FOR_ALL[:40])
        self.say(terminal, self.number(terminal, "Look after"), "Write for those who")
        self.say(terminal, self.number(terminal, "Write for those who"), "Copies made before")
        self.say(terminal, "record", "1 file was written anew")
        self.assertWritten()


class Sheet(Roster):
    """The recovery sheet."""

    def test_the_doctor_tries_it_and_it_is_written_down(self):
        self.add_member()
        told = self.run_program("doctor", "--vault", self.vault, status=None).out
        self.assertIn("Recovery sheet: There is one", told)
        self.run_program("doctor", "--vault", self.vault, "--recovery-file", self.sheet,
                         status=None)
        told = json.loads(self.run_program("doctor", "--vault", self.vault, "--recovery-file",
                                           self.sheet, "--json", status=None).out)
        finding = next(one for one in told if one["look"] == "Recovery sheet")
        self.assertTrue(finding["well"], finding)
        self.assertIn("all 1 cases were read with it", finding["text"])
        listed = json.loads(self.run_program("member", "list", "--json", "--vault", self.vault).out)
        self.assertRegex(listed["recovery-tried"], r"^\d{4}-\d\d-\d\d$")

        # Another folder's sheet is told from it, and notes nothing.
        other = self.folder / "other"
        self.run_program("init", self.folder / "there", "--member", "Recorder Z", "--role",
                         "Clerk", "--recovery", other)
        self.run_program("member", "new-sheet", "--vault", self.vault, "--recovery",
                         self.folder / "newer")
        for sheet in (other, self.sheet):
            told = self.run_program("doctor", "--vault", self.vault, "--recovery-file", sheet,
                                    status=1).out
            self.assertIn("does not belong to the case folder", told)
        listed = json.loads(self.run_program("member", "list", "--json", "--vault", self.vault).out)
        self.assertEqual(listed["recovery-tried"], "")

    def test_its_line_opens_the_door(self):
        hand = self.at_the_list(self.line_of(self.sheet))
        self.assertIn("Recovery sheet last tried on", said(hand.text))
        self.assertNotIn(self.line_of(self.sheet).encode(), bytes(hand.output))
        hand.open("Elm" if "Elm" in (hand.focused() or "") else "2016-11")
        hand.wait("What to do next")
        self.leave(hand)
        # A line with a slip in it is a wrong passphrase like any other.
        hand = self.hand("--vault", self.vault, environment=UNASKED)
        self.at_the_door(hand, self.line_of(self.sheet)[:-1])
        hand.wait("does not open it. Wait 1 s")

    def test_its_line_opens_line_mode(self):
        terminal = self.terminal("--plain", "--vault", self.vault, environment=UNASKED,
                                 size=(100, 60))
        terminal.wait("Passphrase for")
        self.say(terminal, self.line_of(self.sheet), "Recovery sheet last tried on")
        self.assertNotIn(self.line_of(self.sheet).encode(), bytes(terminal.output))

    def test_a_new_one_is_made_by_a_command(self):
        new = self.folder / "new"
        done = self.run_program("member", "new-sheet", "--vault", self.vault, "--recovery", new)
        self.assertIn(f"The recovery sheet is in {new}", done.messages)
        self.assertIn("An older one opens only copies made before", done.messages)
        self.assertEqual(new.stat().st_mode & 0o777, 0o600)
        self.assertTrue(self.opens("--recovery-file", new))
        self.assertFalse(self.opens("--recovery-file", self.sheet))
        # The stock age as witness: nothing of the folder opens with the old one.
        for path in self.vault.rglob("*.age"):
            if "members" in path.parts:
                continue
            for sheet, status in ((new, 0), (self.sheet, 1)):
                tried = subprocess.run(["age", "-d", "-i", sheet, path], capture_output=True)
                self.assertEqual(tried.returncode, status, path)
        # Not over something, not without saying where, not with the sheet itself.
        before = self.every_file()
        self.run_program("member", "new-sheet", "--vault", self.vault, "--recovery", new, status=1)
        refused = self.run_program("member", "new-sheet", "--vault", self.vault, status=1)
        self.assertIn("No recovery sheet was made", refused.messages)
        refused = self.run_program("member", "new-sheet", "--vault", self.vault, "--recovery",
                                   self.folder / "third", "--recovery-file", new, status=1)
        self.assertIn("cannot replace itself", refused.messages)
        self.assertFalse((self.folder / "third").exists())
        changed = {name for name, data in self.every_file().items() if before.get(name) != data}
        self.assertLessEqual({name.name for name in changed}, {"roster.age", "vault.lock"})

    def test_a_sheet_that_opens_nothing_is_not_left_behind(self):
        hand = self.hand("--vault", self.vault, self.case)
        hand.wait("What to do next")
        new = self.folder / "new"
        refused = self.run_program("member", "new-sheet", "--vault", self.vault, "--recovery", new,
                                   status=1)
        self.assertIn("another window", refused.messages)
        self.assertFalse(new.exists())
        self.assertTrue(self.opens("--recovery-file", self.sheet))

    def test_a_new_one_is_made_from_the_page(self):
        for number in (12, 13):
            self.new_case(f"2016-{number}", "")
        new = self.folder / "new"
        hand = self.at_the_list()
        hand.open("Look after this folder", "Make a new recovery sheet")
        self.assertIn("The old sheet then opens nothing but copies", said(hand.text))
        hand.send("C-d")
        hand.wait("Type your passphrase as it is now")
        self.at_the_door(hand)
        hand.wait("The new recovery sheet")
        hand.settle()
        self.assertNotIn("Have none", hand.text)
        # Gone back: the old one stays.
        hand.send("Esc")
        hand.wait("Nothing was opened, made or changed")
        hand.settle()
        self.assertTrue(self.opens("--recovery-file", self.sheet))
        hand.send("Esc")
        hand.settle()
        hand.send("C-d")
        self.at_the_door(hand)
        hand.wait("The new recovery sheet")
        hand.settle()
        hand.send("3", "Enter")
        hand.wait("Where is the recovery identity")
        hand.settle()
        hand.write(str(new) + "\r")
        hand.wait("The new recovery sheet opens this folder now", deadline=60)
        # How far it was stood in place of the keys, and is gone.
        self.assertIn(b"Please wait: 1 of 3 cases", bytes(hand.output))
        hand.settle()
        self.assertNotIn("Please wait", hand.text)
        self.assertIn("never tried", said(hand.text))
        self.leave(hand)
        self.assertTrue(self.opens("--recovery-file", new))
        self.assertFalse(self.opens("--recovery-file", self.sheet))

    def test_a_first_one_is_made_in_line_mode(self):
        self.vault = self.folder / "none"
        self.make_vault()
        new = self.folder / "new"
        terminal = self.terminal("--plain", "--vault", self.vault, environment=UNASKED,
                                 size=(100, 60))
        terminal.wait("Passphrase for")
        self.say(terminal, PASSPHRASE, "There is no recovery sheet")
        self.say(terminal, self.number(terminal, "Look after"), "Make a recovery sheet")
        self.say(terminal, self.number(terminal, "Make a recovery sheet"), "see the sheet once")
        self.say(terminal, "record", "Passphrase for")
        self.say(terminal, PASSPHRASE, "Where is the new recovery identity")
        self.say(terminal, str(new), "The new recovery sheet opens this folder now")
        self.assertTrue(self.opens("--recovery-file", new))


class HowFar(Roster):
    """How far it is, while everything is written anew for somebody who comes or goes."""

    def test_on_the_screens(self):
        member = self.add_member()
        self.new_case("2016-12", "Ash")
        hand = self.at_the_list()
        hand.open("Look after this folder", "Recorder B", "Remove this person")
        start = len(hand.output)
        hand.send("C-d")
        hand.wait("They can no longer open this folder", deadline=60)
        self.assertIn(b"Please wait: 1 of 2 cases", bytes(hand.output)[start:])
        hand.settle()
        self.assertNotIn("Please wait", hand.text)
        self.leave(hand)
        self.assertNotIn(member, self.run_program("member", "list", "--vault", self.vault).out)

    def test_at_the_command_line(self):
        file = self.passphrase_in(THEIRS)
        terminal = self.terminal("member", "add", "--vault", self.vault, "--name", "Recorder B",
                                 "--role", "Clerk", "--new-passphrase-file", file)
        terminal.wait(lambda: b"1 / 1" in bytes(terminal.output))
