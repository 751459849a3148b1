"""A whole meeting of two days, typed as it went, and what both papers of its minutes say of it: every
event in words that somebody who was there would sign, and nothing that was not to be written."""

import json

from said import NOT_SAID, SAID, SAID_TO_ALL
from world import Journey

#: Who is asked to come beside those of the practice case, before the meeting.
INVITED = [
    {"do": "people.add", "id": "person-seatj", "name": "Member J", "role": "GP", "agency": "GPs"},
    {"do": "people.add", "id": "person-deput", "name": "Deputy for Member D",
     "role": "consultant", "agency": "Hospital"},
    {"do": "people.add", "id": "person-midwf", "name": "Midwife", "agency": "Hospital"},
    {"do": "people.change", "id": "person-busmg", "role": "safeguarding manager",
     "reason": "Her new post."},
] + [
    {"do": "panel.attend", "id": "meeting-oak01", "person": person, "part": part,
     "here": "expected", "seat": seat}
    for person, part, seat in [
        ("person-pchar", "member", 11), ("person-seatj", "member", 12),
        ("person-midwf", "information-giver", 14), ("person-busmg", "in-attendance", 15),
    ]
]

#: The numbers of those who speak.
POLICE, SOCIAL_CARE, HEALTH, HOSPITAL, PROBATION, HOUSING, ABUSE_SERVICE, LEAVING_CARE = range(1, 9)
LEGAL, CHAIR, GP, DEPUTY, MIDWIFE = 9, 11, 12, 13, 14


class Minutes(Journey):
    def setUp(self):
        super().setUp()
        self.environment["CASEWRIGHT_NOW"] = "2016-03-22T09:20:00Z"
        self.run_program("rehearse", "1", "--keep", self.vault, "--no-input")
        listed = json.loads(self.run_program("list", "--json", "--vault", self.vault).out)
        self.case = next(case["id"] for case in listed if case["name"] == "Oak")
        self.apply(self.case, *INVITED)

    # The keyboard

    def at(self, time, day="2016-03-22"):
        """The screens at a time, on the meeting."""
        if hasattr(self, "hand_") and not self.hand_.isOver:
            self.hand_.kill()
        hand = self.hand_ = self.hand(
            "--vault", self.vault, self.case, size=(90, 42),
            environment={"CASEWRIGHT_NOW": f"{day}T{time}:00Z"})
        hand.wait(lambda: "next" in hand.rows[1] or "Views, votes and reasons" in hand.text)
        hand.settle()
        if "Views, votes and reasons" not in hand.text:
            hand.stage("Panel meeting")
            hand.open("Panel meeting, ")
            hand.wait("Views, votes and reasons")
        return hand

    def step(self, hand, number):
        """A step by its number, from the flowchart or from another step."""
        while " Step " in hand.rows[0] or " Who is here " in hand.rows[0]:
            hand.back()
        hand.send(*str(number), *(["Enter"] if number == 1 else []))
        hand.wait(lambda: f" Step {number} " in hand.rows[0])
        hand.settle()

    def press(self, hand, number):
        """The number of somebody: 1 waits for another digit."""
        hand.send(*str(number), *(["Enter"] if number == 1 else []))

    def fill(self, hand, fields):
        """Answers fields by their labels: a text is typed, a set is chosen from, a list is picked."""
        for label, value in fields.items():
            if isinstance(value, list):
                hand.pick(label, *value)
            elif isinstance(value, set):
                hand.choose(label, *value)
            else:
                hand.write_in(label, value)

    def form(self, hand, line, fields):
        """A form behind a line of the page, filled in and recorded."""
        hand.open(line)
        self.fill(hand, fields)
        hand.record()
        hand.settle()

    def note(self, hand, text, time):
        """Something that is to be remembered, with m."""
        hand.turn("m")
        self.fill(hand, {"What is to be remembered": text, "Said or done at": time})
        hand.record()
        hand.settle()

    def attend(self, hand, number, key):
        """Somebody's page by their number, and the number pressed there."""
        self.press(hand, number)
        hand.wait("records it and goes back")
        hand.settle()
        hand.send(key)
        hand.wait("Attendance recorded")
        hand.settle()

    def say(self, hand, number, text, fields=None):
        """What somebody says: their number, the text, how it is known."""
        self.press(hand, number)
        hand.wait(lambda: hand.rows[-1].find("F1 help") > 0)
        hand.settle()
        hand.write(text)
        hand.see_typed(text)
        self.fill(hand, fields or {})
        hand.send("C-d")
        hand.wait("Log entry recorded.")
        hand.settle()

    def view(self, hand, member, digits, reasons, fields=None):
        """A member's answers on their line, and their reasons."""
        hand.focus(member, "Down", "Up")
        hand.send(*digits)
        hand.settle()
        hand.turn("Enter")
        hand.write(reasons)
        hand.see_typed(reasons)
        self.fill(hand, fields or {})
        hand.send("C-d")
        hand.wait("View recorded.")
        hand.settle()

    def paper(self, kind):
        path = self.folder / f"{kind}.txt"
        self.run_program("document", self.case, kind, "-o", path, "--vault", self.vault)
        pages = path.read_text().split("OFFICIAL-SENSITIVE")
        lines = "\n".join(pages).splitlines()
        lines = [line for line in lines if not line.startswith("2016-07 Oak")]
        return " ".join(" ".join(lines).split())

    # The meeting

    def the_first_day(self):
        own, told = {"own record"}, {"told by"}
        hand = self.at("09:30")
        self.step(hand, 5)
        self.attend(hand, HOSPITAL, "3")
        self.attend(hand, PROBATION, "3")
        self.form(hand, "Who is here", {
            "Who": ["Deputy for Member D"], "Takes part as": {"member"}, "Is here": {"here"},
            "Deputises for (whom)": "Member D", "Seat number": "13"})
        hand.focus("All who are expected are here", "Down", "Up")
        hand.send("Enter")
        hand.wait("Attendance recorded.")
        self.attend(hand, HOUSING, "2")
        self.form(hand, "Open the meeting", {
            "Purpose was said": {"yes"}, "Confidentiality was said": {"yes"},
            "Other children now": {"no other children known"},
            "Other children: source": "Social care's own system, looked at on 21 March."})
        self.interest(hand, DEPUTY, "I treated neither the mother nor the baby.", "0932",
                      {"What kind it is": {"no interest"}})
        self.interest(hand, LEAVING_CARE, "I line-managed the leaving care worker from 2013 to "
                      "September 2014.", "0934", {"What follows": {"stays, no vote"}})
        self.note(hand, "The invitation list had Member G as Education. It was put right: Member G "
                  "is the Domestic abuse service", "0933")
        self.note(hand, "The panel chair said that the meeting was quorate", "0936")
        self.form(hand, "An action", {
            "What is to be done": "Asks the Police system about other children",
            "Who does it": "Member A", "By when": "25.3.16"})
        self.people(hand)

        self.step(hand, 6)
        self.form(hand, "Write the options in the minutes", {
            "What was said": "Four options: a Serious Case Review, a review by several agencies, "
            "a review by one agency, or no review."})
        self.form(hand, "Write down the advice", {
            "What was said": "He could bring a claim. Say an unexplained injury.",
            "Advice about": "the partner's position"})
        self.step(hand, 7)
        self.say(hand, SOCIAL_CARE, "She came into care in May 2007, at 13, and left in 2011.",
                 {"How known": own})
        self.say(hand, LEAVING_CARE, "On 9 June 2015 she rang the duty line. The log has no call "
                 "back.", {"How known": own})
        self.say(hand, POLICE, "14 August 2015: each had pushed the other, no injury, no charge.",
                 {"How known": own})
        self.say(hand, POLICE, "On 19 January 2016 two officers saw her; she had fallen over. Our "
                 "inquiry is open and nobody is arrested.",
                 {"How known": told, "Told by": "the mother"})
        self.say(hand, HEALTH, "She booked late, on 27 October 2015, and was asked about violence "
                 "at home.", {"How known": own})

        hand = self.at("10:02")
        self.change(hand, "09:30 Health", {"What was said": " The partner was in the room.",
                               "Read back": {"yes"}, "Why it changes": "It read as if alone"})
        self.step(hand, 8)
        self.ask(hand, GP, "Was she asked again without him?", {
            "Answer": "Nothing in the notes says that she was asked again.",
            "About which entry": "14"})
        self.pause("10:05", "10:12")

        hand = self.hand_
        self.step(hand, 5)
        self.attend(hand, HOUSING, "1")
        self.attend(hand, HOUSING, "5")
        self.interest(hand, HOUSING, "I have none.", "1013",
                      {"What kind it is": {"no interest"}})
        self.step(hand, 7)
        self.say(hand, HOUSING, "She moved into Larch House, our hostel, in April 2015. On 21 "
                 "December the neighbour rang: he had heard a woman shout “get off me”. We wrote "
                 "about noise and told nobody else.",
                 {"How known": told, "Told by": "the neighbour", "Part own record": {"yes"}})
        self.say(hand, DEPUTY, "Admitted at 02:40 on 18 January 2016, at 29 weeks; there was a "
                 "bruise low on the abdomen. She had fallen on the stairs.",
                 {"How known": told, "Told by": "the mother", "Part own record": {"yes"}})
        self.say(hand, DEPUTY, "The injury fits a fall or a kick; I cannot say which.",
                 {"How known": {"opinion"}, "Key information": {"yes"}, "Read back": {"yes"},
                  "Read back at": "1024"})

        hand = self.at("10:26")
        self.change(hand, "09:30 Police            told", {
            "What was said": " It was the 20th, in the afternoon.",
            "Why it changes": "The notebook says the 20th"})
        self.step(hand, 7)
        self.say(hand, MIDWIFE, "On 19 January, in the evening, she said: “I fell. He was there "
                 "when I fell.”", {"How known": told, "Told by": "the mother"})
        self.pause("10:31", "10:41")

        hand = self.hand_
        self.step(hand, 7)
        self.say(hand, GP, "On 15 September 2015, about 11 weeks pregnant, she said “he doesn't "
                 "want it”.", {"How known": told, "Told by": "the mother"})
        self.say(hand, ABUSE_SERVICE, "We had the notice on 18 August 2015, rang twice, and closed "
                 "it on 1 September.", {"How known": own})
        self.say(hand, PROBATION, "We have no record of either.",
                 {"How known": own, "Not in the room": "in writing, letter of 14 March"})
        self.step(hand, 8)
        self.ask(hand, ABUSE_SERVICE, "Who read that call, and were the Police told?", {
            "About which entry": "15", "Who is to answer": "Member F", "Wanted by": "29.3.16"})

        hand = self.at("10:49")
        self.step(hand, 9)
        self.view(hand, "Member B", "111", "Four of us each had one piece.")
        self.view(hand, "Member G", "11", "She was asked in front of him.")

        hand = self.at("10:52")
        self.step(hand, 7)
        hand.send("0")
        hand.wait(lambda: hand.rows[-1].find("F1 help") > 0)
        self.fill(hand, {
            "Not in the room": "Detective Sergeant, Police, by telephone",
            "May be shared?": "No, for this panel only",
            "What was said": "There will be no further action.", "Key information": {"yes"}})
        hand.send("C-d")
        hand.wait("Log entry recorded.")

        hand = self.at("10:54")
        self.step(hand, 9)
        self.form(hand, "Asked again: somebody keeps", {
            "Who keeps their view": ["Member G"],
            "What they add": "It does not answer whether there was reason to suspect."})
        hand.focus("Asked again: they keep their views", "Down", "Up")
        hand.send("Enter")
        hand.wait("Asking again recorded.")

        hand = self.at("10:56")
        self.step(hand, 9)
        self.view(hand, "Member A", "12", "One incident, and nothing to show how she was hurt.")
        self.view(hand, "Deputy for Member D", "111", "I cannot put a kick aside.")
        self.view(hand, "Member C", "22", "We have no capacity.", {"About reviewing": {"yes"}})
        self.note(hand, "The panel chair reminded Member C that reasons are about the case. "
                  "Member C kept to the view", "1058")
        self.view(hand, "Member J", "22", "What any of us knows goes on one page.")
        hand.focus("Member F", "Down", "Up")
        hand.send("1", "1", "Down")
        hand.wait("departs from what the guidance says")
        hand.write("Member F would rather give none.")
        hand.send("C-d")
        hand.wait("View recorded.")
        hand.settle()
        self.view(hand, "Member E", "11", "In the letter of 14 March, before anything said here: "
                  "no single agency saw the whole. Which kind is left to the panel.",
                  {"How the view came": {"in writing"}})
        hand.focus("Panel chair", "Down", "Up")
        hand.send("Right", "4", "C-d")
        hand.wait("View recorded.")

        hand = self.at("11:03")
        self.step(hand, 9)
        hand.focus("Member A", "Down", "Up")
        hand.send("Right", "1", "1")
        hand.settle()
        hand.turn("Enter")
        hand.wipe("Reasons", 80)
        self.fill(hand, {"Reasons": "With the shout of December I do have reasonable cause."})
        hand.send("C-d")
        hand.wait("gave another view before. Which is it?")
        hand.settle()
        hand.send("1")
        hand.settle()
        self.fill(hand, {"Reason for the change": "I asked for proof; the test is suspicion."})
        hand.send("C-d")
        hand.wait("View recorded.")

        hand = self.at("11:06")
        self.step(hand, 10)
        self.form(hand, "Is a review needed?", {
            "Is a review needed?": {"yes"}, "Reasons": "Six of eight see reason to suspect."})
        self.pause("11:07", "11:10")

        hand = self.hand_
        self.step(hand, 9)
        for member, kind in [("Member A", "1"), ("Member B", "1"), ("Member C", "1"),
                             ("Member F", "1"), ("Member G", "1"), ("Member J", "2"),
                             ("Deputy", "1")]:
            hand.focus(member, "Down", "Up")
            hand.send("Right", "Right", "Right", kind, "C-d")
            hand.wait("View recorded.")
            hand.settle()
        self.step(hand, 10)
        self.form(hand, "Which kind of review", {
            "Which kind": {"Serious Case Review"},
            "What may be learned": "Why nobody asked again; where a neighbour's call goes. If "
            "nothing relevant is found the lead reviewer says so at six weeks.",
            "Key issues": "1. Care leavers after 21. 2. Asking in private. 3. Neighbours' calls. "
            "4. The period.",
            "Why it fits this case": "Small: one lead reviewer, one chronology, one conversation "
            "with staff; the mother is offered a talk."})

        hand = self.at("11:24")
        self.step(hand, 11)
        self.form(hand, "Recommendation", {
            "Recommended": {"Serious Case Review"},
            "Reasons": "The panel recommends that a Serious Case Review be carried out, and that it "
            "be a small one. It makes no finding about what any person did.",
            "Where members differed": "I dissent. We shall put the mother through it again.",
            "Who differed": ["Member J"]})
        hand.focus("Agreed, as read back", "Down", "Up")
        hand.send("Enter")
        hand.wait("Reading back recorded.")
        hand.settle()
        for action, who, day, time in [
            ("Writes to the Independent Chair", "Panel chair", "25.3.16", "1000"),
            ("Tell the mother in person that something is recommended, not decided",
             "Member G and the safeguarding manager", "28.3.16", "1100"),
        ]:
            self.form(hand, "An action", {
                "What is to be done": action, "Who does it": who, "By when": day,
                "At what time": time})
        self.form(hand, "An action", {
            "What is to be done": "Nobody speaks to the partner until Member A says so"})
        hand.back()
        self.form(hand, "Stop for the day (adjourn)", {
            "Stopped at": "1129", "When it goes on": "29 March, 14:00, for the period alone"})

    def the_second_day(self):
        hand = self.at("14:00", "2016-03-29")
        self.form(hand, "Go on with the meeting", {
            "What has come since": "The recommendation and the votes are not opened again"})
        self.step(hand, 5)
        hand.wait("counts as here on 29 March 2016")
        for number, key in [(HEALTH, "3"), (LEAVING_CARE, "3"), (HOSPITAL, "1"), (PROBATION, "1"),
                            (DEPUTY, "4"), (MIDWIFE, "2")]:
            self.attend(hand, number, key)
        self.step(hand, 8)
        self.form(hand, "Domestic abuse service to Member F", {
            "Answer": "The duty officer read it on 22 December. The Police were not told."})
        hand.back()
        hand.open("Actions settled")
        self.form(hand, "Tell the mother", {
            "Done on": "28.3.16", "What came of it": "She was told by the two of them"})
        self.form(hand, "Asks the Police", {
            "Done on": "25.3.16", "What came of it": "No other children on that system"})
        hand.back()
        self.note(hand, "The period is agreed: 1 November 2014 to 21 January 2016", "1410")
        self.form(hand, "Close the meeting", {"Closed at": "1412"})

    # Its parts

    def interest(self, hand, number, text, time, fields):
        self.press(hand, number)
        hand.wait("records it and goes back")
        hand.settle()
        hand.turn("6")
        self.fill(hand, {"The interest": text, **fields, "Declared at": time})
        hand.record()
        hand.settle()
        if "records it and goes back" in hand.text:
            hand.back()

    def people(self, hand):
        """The agency of a member that the list had wrong."""
        while " Step " in hand.rows[0]:
            hand.back()
        hand.open("Before the meeting", "Everyone in this case", "Member G")
        hand.wipe("Agency", 12)
        self.fill(hand, {"Agency": "Domestic abuse service"})
        hand.record()
        hand.settle()
        while "Views, votes and reasons" not in hand.text:
            hand.back()

    def change(self, hand, line, fields):
        """An entry of the log, put in other words."""
        self.step(hand, 7)
        hand.open(line)
        self.fill(hand, fields)
        hand.record()
        hand.settle()

    def ask(self, hand, number, text, fields):
        self.press(hand, number)
        hand.wait(lambda: hand.rows[-1].find("F1 help") > 0)
        hand.settle()
        hand.write(text)
        hand.see_typed(text)
        self.fill(hand, fields)
        hand.send("C-d")
        hand.wait("Question recorded.")
        hand.settle()

    def pause(self, begins, ends):
        """The page of the break with b; the lid is shut, and later the meeting goes on."""
        hand = self.at(begins)
        hand.send("b")
        hand.wait(lambda: "meeting number" in hand.text)
        if "Choose a meeting number" in hand.text:
            hand.write("4711\r")
        hand.wait("The meeting is paused.")
        hand = self.at(ends)
        self.form(hand, "Go on after the pause", {})

    def test_every_event_stands_in_the_minutes(self):
        self.the_first_day()
        self.the_second_day()
        self.hand_.kill()
        self.environment["CASEWRIGHT_NOW"] = "2016-03-29T15:00:00Z"
        members, general = self.paper("minutes-members"), self.paper("minutes")
        for words in SAID:
            with self.subTest(words=words):
                self.assertIn(words, members)
        for words in SAID_TO_ALL:
            with self.subTest(general=words):
                self.assertIn(words, general)
        letter = self.paper("recommendation-letter")
        for words in NOT_SAID:
            with self.subTest(absent=words):
                for paper in (members, general, letter):
                    self.assertNotIn(words, paper)
