#!/usr/bin/env python3
"""Our verdicts and squawk's on the SQL cases of tests/corpus: `verdicts.py PILOTHOUSECTL SQUAWK [--list]`.

Each case is a file of its own; `lint` and squawk see the same text and nothing else, so cases that need the catalog of a
live database, or are about a deployment's own session, are left out. squawk is asked with and without its rules of style
(STYLE below), which say nothing about what a statement does to a running application. A case counts as
- missed: it is dangerous, and the tool says nothing (ours: "safe");
- false alarm: it is safe, and the tool warns (ours: anything but "safe").
Prints a table in Markdown, with --list also the cases on which the two differ. Fails unless ours is ahead on both."""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
STYLE = ["require-lock-timeout", "require-statement-timeout", "require-timeout-settings", "prefer-robust-stmts", "prefer-text-field",
         "prefer-bigint-over-int", "prefer-bigint-over-smallint", "prefer-identity", "prefer-timestamptz"]
Case = collections.namedtuple("Case", "file title verdict options sql")


def cases():
    for path in sorted(CORPUS.glob("*.txt")):
        for block in re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:]:
            title, _, rest = block.partition("\n")
            expect, _, rest = rest.partition("\n")
            options = []
            if rest.startswith("options:"):
                line, _, rest = rest.partition("\n")
                options = line.split()[1:]
            if not {"catalog", "python", "plan"} & set(options):
                yield Case(path.stem, title, expect.split()[1], options, rest.strip() + "\n")


def written(case):
    """What a tool without our options reads: a case in a transaction says so itself."""
    return f"BEGIN;\n{case.sql}COMMIT;\n" if "transaction" in case.options and not re.match(r"(?i)\s*begin\b", case.sql) else case.sql


def ours(pilothousectl, folder):
    out = subprocess.run([pilothousectl, "--json", "lint", str(folder)], capture_output=True, text=True, check=False).stdout
    return {pathlib.Path(file["path"]).name: file["class"] for file in json.loads(out)["files"]}


def squawks(squawk, files, excluded):
    command = [squawk, "--reporter", "json"] + [f"--exclude={rule}" for rule in excluded] + files
    out = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    warned = collections.defaultdict(set)
    for finding in json.loads(out):
        warned[pathlib.Path(finding["file"]).name].add(finding["rule_name"])
    return warned


def main(pilothousectl, squawk, *options):
    every = list(cases())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        names = [f"{number:04}.sql" for number in range(len(every))]
        for file, case in zip(names, every):
            (folder / file).write_text(written(case), encoding="utf-8")
        files = [str(folder / file) for file in names]
        mine = ours(pilothousectl, folder)
        theirs = {"squawk, as it comes": squawks(squawk, files, []), "squawk, without rules of style": squawks(squawk, files, STYLE)}
    warns = {"Pilothouse lint": {file for file in names if mine.get(file, "safe") != "safe"}}
    warns |= {tool: set(warned) for tool, warned in theirs.items()}
    dangerous = [file for file, case in zip(names, every) if case.verdict in ("dangerous", "unknown")]
    safe = [file for file, case in zip(names, every) if case.verdict == "safe"]
    print(f"{len(every)} cases, {len(dangerous)} dangerous, {len(safe)} safe\n\n| tool | dangerous missed | false alarms |\n|---|---|---|")
    counts = {tool: (len(set(dangerous) - warned), len(set(safe) & warned)) for tool, warned in warns.items()}
    for tool, (missed, alarms) in counts.items():
        print(f"| {tool} | {missed} ({100 * missed / len(dangerous):.1f} %) | {alarms} ({100 * alarms / len(safe):.1f} %) |")
    if "--list" in options:
        best = theirs["squawk, without rules of style"]
        for file, case in zip(names, every):
            if (file in best) != (file in warns["Pilothouse lint"]) or (mine.get(file, "safe") == "safe") != (case.verdict == "safe"):
                print(f"- {case.file}: {case.title}: is {case.verdict}, ours {mine.get(file, 'safe')}, squawk {', '.join(sorted(best[file])) or 'nothing'}")
    first = counts.pop("Pilothouse lint")
    return 0 if all(first[0] <= other[0] and first[1] <= other[1] for other in counts.values()) else 1


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
