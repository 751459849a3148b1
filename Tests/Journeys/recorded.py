"""Holds a record against what was typed at the screens, field by field."""

import subprocess

import case_study
from world import Journey, have

STAGES = [
    "referral", "facts", "consideration", "decision", "commissioning", "review", "report",
    "sign-off",
]
#: What an entry holds of a requirement that was passed, beside what was recorded.
PASSED = ("case.departed", "case.went-on-without")
#: What it holds of the letters and notices that it calls for.
CALLED = "notices.called"


class Recorded(Journey):
    """A journey whose record is compared with what was typed."""

    def assertRecorded(self, case, announced):
        """The record holds what was typed, exactly, in this order, and nothing else."""
        shown = self.show(case)
        names = {person["id"]: person["name"] for person in shown["people"]}
        names |= {meeting["id"]: "the meeting" for meeting in shown["meetings"]}
        names |= {
            entry["id"]: f"log entry {place}" for place, entry in enumerate(shown["log"], 1)
        }
        entries = [entry["content"] for entry in self.log(case)]
        self.assertEqual(entries[0]["do"], "case.open")
        self.assertEqual([entry["do"] for entry in entries[1:]], [do for do, _, _ in announced])
        things = {}
        for entry, (command, fields, reasons) in zip(entries[1:], announced):
            with self.subTest(command, fields=fields):
                self.assertHolds(entry, fields, reasons, names, things)
        self.assertEqual(
            [(stage["id"], stage["status"]) for stage in shown["stages"][:8]],
            [(stage, "complete") for stage in STAGES],
        )
        self.assertShown(shown, names)

    def assertHolds(self, entry, fields, reasons, names, things):
        """An entry's event holds these fields and no others, people told by their names."""
        passed = [event for event in entry["events"] if event["kind"] in PASSED]
        self.assertEqual([event["fields"]["reason"] for event in passed], list(reasons))
        (event,) = [
            event for event in entry["events"] if event["kind"] not in (*PASSED, CALLED)
        ]
        thing = event["kind"].split(".")[0], event.get("on")
        if event["kind"].endswith(".changed"):
            # A change names the whole thing as it is now.
            fields = things[thing] | fields
        things[thing] = fields
        recorded = told(event["fields"], names)
        if event["kind"] == "decision.signed":
            # What is signed is named by the code of its entry.
            self.assertEqual(len(recorded.pop("code")), 10)
        self.assertEqual(recorded, fields)

    def assertShown(self, shown, names):
        """The record as it is shown holds what was typed, beside each other."""
        self.assertEqual([person["name"] for person in shown["people"]],
                         [act.answers[0].stored for act in case_study.PEOPLE])
        for act, person in zip(case_study.PEOPLE, shown["people"]):
            typed = {answer.id: answer.stored for answer in act.answers}
            self.assertEqual({key: person[key] for key in person if key != "id"}, typed)
        self.assertEqual(shown["case"]["reference"], "2016-11")
        self.assertEqual(shown["case"]["name"], "Elm")
        for act, part in zip(case_study.REFERRAL, ("made", "received")):
            typed = {answer.id: answer.stored for answer in act.answers}
            self.assertEqual(shown["referral"][part], typed)
        (made,) = shown["decision"]["made"]
        typed = {answer.id: answer.stored for answer in case_study.DECISION[1].answers}
        self.assertEqual(told(made, names), typed)
        typed = {answer.id: answer.stored for answer in case_study.DECISION[0].answers}
        self.assertEqual(shown["decision"]["answers"], typed)

    def assertReadByOthers(self, case):
        """What is printed is JSON to another program too, and asks jq alone."""
        if not have("jq"):
            self.fail("jq is not installed: make test installs it.")
        question = (
            ".decision.made[0].outcome, .decision.made[0].day, "
            '([.stages[] | select(.status == "complete")] | length), .referral.made.reason'
        )
        shown = self.run_program("show", case, "--json", "--vault", self.vault).out
        answer = subprocess.run(
            ["jq", "-r", question], input=shown, capture_output=True,
            text=True, check=True,
        ).stdout
        reason = case_study.REFERRAL[0].answers[0].stored
        self.assertEqual(answer, f"scr\n2016-05-31\n8\n{reason}\n")


def told(fields, names):
    """The fields with people's names in place of their ids."""
    def name(value):
        return names.get(value, value) if isinstance(value, str) else value

    return {
        key: [name(item) for item in value] if isinstance(value, list) else name(value)
        for key, value in fields.items()
    }
