"""What is measured: Casewright's screens, and dialogs of a comparable size to hold beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from folder import CaseFolder, mixed
from pseudoterminal import PseudoTerminal

DOWN, UP = b"\x1bOB", b"\x1bOA"

# Fits on one line of a field, so that no letter moves the text along or wraps it.
SENTENCE = "the family was known to four agencies before the birth"

# What the longest meetings and cases come to.
LOG_ENTRIES, RECORD_ENTRIES = 400, 2_000

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
    start: Callable[[], PseudoTerminal]
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


def subjects(folder: CaseFolder) -> list[Subject]:
    """All that is measured; the long cases are made in the folder, which is a practice."""
    def rehearse(number: str) -> Callable[[], PseudoTerminal]:
        return lambda: PseudoTerminal([folder.program, "rehearse", number])

    return [
        Subject("casewright", "list", rehearse("3"), "Elm", sweeping(len(LINES))),
        Subject("dialog", "list", box("dialog", list_box()), LINES[0], sweeping(len(LINES))),
        Subject("whiptail", "list", box("whiptail", list_box()), LINES[0], sweeping(len(LINES))),
        Subject(
            "casewright", "field", rehearse("3"), "Elm", letters,
            reach=lambda terminal: terminal.show(b"m", "What is to be remembered")),
        Subject("dialog", "field", box("dialog", input_box()), "remembered", letters),
        Subject("whiptail", "field", box("whiptail", input_box()), "remembered", letters),
        Subject(
            "casewright", "detail", rehearse("4"), "Yew", sweeping(11),
            reach=checklist),
        *long_log(folder),
        *long_record(folder),
        *beside_long("log list", LOG_ENTRIES, at_once=13, with_help=True),
        *beside_long("record list", RECORD_ENTRIES, at_once=17, with_help=False),
    ]


def long_log(folder: CaseFolder) -> list[Subject]:
    """A meeting's log: what is moved through is all of it, what is typed is its next entry."""
    meeting, person = "meeting-aaaaa", "person-aaaaa"
    case = folder.new_case("LOG", [
        {"do": "people.add", "id": person, "name": "Member A", "agency": "Agency A"},
        {"do": "panel.call", "id": meeting, "day": "2016-03-22"},
        {"do": "panel.attend", "person": person, "part": "member", "here": "here", "seat": 1},
        {"do": "panel.open", "time": "09:30"},
        *({"do": "log.add", "id": f"log-{number:05}", "meeting": meeting, "person": person,
           "how-known": "own-record", "said": f"What was said in the room, number {number}."}
          for number in range(LOG_ENTRIES)),
    ])

    def list_(terminal: PseudoTerminal) -> None:
        terminal.show(b"7", f"{LOG_ENTRIES} entries")
        terminal.show(b"\r", "All that was said")

    def field(terminal: PseudoTerminal) -> None:
        terminal.show(b"7", f"{LOG_ENTRIES} entries")
        terminal.show(b"1", "1 Member A, Agency A")

    return [
        in_folder(folder, case, "log list", "Give and log", sweeping(LOG_ENTRIES), list_),
        in_folder(folder, case, "log field", "Give and log", letters, field),
    ]


def long_record(folder: CaseFolder) -> list[Subject]:
    """A long record: what is moved through are its entries, what is typed is a note over them."""
    case = folder.new_case("RECORD", mixed(RECORD_ENTRIES - 1))

    def list_(terminal: PseudoTerminal) -> None:
        terminal.show(b"r", f"> {RECORD_ENTRIES} ")

    def field(terminal: PseudoTerminal) -> None:
        list_(terminal)
        terminal.show(b"m", "What is to be remembered")

    return [
        in_folder(folder, case, "record list", "to do next", sweeping(RECORD_ENTRIES), list_),
        in_folder(folder, case, "record field", "to do next", letters, field),
    ]


def in_folder(
    folder: CaseFolder, case: str, screen: str, shows: str,
    keys: Callable[[int], list[bytes]], reach: Callable[[PseudoTerminal], None],
) -> Subject:
    """A screen of a case in a folder, where nothing is left of what was typed before."""
    def start() -> PseudoTerminal:
        folder.drop_drafts()
        return folder.screens(case)

    return Subject("casewright", screen, start, shows, keys, reach)


def beside_long(screen: str, entries: int, at_once: int, with_help: bool) -> list[Subject]:
    """A list as long in dialog, where what is said of a line can follow the selection, as in the
    log; and in whiptail, which has no such thing."""
    return [
        Subject(program, screen, box(program, long_list(entries, at_once, is_told)),
                "Agency A", sweeping(entries))
        for program, is_told in (("dialog", with_help), ("whiptail", False))
    ]


def checklist(terminal: PseudoTerminal) -> None:
    """The practitioner event's checklist, where what is said of an item follows the selection."""
    terminal.choose("Go on with", shows="of 11")
    terminal.choose("of 11", shows="agreed")


def box(program: str, words: list[str]) -> Callable[[], PseudoTerminal]:
    return lambda: PseudoTerminal([program, *words])


def list_box() -> list[str]:
    items = [word for i, line in enumerate(LINES, 1) for word in (str(i), line, "off")]
    return ["--title", "Elm 2016-11", "--checklist", "What to do next", "20", "74", "12", *items]


def long_list(entries: int, at_once: int, with_help: bool) -> list[str]:
    """As many lines as the log or the record has, about as long as there."""
    items = []
    for number in range(1, entries + 1):
        said = f"What was said in the room, number {number}."
        items += [str(number), f"Agency A  own record  {said[:28]}"]
        if with_help:
            items.append(said)
    return [*["--item-help"] * with_help, "--title", "LOG", "--menu", "All that was said, in order.",
            "24", "80", str(at_once), *items]


def input_box() -> list[str]:
    return ["--title", "Minute", "--inputbox", "What is to be remembered", "10", "74"]
