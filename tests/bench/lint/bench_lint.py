#!/usr/bin/env python3
"""lint beside squawk: `bench_lint.py PILOTHOUSECTL [SQUAWK]`; whole processes, turn by turn, the median, and the memory.

2,000 files; 10 MB of SQL in one file; the same in one transaction. Fails when lint takes longer than squawk over 2,000
files, or longer than 2 s or more than 512 MB for one file, or says another verdict than the file deserves. Without SQUAWK
(its native program, not the Node.js wrapper of the npm package squawk-cli) it only measures."""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

FILES = 2000
LARGE = 10 * 1024 * 1024
LONGEST = 2.0
MOST_MEMORY = 512
SHAPES = [
    'ALTER TABLE "shop_item{0}" ADD COLUMN "note{0}" text NULL;\n',
    'CREATE INDEX CONCURRENTLY "i{0}" ON "shop_item{0}" ("qty");\n',
    'BEGIN;\nALTER TABLE "shop_item{0}" ALTER COLUMN "a{0}" SET NOT NULL;\nCOMMIT;\n',
    'BEGIN;\nALTER TABLE "t{0}" RENAME COLUMN "a{0}" TO "b";\nCOMMIT;\n',
    'CREATE TABLE "n{0}" ("id" bigserial PRIMARY KEY, "name" varchar(50) NOT NULL);\n',
]
HELD = [ # what one transaction may hold without being refused
    'ALTER TABLE "shop_item{0}" ADD COLUMN "note{0}" text NULL;\n',
    'ALTER TABLE "t{0}" RENAME COLUMN "a{0}" TO "b";\n',
    'DROP INDEX "i{0}";\n',
    "INSERT INTO \"n{0}\" (id, name, note) VALUES ({0}, 'a name of some length', 'and some more text');\n",
    'CREATE TABLE "n{0}" ("id" bigserial PRIMARY KEY, "name" varchar(50) NOT NULL, "t" bigint REFERENCES "t{0}");\n',
]


def several(folder):
    for number in range(FILES):
        (folder / f"{number:04}.sql").write_text(SHAPES[number % len(SHAPES)].format(number), encoding="utf-8")


def one(shapes, begin, end):
    def write(folder):
        parts = [begin]
        size = 0
        while size < LARGE:
            parts.append(shapes[len(parts) % len(shapes)].format(len(parts)))
            size += len(parts[-1])
        (folder / "large.sql").write_text("".join(parts) + end, encoding="utf-8")
    return write


def run(command):
    """Seconds, peak MB, exit code."""
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - begin, usage.ru_maxrss / 1024, child.returncode


def measure(title, write, rounds, pilothousectl, squawk):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write(folder)
        files = sorted(folder.iterdir())
        commands = {"lint": [pilothousectl, "lint", "--quiet", name]}
        if squawk:
            commands["squawk"] = [squawk, *map(str, files)]
        taken = {which: [] for which in commands}
        for _ in range(rounds):
            for which, command in commands.items():
                taken[which].append(run(command))
    seconds = {which: statistics.median(each[0] for each in runs) for which, runs in taken.items()}
    memory = {which: max(each[1] for each in runs) for which, runs in taken.items()}
    print(f"{title}: " + ", ".join(f"{which} {seconds[which] * 1000:.0f} ms, {memory[which]:.0f} MB" for which in commands), flush=True)
    isRefused = all(code == 4 for _, _, code in taken["lint"])
    return seconds, memory, isRefused


def main(pilothousectl, squawk=None):
    given = (pilothousectl, squawk)
    seconds, _, isRefused = measure(f"{FILES} files", several, 15, *given)
    isGood = isRefused and seconds["lint"] <= seconds.get("squawk", float("inf"))
    for title, write in {"10 MB in one file": one(SHAPES, "", ""), "10 MB in one transaction": one(HELD, "BEGIN;\n", "COMMIT;\n")}.items():
        seconds, memory, isRefused = measure(title, write, 5, *given)
        isGood = isGood and isRefused and seconds["lint"] <= LONGEST and memory["lint"] <= MOST_MEMORY
    return 0 if isGood else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
