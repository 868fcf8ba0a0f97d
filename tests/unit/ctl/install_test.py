#!/usr/bin/env python3
"""`cmake --install` brings the program, its man page and completions that work: install_test.py CMAKE BUILD_FOLDER."""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

CMAKE, BUILD = sys.argv[1:3]


class InstallTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.prefix = pathlib.Path(cls.folder.name)
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", cls.prefix], check=True, capture_output=True)

    def test_the_program_runs_from_where_it_was_installed(self):
        said = subprocess.run([self.prefix / "bin/pilothousectl", "--version"], capture_output=True, text=True, check=True).stdout
        self.assertRegex(said, r"^pilothousectl \d+\.\d+\.\d+$")

    def test_completions_of_three_shells_are_there(self):
        for name in ("bash-completion/completions/pilothousectl", "zsh/site-functions/_pilothousectl", "fish/vendor_completions.d/pilothousectl.fish"):
            self.assertIn("pilothousectl", (self.prefix / "share" / name).read_text())

    def test_the_man_page_is_there(self):
        self.assertIn(".TH PILOTHOUSECTL 1", (self.prefix / "share/man/man1/pilothousectl.1").read_text())

    def test_bash_offers_every_command_of_the_help(self):
        script = self.prefix / "share/bash-completion/completions/pilothousectl"
        program = f"source {script}; COMP_WORDS=(pilothousectl ''); COMP_CWORD=1; _pilothousectl; echo ${{COMPREPLY[@]}}"
        offered = subprocess.run(["bash", "--norc", "-c", program], capture_output=True, text=True, check=True).stdout.split()
        help_text = subprocess.run([self.prefix / "bin/pilothousectl", "--help"], capture_output=True, text=True, check=True).stdout
        commands = [line.split()[0] for line in help_text.splitlines() if re.match("  [a-z]", line)]
        self.assertEqual(sorted(set(commands)), sorted(offered))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
