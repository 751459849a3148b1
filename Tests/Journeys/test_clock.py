"""The clock of a computer ran back: it is said wherever the entry stands, and nothing is refused."""

import json
import re

from world import Journey

SAID = "A clock had run back: this entry follows entry {}, and its time is earlier."


class ClockRanBack(Journey):
    def setUp(self):
        super().setUp()
        # The clock of a practice folder can be set.
        self.environment["CASEWRIGHT_NOW"] = "2016-03-24T10:00:00Z"
        self.case = self.make_practice()
        for time in ("12:00", "11:00", "12:30"):
            self.environment["CASEWRIGHT_NOW"] = f"2016-03-24T{time}:00Z"
            self.apply(self.case, {"do": "case.note", "text": f"Noted at {time}"})
        self.late = next(entry for entry in self.log(self.case) if "11:00" in entry["at"])
        self.said = SAID.format(self.late["number"] - 1)

    def test_the_log_and_the_check_say_so_and_find_no_fault(self):
        logged = self.log(self.case)
        self.assertEqual(
            [entry.get("clock-ran-back-from") for entry in logged[-3:]],
            [None, self.late["number"] - 1, None])
        lines = self.run_program("log", self.case, "--vault", self.vault).out.splitlines()
        place = next(n for n, line in enumerate(lines) if self.late["code"] in line)
        self.assertEqual(lines[place + 1].strip(), self.said)
        self.assertEqual(sum("had run back" in line for line in lines), 1)

        checked = self.run_program("verify", "--vault", self.vault)
        self.assertIn("every signature holds", checked.messages)
        number = self.late["number"]
        self.assertIn(
            f"remark: cases/{self.case}: A clock had run back: entry {number} follows entry "
            f"{number - 1}, and its time is earlier.", checked.out)
        told = json.loads(self.run_program("verify", "--json", "--vault", self.vault).out)
        self.assertEqual(told["faults"], [])
        self.assertEqual(
            next(one for one in told["cases"] if one["id"] == self.case)["clock-ran-back"],
            [{"entry": number, "follows": number - 1}])

    def test_the_record_and_the_entry_say_so_on_the_screens(self):
        for size in ((80, 24), (40, 12)):
            with self.subTest(size):
                hand = self.hand("--vault", self.vault, self.case, size=size)
                hand.wait("What to do next")
                hand.settle()
                hand.send("r")
                hand.wait("A clock had run back")
                hand.settle()
                # The newest first: the second line.
                hand.send("Down", "Enter")
                hand.wait(f"Entry {self.late['number']}")
                hand.wait("A clock had run back")
                hand.settle()
                hand.terminal.close()

    def test_line_mode_says_so(self):
        terminal = self.terminal("--plain", "--vault", self.vault, self.case, size=(100, 60))
        terminal.wait("What to do next")
        terminal.settle()
        found = re.findall(r"^\s*(\d+)\D.*The record", terminal.text, re.MULTILINE)
        terminal.write(found[-1] + "\r")
        terminal.wait(self.said)
