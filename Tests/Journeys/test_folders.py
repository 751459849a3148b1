"""Case folders that are not there, not ours, not writable, or full."""

import os
import shutil
import subprocess
import unittest

from world import Journey
import world

NOBODY = 65534


class Folders(Journey):
    def assertRefused(self, path, *words, environment=None):
        """Nothing is opened, a sentence names the folder, nothing is written."""
        for command in (["list"], ["new", "--reference", "R"], []):
            result = self.run_program(
                *command, "--vault", path, input="quit\n", status=1, environment=environment
            )
            self.assertIn(str(path), result.messages)
            for word in words:
                self.assertIn(word, result.messages)

    def test_missing(self):
        self.assertRefused(self.vault, "There is no")
        self.assertFalse(self.vault.exists())

    def test_not_a_vault(self):
        self.vault.mkdir(mode=0o700)
        (self.vault / "letter.txt").write_text("mine")
        self.assertRefused(self.vault, "is not a case folder")
        self.assertEqual([path.name for path in self.vault.iterdir()], ["letter.txt"])

    def test_a_file(self):
        self.vault.write_text("mine")
        self.assertRefused(self.vault)
        self.assertEqual(self.vault.read_text(), "mine")

    def test_a_symbolic_link(self):
        self.make_vault()
        link = self.folder / "link"
        link.symlink_to(self.vault)
        before = self.every_file()
        self.assertRefused(link, "symbolic link")
        self.assertEqual(self.every_file(), before)

    def test_others_can_write(self):
        self.make_vault()
        self.vault.chmod(0o777)
        self.assertRefused(self.vault, "Other users")

    @unittest.skipUnless(os.geteuid() == 0, "only root can give a folder to another user")
    def test_owned_by_another(self):
        self.make_vault()
        before = self.every_file()
        os.chown(self.vault, NOBODY, NOBODY)
        self.assertRefused(self.vault, "belongs to another user")
        self.assertEqual(self.every_file(), before)

    def test_read_only(self):
        case = self.make_vault()
        self.apply(case, {"do": "people.add", "name": "Nurse E"})
        before = self.every_file()
        folders = [path for path in [self.vault, *self.vault.rglob("*")] if path.is_dir()]
        for path in folders:
            path.chmod(0o500)
        self.addCleanup(lambda: [path.chmod(0o700) for path in folders])
        argv = [world.program]
        if os.geteuid() == 0:
            # Root writes anywhere: the program runs as somebody else, who owns the folder.
            if not world.have("setpriv"):
                self.skipTest("root writes to read-only folders, and there is no setpriv")
            for path in [self.folder, *self.folder.rglob("*")]:
                os.chown(path, NOBODY, NOBODY)
            program = self.folder / "casewright"
            shutil.copy(world.program, program)
            program.chmod(0o755)
            argv = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups",
                    str(program)]
        run = {"capture_output": True, "text": True, "env": self.environment, "timeout": 60}
        shown = subprocess.run([*argv, "show", case, "--json", "--vault", str(self.vault)], **run)
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertIn("Nurse E", shown.stdout)
        refused = subprocess.run(
            [*argv, "apply", case, "--vault", str(self.vault)],
            input='{"do":"case.note","text":"x"}\n', **run,
        )
        self.assertEqual(refused.returncode, 1)
        self.assertIn("read", refused.stderr)
        self.assertEqual(self.every_file(), before)
        setpriv = [shutil.which(argv[0]), *argv[1:]]
        hand = self.hand(argv=[*setpriv, "--vault", str(self.vault), case])
        hand.wait("What to do next")
        hand.wait("read only")
        hand.send("q")
        self.assertEqual(hand.ended(), 0)
        self.assertEqual(self.every_file(), before)

    @unittest.skipUnless(os.geteuid() == 0, "only root can mount a small disk")
    def test_the_disk_is_full(self):
        disk = self.folder / "disk"
        disk.mkdir(mode=0o700)
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(disk)],
            capture_output=True, text=True,
        )
        if mounted.returncode != 0:
            self.skipTest(f"no disk can be mounted here: {mounted.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", "-l", str(disk)])
        self.vault = disk / "vault"
        case = self.make_vault()
        self.apply(case, {"do": "people.add", "name": "Nurse E"})
        hand = self.hand("--vault", self.vault, case)
        hand.wait("What to do next")
        hand.settle()
        hand.open("People", "Somebody in this case")
        with open(disk / "ballast", "wb") as ballast:
            try:
                while True:
                    os.write(ballast.fileno(), b"x" * 4096)
            except OSError:
                pass
        before = self.log(case)
        hand.write_in("Name used", "Nurse K, who knew")
        hand.send("C-d")
        hand.wait("disk is full")
        # What was typed stays on the screen, what was recorded stays on the disk.
        hand.wait("Nurse K, who knew")
        self.assertEqual(self.log(case), before)
        (disk / "ballast").unlink()
        hand.turn("C-d")
        self.assertEqual(self.show(case)["people"][1]["name"], "Nurse K, who knew")
        hand.home()
        hand.send("q")
        self.assertEqual(hand.ended(), 0)

    def test_opened_twice(self):
        case = self.make_vault()
        first = self.hand("--vault", self.vault, case)
        first.wait("What to do next")
        first.settle()
        first.open("People", "Somebody in this case")
        first.write_in("Name used", "Nurse E")
        second = self.hand("--vault", self.vault, case)
        second.wait("What to do next")
        second.wait(str(first.pid))
        second.settle()
        self.assertIn("read only", second.text)
        refused = self.apply(case, {"do": "case.note", "text": "x"}, status=1)
        self.assertIn(str(first.pid), refused.messages)
        # Another case is free, and so is this one once the first has ended.
        other = self.new_case("2016-12", "Fir")
        self.apply(other, {"do": "case.note", "text": "x"})
        first.turn("C-d")
        first.home()
        first.send("q")
        self.assertEqual(first.ended(), 0)
        self.apply(case, {"do": "case.note", "text": "x"})
        second.send("q")
        self.assertEqual(second.ended(), 0)
        self.assertEqual(len(self.log(case)), 3)
