"""The hand at the keyboard: goes by the labels on the screen, as a person does."""

import re

from terminal import words

#: What may stand before the text of a line: a digit, a mark, the sign of an answer.
_MARKS = r"(?:(?:Before|Meeting|After)(?=\s+[^\w\s])|[^\w\s]{1,3}|(?:\d| ) \[[ x]\]|\d{1,3}\*?|[KMS]|x|\(\d{1,2}\))\s+"
_OPTION = re.compile(r"\((?:[ •*]|\d{1,2})\)|(?:\d )?\[[ x]\]")
_CHOSEN = re.compile(r"(?:\(•\)|\(\*\)|\[x\])")


class Hand:
    """Steps a person takes at the screens of one terminal."""

    def __init__(self, terminal):
        self.terminal = terminal
        self._steps = ["", 0]

    def __getattr__(self, name):
        return getattr(self.terminal, name)

    # Where things stand

    def _pane(self):
        """The column where the page begins: beside the list of stages where that is shown."""
        body = self.terminal.screen.display[3:-2]
        for column in range(12, min(50, self.terminal.columns)):
            if all(line[column] in "│|" for line in body):
                return column + 1
        return 0

    def page(self):
        """The rows of the page, from its left edge."""
        left = self._pane()
        return [line[left:] for line in self.terminal.screen.display]

    def focus_row(self):
        """The row that has the focus, or nothing."""
        for number, line in enumerate(self.page()):
            if 2 < number < self.terminal.lines - 2 and line.startswith(" > "):
                return number
        return None

    def focused(self):
        """The text of the line that has the focus, without marks."""
        row = self.focus_row()
        return None if row is None else self._bare(self.page()[row])

    @staticmethod
    def _bare(line):
        text = line[2:] if line.startswith(" >") else line
        text = re.sub(r"^\s+", "", text)
        return re.sub(rf"^(?:{_MARKS})+", "", text).rstrip()

    @staticmethod
    def _is(text, label):
        """Whether a line's text is the one a label names, by its first words."""
        end = r"(?:\W|$)" if label[-1].isalnum() else ""
        return text is not None and re.match(re.escape(label) + end, text) is not None

    def row_of(self, label):
        """The row a label stands on: nearest below the focus, else above."""
        page = self.page()
        rows = [
            number
            for number in range(3, len(page) - 2)
            if not page[number].lstrip().startswith(("│", "┌", "└", "!", "─"))
            and self._is(self._bare(page[number]), label)
        ]
        focus = self.focus_row() or 0
        return min(rows, key=lambda row: (row < focus, abs(row - focus)), default=None)

    @property
    def head(self):
        """Where this is and what to do: the first two lines."""
        return [self.terminal.rows[0][:46], self.terminal.rows[1]]

    @property
    def notice(self):
        """What is told on the line above the keys, after an act."""
        found = re.match(r"^[─-]+ (.*?) [─-]+$", self.terminal.rows[-2])
        return found[1] if found and found[1] != "more below" else ""

    # Going there

    def focus(self, label, forth="Tab", back="BackTab"):
        """Moves until the line with this label has the focus."""
        self._steps = ["", 0]
        while not self._is(self.focused(), label):
            row, here = self.row_of(label), self.focus_row()
            below = any("more below" in line or line.endswith(("↓ ──", "v --"))
                        for line in self.terminal.rows)
            down = row > (here or 0) if row is not None else below
            self._step(forth if down else back, label)

    def is_painted(self):
        """Whether the cursor has come to the line with the focus: the last thing a paint does."""
        cursor = self.terminal.screen.cursor.y
        if self.terminal.screen.display[cursor].startswith(" > "):
            return True
        row = self.focus_row()
        if row is None or not row <= cursor <= row + 14:
            return False
        return row == cursor or self.page()[cursor].lstrip().startswith(("│", "|"))

    def _place(self):
        cursor = self.terminal.screen.cursor
        return cursor.x, cursor.y, self.focused(), self.terminal.rows[3:-2]

    def turn(self, *keys):
        """Presses keys that lead to another page."""
        before = self.head

        def turned():
            return self.head != before and self.is_painted()

        turned.__doc__ = f"another page after {keys}"
        self.terminal.send(*keys)
        self.terminal.wait(turned)
        # A page comes in parts: the next step must not look at half of it.
        self.terminal.settle()

    def open(self, *labels):
        """Opens a line by its label, then the next on the page that comes."""
        for label in labels:
            self.focus(label, "Down", "Up")
            self.turn("Enter")

    def back(self):
        self.turn("Esc")

    def home(self):
        """Back to the overview of the case."""
        while not self.terminal.rows[1].startswith(" What to do next"):
            self.back()

    def stage(self, label):
        """Opens a stage from the list beside the overview."""
        self.home()
        if not self._at_side(""):
            self.terminal.send("Left")
            self.terminal.wait(lambda: self._at_side(""))
        while not self._at_side(label):
            before = self._side()
            rail = [self._bare(line[: self._pane() - 1]) for line in self.terminal.screen.display]
            wanted = next(
                row for row, text in enumerate(rail) if text.startswith(label) and row > 2
            )
            self.terminal.send("Down" if wanted > rail.index(before) else "Up")
            self.terminal.wait(lambda: self._side() not in (None, before))
        self.turn("Enter")

    def _side(self):
        width = max(0, self._pane() - 1)
        lines = [line[:width] for line in self.terminal.screen.display if line.startswith(" > ")]
        return self._bare(lines[0]) if lines else None

    def _at_side(self, label):
        text = self._side()
        return text is not None and text.startswith(label)

    # Answering

    def write_in(self, label, text):
        """Types a text into the field with this label."""
        self.focus(label)
        self.terminal.write(text.replace("\n", "\r"))
        self.see_typed(text)

    def see_typed(self, text):
        """Waits until the cursor stands behind the end of what was typed."""
        tail = words(text).split(" ")[-1][-12:]

        def typed():
            cursor = self.terminal.screen.cursor
            rows = self.terminal.screen.display[max(0, cursor.y - 1):cursor.y + 1]
            before = " ".join([*rows[:-1], rows[-1][:cursor.x]])
            return re.sub(r"[\s│|]+$", "", before).endswith(tail)

        typed.__doc__ = f"the cursor behind {tail!r}"
        self.terminal.wait(typed)

    def wipe(self, label, length):
        """Empties a field that holds no more than some characters."""
        self.focus(label)
        self.terminal.send("C-e", *["Backspace"] * (length + 2))

    def choose(self, label, *answers):
        """Chooses answers of a field, whether they stand on one line or one to a line."""
        for answer in answers:
            self._steps = ["", 0]
            # Tab goes from field to field, Down from answer to answer.
            while not (self._is(self.focused(), label) or self._is_under(label)):
                self._step("Tab", label)
            if self._is(self.focused(), label):
                self._choose_on_line(label, answer)
                continue
            while not self._is(self.focused(), answer):
                self._step("Down", f"{label}: {answer}")
            if not self._is_under(label):
                raise AssertionError(f"{label!r} has no {answer!r}\n{self.terminal.picture()}")
            self._choose_here(answer)

    def _step(self, name, aim):
        """One step on the way to a label; a way that does not end there fails."""
        self._steps = [aim, self._steps[1] + 1] if self._steps[0] == aim else [aim, 1]
        if self._steps[1] > 150:
            raise AssertionError(f"{aim!r} is not to be found\n{self.terminal.picture()}")
        before, told = self._place(), self._went_on()
        self.terminal.send(name)

        def moved():
            stays = not told and self._went_on()
            return self.is_painted() and (stays or self._place() != before)

        moved.__doc__ = f"the focus, on its way to {aim!r}, moves"
        self.terminal.wait(moved)

    def _went_on(self):
        """Whether it is told that a number went on by itself: the next Tab moves."""
        return "Tab again goes further" in self.terminal.rows[-2]

    def _is_under(self, label):
        """Whether the focus is on one of the answers that stand one to a line under a label."""
        page, row = self.page(), self.focus_row()
        if row is None or not _OPTION.search(page[row]):
            return False
        while row > 3:
            row -= 1
            if _OPTION.search(page[row]) or page[row].startswith(" " * 9):
                continue
            return self._is(self._bare(page[row]), label)
        return True

    def _choose_on_line(self, label, answer):
        line = self.page()[self.focus_row()]
        answers = [part.strip() for part in _OPTION.split(line)[1:]]
        if answer not in answers:
            raise AssertionError(f"{label!r} has no {answer!r}\n{self.terminal.picture()}")
        self.terminal.send(str(answers.index(answer) + 1))
        sign = re.compile(f"{_CHOSEN.pattern} {re.escape(answer)}")

        def chosen():
            # The digit chooses and goes on: the line itself need not have the focus any more.
            lines = [line for line in self.page() if self._is(self._bare(line), label)]
            return any(sign.search(line) for line in lines) and self.is_painted()

        chosen.__doc__ = f"{answer!r} is chosen for {label!r}"
        self.terminal.wait(chosen)

    def _choose_here(self, answer):
        self.terminal.send("Space")

        def chosen():
            row = self.focus_row()
            return row is not None and _CHOSEN.search(self.page()[row])

        chosen.__doc__ = f"{answer!r} is chosen"
        self.terminal.wait(chosen)

    def pick(self, label, *names):
        """Picks people on the page a field of people opens; one alone comes back at once."""
        self.focus(label)
        field = self.head
        self.turn("Enter")
        for name in names:
            # Where one answer alone can be chosen it stands on the line of the question.
            if not self._is(self.focused(), label):
                self.focus(name, "Down", "Up")
            self.terminal.send("Space")

            def chosen():
                row = self.focus_row()
                back = self.head == field and self.is_painted()
                return back or row is not None and _CHOSEN.search(self.page()[row])

            chosen.__doc__ = f"{name!r} is chosen for {label!r}"
            self.terminal.wait(chosen)
        if self.head != field:
            self.turn("Esc")

    # Recording

    def record(self):
        """Records the page; answers what the screen says of it."""
        # What the field asks for stands where the answer will.
        hint = "" if self.notice.startswith("Recorded") else self.notice
        self.terminal.send("C-d")

        def told():
            return self.notice not in ("", hint) or any(
                line.lstrip().startswith("! ") for line in self.terminal.rows
            )

        self.terminal.wait(told)
        if self.notice == "":
            raise AssertionError(f"It was refused.\n{self.terminal.picture()}")
        return self.notice

    def confirm(self, question, answer):
        """Answers a question that lies over the page with the second answer."""
        self.terminal.wait(question)
        self.terminal.wait(answer)
        self.terminal.send("Down", "Enter")
        self.terminal.wait(lambda: question not in self.terminal.text)
