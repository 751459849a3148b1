"""Due dates, against a calendar made another way."""

import csv
import datetime
import json
from pathlib import Path

from world import Journey

TABLE = Path(__file__).parent.parent / "Fixtures" / "calendar" / "bank-holidays.csv"
DAY = datetime.timedelta(days=1)


class Deadline(Journey):
    def setUp(self):
        super().setUp()
        with TABLE.open() as table:
            self.holidays = {
                datetime.date.fromisoformat(row["date"]) for row in csv.DictReader(table)
            }

    def counted(self, start, *length):
        return json.loads(
            self.run_program("deadline", "--from", start.isoformat(), *length, "--json").out
        )

    def working_days(self, start, length):
        """The due date and the days left out, found day by day."""
        day, skipped = start, []
        while length:
            day += DAY
            if day.weekday() >= 5 or day in self.holidays:
                skipped.append(day.isoformat())
            else:
                length -= 1
        return day.isoformat(), skipped

    def test_working_days_around_every_holiday(self):
        for holiday in sorted(self.holidays):
            start = holiday - 3 * DAY
            if not 2015 <= start.year <= 2028:
                continue
            with self.subTest(start=start):
                counted = self.counted(start, "--working-days", 5)
                due, skipped = self.working_days(start, 5)
                self.assertEqual(counted["from"], start.isoformat())
                self.assertEqual(counted["due"], due)
                self.assertEqual([day["date"] for day in counted["skipped"]], skipped)
                self.assertTrue(all(day["why"] for day in counted["skipped"]))
                self.assertIs(counted["provisional"], False)

    def test_days_and_months(self):
        start = datetime.date(2016, 1, 31)
        for length, due in ((1, "2016-02-29"), (6, "2016-07-31"), (13, "2017-02-28")):
            self.assertEqual(self.counted(start, "--months", length)["due"], due)
        self.assertEqual(self.counted(start, "--days", 366)["due"], "2017-01-31")
        self.assertEqual(self.counted(start, "--working-days", 0)["due"], "2016-01-31")

    def test_beyond_the_table(self):
        self.assertIs(
            self.counted(datetime.date(2031, 4, 10), "--working-days", 1)["provisional"], True
        )

    def test_plain_words(self):
        out = self.run_program("deadline", "--from", "2016-03-24", "--working-days", "1").out
        self.assertIn("Due: Tuesday 29 March 2016", out)
        self.assertIn("Good Friday", out)

    def test_what_cannot_be_counted(self):
        for words in (
            ("--from", "2016-02-30", "--days", "1"), ("--from", "24/3/16", "--days", "1"),
            ("--from", "2016-03-24"), ("--from", "2016-03-24", "--days", "1", "--months", "1"),
            ("--from", "2016-03-24", "--days=-1"), ("--days", "1"),
            ("--from", "2016-03-24", "--working-days", "soon"),
        ):
            with self.subTest(words=words):
                result = self.run_program("deadline", *words, status=2)
                self.assertEqual(result.out, "")
                self.assertTrue(result.messages)
        self.run_program("deadline", "--from", "2199-12-31", "--days", "1", status=1)
