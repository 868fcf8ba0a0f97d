#!/usr/bin/env python3
"""The comparison of the documentation finds what is wrong, and leaves alone what only looks so."""

import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import documentation  # noqa: E402

HELP = """ship: moves things.

Usage: ship COMMAND

  init [COMPOSE]             Write a file.
  plan                       Plan; changes nothing.
  plan show PLAN             Show a plan.
  backup verify [FILE…]      Read them again,
                             with a summary of two lines.

Options:
  --project FILE             The project file.
  --version                  Show the version.

ship COMMAND --help tells more.
"""

COMMAND_HELP = """Usage: ship [options] RUN
Stop a run.

Options:
  --project <file>   Project file; with --json it is
                     quiet.
  --help             Show this help.
  -o, --output <file>  Where to write.
  --no-wait          Ask only.
"""


class CommandsTest(unittest.TestCase):
    def test_reads_commands_of_one_and_two_words(self):
        self.assertEqual(documentation.commands_in_help(HELP), ["init", "plan", "plan show", "backup verify"])

    def test_reads_options_but_not_those_of_every_command_nor_mentions(self):
        self.assertEqual(documentation.options_in_help(COMMAND_HELP), {"--output", "--no-wait"})

    def test_names_a_command_without_heading_and_a_heading_without_command(self):
        found = list(documentation.differing_commands(["init", "plan"], {"init": "", "paln": ""}))
        self.assertEqual(len(found), 2)
        self.assertEqual(list(documentation.differing_commands(["init"], {"init": ""})), [])

    def test_reads_headings_of_the_third_level_outside_code(self):
        text = "## Part\n### init\nwords\n```\n### not this\n```\n### `plan`\n## Other\nbehind\n"
        self.assertEqual(list(documentation.sections(text)), ["init", "plan"])
        self.assertNotIn("behind", documentation.sections(text)["plan"])

    def test_compares_options_by_the_first_column_of_the_table(self):
        text = "| Option | Meaning |\n|---|---|\n| `-o`, `--output FILE` | Not `--quiet`. |\n"
        self.assertEqual(documentation.options_in_section(text), {"--output"})
        self.assertEqual(len(list(documentation.differing_options("plan", {"--output", "--env"}, {"--output", "--evn"}))), 2)

    def test_wants_every_command_in_the_man_page(self):
        man = '.TP\n.B init\ntext plan show\n.TP\n.BI "plan show " PLAN\n'
        self.assertEqual(list(documentation.missing_in_man(["init", "plan show"], man)), [])
        self.assertEqual(len(list(documentation.missing_in_man(["plan"], '.TP\n.BI "plan show " PLAN\n'))), 1)


class LinksTest(unittest.TestCase):
    FILES = {"": None, "README.md": "", "docs": None, "docs/a.md": "# A b, `c`\n", "LICENSE": None}

    def broken(self, text, path="docs/b.md"):
        return list(documentation.broken_links(path, {**self.FILES, path: text}))

    def test_follows_relative_links_to_files_folders_and_headings(self):
        text = "# Top\n[x](a.md) [y](../LICENSE) [z](../docs/) [w](a.md#a-b-c) [v](#top) [u](https://example.org/no)\n"
        self.assertEqual(self.broken(text), [])

    def test_names_a_missing_file_and_a_missing_heading(self):
        self.assertEqual(len(self.broken("[x](c.md)\n")), 1)
        self.assertEqual(len(self.broken("[x](a.md#b)\n")), 1)
        self.assertEqual(len(self.broken("[x]: ../c.md\n")), 1)

    def test_leaves_code_alone(self):
        self.assertEqual(self.broken("`[x](c.md)`\n```\n[x](c.md)\n```\n"), [])


if __name__ == "__main__":
    unittest.main()
