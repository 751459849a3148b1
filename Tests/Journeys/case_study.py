"""Case study 3 from its referral to the Board's sign-off: what a business manager types.

A baby died after co-sleeping. Everybody here is invented. Each act names the lines to open, the
command it is, and each answer: the label it stands under, how it is given, and what the record
holds of it afterwards.
"""

from dataclasses import dataclass, field


@dataclass
class Answer:
    label: str
    id: str
    typed: object
    stored: object
    how: str = "write_in"


@dataclass
class Act:
    """One page that is filled in and recorded."""

    stage: str
    path: tuple
    command: str
    answers: list
    #: The reasons given where the guidance asks for more first, one for each requirement.
    reasons: tuple = ()
    #: What the page itself settles.
    preset: dict = field(default_factory=dict)


def text(label, id, typed, stored=None):
    return Answer(label, id, typed, typed if stored is None else stored)


def day(label, id, typed, stored):
    return Answer(label, id, typed, stored)


def yes(label, id):
    return Answer(label, id, ["yes"], True, "choose")


def one(label, id, answer, stored=None):
    return Answer(label, id, [answer], stored or answer, "choose")


def several(label, id, answers, stored):
    return Answer(label, id, answers, stored, "choose")


def person(label, id, name):
    return Answer(label, id, [name], name, "pick")


def people(label, id, names):
    return Answer(label, id, names, names, "pick")


def complete(stage, id, typed, stored, reasons=()):
    return Act(
        stage, (f"{stage}: call it complete",), "stage.complete",
        [day("Complete on", "day", typed, stored)], reasons=reasons, preset={"stage": id},
    )


def somebody(name, role, agency="", **more):
    answers = [text("Name used", "name", name), text("Role at this time", "role", role)]
    if agency:
        answers.append(text("Agency", "agency", agency))
    if "label" in more:
        answers.append(text("Label on papers", "label", more["label"]))
    if "born" in more:
        answers.append(day("Date of birth", "born", *more["born"]))
    if "note" in more:
        answers.append(text("How they take part", "note", more["note"]))
    return Act("", ("People", "Somebody in this case"), "people.add", answers)


PEOPLE = [
    somebody("Chair A", "Independent Chair of the Board"),
    somebody("Chair B", "chair of the SCR sub-committee", "Social care"),
    somebody(
        "Baby C", "died aged four months", label="the baby",
        born=("about December 2015", "~2015-12"),
    ),
    somebody(
        "Parent D", "mother of the baby", label="the mother",
        note="Charged with neglect, not convicted.\nTell her things face to face, in short "
        "sentences; her sister Zoë comes with her.",
    ),
    somebody("Nurse E", "named nurse", "Health"),
    somebody("Chair F", "chairs the consideration panel", "Probation"),
    somebody("Adviser G", "legal adviser", "Legal department"),
    somebody("Member H", "detective superintendent", "Police"),
    somebody("Member J", "head of service", "Social care"),
    somebody("Member K", "designated nurse", "Health"),
    somebody("Reviewer L", "independent lead reviewer"),
    somebody("Chair M", "independent; chairs the SCR panel"),
]

REFERRAL = [
    Act("Referral", ("Referral",), "referral.make", [
        text(
            "Reason for the referral", "reason",
            "A baby of four months died while asleep on a sofa beside his grandmother, who had "
            "been drinking.\nPolice have charged the grandmother and the mother with neglect. "
            "Health services and a children’s centre knew the family, so how they worked together "
            "should be looked at.",
        ),
        text("Referred by (who)", "referrer", "Nurse E, named nurse"),
        text("Agency that refers", "agency", "Health"),
        text("Agency safeguarding lead", "agency-lead", "Lead N"),
        text("Support (senior officer)", "supported-by", "Chief nurse P"),
        day("Day of the incident", "incident", "10/4/16", "2016-04-10"),
        day("Agency knew of it on", "aware", "11.4.2016", "2016-04-11"),
        day("Referred on", "made", "28 April 2016", "2016-04-28"),
        several(
            "Must be notified", "must-notify", ["A death, with abuse or neglect"],
            ["death-abuse-neglect"],
        ),
    ]),
    Act("Referral", ("Receipt of the referral",), "referral.receive", [
        day("Received on", "received", "29/4/2016", "2016-04-29"),
        text("Where the child lives", "residence", "This Board: the family’s home is here."),
        text("Others concerned", "other-boards", "None known."),
        day("Independent Chair told", "independent-chair-told", "29/4/16", "2016-04-29"),
        day("SCR sub-committee told", "sub-committee-told", "30/4/16", "2016-04-30"),
    ]),
    complete("Referral", "referral", "30 April 2016", "2016-04-30"),
]

FACTS = [
    Act("Facts", ("Safety of other children",), "safety.add", [
        one("What is known", "answer", "safe"),
        text("Which child (by label)", "child", "the sister, aged 3"),
        text("Who says so, how known", "source", "Member J, Social care: seen at home on 2 May."),
        day("Said on", "day", "3/5/16", "2016-05-03"),
        text("What comes next", "next", "Asked again before the meeting"),
    ]),
    *[
        Act("Facts", ("Request to an agency",), "agencies.add", [
            text("Agency", "agency", agency),
            text("Contact (name and role)", "contact", contact),
            one("Asked for", "wanted", "chronology"),
            day("Asked on", "asked", "4/5/16", "2016-05-04"),
            day("You asked for it by", "wanted-by", "18/5/16", "2016-05-18"),
        ])
        for agency, contact in [
            ("Police", "Member H, 01632 960 123"),
            ("Health", "Member K"),
        ]
    ],
    Act("Facts", ("Police",), "agencies.change", [
        one("What came back", "reply", "received"),
        day("Came on", "replied", "17/5/16", "2016-05-17"),
        text("Note", "note", "Complete; one page too few in the copy."),
    ]),
    Act("Facts", ("Health",), "agencies.change", [
        one("What came back", "reply", "nothing of note", "nothing-of-note"),
        day("Came on", "replied", "18/5/16", "2016-05-18"),
    ]),
    complete("Facts", "facts", "18/5/16", "2016-05-18"),
]

_MEETING = "Panel meeting, "
#: Steps 5 to 11 of the flowchart are the meeting's.
STEPS = [
    "open-meeting", "hear-options", "share-information", "question-information", "give-views",
    "consider-nature", "write-recommendation",
]


def in_meeting(step, line, command, answers, **more):
    return Act("Panel meeting", (_MEETING, *step, line), command, answers, **more)


def attends(name, part, stored, seat=None):
    answers = [
        person("Who", "person", name),
        one("Takes part as", "part", part, stored),
        one("Is here", "here", "here"),
        text("Came or left at", "time", "09:2%d" % (seat or 9)),
    ]
    if seat:
        answers.append(text("Seat number", "seat", str(seat), seat))
    return in_meeting(("Open the meeting",), "Who is here", "panel.attend", answers)


def step_done(label, id, time, **more):
    number = 5 + STEPS.index(id)
    return in_meeting(
        (label,), f"Step {number}: a note", "panel.step",
        [one("Was it taken?", "state", "done"), text("At", "time", time)], preset={"step": id},
        **more,
    )


def said(said, name, known, stored, time, key=False):
    answers = [
        text("What was said", "said", said),
        one("How known", "how-known", known, stored),
    ]
    if stored == "told-by":
        answers.append(text("Told by", "told-by", "a neighbour"))
    if key:
        answers.append(yes("Key information", "key"))
    answers.append(yes("Read back", "read-back"))
    answers.append(text("Said at", "time", time))
    answers.append(person("Said by", "person", name))
    # The step asks it below its lines: the page stays.
    return Act(
        "Panel meeting", (_MEETING, "Give and log the information"), "log.add", answers,
        preset={"meeting": "the meeting"},
    )


def view(member, criteria, kind, stored, reasons):
    return in_meeting(("Views, votes and reasons",), member, "panel.record-view", [
        one("Could we learn more?", "learn", "yes"),
        one("Should it be reviewed?", "review", "yes"),
        one("Are the criteria met?", "criteria", criteria),
        one("Which kind of review?", "kind", kind, stored),
        text("What is to be learned?", "learning", "How advice on safe sleeping is heard"),
        text("Reasons", "reasons", reasons),
        one("How the view came", "how", "in the room", "in-the-room"),
    ], preset={
        "member": member, "heard": "log entry 3", "was-open": True, "was-present": True,
    })


MEETING = [
    Act("Panel meeting", ("Call the meeting",), "panel.call", [
        day("Day of the meeting", "day", "24/5/16", "2016-05-24"),
        text("Begins at", "time", "9.30", "09:30"),
        text("Place", "place", "Council offices, room 2"),
        person("Panel chair", "panel-chair", "Chair F"),
        person("Board's legal adviser", "legal-adviser", "Adviser G"),
        text("Members needed", "quorum", "3", 3),
        day("Papers went out on", "papers-sent", "19/5/16", "2016-05-19"),
    ]),
    attends("Member H", "member", "member", 1),
    attends("Member J", "member", "member", 2),
    attends("Member K", "member", "member", 3),
    attends("Adviser G", "adviser", "adviser"),
    in_meeting(("Open the meeting",), "Open the meeting", "panel.open", [
        text("Opened at", "time", "09:32"),
        day("Day", "day", "24/5/16", "2016-05-24"),
        yes("Purpose was said", "purpose-said"),
        yes("Confidentiality was said", "confidentiality-said"),
        text("Other children", "other-children", "The sister is safe: Member J saw her on Monday."),
    ]),
    in_meeting(("Open the meeting",), "An interest in the case", "panel.declare-interest", [
        person("Declared by", "person", "Member K"),
        text(
            "The interest", "interest",
            "“I line-managed the health visitor until 2014; I have not seen the files.”",
        ),
        one("What follows", "outcome", "stays and votes", "stay"),
        text("Declared at", "time", "09:36"),
    ]),
    step_done("Open the meeting", "open-meeting", "09:40"),
    step_done("Hear the options", "hear-options", "09:50"),
    said(
        "Three calls to the address in the year before; the last two for noise. No child was seen.",
        "Member H", "own record", "own-record", "10:05", key=True,
    ),
    said(
        "The grandmother minded the baby most evenings, and everybody in the street knew it.",
        "Member J", "told by", "told-by", "10:12",
    ),
    said(
        "Advice on safe sleeping was given twice and written down twice. Whether the mother could "
        "follow it was not asked.",
        "Member K", "opinion", "opinion", "10:24",
    ),
    step_done("Give and log the information", "share-information", "10:30"),
    Act(
        "Panel meeting", (_MEETING, "Question it until understood"), "panel.ask", [
            text("Question", "question", "Did anybody ask who minds the baby in the evenings?"),
            person("Asked by (member)", "asker", "Member H"),
            text("About which entry", "about", "2", "log entry 2"),
            text("Answer", "answer", "Member K: not in the health records."),
        ],
    ),
    step_done("Question it until understood", "question-information", "10:40"),
    view("Member H", "yes", "Serious Case Review", "scr", "Neglect is charged and a child died."),
    view(
        "Member J", "unsure", "another review", "other-review",
        "We were not involved, and that is what should be understood. A smaller review would do.",
    ),
    view("Member K", "yes", "Serious Case Review", "scr", "How the advice was given matters more "
         "than that it was given."),
    in_meeting(("Which kind of review",), "Is a review needed?", "panel.decide-need", [
        one("Is a review needed?", "needed", "yes"),
        text("Reasons", "reasons", "All three members."),
    ]),
    step_done("Views, votes and reasons", "give-views", "11:00"),
    in_meeting(("Which kind of review",), "Which kind of review", "panel.choose-kind", [
        one("Which kind", "kind", "Serious Case Review", "scr"),
        one("How it could be done", "type", "Systems review", "systems-review"),
        text("What may be learned", "learning", "How advice reaches a parent who learns slowly."),
        text("Key issues", "key-issues", "Safe sleeping; drink; who minds the child."),
        text("Why it fits this case", "proportionality", "Three agencies, one year."),
        text("Legal advice taken", "legal-advice", "Given by Adviser G at 09:45."),
    ]),
    step_done("Which kind of review", "consider-nature", "11:10"),
    in_meeting(("Recommendation, in writing",), "Recommendation", "panel.recommend", [
        one("Recommended", "recommendation", "Serious Case Review", "scr"),
        text("Reasons", "reasons", "A child died and neglect is suspected. Two of three members "
             "hold that the criteria are met; all three that a review is needed."),
        text("What weighed most", "considerations", "The mother’s difficulty with learning."),
        text("Where members differed", "disagreement", "Member J: “a smaller review would do”."),
        day("Date of the letter", "day", "24/5/16", "2016-05-24"),
    ]),
    in_meeting(("Recommendation, in writing",), "Read back", "panel.read-back", [
        one("Agreed as read?", "agreed", "yes"),
        text("Read back at", "time", "11:24"),
    ]),
    step_done("Recommendation, in writing", "write-recommendation", "11:25"),
    in_meeting((), "Close the meeting", "panel.close", [
        text("Closed at", "time", "11:30"),
        day("Day", "day", "24/5/16", "2016-05-24"),
        text("Who does what next", "note", "Chair F writes to Chair A today."),
    ]),
    complete("Panel meeting", "consideration", "25/5/16", "2016-05-25"),
]

_CHAIR = "Decision"

DECISION = [
    Act(_CHAIR, ("Questions of appendix 1",), "decision.answer", [
        one("Has a child died?", "died", "yes"),
        one("Abuse or neglect?", "abuse-or-neglect", "yes"),
        one("Is the harm serious?", "serious-harm", "yes"),
        one("Proof of no concern?", "no-interagency-concern", "no"),
        text("Risks to the child", "risk-factors", "Drink; a parent who learns slowly."),
        text("Comments", "comments", "The trial may come in the autumn."),
    ]),
    # Without the reasons the letter must give: a departure, with the person's own words for it.
    Act(_CHAIR, ("Decision on the review",), "decision.make", [
        one("The recommendation", "option", "accept"),
        one("What will happen", "outcome", "Serious Case Review", "scr"),
        several("Asked first", "asked", ["legal adviser"], ["legal"]),
        person("Decided by", "decided-by", "Chair A"),
        day("Decided on", "day", "31/5/16", "2016-05-31"),
        text("At", "time", "14:10"),
    ], reasons=("The letter is dictated today; its reasons are added tomorrow.",)),
    Act(_CHAIR, ("Decision, in writing",), "decision.confirm", [
        day("Date of the letter", "day", "1/6/16", "2016-06-01"),
        yes("To the panel chair", "panel-chair-told"),
        yes("To the SCR sub-committee", "sub-committee-chair-told"),
    ]),
    Act(_CHAIR, ("Signature",), "decision.sign", [
        text("Signed by (name)", "name", "Chair A"),
        day("Signed on", "day", "1/6/16", "2016-06-01"),
    ]),
    complete(_CHAIR, "decision", "1/6/16", "2016-06-01"),
]

COMMISSIONING = [
    Act("Commissioning", ("Who oversees the review",), "commission.name-panel", [
        one("Which body", "body", "SCR panel", "scr-panel"),
        person("Chaired by", "chair", "Chair M"),
        one("Independent of the case?", "chair-independent-of-case", "yes"),
        one("Fully independent?", "chair-fully-independent", "yes"),
        people("Members", "members", ["Member H", "Member J", "Member K"]),
        day("Named on", "day", "13/6/16", "2016-06-13"),
    ]),
    Act("Commissioning", ("Lead reviewer",), "commission.name-reviewer", [
        person("Led by", "person", "Reviewer L"),
        one("Independent of the case?", "independent-of-case", "yes"),
        one("Independent of the area?", "independent-of-area", "yes"),
        text("How that is known", "how", "Said so in writing; two references."),
        day("Appointed on", "day", "20/6/16", "2016-06-20"),
    ]),
    Act("Commissioning", ("Method of the review",), "commission.choose-method", [
        one("Method", "type", "Systems review", "systems-review"),
        text("Why this one", "reasons", "To learn why things went as they did."),
        text("Proposed by (who)", "proposed-by", "Reviewer L"),
        text("Agreed by (who)", "agreed-by", "SCR panel"),
        text("Signed off by (who)", "signed-by", "Chair M"),
        day("Signed off on", "day", "27/6/16", "2016-06-27"),
    ]),
    Act("Commissioning", ("Planning the review",), "decision.plan", [
        text("Professional culpability", "culpability", "2", 2),
        text("Public interest", "public-interest", "3", 3),
        text("Method, who takes part", "methodology", "Systems; the mother is asked."),
        text("Time", "timescale", "Six months"),
    ]),
    Act("Commissioning", ("Terms of reference", "Method, limits, proportion"), "terms.explain", [
        text("Why this method", "method", "To learn why things went as they did."),
        text("Its limits", "limitations", "It will not say how common this is."),
        text("How learning is captured", "learning", "Noted at each meeting, acted on at once."),
        several(
            "Factors of the case", "case-factors", ["How grave, how complex"],
            ["qm-6-case-gravity"],
        ),
        several("Factors of the setting", "context-factors", ["Public interest"],
                ["qm-6-context-public"]),
        text("Why it is proportionate", "proportionality", "Three agencies, one year."),
    ]),
    Act("Commissioning", ("Terms of reference", "What is expected of whom"), "terms.expect", [
        text("Who is to co-operate", "organisations", "Police, social care, health."),
        text("On what basis", "basis", "As members of the Board."),
        yes("Diversity in every report", "diversity-in-reports"),
        one("Diversity at forefront?", "diversity-at-forefront", "no"),
    ]),
    Act("Commissioning", ("Terms of reference", "New version"), "terms.draft", [
        text("What is different", "changed", "The first version."),
        text("Written by", "by", "Reviewer L"),
        day("Date of the version", "day", "22/6/16", "2016-06-22"),
    ]),
    Act("Commissioning", ("Terms of reference", "Terms agreed and signed off"), "terms.agree", [
        day("Signed off on", "day", "27/6/16", "2016-06-27"),
        person("Agreed by who leads", "lead-reviewer", "Reviewer L"),
        person("Agreed for the Board", "board-manager", "Chair A"),
        one("Signed off by", "signed-by", "SCR panel", "scr-panel"),
    ]),
    complete("Commissioning", "commissioning", "27/6/16", "2016-06-27"),
]

REVIEW = [
    Act("Review", ("Practitioner event",), "event.add", [
        text("What it is mainly for", "purpose", "To hear why things were done as they were."),
        text("When in the review", "stage", "Before the first draft"),
        text("Both agreed by (who)", "agreed-by", "SCR panel"),
        day("Planned for", "day", "9/9/16", "2016-09-09"),
        text("Venue", "venue", "Community hall, two small rooms"),
        text("Run by (facilitators)", "facilitators", "Reviewer L and a colleague"),
    ]),
]

EVENT_HELD = [
    Act("Review", ("Practitioner event, ", "What it is for"), "event.change", [
        day("Held on", "held", "9/9/16", "2016-09-09"),
        text("What the group said", "heard", "“We told her. We did not ask what she heard.”"),
    ]),
    complete(
        "Review", "review", "12/9/16", "2016-09-12",
        reasons=("The contract is signed next week.", "No paper has asked anything yet."),
    ),
]

REPORT = [
    Act("Report", ("Draft of the report",), "report.record-draft", [
        text("Version", "version", "draft 1"),
        day("Date of the draft", "day", "3/10/16", "2016-10-03"),
        text("Written by (author)", "author", "Reviewer L"),
        text("What it comes to", "summary", "Advice was given and not checked.\n\nThree findings."),
        text("What limited the work", "limitations", "The grandmother did not wish to speak."),
    ]),
    Act("Report", ("Report made ready",), "report.ready", [
        day("Found ready on", "day", "24/10/16", "2016-10-24"),
        text("Which version", "version", "draft 1"),
        text("Note", "note", "Nothing left open."),
    ]),
    complete(
        "Report", "report", "24/10/16", "2016-10-24",
        reasons=("The points were talked through at the meeting.", "It is signed on paper."),
    ),
]

SIGN_OFF = [
    Act("Sign-off", ("The full Board hears the report",), "signoff.present", [
        day("Heard on", "day", "7/11/16", "2016-11-07"),
        text("At which meeting", "meeting", "Extraordinary meeting"),
        yes("Lead reviewer came", "reviewer-came"),
        several(
            "What was presented", "covered",
            ["The reason", "The method", "What happened", "The analysis",
             "Recommendations and findings"],
            ["present-reason", "present-method", "present-events", "present-analysis",
             "present-findings"],
        ),
        text("What was discussed", "note", "How findings become actions."),
    ]),
    Act("Sign-off", ("Agreement of the Board",), "signoff.agree", [
        one("Do members agree?", "agreed", "yes"),
        day("Said on", "day", "7/11/16", "2016-11-07"),
        text("Reasons", "reasons", "With two changes of wording."),
    ]),
    Act("Sign-off", ("Final wording",), "signoff.word", [
        day("Settled on", "day", "14/11/16", "2016-11-14"),
        text("Settled by (which group)", "group", "Chair B with two members"),
        text("What was changed", "changes", "Finding 2: “not asked” for “not known”."),
    ]),
    Act("Sign-off", ("Quality of the review",), "signoff.satisfy", [
        one("Is the quality met?", "satisfied", "yes"),
        day("Said on", "day", "21/11/16", "2016-11-21"),
        person("Independent Chair", "by", "Chair A"),
        text("Reasons", "reasons", "It says why, not only what."),
    ]),
    complete("Sign-off", "sign-off", "21/11/16", "2016-11-21"),
]

CHECKLIST = [
    "event-invited", "event-support", "event-others", "event-tone", "event-facilitators",
    "event-venue", "event-administration", "event-purpose", "event-child", "event-debrief",
    "event-absent",
]
BEFORE_CHECKLIST = PEOPLE + REFERRAL + FACTS + MEETING + DECISION + COMMISSIONING + REVIEW
AFTER_CHECKLIST = EVENT_HELD + REPORT + SIGN_OFF
