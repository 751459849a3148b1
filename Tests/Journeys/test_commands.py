"""The same work without the screens: commands, scripts, lines, practice."""

import json

from world import Journey


class Commands(Journey):
    def test_apply_stops_at_the_first_refusal(self):
        case = self.make_vault()
        commands = [
            {"do": "people.add", "name": "Nurse E"},
            {"do": "people.add", "nmae": "Nurse K"},
            {"do": "people.add", "name": "Nurse P"},
        ]
        answers = self.answers(self.apply(case, *commands, status=1))
        self.assertEqual([answer["ok"] for answer in answers], [True, False])
        self.assertTrue(all(reason["text"] for reason in answers[1]["reasons"]))
        self.assertEqual(len(self.log(case)), 2)
        answers = self.answers(self.apply(case, *commands, status=1, options=["--keep-going"]))
        self.assertEqual([answer["ok"] for answer in answers], [True, False, True])

    def test_a_line_that_is_no_json_names_its_place(self):
        case = self.make_vault()
        (answer,) = self.answers(self.apply(case, '{"do":"case.note","text":"x",}', status=1))
        self.assertIn("ine 1, column", answer["reasons"][0]["text"])
        self.assertEqual(len(self.log(case)), 1)

    def test_the_same_id_again_records_nothing(self):
        case = self.make_vault()
        command = {"do": "people.add", "id": "person-aaaaa", "name": "Nurse E"}
        self.apply(case, command)
        self.apply(case, command)
        self.assertEqual(len(self.log(case)), 2)
        self.apply(case, command | {"name": "Nurse K"}, status=1)

    def test_a_script_prints_frames_and_counts(self):
        case = self.make_vault()
        result = self.run_program(
            "script", "@first size:40x12 @small 'm' 'rang' wait:3 @typed C-d @done",
            "--vault", self.vault, case,
        )
        lines = result.out.splitlines()
        counts = json.loads(lines[-1])
        self.assertEqual((counts["commits"], counts["typed"]), (1, 4))
        frames = [lines.index(name) for name in ("@first", "@small", "@typed", "@done")]
        self.assertEqual(frames, sorted(frames))
        self.assertIn("rang", "\n".join(lines[frames[2]:frames[3]]))
        self.assertEqual(self.log(case)[-1]["content"]["events"][0]["fields"]["text"], "rang")

    def test_a_script_word_that_is_no_key(self):
        result = self.run_program("script", "Entr", "rehearse", "3", status=None)
        self.assertIn(result.returncode, (1, 2))
        self.assertIn("Entr", result.messages)

    def test_line_mode_records_and_goes_back(self):
        case = self.make_vault()
        text = ["She rings on Monday.", "", "  Her sister Zoë comes too.", "."]
        answers = [
            "minute", "next", *text, "back", "help", "minute", "record",
            "minute", "next", "A second thought", ".", "save", "quit",
        ]
        result = self.run_program(
            "--plain", "--vault", self.vault, case, input="\n".join(answers) + "\n", status=3
        )
        self.assertIn("back: ", result.out)
        self.assertIn("kept as a draft", result.out)
        self.assertNotIn("\x1b", result.out)
        (_, note) = self.log(case)
        self.assertEqual(note["content"]["events"][0]["fields"]["text"], "\n".join(text[:-1]))
        self.assertIn("A second thought", self.draft_text(case))

    def test_line_mode_keeps_what_was_typed_when_input_ends(self):
        case = self.make_vault()
        self.run_program(
            "--plain", "--vault", self.vault, case, input="minute\nnext\nhalf a th\n.\n", status=3
        )
        self.assertIn("half a th", self.draft_text(case))
        self.assertEqual(len(self.log(case)), 1)

    def test_a_practice_that_is_kept(self):
        self.run_program("rehearse", "--keep", self.vault, "--no-input")
        listed = json.loads(self.run_program("list", "--json", "--vault", self.vault).out)
        self.assertEqual(len(listed), 4)
        self.assertEqual(len({case["stage"] for case in listed}), 4)
        for case in listed:
            self.assertTrue(self.show(case["id"])["case"]["practice"])

    def test_a_practice_that_is_kept_opens_at_its_case(self):
        hand = self.hand("rehearse", "3", "--keep", self.vault)
        hand.wait("PRACTICE, kept")
        hand.wait("What to do next")
        hand.settle()
        self.assertIn("Elm", hand.text)
        hand.send("q")
        self.assertEqual(hand.ended(), 0)

    def test_nothing_of_a_practice_is_left(self):
        hand = self.hand("rehearse", "3")
        hand.wait("PRACTICE")
        hand.wait("What to do next")
        hand.settle()
        hand.open("People")
        self.leave(hand)
        left = [path for place in ("run", "tmp") for path in (self.folder / place).rglob("*")]
        self.assertEqual(left, [])

    def test_no_colour(self):
        for environment, options in (({"NO_COLOR": "1"}, []), ({}, ["--no-color"])):
            hand = self.hand("rehearse", "3", *options, environment=environment)
            hand.wait("What to do next")
            hand.settle()
            hand.open("People")
            self.assertNotRegex(bytes(hand.output), rb"\x1b\[[\d;]*(3[0-7]|4[0-7]|38|48)[\d;]*m")
            self.leave(hand)

    def test_nothing_is_sent_while_nobody_types(self):
        hand = self.hand("rehearse", "3")
        hand.wait("What to do next")
        hand.settle()
        hand.send("m")
        hand.wait("What is to be remembered")
        hand.write("a")
        hand.listen(3)
        self.assertEqual(hand.listen(4), b"")
        hand.kill()

    def test_usage(self):
        self.run_program("shw", "x", "--bogus", status=2)
        self.run_program("show", status=2)
        self.run_program("show", "x", status=1)

    def leave(self, hand):
        hand.send("q")
        hand.wait("Nothing of the practice is kept.")
        hand.wait("Stay")
        hand.send("Down", "Enter")
        self.assertEqual(hand.ended(), 0)

    def answers(self, result):
        return [json.loads(line) for line in result.out.splitlines()]
