"""What is measured: Casewright's screens, and dialogs of a comparable size to hold beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pseudoterminal import PseudoTerminal

DOWN, UP = b"\x1bOB", b"\x1bOA"

# Fits on one line of a field, so that no letter moves the text along or wraps it.
SENTENCE = "the family was known to four agencies before the birth"

# Six lines, as the first screen of the practice case has; the words are as long as there.
LINES = [
    "Go on with the referral",
    "Both chairs told, how it is done",
    "People in this case, eight",
    "The record, twelve entries",
    "The guidance this case is under",
    "Working name and marking",
]


@dataclass(frozen=True)
class Subject:
    """One screen of one program, and the keys that are measured on it."""

    program: str
    screen: str
    command: list[str]
    # What stands on the first screen; a start that shows something else is not a measurement.
    shows: str
    keys: Callable[[int], list[bytes]]
    # From the first screen to the one measured.
    reach: Callable[[PseudoTerminal], None] = lambda terminal: None


def sweeping(lines: int) -> Callable[[int], list[bytes]]:
    """Down to the end of a list and up again, so that every key moves the selection."""
    sweep = [DOWN] * (lines - 1) + [UP] * (lines - 1)
    return lambda count: [sweep[index % len(sweep)] for index in range(count)]


def letters(count: int) -> list[bytes]:
    return [character.encode() for character in SENTENCE[:count]]


def subjects(program: str) -> list[Subject]:
    return [
        Subject("casewright", "list", [program, "rehearse", "3"], "Elm", sweeping(len(LINES))),
        Subject("dialog", "list", dialog("--checklist"), LINES[0], sweeping(len(LINES))),
        Subject("whiptail", "list", whiptail("--checklist"), LINES[0], sweeping(len(LINES))),
        Subject(
            "casewright", "field", [program, "rehearse", "3"], "Elm", letters,
            reach=lambda terminal: terminal.show(b"m", "What is to be remembered")),
        Subject("dialog", "field", ["dialog", *input_box()], "remembered", letters),
        Subject("whiptail", "field", ["whiptail", *input_box()], "remembered", letters),
        Subject(
            "casewright", "detail", [program, "rehearse", "4"], "Yew", sweeping(11),
            reach=checklist),
    ]


def checklist(terminal: PseudoTerminal) -> None:
    """The practitioner event's checklist, where what is said of an item follows the selection."""
    terminal.choose("Go on with", shows="of 11")
    terminal.choose("of 11", shows="agreed")


def dialog(kind: str) -> list[str]:
    return ["dialog", *list_box(kind)]


def whiptail(kind: str) -> list[str]:
    return ["whiptail", *list_box(kind)]


def list_box(kind: str) -> list[str]:
    items = [word for i, line in enumerate(LINES, 1) for word in (str(i), line, "off")]
    return ["--title", "Elm 2016-11", kind, "What to do next", "20", "74", "12", *items]


def input_box() -> list[str]:
    return ["--title", "Minute", "--inputbox", "What is to be remembered", "10", "74"]
