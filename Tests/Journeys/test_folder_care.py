"""The folder looked after from its own page: people, passphrases, copies, cases sent and taken in."""

import os
import re
import subprocess

from world import Journey, PASSPHRASE

UNASKED = {"CASEWRIGHT_PASSPHRASE_FILE": None}
THEIRS = "their own three words"
LINE = re.compile(r"\s+")


class FolderCare(Journey):
    def setUp(self):
        super().setUp()
        self.case = self.make_vault()

    def unlock(self, hand, passphrase=PASSPHRASE):
        self.at_the_door(hand, passphrase)
        hand.wait("Choose a case")
        hand.settle()

    def care(self, **options):
        hand = self.hand("--vault", self.vault, environment=UNASKED, **options)
        self.unlock(hand)
        hand.open("Look after this folder")
        return hand

    def leave(self, hand):
        hand.send("q")
        self.assertEqual(hand.ended(), 0)

    def opens(self, passphrase):
        """Whether a passphrase opens the folder."""
        file = self.folder / "tried"
        file.write_text(passphrase)
        return self.run_program("list", "--vault", self.vault, "--passphrase-file", file,
                                status=None).returncode == 0

    def members(self, vault=None):
        return self.run_program("member", "list", "--vault", vault or self.vault).out.splitlines()

    def test_somebody_comes_and_goes(self):
        hand = self.care()
        hand.open("Let somebody else open it")
        hand.write_in("Their name", "Recorder B")
        hand.write_in("Their role", "Minute taker")
        hand.send("C-d")
        hand.wait("Recorder B: choose a passphrase")
        hand.settle()
        hand.write(THEIRS + "\r")
        hand.wait("Type the same passphrase again")
        hand.settle()
        hand.write(THEIRS + "\r")
        hand.wait("Recorder B can open this folder now", deadline=60)
        self.assertNotIn(THEIRS.encode(), bytes(hand.output))
        self.assertEqual(len(self.members()), 2)
        self.assertTrue(self.opens(THEIRS))

        hand.settle()
        hand.open("Recorder B")
        self.assertIn("age1", hand.text)
        hand.open("Remove this person")
        self.assertIn("What they copied before stays readable", LINE.sub(" ", hand.text))
        hand.send("C-d")
        hand.wait("They can no longer open this folder", deadline=60)
        self.assertEqual(len(self.members()), 1)
        self.assertFalse(self.opens(THEIRS))
        self.leave(hand)
        self.assertEqual(len(self.log(self.case)), 1)

    def test_a_passphrase_is_changed_by_who_knows_it(self):
        hand = self.care()
        hand.open("Recorder A")
        hand.focus("Change your passphrase", "Down", "Up")
        hand.send("Enter")
        hand.wait("Type your passphrase as it is now")
        hand.settle()
        hand.write("not the right one\r")
        hand.wait("does not open it")
        hand.wait("Try again")
        hand.settle()
        hand.write(PASSPHRASE + "\r")
        hand.wait("Choose your new passphrase")
        hand.settle()
        # Given up in the middle: nothing was changed.
        hand.send("Esc")
        hand.wait("Nothing was opened, made or changed")
        self.assertTrue(self.opens(PASSPHRASE))
        hand.send("Esc")
        hand.settle()
        hand.focus("Change your passphrase", "Down", "Up")
        hand.send("Enter")
        hand.wait("Type your passphrase as it is now")
        hand.settle()
        hand.write(PASSPHRASE + "\r")
        for question in ("Choose your new passphrase", "Type the same passphrase again"):
            hand.wait(question)
            hand.settle()
            hand.write(THEIRS + "\r")
        hand.wait("Your passphrase was changed", deadline=60)
        self.assertTrue(self.opens(THEIRS))
        self.assertFalse(self.opens(PASSPHRASE))

    def test_a_folder_stopped_at_a_passphrase_page_is_locked(self):
        hand = self.hand(argv=["/bin/sh", "-i"], environment={"PS1": "ready; "} | UNASKED)
        hand.wait("ready;")
        hand.write(f"{self.program} --vault vault\r")
        self.unlock(hand)
        hand.open("Look after this folder", "Recorder A")
        hand.focus("Change your passphrase", "Down", "Up")
        hand.send("Enter")
        hand.wait("Type your passphrase as it is now")
        hand.settle()
        hand.send("C-z")
        hand.wait("ready;")
        hand.write("fg\r")
        hand.wait("Locked.")
        self.at_the_door(hand)
        hand.wait("Recorder A")
        hand.settle()

    def test_a_case_is_sent_looked_at_and_taken_in(self):
        there = self.folder / "there"
        self.run_program("init", there, "--member", "Recorder Z", "--role", "Clerk",
                         "--no-recovery")
        recipient = self.members(there)[0].split()[-1]
        sent = self.folder / "sent.age"
        hand = self.hand("--vault", self.vault, self.case)
        hand.wait("What to do next")
        hand.settle()
        hand.open("Send this case to another board")
        hand.write_in("Who receives it", recipient)
        hand.write_in("The file", str(sent))
        hand.send("C-d")
        hand.wait("Written to")
        code = re.search(r"\b[a-z2-7]{20}\b", LINE.sub(" ", hand.text).replace(" ", " "))
        self.assertIsNotNone(code, hand.text)
        self.assertEqual(sent.stat().st_mode & 0o777, 0o600)
        hand.send("Esc")
        hand.settle()
        hand.home()
        self.leave(hand)

        hand = self.hand("--vault", there)
        hand.wait("Choose a case")
        hand.settle()
        hand.open("Look after this folder", "Take in a case that was sent")
        hand.write_in("The file", str(sent))
        hand.send("C-d")
        hand.wait("Nothing is taken in until you say so")
        for words in ("2016-11", "Elm", code[0], self.case):
            self.assertIn(words, hand.text)
        self.assertFalse((there / "cases" / self.case).exists())
        hand.settle()
        hand.open("Take it in")
        hand.wait("was taken in")
        hand.send("Esc")
        hand.settle()
        self.leave(hand)
        shown = self.run_program("show", self.case, "--vault", there).out
        self.assertIn("2016-11", shown)
        # A second time it is said that it is here.
        hand = self.hand("--vault", there)
        hand.wait("Choose a case")
        hand.settle()
        hand.open("Look after this folder", "Take in a case that was sent")
        hand.write_in("The file", str(sent))
        hand.send("C-d")
        hand.wait("is in this case folder already")
        self.assertNotIn("Take it in", hand.text)

    def test_a_copy_is_made_and_a_folder_of_it(self):
        copy, again = self.folder / "copy", self.folder / "again"
        hand = self.care()
        hand.open("Make a copy of this folder")
        hand.write_in("The copy", str(copy))
        hand.send("C-d")
        hand.wait("files were copied")
        self.leave(hand)
        hand = self.hand(environment=UNASKED)
        hand.wait("Start a new case folder")
        hand.settle()
        hand.open("Make a case folder of a copy")
        hand.write_in("The copy", str(copy))
        hand.write_in("Folder", str(again))
        hand.send("C-d")
        self.at_the_door(hand)
        hand.wait("files were copied", deadline=60)
        hand.send("Esc")
        hand.wait("2016-11")
        self.leave(hand)
        self.assertEqual(
            self.run_program("log", self.case, "--json", "--vault", again).out,
            self.run_program("log", self.case, "--json", "--vault", self.vault).out)

    def test_codes_settings_and_the_computer(self):
        told = self.run_program("verify", "--vault", self.vault).out
        code = re.search(r"\b[a-z2-7]{20}\b", told)[0]
        hand = self.care()
        hand.open("What a printed code names")
        hand.write_in("The code", code.upper())
        hand.send("C-d")
        hand.wait("names entry 1 of case 2016-11")
        hand.settle()
        hand.open("The screen locks after 5 minutes")
        hand.write_in("Minutes", "9")
        hand.send("C-d")
        hand.wait("The screen locks after 9 minutes")
        self.assertIn("9", self.run_program("config", "lock-after-minutes").out)
        hand.settle()
        hand.focus("Check this computer", "Down", "Up")
        hand.send("Enter")
        hand.wait("Locking: after 9 minutes")

    def test_an_older_folder_is_taken_as_it_is(self):
        older = self.folder / "older"
        subprocess.run(["cp", "-a", self.vault, older], check=True)
        self.apply(self.case, {"do": "case.note", "text": "later"})
        subprocess.run(["rm", "-r", self.vault], check=True)
        os.rename(older, self.vault)
        hand = self.care()
        self.assertNotIn("Take the folder as it is now", hand.text)
        hand.focus("Check everything", "Down", "Up")
        hand.send("Enter")
        hand.wait("this may be an older copy")
        hand.settle()
        hand.open("Take the folder as it is now")
        hand.send("C-d")
        hand.wait("takes the folder as it is now")
        self.leave(hand)
        self.apply(self.case, {"do": "case.note", "text": "again"})


class OnPaper(Journey):
    """The recovery sheet, offered to print."""

    def at_the_sheet(self, path):
        environment = UNASKED | {"PATH": f"{self.folder / 'bin'}:{self.environment['PATH']}"}
        hand = self.hand(environment=environment)
        hand.wait("Start a new case folder")
        hand.settle()
        hand.open("Start a new case folder")
        hand.write_in("Folder", str(path))
        hand.write_in("Your name", "Recorder A")
        hand.write_in("Your role", "Business manager")
        hand.send("C-d")
        for question in ("Choose a passphrase", "Type the same passphrase again"):
            hand.wait(question)
            hand.settle()
            hand.write(PASSPHRASE + "\r")
        hand.wait("I have it on paper")
        hand.settle()
        hand.send("2")
        hand.wait("> 2 Print it")
        hand.send("Enter")
        return hand

    def tool(self, name, script):
        (self.folder / "bin").mkdir(exist_ok=True)
        path = self.folder / "bin" / name
        path.write_text("#!/bin/sh\n" + script)
        path.chmod(0o755)

    def test_it_is_printed(self):
        self.tool("lpstat", "echo system default destination: Office\n")
        self.tool("lp", f'cat > "{self.folder}/printed"; echo "$@" > "{self.folder}/asked"\n')
        hand = self.at_the_sheet(self.vault)
        hand.wait("Sent to the printer Office")
        printed = (self.folder / "printed").read_text()
        self.assertIn("Recovery sheet of the case folder " + str(self.vault), printed)
        self.assertIn("-d Office", (self.folder / "asked").read_text())
        hand.settle()
        hand.send("1")
        hand.wait("> 1 I have it on paper")
        hand.send("Enter")
        hand.wait("Open a new case", deadline=60)
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        # What was printed opens the folder, typed in as it stands.
        sheet = self.folder / "sheet"
        sheet.write_text(printed)
        self.run_program("list", "--vault", self.vault, "--recovery-file", sheet)

    def test_without_a_printer_it_is_said(self):
        self.tool("lpstat", "echo no system default destination\n")
        self.tool("lp", "exit 1\n")
        hand = self.at_the_sheet(self.vault)
        hand.wait("No printer is set up")
        hand.settle()
        hand.send("3")
        hand.wait("> 3 Write it to a file")
        hand.send("Enter")
        hand.wait("Where is the recovery identity")
        hand.write(str(self.folder / "sheet") + "\r")
        hand.wait("The recovery sheet is in", deadline=60)
        self.assertIn(str(self.folder / "sheet"), LINE.sub("", hand.text))


class LineMode(Journey):
    """The same in line mode."""

    def setUp(self):
        super().setUp()
        self.case = self.make_vault()

    def test_a_member_is_added_in_line_mode(self):
        terminal = self.terminal("--plain", "--vault", self.vault, environment=UNASKED,
                                 size=(100, 60))
        terminal.wait("Passphrase for")
        self.say(terminal, PASSPHRASE, "Look after this folder")
        self.say(terminal, self.number(terminal, "Look after"), "Let somebody else")
        self.say(terminal, self.number(terminal, "Check everything"), "every signature holds")
        self.say(terminal, self.number(terminal, "Let somebody else"), "Their name")
        self.say(terminal, "next", "As they write it")
        self.say(terminal, "Recorder B", "> ")
        self.say(terminal, "next", "Such as")
        self.say(terminal, "Minute taker", "> ")
        self.say(terminal, "record", "New passphrase")
        self.say(terminal, THEIRS, "The same again")
        self.say(terminal, THEIRS, "Recorder B can open this folder now", deadline=60)
        self.assertNotIn(THEIRS.encode(), bytes(terminal.output))

    def test_stopped_in_line_mode_it_is_locked(self):
        hand = self.hand(argv=["/bin/sh", "-i"], environment={"PS1": "ready; "},
                         size=(100, 60))
        hand.wait("ready;")
        hand.write(f"{self.program} --plain --vault vault {self.case}\r")
        hand.wait("What to do next")
        hand.settle()
        hand.write("minute\r")
        hand.settle()
        hand.write("next\r")
        hand.wait("a dot alone")
        hand.settle()
        hand.write("Zoë rang\r")
        hand.settle()
        hand.send("C-z")
        # The screen is wiped before the program stops.
        hand.wait(lambda: "Zoë rang" not in hand.text and "ready;" in hand.text)
        self.assertIn("Zoë rang", self.draft_text(self.case))
        hand.write("fg\r")
        hand.wait("Passphrase for")
        hand.settle()
        hand.write(PASSPHRASE + "\r")
        hand.wait("Zoë rang")
