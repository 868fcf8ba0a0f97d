#!/usr/bin/env python3
"""The documentation fits the program and the files: `check_documentation.py ROOT PILOTHOUSECTL`; exits 1 when it does not."""

import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import documentation  # noqa: E402

SKIPPED_FOLDERS = {".git", ".run", ".cache", "__pycache__", ".pilothouse"}


def help_of(program, *words):
    return subprocess.run([program, *words, "--help"], capture_output=True, text=True, encoding="utf-8", check=True).stdout


def files_of(root):
    """Every file and folder of the repository: Markdown with its text."""
    found = {"": None}
    for folder, folders, names in os.walk(root):
        here = pathlib.Path(folder).relative_to(root)
        is_root = here == pathlib.Path(".")
        folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS and not (is_root and name.startswith("build"))]
        for name in folders + names:
            path = pathlib.Path(folder) / name
            is_text = name in names and path.suffix == ".md"
            found[(here / name).as_posix()] = path.read_text(encoding="utf-8") if is_text else None
    return found


def findings(root, program):
    commands = documentation.commands_in_help(help_of(program))
    if not commands:
        yield f"{program} --help lists no command"
    page = "docs/command-line.md"
    sections = documentation.sections((root / page).read_text(encoding="utf-8"))
    for finding in documentation.differing_commands(commands, sections):
        yield f"{page}: {finding}"
    for command in commands:
        options = documentation.options_in_help(help_of(program, *command.split()))
        described = documentation.options_in_section(sections.get(command, ""))
        for finding in documentation.differing_options(command, options, described):
            yield f"{page}: {finding}"
    man = "docs/man/pilothousectl.1"
    for finding in documentation.missing_in_man(commands, (root / man).read_text(encoding="utf-8")):
        yield f"{man}: {finding}"
    files = files_of(root)
    for path, text in files.items():
        if text is not None:
            yield from documentation.broken_links(path, files)


def main(root, program):
    found = list(findings(pathlib.Path(root), program))
    for finding in found:
        print(finding)
    print(f"{len(found)} finding(s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
