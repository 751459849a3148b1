"""Somebody who has no case folder yet."""

from world import Journey


class FirstRun(Journey):
    def test_a_folder_and_a_case_are_made_in_the_screens(self):
        hand = self.hand()
        hand.wait("Start a new case folder")
        hand.open("Start a new case folder")
        print(hand.text)
