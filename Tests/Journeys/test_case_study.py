"""One case from its referral to the Board's sign-off, at the keyboard."""

from case_study import AFTER_CHECKLIST, BEFORE_CHECKLIST
from recorded import Recorded
from walk import Walk


class CaseStudy(Recorded):
    def test_from_the_referral_to_the_sign_off(self):
        self.run_program(
            "init", self.vault, "--member", "Recorder A", "--role", "Business manager",
            "--no-recovery",
        )
        hand = self.hand("--vault", self.vault)
        hand.wait("Open a new case")
        hand.open("Open a new case")
        hand.write_in("Reference", "2016-11")
        hand.write_in("Working name", "Elm")
        hand.send("C-d")
        hand.wait("What to do next")
        walk = Walk(hand)
        for act in BEFORE_CHECKLIST:
            walk.do(act)
        walk.checklist()
        for act in AFTER_CHECKLIST:
            walk.do(act)
        hand.home()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        self.assertRecorded("2016-11", walk.announced)

        self.assertReadByOthers("2016-11")
