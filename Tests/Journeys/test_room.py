"""The room: a meeting day, names hidden, the break, and the window of the projector."""

import datetime

from world import Journey, PASSPHRASE

NAME = "Zebedee Quillfeather"
UNASKED = {"CASEWRIGHT_PASSPHRASE_FILE": None}


class Room(Journey):
    def setUp(self):
        super().setUp()
        self.case = self.make_vault()
        self.other = self.new_case("2016-12", "Fir")
        today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        self.apply(
            self.case,
            {"do": "people.add", "id": "person-aaaaa", "name": NAME, "agency": "Police",
             "role": "inspector"},
            {"do": "panel.call", "id": "meeting-aaaaa", "day": today},
            {"do": "panel.attend", "person": "person-aaaaa", "part": "member", "here": "here",
             "seat": 4},
            {"do": "panel.open", "time": "09:30"},
        )

    def said(self, text, **more):
        return {"do": "log.add", "meeting": "meeting-aaaaa", "person": "person-aaaaa",
                "said": text, "key": True, **more}

    def test_a_meeting_day_leads_to_the_meeting_past_the_list_of_cases(self):
        hand = self.hand("--vault", self.vault)
        hand.wait("Panel meeting")
        hand.settle()
        self.assertNotIn(b"Fir", bytes(hand.output))
        hand.back()
        hand.wait("What to do next")
        hand.send("Esc")
        hand.wait("Fir")

    def test_names_once_hidden_are_sent_to_the_terminal_no_more(self):
        hand = self.hand("--vault", self.vault, self.case)
        hand.wait("Panel meeting")
        hand.send("h")
        hand.wait("names hidden")
        hand.settle()
        before = len(hand.output)
        # In a meeting the people are those of the meeting; here everybody is meant.
        hand.send("Esc")
        hand.wait("What to do next")
        hand.send("w")
        hand.wait("inspector")
        hand.settle()
        hand.send("Enter")
        hand.wait("Hidden. Enter: show it")
        hand.settle()
        hand.send("Esc", "r")
        hand.wait("Person entered")
        hand.settle()
        self.assertNotIn(b"Quill", bytes(hand.output)[before:])
        # Enter alone keeps them hidden; the second line of the list shows them.
        hand.send("h")
        hand.wait("Show names again?")
        hand.send("Enter")
        hand.wait(lambda: "Show names again?" not in hand.text)
        self.assertIn("names hidden", hand.text)
        hand.send("h", "Down", "Enter")
        hand.wait("Zebedee")

    def begin_break(self, hand):
        hand.wait("Panel meeting")
        hand.settle()
        hand.send("m")
        hand.wait("Write down what is to be remembered")
        hand.settle()
        hand.write("half a sent")
        hand.settle()
        hand.send("Esc", "b")
        hand.wait("Choose a meeting number")
        hand.write("4711\r")
        hand.wait("The meeting is paused.")
        hand.settle()

    def test_the_break_ends_with_its_number_and_is_recorded_by_its_times(self):
        hand = self.hand("--vault", self.vault, self.case)
        self.begin_break(hand)
        self.assertNotIn("Elm", hand.text)
        self.assertInNoFile(b"4711")
        hand.send("q", "Esc", "h", "C-p", "Enter")
        hand.settle()
        self.assertIn("The meeting is paused.", hand.text)
        hand.write("4711")
        hand.wait("Elm")
        hand.settle()
        hand.send("q")
        self.assertEqual(hand.ended(), 3)
        (meeting,) = self.show(self.case)["meetings"]
        (pause,) = meeting["pauses"]
        self.assertEqual(sorted(pause), ["from", "to"])
        self.assertEqual(sorted(pause["from"]), ["day", "time"])
        self.assertNotIn("4711", str(self.log(self.case)))

    def test_three_wrong_numbers_ask_for_the_passphrase(self):
        hand = self.hand("--vault", self.vault, self.case, environment=UNASKED)
        self.at_the_door(hand)
        self.begin_break(hand)
        hand.write("111122223333")
        hand.wait("Locked.")
        self.at_the_door(hand)
        hand.wait("Elm")
        hand.settle()
        # The number is remembered, and the meeting went on.
        hand.send("b")
        hand.wait("The meeting is paused.")
        hand.write("4711")
        hand.wait("Elm")
        hand.settle()
        hand.send("q")
        hand.ended()
        (meeting,) = self.show(self.case)["meetings"]
        self.assertTrue(all("to" in pause for pause in meeting["pauses"]), meeting["pauses"])

    def test_idle_in_a_meeting_brings_the_page_of_the_break_and_records_nothing(self):
        self.run_program("config", "lock-after-minutes", "1")
        hand = self.hand("--vault", self.vault, self.case, environment=UNASKED)
        self.at_the_door(hand)
        self.begin_break(hand)
        hand.write("4711")
        hand.wait("Elm")
        hand.settle()
        hand.wait("The screen is covered.", deadline=90)
        self.assertNotIn("Elm", hand.text)
        hand.write("4711")
        hand.wait("Elm")
        hand.settle()
        hand.send("q")
        hand.ended()
        (meeting,) = self.show(self.case)["meetings"]
        self.assertEqual(len(meeting["pauses"]), 1)

    def test_the_window_of_the_room_follows_and_names_nobody(self):
        room = self.hand("room", "--vault", self.vault, environment=UNASKED)
        self.at_the_door(room)
        room.wait("Step 5")
        room.settle()
        # The other window records, which needs the lock: the room's takes none.
        self.apply(self.case, self.said(f"{NAME} called once.", time="10:21"))
        room.wait("Seat 4, Police")
        self.assertIn("called once.", room.text)
        self.apply(self.case, self.said("What the lawyer said.", legal=True))
        self.apply(self.case, {"do": "panel.pause", "time": "10:31"})
        room.wait("The meeting is paused.")
        self.apply(self.case, {"do": "panel.go-on", "time": "10:41"})
        room.wait("called once.")
        room.send("h", "Down", "Enter", "Esc", "m", "w", "C-p")
        room.settle()
        self.assertIn("names hidden", room.text)
        for word in (b"Quill", b"lawyer"):
            self.assertNotIn(word, bytes(room.output))
        room.send("q")
        self.assertEqual(room.ended(), 0)

    def test_the_window_of_the_room_asks_for_a_case_where_no_meeting_is_open(self):
        self.apply(self.case, {"do": "panel.adjourn", "time": "11:30"})
        told = self.run_program("room", "--vault", self.vault, status=1).messages
        self.assertIn("No meeting is open", told)

    def test_an_entry_of_a_wrong_case_is_moved_by_two_entries(self):
        self.apply(self.case, {"do": "case.note", "text": "Fir's grandmother rang."})
        number = len(self.log(self.case))
        code = self.run_program(
            "case", "move", "Elm", number, "--to", "Fir", "--reason", "Wrong case",
            "--vault", self.vault).out.split()
        self.assertEqual(code[0], self.other)
        first, other = self.log(self.case), self.log(self.other)
        self.assertNotIn("grandmother", str(first))
        self.assertIn("grandmother", str(other))
        self.assertEqual(other[-1]["code"], code[1])
        events = [event["kind"] for event in other[-1]["content"]["events"]]
        self.assertEqual(events, ["case.moved-in", "case.noted"])
        kinds = [event["kind"] for event in first[number - 1]["content"]["events"]]
        self.assertEqual(kinds, ["case.moved-out"])
        self.run_program("verify", "--vault", self.vault)
        files = b"".join(
            self.opened_file(path).encode() for path in self.segments(self.case))
        self.assertNotIn(b"grandmother", files)
        # What the case itself rests on stays where it is.
        self.run_program(
            "case", "move", "Elm", 1, "--to", "Fir", "--reason", "x", "--vault", self.vault,
            status=1)
