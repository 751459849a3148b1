"""The practitioner event of case study 4: its checklist, its day and what follows."""

import json

from world import Journey

CHILD = "We all knew about the other girl."


class PractitionerEvent(Journey):
    def setUp(self):
        super().setUp()
        self.run_program("rehearse", "4", "--keep", self.vault, "--no-input")
        listed = json.loads(self.run_program("list", "--json", "--vault", self.vault).out)
        (self.case,) = [case["id"] for case in listed if case["reference"] == "2016-02"]

    def open(self):
        self.screen = self.hand("--vault", self.vault, self.case)
        self.screen.wait("What to do next")
        return self.screen

    def event(self):
        return self.show(self.case)["events"][0]

    def press(self, *keys, shows):
        self.screen.send(*keys)
        self.screen.wait(shows)
        self.screen.settle()

    def leave(self):
        self.screen.home()
        # A practice that is kept is left as any folder is.
        self.assertIn("PRACTICE, kept", self.screen.text)
        self.screen.send("q")
        self.assertEqual(self.screen.ended(), 0)

    def test_from_the_checklist_to_what_the_practitioners_heard(self):
        hand = self.open()
        # What is left of the checklist, as agreed on the telephone that morning.
        hand.open("Practitioner event, Fri 10 June 2016")
        self.press("7", shows="7 Preparing the day")
        hand.turn("Enter")
        hand.choose("Where it stands", "agreed")
        hand.write_in("What was agreed", "The second reviewer writes; no names.")
        hand.record()
        hand.wait("8 of 11 agreed")
        self.press("Space", shows="9 of 11 agreed")
        self.press("Space", shows="10 of 11 agreed")
        self.press("3", shows="3 Who else may come")
        self.press("Space", shows="11 of 11 agreed")
        self.press("2", "Space", shows="1 of them still to be done")
        self.press("6", "Space", shows="nothing is left to be done")
        # It is held today.
        hand.home()
        hand.stage("Review")
        hand.open("Practitioner event, Fri 10 June 2016", "What it is for")
        hand.wipe("Planned for", 14)
        hand.write_in("Planned for", "today")
        hand.write_in("The young person is called", "by the name she chose")
        hand.write_in("Not for today", "the offences themselves")
        hand.record()
        hand.open("The day")
        hand.wait("Today: who is here.")
        for person in ("Practitioner 1", "Practitioner 2", "Practitioner 3"):
            self.press("Space", shows=lambda p=person: any(
                "✓" in row and p in row for row in hand.rows))
        hand.wait("by the name she chose")
        # Somebody came who was not invited; somebody steps out; a child may be at risk.
        hand.turn("u")
        hand.write_in("Who came", "Director of social care")
        hand.record()
        hand.wait("ask the lead reviewer")
        hand.turn("3")
        hand.turn("Enter")
        hand.focus("Practitioner 2", "Down", "Up")
        hand.turn("Enter")
        hand.record()
        hand.turn("2")
        hand.write_in("What the group said", "Each had a piece; nobody had the whole of it.")
        hand.record()
        hand.turn("1")
        hand.write_in("What was said", CHILD)
        hand.write_in("Told to (who, when)", "Lead reviewer, at once")
        self.assertEqual(hand.record(), "Recorded. Tell the lead reviewer now.")
        # It stands first on the overview until somebody says what was done.
        hand.home()
        self.assertIn("A child may be at risk now", hand.page()[3], hand.text)
        hand.open("A child may be at risk now")
        hand.write_in("What was done", "The duty team saw her the same day; she is safe.")
        hand.write_in("Done on", "today")
        hand.record()
        hand.home()
        self.assertNotIn("may be at risk now", hand.text)
        hand.open("Call after the event")
        hand.write_in("Called on", "today")
        hand.record()
        # Afterwards: it was held, and each hears what came of it.
        hand.home()
        hand.stage("Review")
        hand.open("Practitioner event, ", "What it is for")
        hand.write_in("Held on", "today")
        hand.record()
        hand.open("Practitioner 1")
        hand.write_in("Heard what came of it on", "today")
        hand.write_in("What they said to that", "That it was put fairly.")
        hand.record()
        self.leave()

        event = self.event()
        states = [item["state"] for item in event["checklist"]]
        self.assertEqual(len(states), 11)
        self.assertLessEqual(set(states), {"agreed", "done"})
        today = event["day"]
        self.assertEqual(event["held"], today)
        invited = {person["person"]: person for person in event["invited"]}
        for number in (1, 2, 3):
            mark = invited[f"person-prac{number}"]["mark"]
            self.assertEqual(mark["here"], "arrived")
            self.assertRegex(mark["time"], r"^\d\d:\d\d$")
        self.assertNotIn("mark", invited["person-prac5"])
        self.assertEqual(invited["person-prac1"]["fed-back"], today)
        (risk,) = event["risks"]
        self.assertEqual((risk["said"], risk["answered"]), (CHILD, today))
        (call,) = event["calls"]
        self.assertEqual(set(call), {"id", "event", "person", "time", "called"})
        (uninvited,) = event["uninvited"]
        self.assertEqual(uninvited["who"], "Director of social care")
        (remark,) = event["remarks"]
        self.assertIn("nobody had the whole", remark["said"])

    def test_a_second_event_has_a_checklist_of_its_own(self):
        hand = self.open()
        hand.stage("Review")
        hand.open("Another practitioner event")
        hand.wait("Say what the day is for")
        hand.write_in("What it is mainly for", "To check what was learned.")
        hand.record()
        hand.home()
        hand.open("Practitioner event: To check")
        hand.wait("0 of 11 agreed")
        for number in range(1, 12):
            self.press("Space", shows=f"{number} of 11 agreed")
        self.leave()
        first, second = self.show(self.case)["events"]
        self.assertEqual({item["state"] for item in second["checklist"]}, {"agreed"})
        self.assertIn("open", {item["state"] for item in first["checklist"]})

    def test_an_item_in_line_mode_is_settled_with_words(self):
        lines = "\n".join([
            *self.numbers("Practitioner event, Fri 10 June 2016"),
            "next", "text", "The second reviewer writes.", ".", "agreed",
            "question", "What may be said of the trial?", "overview", "quit",
        ]) + "\n"
        result = self.run_program("--plain", "--vault", self.vault, self.case, input=lines)
        self.assertIn("Item 7 of 11", result.out)
        self.assertIn("Type where it stands (agreed, to do,", result.out)
        states = {item["item"]: item for item in self.event()["checklist"]}
        self.assertEqual(states["event-administration"]["state"], "agreed")
        self.assertEqual(
            states["event-administration"]["agreed"], "The second reviewer writes.")
        # After item 7 the next of the list is 8.
        self.assertEqual(states["event-purpose"]["state"], "question")

    def numbers(self, label):
        """The number of a line of the overview, as line mode has it."""
        printed = self.run_program(
            "--plain", "--vault", self.vault, self.case, input="quit\n").out
        for line in printed.splitlines():
            number, _, text = line.partition(" ")
            if number.isdigit() and label in text:
                return [number]
        raise AssertionError(f"no line for {label!r}: {printed}")
