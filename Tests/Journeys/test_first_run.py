"""Somebody who has no case folder yet."""

from world import Journey


class FirstRun(Journey):
    def test_a_folder_and_a_case_are_made_in_the_screens(self):
        hand = self.hand()
        hand.wait("Start a new case folder")
        hand.open("Start a new case folder")
        hand.write_in("Folder", str(self.vault))
        hand.write_in("Your name", "Recorder A")
        hand.write_in("Your role", "Business manager")
        hand.turn("C-d")
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
        # Nobody else on this computer can read it.
        self.assertEqual(self.vault.stat().st_mode & 0o077, 0)
        self.assertEqual(case.stat().st_mode & 0o077, 0)
