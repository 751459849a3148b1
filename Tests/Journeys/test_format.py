"""A case folder read with the stock `age` and `jq` alone, as its description for strangers says."""

import hashlib
import json
import subprocess
import unittest
from pathlib import Path

from world import Journey, have

ARTICLE = (
    Path(__file__).resolve().parents[2] / "Sources/Vault/Vault.docc/CaseFolderFormat.md"
)


def shell_blocks():
    """The commands of the description, to the letter."""
    blocks, inside = [], None
    for line in ARTICLE.read_text().splitlines():
        if line == "```sh":
            inside = []
        elif line == "```" and inside is not None:
            blocks.append("\n".join(inside))
            inside = None
        elif inside is not None:
            inside.append(line)
    return blocks


@unittest.skipUnless(have("age") and have("jq"), "age or jq is not installed")
class Format(Journey):
    def test_a_stranger_reads_every_entry_and_the_names(self):
        self.run_program(
            "init", self.vault, "--member", "Recorder A", "--role", "Business manager",
            "--recovery", self.folder / "sheet",
        )
        case = self.new_case("2016-11", "Elm")
        self.apply(case, *({"do": "case.note", "text": f"Note {n}"} for n in range(40)))
        self.apply(case, {"do": "case.note", "text": "Of another opening"})
        entries, names, head = shell_blocks()

        def run(block, given=None):
            return subprocess.run(
                ["sh", "-euc", block], input=given, capture_output=True, text=True, check=True,
                env=self.environment | {"KEY": str(self.folder / "sheet"), "FOLDER": str(self.vault)},
            ).stdout

        read = [json.loads(line) for line in run(entries).splitlines()]
        ours = self.log(case)
        # Openings of one second stand in the order of their random names.
        self.assertEqual(*(
            sorted(json.dumps([entry["content"], entry["by"], entry["at"]]) for entry in entries)
            for entries in (read, ours)
        ))
        self.assertEqual(json.loads(run(names))["name"], "Recorder A")
        for entry in read:
            signed = run(head, json.dumps(entry))
            self.assertEqual(hashlib.sha256(signed.encode()).hexdigest(), entry["hash"])
