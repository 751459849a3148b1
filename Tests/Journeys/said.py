"""What the minutes of the meeting of two days say, sentence by sentence, and what they do not."""

#: What stands in the minutes that are confidential to members.
SAID = [
    # Who was there, on each day, and how many counted.
    "Meeting of the consideration panel, called for: 22 March 2016, 09:30",
    "- Apologies: Hospital: Member D (head of safeguarding) - Apologies: Probation: Member E",
    "with their vote", "14 Hospital Midwife to give information",
    "7 Domestic Member G", "6 Housing Member F",
    "Member F came at 10:12 on 22 March 2016; entry 14 was the last that had been said by then, "
    "and they heard or read what had been said before.",
    "- Counted as it opened, at 09:30: 8 members with a vote, from 8 agencies. "
    "- Counted from 09:34 on: 7 members with a vote, from 7 agencies. "
    "- Counted from 10:12 on: 8 members with a vote, from 8 agencies. On 29 March 2016",
    "- Apologies: Health: Member C (named nurse) - Apologies: Leaving care: Member H",
    "- Not there: Hospital: Deputy for Member D (consultant)",
    "- Counted as it went on, at 14:00: 8 members with a vote, from 8 agencies.",
    "At least 6 were there throughout.",
    "Deputy for Member D declared no interest at 09:32: I treated neither",
    "Member H declared an interest at 09:34: I line-managed the leaving care worker from 2013 to "
    "September 2014. Outcome: stayed, no vote.",
    "Member F declared no interest at 10:13: I have none. - No other interest is recorded.",
    "Written down at 09:36 on 22 March 2016: The panel chair said that the meeting was quorate.",
    # How it went.
    "The meeting was opened at 09:30 on 22 March 2016. Its purpose was stated. All were reminded "
    "that what is said is confidential.",
    "no other children known. Of other children it was said: Social care's own system, looked at on "
    "21 March.",
    "The meeting was paused from 10:05 to 10:12 on 22 March 2016.",
    "The meeting was paused from 10:31 to 10:41 on 22 March 2016. - The meeting was paused from "
    "11:07 to 11:10 on 22 March 2016.",
    "The meeting was adjourned at 11:29 on 22 March 2016. To go on: 29 March, 14:00",
    "The meeting was resumed at 14:00 on 29 March 2016. Not there then: Deputy for Member D. "
    "Since then: The recommendation and the "
    "votes are not opened again.",
    "The meeting was closed at 14:12 on 29 March 2016.",
    # What was said.
    "12 entries of information from 9 agencies: Social care 1, Leaving care 1, Police 2, Health 1, "
    "Housing 1, Hospital 3, GPs 1, Domestic abuse service 1 and Probation 1.",
    "Entry 9 is legal advice and is kept apart.",
    "Entries 1 to 7 came before this meeting and are not repeated here.",
    "Four options: a Serious Case Review, a review by several agencies, a review by one agency, or "
    "no review. How it is known: an explanation of the law or the guidance.",
    "Legal advice on the partner's position was taken at 09:30 on 22 March 2016 (Legal adviser, "
    "Legal department). It is entry 9, kept apart and not in this paper.",
    "It was the 20th, in the afternoon. Corrected at 10:26 on 22 March 2016. Why: The notebook says "
    "the 20th. It first read: On 19 January 2016 two officers saw her; she had fallen over.",
    "The partner was in the room. Corrected at 10:02 on 22 March 2016. Why: It read as if alone.",
    "Read back and agreed at 10:02. - Question by Member J: Was she asked again without him? "
    "Answer: Nothing in the notes says that she was asked again.",
    "How it is known: in part from their own record, in part told by the neighbour. - Question by "
    "Member G to Member F: Who read that call, and were the Police told? Answer on 29 March 2016: "
    "The duty officer read it on 22 December. The Police were not told.",
    "How it is known: in part from their own record, in part told by the mother.",
    "17 (key information), 10:12, 22 March 2016: Hospital: Deputy for Member D (consultant) The "
    "injury fits a fall or a kick; I cannot say which. How it is known: an opinion. Read back and "
    "agreed at 10:24.",
    "“I fell. He was there when I fell.” How it is known: told by the mother.",
    "“he doesn't want it”. How it is known: told by the mother.",
    "Probation: Member E (senior probation officer), not in the room: in writing, letter of 14 "
    "March We have no record of either.",
    "22 (key information), 10:52, 22 March 2016: not in the room: Detective Sergeant, Police, by "
    "telephone What was said is not in this paper: it is not to be shared further, and stands in "
    "the record alone. May it be shared: No, for this panel only.",
    # Views.
    "Should the case be reviewed: 6 yes, 2 no, 1 giving no view.",
    "Which kind: 6 for a Serious Case Review. 1 for another review. 2 not said.",
    "Given at 10:49. When it was given, entry 21 was the last that had been said. Asked again at "
    "10:54, after entry 22: still yes, for the same reason.",
    "still yes, and adds: It does not answer whether there was reason to suspect.",
    "Reasons (about how reviews are run, not about the case): We have no capacity.",
    "The panel chair reminded Member C that reasons are about the case.",
    "Which kind: a Serious Case Review, said at 11:10. Gave no reason. Given at 10:56.",
    "Given in writing; the member was not in the meeting. Written down at 10:56.",
    "Given at 11:03. When it was given, entry 22 was the last that had been said. Before that, at "
    "10:56: Could more be learned from this case: yes. Should it be reviewed: no. Reasons: One "
    "incident, and nothing to show how she was hurt. Why it was given again: I asked for proof; "
    "the test is suspicion.",
    "Panel chair (chairs the consideration panel) Should it be reviewed: gives no view.",
    # What was settled, and who does what.
    "Whether a review is needed, settled at 11:06: yes.",
    "Which kind, considered after that and apart from it, at 11:10: a Serious Case Review.",
    "1. Care leavers after 21. 2. Asking in private. 3. Neighbours' calls. 4. The period.",
    "Small: one lead reviewer, one chronology, one conversation with staff",
    "the lead reviewer says so at six weeks",
    "Reasons: The panel recommends that a Serious Case Review be carried out",
    "in the words of those who differed (Member J): I dissent. We shall put the mother through it",
    "Read back at 11:24: agreed. The words of the disagreement were confirmed by Member J.",
    "Member A: Asks the Police system about other children. By Friday 25 March 2016. Done on 25 "
    "March 2016. No other children on that system.",
    "Panel chair: Writes to the Independent Chair. By Friday 25 March 2016, 10:00. Still to be "
    "done.",
    "Done on 28 March 2016. She was told by the two of them.",
    "Nobody speaks to the partner until Member A says so.",
    "The period is agreed: 1 November 2014 to 21 January 2016.",
]
#: What stands in the general minutes.
SAID_TO_ALL = [
    "Counted from 09:34 on: 7 members with a vote, from 7 agencies.",
    "Member H declared an interest at 09:34: stayed, no vote.",
    "Entry 13 of what was said was corrected at 10:26 on 22 March 2016.",
    "A question about entry 15 of what was said was answered on 29 March 2016.",
    "Panel chair: Writes to the Independent Chair. By Friday 25 March 2016, 10:00.",
    "The reason is in the minutes that are confidential to members.",
]
#: What was not to be written, said in confidence, or kept apart.
NOT_SAID = ["bring a claim", "unexplained injury", "no further action", "Our wording"]
