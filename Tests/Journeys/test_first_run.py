"""Somebody who has no case folder yet."""

import subprocess

from world import Journey, PASSPHRASE


class FirstRun(Journey):
    def test_a_folder_and_a_case_are_made_in_the_screens(self):
        hand = self.hand(environment={"CASEWRIGHT_PASSPHRASE_FILE": None})
        hand.wait("Start a new case folder")
        hand.open("Start a new case folder")
        hand.write_in("Folder", str(self.vault))
        hand.write_in("Your name", "Recorder A")
        hand.write_in("Your role", "Business manager")
        hand.send("C-d")
        hand.wait("Choose a passphrase")
        hand.settle()
        hand.write("short\r")
        hand.wait("Use at least 12 characters")
        hand.write(PASSPHRASE + "\r")
        hand.wait("Type the same passphrase again")
        hand.write("something else\r")
        hand.wait("The two were not the same")
        hand.write(PASSPHRASE + "\r")
        hand.wait("Type the same passphrase again")
        hand.paste(PASSPHRASE)
        hand.send("Enter")
        hand.wait("I have it on paper")
        self.assertIn("AGE-SECRET-KEY-1", hand.text)
        hand.settle()
        sheet = self.folder / "sheet.txt"
        hand.send("3")
        hand.wait("> 3 Write it to a file")
        hand.send("Enter")
        hand.wait("Where is the recovery identity")
        hand.write(str(sheet) + "\r")
        hand.wait("The recovery sheet is in", deadline=60)
        hand.send("Esc")
        hand.wait("Open a new case")
        self.assertEqual(sheet.stat().st_mode & 0o777, 0o600)
        hand.settle()
        hand.open("Open a new case")
        hand.write_in("Reference", "2016-11")
        hand.write_in("Working name", "Elm")
        hand.turn("C-d")
        hand.wait("What to do next")
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        (case,) = (self.vault / "cases").iterdir()
        shown = self.show(case.name)["case"]
        self.assertEqual((shown["reference"], shown["name"]), ("2016-11", "Elm"))
        # Who has the sheet can read it with the stock age.
        (segment,) = self.segments(case.name)
        read = subprocess.run(
            ["age", "-d", "-i", str(sheet), str(segment)], capture_output=True, check=True
        ).stdout
        self.assertIn(b"2016-11", read)
        # Nobody else on this computer can read it.
        self.assertEqual(self.vault.stat().st_mode & 0o077, 0)
        self.assertEqual(case.stat().st_mode & 0o077, 0)
        # The next time the folder is the first line.
        hand = self.hand()
        hand.wait("> Go on in your case folder")
        hand.send("Enter")
        hand.wait("Choose a case.", deadline=60)
        hand.send("q")
        self.assertEqual(hand.ended(), 0)

    def test_a_folder_is_named_from_the_persons_own(self):
        self.make_vault()
        self.vault.rename(self.folder / "home" / "records")
        hand = self.hand()
        hand.wait("Open a case folder")
        hand.open("Open a case folder")
        hand.write_in("Folder", "~/records")
        hand.turn("C-d")
        hand.wait("Choose a case.", deadline=60)
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
