"""Runs the journeys: python run.py PROGRAM [WORD ...], only tests with one of the words.

The last line counts: "N passed, N failed", and ", N skipped" where some were.
"""

import os
import sys
import time
import unittest

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)

import world  # noqa: E402


class Result(unittest.TestResult):
    """Prints each test's name as it begins and what came of it."""

    passed = 0

    def startTest(self, test):
        super().startTest(test)
        self.began = time.monotonic()
        print(f"{test.id()} ... ", end="", flush=True)

    def _say(self, word):
        print(f"{word} ({time.monotonic() - self.began:.1f} s)", flush=True)

    def addSuccess(self, test):
        self.passed += 1
        self._say("passed")

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._say("FAILED")
        print(self.failures[-1][1], flush=True)

    def addError(self, test, error):
        super().addError(test, error)
        self._say("FAILED")
        print(self.errors[-1][1], flush=True)

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error is not None:
            self._say(f"FAILED {subtest._subDescription()}")
            failed = issubclass(error[0], test.failureException)
            print((self.failures if failed else self.errors)[-1][1], flush=True)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say(f"skipped: {reason}")


def main(arguments):
    if not arguments or not os.access(arguments[0], os.X_OK):
        print(__doc__, file=sys.stderr)
        return 2
    world.program = os.path.abspath(arguments[0])
    suite = unittest.TestSuite(
        test
        for test in _tests(unittest.defaultTestLoader.discover(here, "test_*.py"))
        if not arguments[1:] or any(word in test.id() for word in arguments[1:])
    )
    result = Result()
    suite.run(result)
    # A test with several failed parts is one failed test.
    failed = len({
        getattr(test, "test_case", test).id() for test, _ in result.failures + result.errors
    })
    skipped = f", {len(result.skipped)} skipped" if result.skipped else ""
    print(f"{result.passed} passed, {failed} failed{skipped}")
    return 1 if failed or not result.passed else 0


def _tests(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from _tests(item)
        else:
            yield item


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
