#!/usr/bin/env python3
"""Rejects what the house rules forbid: `check_layers.py ROOT` prints file:line: [rule] message, exits 1 when it found any."""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from rules import CPP_RULES, TEXT_RULES  # noqa: E402
from source import Source  # noqa: E402

# Each with the reason why the rule does not fit there.
EXCEPTIONS = {
    ("services/journal/writerlock.cpp", "blocking-wait"): "runs on the journal's own thread, which has nothing else to do",
}

SKIPPED_FOLDERS = {".git", ".run", ".cache", "__pycache__", ".pilothouse"}
CPP_ENDINGS = {".cpp", ".h"}
CODE_ENDINGS = CPP_ENDINGS | {".py", ".sh", ""}
TEXT_ENDINGS = CODE_ENDINGS | {".md", ".txt", ".cmake", ".json", ".yaml", ".yml", ".conf", ".in"}


def files_of(root):
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if any(part in SKIPPED_FOLDERS or part.startswith("build") for part in parts[:-1]):
            continue
        if path.is_file() and path.suffix in TEXT_ENDINGS and path.name not in {"LICENSE", ".git"}:
            yield path


def findings_in(path, content):
    """All findings in a file that is called `path`, relative to the root: (line, rule, message)."""
    suffix = pathlib.PurePath(path).suffix
    source = Source(path, content)
    rules = dict(TEXT_RULES)
    if suffix in CPP_ENDINGS:
        rules.update(CPP_RULES)
    if suffix not in CODE_ENDINGS:
        del rules["long-file"]
    for name, rule in rules.items():
        if (path, name) in EXCEPTIONS:
            continue
        for offset, message in rule(source):
            yield source.line(offset), name, message


def main(root):
    count = 0
    checked = 0
    for path in files_of(root):
        try:
            content = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        checked += 1
        relative = path.relative_to(root).as_posix()
        for line, rule, message in findings_in(relative, content):
            print(f"{relative}:{line}: [{rule}] {message}")
            count += 1
    print(f"{checked} files, {count} findings")
    return 1 if count or not checked else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
