"""Two copies of a case folder, recorded in apart and brought together by whatever copies files."""

import json
import shutil
import subprocess
import unittest

from world import Journey, have


class Merge(Journey):
    def setUp(self):
        super().setUp()
        self.run_program("rehearse", "1", "--keep", self.vault, "--no-input")
        self.case = self.cases(self.vault)[0]
        self.here = self.vault
        self.there = self.folder / "there"

    def cases(self, vault):
        return sorted(
            path.name for path in (vault / "cases").iterdir()
            if self.recorded(vault, path.name)
        )

    def recorded(self, vault, case):
        return list((vault / "cases" / case).glob("*-0001.age"))

    def on(self, vault, *commands, status=0):
        self.vault = vault
        try:
            return self.apply(self.case, *commands, status=status)
        finally:
            self.vault = self.here

    def shown(self, vault):
        self.vault = vault
        try:
            return self.show(self.case)
        finally:
            self.vault = self.here

    def logged(self, vault):
        self.vault = vault
        try:
            return self.log(self.case)
        finally:
            self.vault = self.here

    def copy(self):
        shutil.copytree(self.here, self.there)

    def part(self):
        """Each side records on its own, on one matter both and on another each."""
        self.on(self.here, {"do": "case.note", "text": "Here"},
                {"do": "case.describe", "name": "Rowan"})
        self.on(self.there, {"do": "case.note", "text": "There"},
                {"do": "case.describe", "name": "Alder"})

    def assertMerged(self):
        """The same record on both sides: both notes, one name, the other set aside."""
        here, there = self.shown(self.here), self.shown(self.there)
        self.assertEqual(here, there)
        self.assertEqual({note["text"] for note in here["notes"]} & {"Here", "There"},
                         {"Here", "There"})
        self.assertIn(here["case"]["name"], ("Rowan", "Alder"))
        self.assertEqual(len(here["set-aside"]), 1)
        self.assertNotIn("settled", here["set-aside"][0])
        self.assertEqual(self.logged(self.here), self.logged(self.there))
        return here["set-aside"][0]["entry"]

    def both_ways(self):
        for source, target in ((self.here, self.there), (self.there, self.here)):
            shutil.copytree(source / "cases", target / "cases", dirs_exist_ok=True)

    def test_plain_copying(self):
        self.copy()
        self.part()
        self.both_ways()
        entry = self.assertMerged()
        # Seen by a person in the list, in the log, on the overview; settled once, for both.
        listed = self.run_program("list", "--vault", self.here).out
        self.assertIn("set aside", listed)
        said = self.run_program("log", self.case, "--vault", self.here).out
        self.assertIn("Set aside", said)
        shown = self.run_program("show", self.case, "--vault", self.here).out
        self.assertIn(f"Entry {entry} is set aside", shown)
        self.on(self.there, {"do": "case.settle", "entry": entry, "outcome": "take",
                             "reason": "Agreed by telephone"})
        self.both_ways()
        here, there = self.shown(self.here), self.shown(self.there)
        self.assertEqual(here, there)
        self.assertEqual(here["set-aside"][0]["settled"]["outcome"], "take")
        # Copying once more changes nothing.
        self.both_ways()
        self.assertEqual(self.shown(self.here), here)

    def test_settled_differently(self):
        self.copy()
        self.part()
        self.both_ways()
        entry = self.assertMerged()
        for vault, outcome in ((self.here, "take"), (self.there, "leave")):
            self.on(vault, {"do": "case.settle", "entry": entry, "outcome": outcome,
                            "reason": "We thought so"})
        self.both_ways()
        here = self.shown(self.here)
        self.assertEqual(here, self.shown(self.there))
        waiting = [aside for aside in here["set-aside"] if "settled" not in aside]
        self.assertEqual(len(waiting), 1)

    def test_conflict_names(self):
        self.copy()
        self.part()
        for source, target in ((self.here, self.there), (self.there, self.here)):
            folder = target / "cases" / self.case
            for path in (source / "cases" / self.case).glob("*.age"):
                name = path.name
                if (folder / name).exists():
                    stem = name.removesuffix(".age")
                    name = f"{stem}.sync-conflict-20260101-120000-ABCDEFG.age"
                shutil.copyfile(path, folder / name)
                (folder / name).chmod(0o600)
        self.assertMerged()

    @unittest.skipUnless(have("git"), "git is not installed")
    def test_git(self):
        identity = ("-c", "user.name=x", "-c", "user.email=x@example.org",
                    "-c", "init.defaultBranch=main", "-c", "core.autocrlf=true")

        def git(vault, *words):
            subprocess.run(["git", *identity, *words], cwd=vault, check=True,
                           capture_output=True, env=self.environment)

        git(self.here, "init")
        git(self.here, "add", "-A")
        git(self.here, "commit", "-m", "start")
        git(self.folder, "clone", str(self.here), str(self.there))
        self.there.chmod(0o700)
        self.part()
        for vault in (self.here, self.there):
            git(vault, "add", "-A")
            git(vault, "commit", "-m", "more")
        git(self.there, "pull", "--no-rebase", "--no-edit", "origin", "main")
        git(self.here, "pull", "--no-rebase", "--no-edit", str(self.there), "main")
        self.assertMerged()
        names = subprocess.run(["git", "ls-files"], cwd=self.here, capture_output=True,
                               env=self.environment).stdout.decode()
        self.assertNotIn("lock", names)

    def test_redaction_reaches_the_other_copy(self):
        self.on(self.here, {"do": "people.add", "id": "person-zzzzz", "name": "Member Z",
                            "note": "MARKER-TO-GO"})
        self.copy()
        number = self.logged(self.here)[-1]["number"]
        self.on(self.here, {"do": "case.redact", "entry": number, "field": "note",
                            "reason": "Entered by mistake"})
        # The other side's file comes back over the rewritten one, with the text, until the next
        # opening there and here.
        shutil.copytree(self.there / "cases", self.here / "cases", dirs_exist_ok=True)
        if have("age"):
            self.assertIn("MARKER-TO-GO", self.plain(self.here))
        shutil.copytree(self.here / "cases", self.there / "cases", dirs_exist_ok=True)
        for vault in (self.here, self.there):
            self.on(vault, {"do": "case.note", "text": "Later"})
        self.both_ways()
        for vault in (self.here, self.there):
            tree = self.shown(vault)
            self.assertNotIn("MARKER-TO-GO", json.dumps(tree))
            self.assertNotIn("MARKER-TO-GO", json.dumps(self.logged(vault)))
            if have("age"):
                self.assertNotIn("MARKER-TO-GO", self.plain(vault))
        redacted = next(entry for entry in self.logged(self.here) if entry["number"] == number)
        self.assertEqual(redacted["redacted"][0]["reason"], "Entered by mistake")

    def plain(self, vault):
        """All that the stock age can read in the case."""
        key = next((vault / "members").glob("*.key"))
        return "".join(
            subprocess.run(["age", "-d", "-i", key, path], capture_output=True).stdout.decode()
            for path in (vault / "cases" / self.case).rglob("*.age")
        )
