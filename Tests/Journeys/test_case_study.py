"""One case from its referral to the Board's sign-off, at the keyboard."""

import json
import subprocess

import case_study
from case_study import AFTER_CHECKLIST, BEFORE_CHECKLIST
from walk import Walk
from world import Journey

STAGES = [
    "referral", "facts", "consideration", "decision", "commissioning", "review", "report",
    "sign-off",
]


class CaseStudy(Journey):
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

    # What the record holds

    def assertRecorded(self, case, announced):
        """The record holds what was typed, exactly, in this order, and nothing else."""
        shown = self.show(case)
        names = {person["id"]: person["name"] for person in shown["people"]}
        entries = [entry["content"] for entry in self.log(case)]
        self.assertEqual(entries[0]["do"], "case.open")
        self.assertEqual([entry["do"] for entry in entries[1:]], [do for do, _ in announced])
        for entry, (command, fields) in zip(entries[1:], announced):
            with self.subTest(command, fields=fields):
                self.assertHolds(entry, fields, names)
        self.assertEqual(
            [(stage["id"], stage["status"]) for stage in shown["stages"][:8]],
            [(stage, "complete") for stage in STAGES],
        )

    def assertHolds(self, entry, fields, names):
        """An entry's events hold these fields and no others, people told by their names."""
        held = {}
        for event in entry["events"]:
            if event["kind"] not in ("case.departed", "case.went-on-without"):
                held = event["fields"]
