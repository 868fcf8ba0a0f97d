#!/usr/bin/env python3
"""lint of 2,000 files beside squawk: `bench_lint.py PILOTHOUSECTL [SQUAWK]`; whole processes, turn by turn, the median.

Fails when lint takes longer than squawk. Without SQUAWK (its native program, not the Node.js wrapper of the npm
package squawk-cli) it only measures."""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

FILES = 2000
ROUNDS = 15
SHAPES = [
    'ALTER TABLE "shop_item{0}" ADD COLUMN "note{0}" text NULL;\n',
    'CREATE INDEX CONCURRENTLY "i{0}" ON "shop_item{0}" ("qty");\n',
    'BEGIN;\nALTER TABLE "shop_item{0}" ALTER COLUMN "a{0}" SET NOT NULL;\nCOMMIT;\n',
    'BEGIN;\nALTER TABLE "t{0}" RENAME COLUMN "a{0}" TO "b";\nCOMMIT;\n',
    'CREATE TABLE "n{0}" ("id" bigserial PRIMARY KEY, "name" varchar(50) NOT NULL);\n',
]


def write(folder):
    size = 0
    for number in range(FILES):
        text = SHAPES[number % len(SHAPES)].format(number)
        size += len(text)
        (folder / f"{number:04}.sql").write_text(text, encoding="utf-8")
    return size


def seconds(command):
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - begin


def main(pilothousectl, squawk=None):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        size = write(folder)
        files = [str(path) for path in sorted(folder.iterdir())]
        commands = {"lint": [pilothousectl, "lint", "--quiet", name]}
        if squawk:
            commands["squawk"] = [squawk, *files]
        taken = {which: [] for which in commands}
        for _ in range(ROUNDS):
            for which, command in commands.items():
                taken[which].append(seconds(command))
    medians = {which: statistics.median(values) * 1000 for which, values in taken.items()}
    print(f"{FILES} files, {size} bytes: " + ", ".join(f"{which} {value:.0f} ms" for which, value in medians.items()))
    return 1 if medians["lint"] > medians.get("squawk", float("inf")) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
