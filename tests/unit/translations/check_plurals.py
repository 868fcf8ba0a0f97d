#!/usr/bin/env python3
"""Does pilothousectl count in words? `check_plurals.py PILOTHOUSECTL` validates a project file with one mistake and one
with several, in each language of the catalogues and in one without: no "(s)" is left. Exits 1 when one is."""

import os
import pathlib
import subprocess
import sys
import tempfile

LOCALES = ("C.UTF-8", "en_US.UTF-8", "fil_PH.UTF-8", "ru_RU.UTF-8", "de_DE.UTF-8")
PROJECTS = {"1 mistake.": "pilothouse: 1\nproject: members\n", "mistakes.": "pilothouse: 1\nprojekt: members\nenvironment: {}\n"}


def said(program, folder, project, locale):
    file = pathlib.Path(folder) / "pilothouse.yaml"
    file.write_text(project)
    environment = os.environ | {"LC_ALL": locale, "XDG_STATE_HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder}
    done = subprocess.run([program, "--project", file, "validate"], env=environment, capture_output=True, text=True, timeout=30)
    return done.stdout + done.stderr


def main(program):
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for locale in LOCALES:
            for wanted, project in PROJECTS.items():
                words = said(program, folder, project, locale)
                if "(s)" in words or wanted not in words:
                    print(f"{locale}: “{wanted}” is wanted in:\n{words}")
                    faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
