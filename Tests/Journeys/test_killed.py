"""The same case, with the power cut at twenty moments: nothing announced, nothing typed is lost."""

import itertools
import json
import os
import random
import time

from case_study import AFTER_CHECKLIST, BEFORE_CHECKLIST
from recorded import Recorded
from walk import Walk

SEED = 20160410
MOMENTS = 20
#: What may be lost: what was typed in the last two seconds.
LOSS = 2.0
THROW_AWAY = "Throw away what is typed"


class Killed(Recorded):
    def test_killed_at_twenty_moments_and_gone_on(self):
        self.run_program(
            "init", self.vault, "--member", "Recorder A", "--role", "Business manager",
            "--no-recovery",
        )
        self.case = self.new_case("2016-11", "Elm")
        self.random = random.Random(SEED)
        acts = BEFORE_CHECKLIST + AFTER_CHECKLIST
        kinds = itertools.cycle(
            [self.in_a_text, self.while_recording, self.after_the_entry, self.in_a_confirmation]
        )
        moments = dict(zip(sorted(self.random.sample(range(len(acts)), MOMENTS)), kinds))
        self.walk = Walk(self.opened())
        self.walk.hand.wait("What to do next")
        for number, act in enumerate(acts):
            if number == len(BEFORE_CHECKLIST):
                self.walk.checklist()
            if number in moments:
                moments[number](act)
            else:
                self.walk.do(act)
        self.walk.hand.home()
        self.walk.hand.send("q")
        self.assertEqual(self.walk.hand.ended(), 0)
        self.assertEqual(self.drafts(self.case), [])
        self.assertRecorded(self.case, self.walk.announced)

    def opened(self):
        return self.hand("--vault", self.vault, self.case)

    # The moments

    def in_a_text(self, act):
        """In the middle of the longest text of a page, a letter just typed."""
        texts = [answer for answer in act.answers if answer.how == "write_in"]
        cut = max(texts, key=lambda answer: len(answer.typed))
        at = act.answers.index(cut)
        self.walk.go_to(act)
        for answer in act.answers[:at]:
            self.walk.answer(answer)
        half = self.random.randrange(1, len(cut.typed) + 1)
        hand = self.walk.hand
        hand.write_in(cut.label, cut.typed[:half])
        hand.listen(LOSS)
        hand.write(cut.typed[half:half + 10].replace("\n", "\r"))
        hand.kill()
        self.assertAnnounced()
        self.assertTrue(self.walk.reopen(self.opened()), self.walk.hand.picture())
        kept = self.kept(act, act.answers[:at])[cut.id]
        self.assertTrue(kept.startswith(cut.typed[:half]), (kept, cut.typed[:half]))
        self.assertTrue(cut.typed.startswith(kept), (kept, cut.typed))
        # What was kept stands there, and writing goes on behind it.
        self.walk.hand.focus(cut.label)
        self.walk.hand.see_typed(kept)
        self.walk.hand.write(cut.typed[len(kept):].replace("\n", "\r"))
        self.walk.hand.see_typed(cut.typed)
        for answer in act.answers[at + 1:]:
            self.walk.answer(answer)
        self.walk.record(act)

    def while_recording(self, act):
        """Some thousandths of a second after Ctrl-D."""
        self.cut_recording(act, lambda: time.sleep(self.random.uniform(0, 0.012)))

    def after_the_entry(self, act):
        """When the entry is in its place and the draft not yet gone."""
        folder = self.vault / "cases" / self.case

        def state():
            return {
                (item.name, item.stat().st_mtime_ns)
                for item in os.scandir(folder)
                if not item.name.startswith(("draft", "lock", "."))
            }

        before = state()

        def until_written():
            end = time.monotonic() + 5
            while state() == before and time.monotonic() < end:
                pass

        self.cut_recording(act, until_written)

    def in_a_confirmation(self, act):
        """While the page asks whether what was typed is to be thrown away."""
        self.walk.go_to(act)
        for answer in act.answers:
            self.walk.answer(answer)
        hand = self.walk.hand
        hand.focus(THROW_AWAY, "Down", "Up")
        hand.send("Enter")
        hand.wait("It cannot be brought back.")
        hand.kill()
        self.assertAnnounced()
        self.assertTrue(self.walk.reopen(self.opened()), self.walk.hand.picture())
        self.kept(act, act.answers)
        self.walk.record(act)

    def cut_recording(self, act, moment):
        if act.reasons:
            self.in_a_confirmation(act)
            return
        self.walk.go_to(act)
        for answer in act.answers:
            self.walk.answer(answer)
        hand, before = self.walk.hand, len(self.log(self.case))
        # So long after the last letter all of it must be kept, whatever comes.
        hand.listen(LOSS)
        page = hand.head
        hand.send("C-d")
        moment()
        hand.kill()
        was_told = hand.head != page and hand.notice != ""
        entries = len(self.log(self.case))
        self.assertIn(entries, (before, before + 1))
        if was_told:
            self.assertEqual(entries, before + 1, "announced as recorded, and not in the log")
        if entries > before:
            self.walk.announce(act)
        self.assertAnnounced()
        offered = self.walk.reopen(self.opened())
        if entries == before:
            self.assertTrue(offered, self.walk.hand.picture())
            self.kept(act, act.answers)
            self.walk.record(act)
        elif offered:
            # The draft outlived its entry: recording it again records nothing.
            self.walk.hand.record()
            self.assertEqual(len(self.log(self.case)), before + 1)

    # What must be there

    def assertAnnounced(self):
        """Every entry the screen announced as recorded is in the log, in order."""
        found = [entry["content"]["do"] for entry in self.log(self.case)][1:]
        self.assertEqual(found, [do for do, _, _ in self.walk.announced])

    def kept(self, act, answers):
        """What is kept of a page: each of these answers, the texts to the letter."""
        drafts = [
            draft
            for path in self.drafts(self.case)
            for draft in json.loads(self.opened_file(path).splitlines()[0])["drafts"]
            if draft["form"] == act.command
        ]
        self.assertEqual(len(drafts), 1, drafts)
        kept = drafts[0]["answers"]
        for answer in answers:
            self.assertIn(answer.id, kept)
            if answer.how == "write_in":
                self.assertEqual(kept[answer.id], answer.typed)
        return kept
