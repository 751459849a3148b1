"""Goes through the acts of a case at the screens, and says what the record must then hold."""

from case_study import CHECKLIST

#: What the page of reasons asks, and says while one is missing.
ASKS = "asks for this first. You can go on; say why."
STILL_NEEDED = "Not recorded yet: a reason is still needed."
REASONS = "Your reasons"


class Walk:
    """The acts, done one after another at one case."""

    def __init__(self, hand):
        self.hand = hand
        #: What the screen announced as recorded: (command, fields as stored).
        self.announced = []

    def do(self, act):
        self.go_to(act)
        for answer in act.answers:
            self.answer(answer)
        self.record(act)

    def go_to(self, act):
        self.hand.home()
        if act.stage:
            self.hand.stage(act.stage)
        self.hand.open(*act.path)

    def answer(self, answer):
        step = getattr(self.hand, answer.how)
        if answer.how == "write_in":
            step(answer.label, answer.typed)
        else:
            step(answer.label, *answer.typed)

    def record(self, act):
        hand = self.hand
        if act.reasons:
            hand.send("C-d")
            hand.wait(ASKS)
            self.give_reasons(act.reasons)
        else:
            hand.record()
        self.announce(act)

    def give_reasons(self, reasons):
        """Gives the reasons for going on: one box for each requirement that is not met."""
        hand = self.hand
        hand.write_in(REASONS, reasons[0])
        for reason in reasons[1:]:
            # With one missing the page comes again for what is left.
            before = hand.rows[3:6]
            hand.send("C-d")
            hand.wait(STILL_NEEDED)
            hand.wait(lambda: hand.rows[3:6] != before and hand.is_painted())
            hand.write_in(REASONS, reason)
        before = hand.head
        hand.send("C-d")
        hand.wait(lambda: hand.head != before and hand.notice not in ("", STILL_NEEDED))

    def announce(self, act):
        held = {answer.id: answer.stored for answer in act.answers} | act.preset
        self.announced.append((act.command, held, act.reasons))

    def reopen(self, hand):
        """Goes on at another terminal, at the page that was left where one is offered."""
        self.hand = hand
        hand.wait(lambda: hand.rows[1] != "")
        hand.settle()
        if "Go on there" not in hand.text:
            return False
        hand.turn("Enter")
        return True

    def checklist(self):
        """Goes through the checklist of the practitioner event: Space agrees and goes on."""
        self.hand.home()
        self.hand.stage("Review")
        self.hand.open("Its checklist")
        for number, item in enumerate(CHECKLIST, 1):
            self.hand.send("Space")
            self.hand.wait(f"{number} of {len(CHECKLIST)} agreed")
            self.announced.append(("checklist.say", {"item": item, "state": "agreed"}, ()))
