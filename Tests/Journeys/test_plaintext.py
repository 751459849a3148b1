"""Nothing that was typed or recorded stands in clear in any file, whatever was done."""

import base64
import json
import random

from world import Journey

SEED = 20160412
COMMANDS = [
    {"do": "people.add", "name": "{}", "agency": "{}", "note": "{}"},
    {"do": "case.note", "text": "{}"},
    {"do": "questions.add", "question": "{}", "to": "{}"},
    {"do": "safety.add", "child": "{}", "answer": "safe"},
    {"do": "log.add", "said": "{}", "how-known": "own-record"},
]


class Plaintext(Journey):
    def test_no_word_stands_in_any_file(self):
        self.random = random.Random(SEED)
        self.markers = []
        case = self.make_vault(self.marker(), self.marker())
        self.apply(case, *(
            {key: value.format(self.marker()) if "{}" in value else value
             for key, value in command.items()}
            for command in self.random.choices(COMMANDS, k=20)
        ))
        # Every line and every text of every command: what is refused may leave no trace either.
        forms = json.loads(self.run_program("commands", "--json").out)
        told = self.apply(case, *(self.filled(form) for form in forms), status=None,
                          options=["--keep-going"])
        self.assertGreater(told.out.count('"ok":true'), 30, told.out[-2000:])
        self.assertGreater(len(self.markers), 400)
        hand = self.hand("--vault", self.vault, case)
        hand.wait("What to do next")
        hand.settle()
        for number in range(4):
            hand.open("People", "Somebody in this case")
            for field in ("Name used", "Agency", "How they take part"):
                hand.write_in(field, self.marker())
            if number == 3:
                break
            if number % 2:
                hand.record()
            hand.home()
            hand.settle()
        # Typed and not recorded, in the middle of a search, locked: all of it is looked for.
        hand.send("C-p")
        hand.write("lock")
        hand.send("Enter")
        hand.wait("Locked.")
        self.assertNowhere()
        self.at_the_door(hand)
        hand.wait("How they take part")
        hand.settle()
        hand.home()
        hand.send("q")
        self.assertEqual(hand.ended(), 3)
        self.run_program("list", "--vault", self.vault)
        self.assertNowhere()
        # And the search would find it where it stands.
        (self.folder / "home" / "slip.txt").write_text(self.markers[3])
        with self.assertRaises(AssertionError):
            self.assertNowhere()

    def filled(self, form):
        """A command with a marker in each of its fields that is typed freely."""
        filled = {"do": form["name"]}
        for field in form["fields"]:
            kind = field["type"]
            if kind in ("line", "text"):
                filled[field["id"]] = self.marker()
            elif kind == "choice" and field["need"] == "must":
                filled[field["id"]] = field.get("choices", ["yes"])[0]
            elif kind in ("date", "uncertain-date") and field["need"] == "must":
                filled[field["id"]] = "2016-03-20"
        return filled

    def marker(self):
        word = "Qx" + "".join(self.random.choices("bcdfghjklmnpqrstvwz", k=10))
        self.markers.append(word)
        return word

    def assertNowhere(self):
        """No marker in a file or a name below this test's folder, in any of the usual codes."""
        wanted = {code: marker for marker in self.markers for code in self.codes(marker)}
        for path in self.folder.rglob("*"):
            data = str(path).encode()
            if path.is_file():
                data += b"\0" + path.read_bytes()
            for code, marker in wanted.items():
                self.assertNotIn(code, data, f"{marker} stands in {path}")

    @staticmethod
    def codes(marker):
        """UTF-8, UTF-16 both ways, and base 64 at each of its three beginnings."""
        text = marker.encode()
        yield text
        yield marker.encode("utf-16-le")
        yield marker.encode("utf-16-be")
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + text)
            # Without the letters that neighbours have a part in.
            yield coded[(0, 2, 3)[shift]:-4]
