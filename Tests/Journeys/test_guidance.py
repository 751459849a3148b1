"""The guidance a case goes by: a board's overlay, and what was kept when a case was opened."""

import json
import shutil
from pathlib import Path

from world import Journey

OVERLAY = Path(__file__).parent.parent / "Fixtures" / "overlay"


class Guidance(Journey):
    def lay(self, *changes):
        """Puts the overlay where the program looks for it, with texts replaced."""
        folder = self.folder / "config" / "casewright" / "overlay"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(OVERLAY, folder)
        for path, old, new in changes:
            text = (folder / path).read_text()
            self.assertIn(old, text)
            (folder / path).write_text(text.replace(old, new, 1))
        return folder

    def unlay(self):
        shutil.rmtree(self.folder / "config" / "casewright")

    def blobs(self):
        return sorted((self.vault / "blobs").iterdir())

    def guidance(self, case):
        return self.show(case)["guidance-set"]

    def test_every_list_is_printed_with_its_digest(self):
        listing = json.loads(self.run_program("guidance", "--json").out)
        self.assertEqual(len(listing["lists"]["contradictions"]), 40)
        self.assertEqual(len(listing["pack"]["digest"]), 64)
        found = self.run_program("guidance", "--search", "definitive evidence").out
        self.assertIn("Unless the evidence is definitive", found)
        event = self.run_program("guidance", "practitioner-event").out
        self.assertIn("The venue", event)

    def test_an_overlay_is_checked_and_used(self):
        checked = self.run_program("guidance", "check", OVERLAY).out
        self.assertIn("no fault", checked)
        self.lay()
        event = self.run_program("guidance", "practitioner-event").out
        for words in ("A fitting place", "Interpreters and signers", "Not used by your board:"):
            self.assertIn(words, event)
        listing = json.loads(self.run_program("guidance", "--json").out)
        self.assertEqual(listing["pack"]["id"], "working-together-2015+our-board")
        self.assertEqual(len(listing["lists"]["practitioner-event"]), 12)
        # Another folder, named.
        plain = self.run_program(
            "guidance", "--json", environment={"XDG_CONFIG_HOME": str(self.folder / "none")}
        )
        self.assertEqual(json.loads(plain.out)["pack"]["id"], "working-together-2015")
        named = self.run_program(
            "guidance", "--json",
            environment={"XDG_CONFIG_HOME": "/none", "CASEWRIGHT_OVERLAY": str(OVERLAY)},
        )
        self.assertEqual(json.loads(named.out)["pack"], listing["pack"])

    def test_a_faulty_overlay_names_file_and_line_and_opens_nothing(self):
        folder = self.lay(("lists/practitioner-event.json", '"event-venue"', '"event-place"'))
        fault = "lists/practitioner-event.json:4: dangling-reference"
        checked = self.run_program("guidance", "check", folder, status=1)
        self.assertIn(fault, checked.out)
        self.assertIn(f"{folder}/{fault}", self.run_program("guidance", status=1).messages)
        self.assertIn(fault, self.run_program("rehearse", "1", status=1).messages)
        missing = self.run_program(
            "guidance", status=1, environment={"CASEWRIGHT_OVERLAY": str(self.folder / "none")}
        )
        self.assertIn("CASEWRIGHT_OVERLAY", missing.messages)

    def test_a_case_keeps_what_it_was_opened_under(self):
        self.lay()
        case = self.make_vault()
        (blob,) = self.blobs()
        self.assertEqual(blob.stat().st_mode & 0o777, 0o400)
        details = self.show(case)["case"]
        self.assertEqual(blob.name, details["guidance-digest"] + ".age")
        self.assertEqual(details["guidance"], "working-together-2015+our-board")
        self.assertNotIn("at-hand", self.guidance(case))
        # The overlay is gone: the case still goes by it, and asks.
        self.unlay()
        found = self.guidance(case)
        self.assertEqual(found["id"], "working-together-2015+our-board")
        self.assertTrue(found["choose"])
        shown = self.run_program("show", case, "--vault", self.vault).out
        self.assertIn("This case was opened under other guidance: choose", shown)
        self.assertIn("(working-together-2015+our-board)", shown)
        # What the board does not use is asked for by nobody, as when it was opened.
        self.apply(case, {"do": "referral.make", "reason": "r", "supported-by": "s"},
                   {"do": "stage.complete", "stage": "referral"})

    def test_the_choice_is_recorded_with_both_digests(self):
        case = self.make_vault()
        before = self.guidance(case)["digest"]
        self.lay()
        at_hand = self.guidance(case)["at-hand"]
        self.apply(case, {"do": "case.keep-guidance", "reason": "Decided under it."})
        kept = self.guidance(case)
        self.assertEqual((kept["digest"], kept["at-hand"]), (before, at_hand))
        self.assertNotIn("choose", kept)
        refused = self.apply(
            case, {"do": "case.take-guidance", "reason": "r", "guidance-digest": "0" * 64},
            status=1,
        )
        self.assertEqual(json.loads(refused.out)["reasons"][0]["field"], "guidance-digest")
        self.assertEqual(len(self.blobs()), 1)
        self.apply(case, {"do": "case.take-guidance", "reason": "Agreed on 1 June."})
        self.assertEqual(len(self.blobs()), 2)
        taken = self.guidance(case)
        self.assertEqual(taken["digest"], at_hand)
        events = [event for entry in self.log(case) for event in entry["content"]["events"]]
        answer = events[-1]
        self.assertEqual(answer["kind"], "case.guidance-taken")
        self.assertEqual(answer["fields"]["digest-before"], before)
        self.assertEqual(answer["fields"]["guidance-digest"], at_hand)
        # Once more is no entry.
        self.apply(case, {"do": "case.take-guidance", "reason": "again"})
        self.assertEqual(len(self.log(case)), 3)

    def test_the_screens_ask_and_line_mode_too(self):
        case = self.make_vault()
        self.lay()
        result = self.run_program(
            "script", "@asked Down Enter 'Agreed.' C-d @taken", "--vault", self.vault, case
        )
        self.assertIn("Keep the guidance of this case", result.out)
        self.assertEqual(json.loads(result.out.splitlines()[-1])["commits"], 1)
        self.assertEqual(self.guidance(case)["id"], "working-together-2015+our-board")
        self.unlay()
        lines = self.run_program(
            "--plain", "--vault", self.vault, case, input="back\n/ definitive evidence\nquit\n"
        ).out
        self.assertIn("Take the other guidance", lines)
        self.assertIn("Unless the evidence is definitive", lines)

    def test_what_is_missing_is_said_and_what_is_damaged_is_read_only(self):
        self.lay()
        case = self.make_vault()
        self.unlay()
        (blob,) = self.blobs()
        kept = blob.read_bytes()
        blob.write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]))
        answer = self.apply(case, {"do": "case.note", "text": "x"}, status=1)
        self.assertIn("nothing can be recorded", answer.messages)
        shown = self.run_program("script", "@open", "--vault", self.vault, case).out
        self.assertIn("is damaged: it does not", shown)
        blob.unlink()
        self.assertIn("is not in the case folder", self.guidance(case)["remark"])
        self.apply(case, {"do": "case.note", "text": "x"})
        refused = self.apply(case, {"do": "case.keep-guidance", "reason": "r"}, status=1)
        self.assertIn("not in the case folder", refused.out)
        self.apply(case, {"do": "case.take-guidance", "reason": "It is lost."})
        self.assertNotIn("remark", self.guidance(case))
        self.assertEqual(len(self.log(case)), 3)

    def test_a_new_case_can_name_its_guidance(self):
        self.make_vault()
        self.lay()
        plain = self.run_program(
            "new", "--vault", self.vault, "--reference", "R-2", "--pack", "working-together-2015"
        ).out.strip()
        self.assertEqual(self.guidance(plain)["id"], "working-together-2015")
        self.assertIn("at-hand", self.guidance(plain))
        refused = self.run_program(
            "new", "--vault", self.vault, "--reference", "R-3", "--pack", "no-such", status=1
        )
        self.assertIn("There is no guidance set “no-such”", refused.messages)

    def test_practice_pins_nothing(self):
        kept = self.folder / "practice"
        case = self.run_program(
            "rehearse", "--keep", kept, "--no-input"
        ).out.split()[0]
        self.lay()
        shown = json.loads(self.run_program("show", case, "--json", "--vault", kept).out)
        self.assertNotIn("guidance-digest", shown["case"])
        self.assertNotIn("at-hand", shown["guidance-set"])
        self.assertFalse((kept / "blobs").exists())
