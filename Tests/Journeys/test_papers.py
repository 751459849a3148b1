"""Papers: written from the record, readable by their owner only, each with an entry."""

import json
import os
import re
import shutil
import stat
import subprocess
import unittest
import zipfile
from html.parser import HTMLParser

from world import Journey

#: Elements of HTML that have no end.
VOID = {"meta", "br", "hr", "link", "img", "input"}


class Strict(HTMLParser):
    """Takes note of what is opened and closed, and of what leads elsewhere."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.problems, self.words = [], [], []

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attributes:
            if name in ("src", "href", "action", "style", "onload") or "://" in (value or ""):
                self.problems.append(f"{tag} has {name}={value}")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        self.words += data.split()


class Papers(Journey):
    def practice(self):
        """The practice cases; the second has had its meeting."""
        ids = self.run_program("rehearse", "1", "--keep", self.vault, "--no-input").out.split()
        return ids[1]

    def document(self, case, *arguments, status=0, environment=None):
        return self.run_program(
            "document", case, *arguments, "--vault", self.vault, status=status,
            environment=environment,
        )

    def test_text_and_web_page_with_an_entry_each(self):
        case = self.practice()
        before = len(self.log(case))
        text = self.folder / "minutes.txt"
        self.document(case, "minutes-members", "-o", text, "--to", "all members")
        page = self.folder / "minutes.html"
        self.document(case, "minutes-members", "-o", page)
        for path in (text, page):
            self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        made = [entry["content"]["events"][0] for entry in self.log(case)[before:]]
        self.assertEqual([event["kind"] for event in made], ["paper.made"] * 2)
        self.assertEqual(made[0]["fields"]["to"], "all members")
        self.assertEqual([event["fields"]["format"] for event in made], ["txt", "html"])
        self.assertNotIn(str(self.folder), json.dumps(made))
        # The code on the paper names the state it was written from.
        code = re.search(r"Check code: ([a-z2-7-]+)\.", text.read_text()).group(1)
        self.assertEqual(code.replace("-", ""), made[0]["fields"]["check-code"])
        confirmed = self.run_program("verify", "--anchor", code, "--vault", self.vault)
        self.assertIn(f"entry {before} of case", confirmed.out + confirmed.messages)
        parser = Strict()
        parser.feed(page.read_text())
        parser.close()
        self.assertEqual((parser.open, parser.problems), ([], []))
        self.assertIn("Four of the six asked so far", " ".join(parser.words))

    def test_a_file_that_is_there_is_left(self):
        case = self.practice()
        path = self.folder / "letter.txt"
        path.write_text("mine")
        entries = len(self.log(case))
        result = self.document(case, "recommendation-letter", "-o", path, status=1)
        self.assertIn("--force", result.messages)
        self.assertEqual(path.read_text(), "mine")
        self.assertEqual(len(self.log(case)), entries)
        self.document(case, "recommendation-letter", "-o", path, "--force")
        self.assertIn("recommends", path.read_text())
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertEqual(
            [name for name in os.listdir(self.folder) if name.endswith(".part")], [])

    def test_what_cannot_be_written_leaves_nothing(self):
        case = self.practice()
        entries = len(self.log(case))
        path = self.folder / "none.txt"
        for kind, words in [("decision", "No decision"), ("event-sheet", "No practitioner event")]:
            self.assertIn(words, self.document(case, kind, "-o", path, status=1).messages)
        self.document(case, "poem", "-o", path, status=2)
        self.document(case, "minutes", "--format", "gif", "-o", path, status=2)
        self.document(case, "minutes", "-o", self.folder / "no" / "such" / "folder.txt", status=1)
        self.document(case, "minutes", "--about", "meeting-other", "-o", path, status=1)
        self.assertFalse(path.exists())
        self.assertEqual(len(self.log(case)), entries)

    def test_as_it_stood_leaves_no_entry(self):
        case = self.practice()
        entries = self.log(case)
        path = self.folder / "then.txt"
        opened = next(
            entry["number"] for entry in entries
            if entry["content"]["events"][0]["kind"] == "panel.opened"
        )
        self.document(case, "minutes", "--at", str(opened), "-o", path)
        words = " ".join(path.read_text().split())
        self.assertIn(f"as it stood at entry {opened}", words)
        self.assertIn("No recommendation is recorded.", words)
        self.assertEqual(len(self.log(case)), len(entries))

    def test_another_window_that_holds_the_case(self):
        case = self.practice()
        terminal = self.hand("--vault", self.vault, case)
        terminal.wait("Ash")
        path = self.folder / "minutes.txt"
        self.document(case, "minutes", "-o", path, status=1)
        self.assertFalse(path.exists())

    def test_labels(self):
        case = self.practice()
        path = self.folder / "labels.txt"
        self.document(
            case, "minutes-members", "--anonymised", "--reason", "For the learning set", "-o", path)
        self.assertNotRegex(path.read_text(), r"\bMember [A-G]\b")
        fields = self.log(case)[-1]["content"]["events"][0]["fields"]
        self.assertEqual((fields["names"], fields["reason"]), ("anonymised", "For the learning set"))

    def test_documents_lists_them(self):
        listed = json.loads(self.run_program("documents", "--json").out)
        self.assertEqual(len(listed), 8)
        plain = self.run_program("documents").out
        self.assertTrue(all(one["kind"] in plain and one["title"] in plain for one in listed))

    def test_office_document(self):
        case = self.practice()
        path = self.folder / "minutes.docx"
        if shutil.which("pandoc") is None:
            result = self.document(case, "minutes", "-o", path, status=1)
            self.assertIn("pandoc", result.messages)
            self.assertFalse(path.exists())
            raise unittest.SkipTest("pandoc is not installed; that this is said was tried")
        self.document(case, "minutes", "-o", path)
        with zipfile.ZipFile(path) as parts:
            self.assertIn(b"recommends", parts.read("word/document.xml"))

    def test_printing_from_the_screen_asks_once(self):
        case = self.practice()
        tools = self.folder / "tools"
        tools.mkdir()
        for name, script in [
            ("lpstat", "echo 'system default destination: office'"),
            ("lp", f"echo \"$@\" > {self.folder}/lp.words; cat > {self.folder}/lp.text"),
        ]:
            (tools / name).write_text(f"#!/bin/sh\n{script}\n")
            (tools / name).chmod(0o755)
        environment = {"PATH": f"{tools}:{self.environment['PATH']}"}
        entries = len(self.log(case))
        to_the_form = "'d' '/' 'confidential' Enter Enter '2' '/' 'Copies' Enter '3' C-d"
        result = self.run_program(
            "script", f"{to_the_form} @asked Enter @kept C-d Down Enter @done",
            "--vault", self.vault, case, environment=environment,
        )
        asked, done = result.out.split("@asked")[1].split("@kept")[0], result.out.split("@done")[1]
        self.assertIn("Print 3 copies?", asked)
        self.assertIn("sent to the printer office", " ".join(done.split()))
        self.assertIn("-n 3", (self.folder / "lp.words").read_text())
        self.assertIn("page 1 of", (self.folder / "lp.text").read_text())
        fields = self.log(case)[-1]["content"]["events"][0]["fields"]
        self.assertEqual((fields["printed"], fields["copies"]), (True, 3))
        self.assertEqual(len(self.log(case)), entries + 1)
