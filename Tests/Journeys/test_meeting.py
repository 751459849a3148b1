"""The panel meeting of case study 1, as it went: somebody came late, somebody rang, one changed
their mind, one gave no reason; it was adjourned, the power went, and it was resumed."""

import json

from lines import Lines
from world import Journey

STEPS = ["open-meeting", "hear-options", "share-information", "question-information",
         "give-views", "consider-nature", "write-recommendation"]


class Meeting(Journey):
    def at(self, time):
        """The screens at a time of the meeting's day, on the flowchart."""
        hand = self.hand(
            "--vault", self.vault, self.case, environment={"CASEWRIGHT_NOW": time}
        )
        hand.wait(lambda: "next" in hand.rows[1] or "Views, votes and reasons" in hand.text)
        hand.settle()
        # On its day the folder opens at the meeting.
        if "Views, votes and reasons" not in hand.text:
            hand.stage("Panel meeting")
            hand.open("Panel meeting, ")
            hand.wait("Views, votes and reasons")
        return hand

    def leave(self, hand):
        hand.home()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)

    def step(self, hand, number):
        """A step by its number, from the flowchart."""
        hand.send(*str(number), *(["Enter"] if number == 1 else []))
        hand.wait(lambda: f" Step {number} " in hand.rows[0])
        hand.settle()

    def say(self, hand, seat, text, *more):
        """What somebody says: their number, the text, and it is recorded."""
        hand.send(str(seat))
        hand.wait(lambda: hand.rows[-1].find("F1 help") > 0)
        hand.write(text)
        hand.see_typed(text)
        for key in more:
            hand.send(key)
        hand.send("C-d")
        hand.wait("Log entry recorded.")

    def view(self, hand, digits, reasons):
        """Four answers and the reasons of the member whose line it is."""
        for digit in digits:
            hand.send(digit)
        hand.wait("Enter for the reasons")
        hand.turn("Enter")
        hand.write(reasons)
        hand.see_typed(reasons)
        hand.send("C-d")
        hand.wait("View recorded.")
        hand.settle()

    def meeting(self):
        (meeting,) = self.show(self.case)["meetings"]
        return meeting

    def test_the_meeting_as_it_went(self):
        self.run_program("rehearse", "1", "--keep", self.vault, "--no-input")
        listed = json.loads(self.run_program("list", "--json", "--vault", self.vault).out)
        self.case = next(case["id"] for case in listed if case["name"] == "Oak")

        # 09:30: all are here but Housing; opened; a member's interest.
        hand = self.at("2016-03-22T09:30:00Z")
        self.step(hand, 5)
        hand.send("Down", "Enter")
        hand.wait("Left empty: 09:30")
        hand.send("C-d")
        hand.wait("Meeting opened.")
        hand.focus("All who are expected are here", "Down", "Up")
        hand.send("Enter")
        hand.wait("Attendance recorded.")
        hand.send("6")
        hand.wait("records it and goes back")
        hand.send("2")
        hand.wait(lambda: " Step 5 " in hand.rows[0])
        people = {word["person"]: word for word in self.meeting()["attendance"]}
        self.assertEqual([word["here"] for word in people.values()].count("here"), 9)
        self.assertEqual(people["person-seat6"]["here"], "expected")
        self.assertEqual(self.meeting()["opening"]["time"], "09:30")
        self.leave(hand)

        # 10:12: Housing comes, and reads what was said; then speaks.
        hand = self.at("2016-03-22T10:12:00Z")
        self.step(hand, 7)
        self.say(hand, 4, "She came in in early labour, and said that she had fallen.",
                 "Tab", "4", "1")
        hand.send("w")
        hand.wait(lambda: " Who is here " in hand.rows[0])
        for number in ("1", "5"):
            hand.send("6")
            hand.wait("records it and goes back")
            hand.send(number)
            hand.wait("Attendance recorded: Member F, here.")
        hand.back()
        self.say(hand, 6, "The rail was reported in January.")
        word = next(w for w in self.meeting()["attendance"] if w["person"] == "person-seat6")
        self.assertEqual((word["here"], word["time"], word["caught-up"]), ("here", "10:12", True))
        self.leave(hand)

        # 10:31: ten minutes' pause. The room sees the page of the break, and nothing of why.
        hand = self.at("2016-03-22T10:31:00Z")
        hand.send("b")
        hand.wait("Choose a meeting number")
        hand.write("4711\r")
        hand.wait("The meeting is paused.")
        hand.settle()
        self.assertNotIn("Oak", hand.text)
        hand.write("4711")
        hand.wait("Views, votes and reasons")
        hand.settle()
        (pause,) = self.meeting()["pauses"]
        self.assertEqual(pause["from"]["time"], "10:31")
        self.leave(hand)

        # 10:45: the round begins. Member C has no reason to give.
        hand = self.at("2016-03-22T10:45:00Z")
        self.step(hand, 9)
        self.view(hand, "1111", "A child died and nobody had the whole picture.")
        self.view(hand, "1233", "One missed call, nothing beyond it.")
        for digit in "1111":
            hand.send(digit)
        hand.wait("Enter for the reasons")
        hand.send("Down")
        hand.wait("departs from what the guidance says")
        hand.write("Declined to give a reason.")
        hand.send("C-d")
        hand.wait("View recorded.")
        self.leave(hand)

        # 10:52: the investigating officer rings, and may not be repeated outside.
        hand = self.at("2016-03-22T10:52:00Z")
        self.step(hand, 7)
        hand.send("0")
        hand.wait(lambda: hand.rows[-1].find("F1 help") > 0)
        for text in ("Investigating officer, by telephone", "Ask before sharing."):
            hand.write(text)
            hand.send("Tab")
        hand.write("No further action now.")
        hand.send("Tab", "4", "1", "C-d")
        hand.wait("Log entry recorded.")
        hand.back()
        hand.send("9")
        hand.wait("came after numbers 1, 2, 3 spoke. Ask again?")
        heard = self.show(self.case)["log"][-1]
        self.assertEqual(heard["outside"], "Investigating officer, by telephone")
        self.assertEqual(heard["may-be-shared"], "Ask before sharing.")
        self.leave(hand)

        # 11:03: Member B changes from no to yes.
        hand = self.at("2016-03-22T11:03:00Z")
        self.step(hand, 9)
        hand.send("Home", "Down", "Right", "1", "Down")
        hand.wait("gave another view before. Which is it?")
        hand.send("1")
        hand.write("Had not known of the officer's call.")
        hand.send("C-d")
        hand.wait("no→yes")
        views = self.meeting()["views"]
        self.assertEqual([view["review"] for view in views], ["yes", "no", "yes", "yes"])
        self.assertEqual(views[-1]["change"], "changed-their-mind")
        (departure,) = [d for d in self.show(self.case)["departures"]
                        if d["requirement"] == "view-reasons"]
        self.assertEqual(departure["reason"], "Declined to give a reason.")

        # Adjourned; then somebody is typing as the power goes.
        hand.back()
        hand.send("End", "Up", "Enter")
        hand.wait("When it goes on")
        hand.send("C-d")
        hand.wait("The meeting is stopped for the day.")
        hand.settle()
        self.step(hand, 7)
        hand.send("2")
        hand.wait(lambda: hand.rows[-1].find("F1 help") > 0)
        hand.write("What came by post today")
        hand.listen(2.0)
        hand.kill()
        entries = len(self.log(self.case))

        # The next morning: the text is offered, recorded, and the meeting goes on.
        hand = self.hand(
            "--vault", self.vault, self.case,
            environment={"CASEWRIGHT_NOW": "2016-03-23T09:00:00Z"},
        )
        hand.wait("You were typing")
        hand.send("Enter")
        hand.wait(lambda: " Step 7 " in hand.rows[0])
        hand.see_typed("What came by post today")
        hand.send("C-d")
        hand.wait("Log entry recorded.")
        self.assertEqual(len(self.log(self.case)), entries + 1)
        self.assertEqual(self.show(self.case)["log"][-1]["said"], "What came by post today")
        hand.back()
        hand.open("Go on with the meeting")
        hand.write("09:00")
        hand.send("Tab")
        hand.write("today")
        hand.send("C-d")
        hand.wait("The meeting goes on.")
        meeting = self.meeting()
        self.assertEqual(meeting["phase"], "open")
        self.assertIn("recorded", hand.rows[0], "no draft is left")
        self.leave(hand)

        # The minutes tell it in words that somebody who was there would sign.
        minutes = self.minutes("minutes-members")
        for words in [
            "Member F came at 10:12 on 22 March 2016; entry 8 was the last that had been said by then, "
            "and they heard or read what had been said before.",
            "The meeting was paused for a moment at 10:31 on 22 March 2016.",
            "not in the room: Investigating officer, by telephone",
            "May it be shared: Ask before sharing.",
            "Why it was given again: Had not known of the officer's call.",
            "Reason given: Declined to give a reason.",
            "The meeting was resumed at 09:00 on 23 March 2016.",
        ]:
            self.assertIn(words, minutes)

    def minutes(self, kind):
        path = self.folder / f"{kind}.txt"
        self.run_program(
            "document", self.case, kind, "-o", path, "--vault", self.vault)
        return " ".join(path.read_text().split())

    def test_a_whole_meeting_in_line_mode(self):
        self.run_program("rehearse", "1", "--keep", self.vault, "--no-input")
        listed = json.loads(self.run_program("list", "--json", "--vault", self.vault).out)
        self.case = next(case["id"] for case in listed if case["name"] == "Oak")
        lines = Lines(
            [self.program, "--plain", "--vault", self.vault, self.case],
            self.environment | {"CASEWRIGHT_NOW": "2016-03-22T09:30:00Z"}, self.folder)
        self.addCleanup(lines.process.kill)
        lines.listen()
        self.assertIn("5* Open the meeting", lines.heard)

        # Step 5: all but one are here; opened; an interest.
        lines.choose("Open the meeting")
        lines.choose("All who are expected are here")
        lines.choose("number 6, Member F")
        lines.choose("Is expected, not here yet")
        lines.choose("Open the meeting")
        lines.answer("Purpose was said", "yes")
        lines.answer("Confidentiality was said", "yes")
        lines.answer("Other children now", "no other children known")
        lines.answer("Other children: source", "The mother and her adviser.", ".")
        lines.type("record")
        self.assertIn("Meeting opened.", lines.heard)
        lines.choose("An interest in the case")
        lines.answer("Declared by", "Member H")
        lines.answer("The interest", "I managed the adviser.", ".")
        lines.answer("What follows", "stays, no vote")
        lines.type("record")
        lines.choose("Step 5 is done")
        lines.choose("Step 6 is done")

        # Step 7: numbers open lines here, so who speaks is said in a word.
        self.assertIn("“seat” and a number says who speaks", lines.heard)
        lines.type("seat 4", "It fits a fall, or a kick.", ".")
        lines.answer("How known", "opinion")
        lines.answer("Key information", "yes")
        lines.type("record")
        self.assertIn("Log entry recorded.", lines.heard)
        lines.type("seat 0", "Investigating officer, by telephone")
        lines.answer("What was said", "No further action now.", ".")
        lines.type("record", "seat 77")
        self.assertIn("Nobody has that number.", lines.heard)
        said = self.show(self.case)["log"][-2:]
        self.assertEqual([entry.get("person") for entry in said], ["person-seat4", None])
        self.assertEqual([entry["time"] for entry in said], ["09:30", "09:30"])

        # A break, and step 8.
        lines.type("break", "4711")
        self.assertIn("The meeting is paused.", lines.heard)
        self.assertNotIn("Oak", lines.heard)
        lines.type("4711")
        self.assertIn("Step 7", lines.heard)
        lines.choose("Step 7 is done")
        lines.type("seat 2", "Who read the referral?", ".")
        lines.answer("Answer", "A duty worker.", ".")
        lines.type("record")
        self.assertIn("Question recorded.", lines.heard)
        lines.choose("Step 8 is done")

        # Step 9: each opens from their line; one changes their mind.
        for member in "ABCDEFG":
            lines.choose(f"Member {member}, ")
            for field, answer in [
                ("Could we learn more?", "yes"),
                ("Should it be reviewed?", "no" if member == "C" else "yes"),
                ("Are the criteria met?", "yes"),
            ]:
                lines.answer(field, answer)
            lines.answer("Reasons", f"What {member} thinks.", ".")
            lines.type("record")
            self.assertIn("View recorded.", lines.heard, member)
        lines.choose("Member C, ")
        lines.answer("Should it be reviewed?", "yes")
        lines.type("record")
        self.assertIn("gave another view before. Which is it?", lines.heard)
        lines.choose("Changed their mind")
        lines.answer("Reason for the change", "Had not known of the call.", ".")
        lines.type("record")
        self.assertIn("View recorded.", lines.heard)
        views = self.meeting()["views"]
        self.assertEqual((len(views), views[-1]["review"]), (8, "yes"))
        lines.choose("Step 9 is done")

        # Steps 10 and 11, and the end.
        lines.choose("Is a review needed?")
        lines.answer("Is a review needed?", "yes")
        lines.type("record")
        lines.choose("Which kind of review")
        lines.answer("Which kind", "Serious Case Review")
        lines.answer("What may be learned", "How concerns come together.", ".")
        lines.type("record")
        lines.choose("Step 10 is done")
        lines.choose("Recommendation")
        lines.answer("Recommended", "Serious Case Review")
        lines.answer("Reasons", "A child died, and much can be learned.", ".")
        lines.type("record")
        lines.choose("Agreed, as read back")
        lines.choose("Step 11 is done")
        lines.choose("Close the meeting")
        lines.type("record")
        self.assertIn("Meeting closed.", lines.heard)
        lines.type("quit")
        self.assertEqual(lines.end(), 0)
        meeting = self.meeting()
        self.assertEqual(meeting["phase"], "closed")
        self.assertLessEqual(set(STEPS), {word["step"] for word in meeting["steps"]})
        minutes = self.minutes("minutes-members")
        for words in [
            "no other children known. Of other children it was said: The mother and her adviser.",
            "Member H declared an interest", "stayed, no vote",
            "The meeting was paused for a moment at 09:30 on 22 March 2016.", "Had not known of the call.",
            "Read back at 09:30: agreed.", "The meeting was closed",
        ]:
            self.assertIn(words, minutes)
