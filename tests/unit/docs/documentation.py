"""What is compared in the documentation. Each function yields sentences about what does not fit; none reads a file."""

import re

GLOBAL_OPTIONS = {"--project", "--json", "--quiet", "--help"}
FENCE = re.compile(r"^ {0,6}(```|~~~)")


def without_code(text):
    """The same lines, those of code blocks emptied."""
    lines = []
    inside = False
    for line in text.splitlines():
        is_fence = FENCE.match(line) is not None
        lines.append("" if is_fence or inside else line)
        inside = inside != is_fence
    return lines


def commands_in_help(text):
    """Names of the commands that `--help` lists: words in small letters before arguments or summary; no options."""
    found = re.findall(r"^  ([a-z][a-z-]*(?: [a-z][a-z-]*)?)(?= )", text, re.MULTILINE)
    return list(dict.fromkeys(found))


def options_in_help(text):
    """Long options that a command's own help lists, without those of every command."""
    return set(re.findall(r"^\s+(?:-\w, )?(--[a-z][a-z-]*)", text, re.MULTILINE)) - GLOBAL_OPTIONS


def sections(markdown):
    """Heading of the third level → the text below it, code blocks left out."""
    found = {}
    name = None
    for line in without_code(markdown):
        heading = re.match(r"^(#{1,3}) (.+?)\s*$", line)
        if heading:
            name = heading.group(2).strip("`") if heading.group(1) == "###" else None
            if name is not None:
                found[name] = []
        elif name is not None:
            found[name].append(line)
    return {heading: "\n".join(lines) for heading, lines in found.items()}


def options_in_section(text):
    """Options in the first column of the section's table."""
    rows = re.findall(r"^\|([^|]*)\|", text, re.MULTILINE)
    return {option for row in rows for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", row)}


def differing_commands(commands, headings):
    for command in commands:
        if command not in headings:
            yield f"“{command}” is in --help and has no heading"
    for heading in headings:
        if heading not in commands:
            yield f"“{heading}” has a heading and is not in --help"


def differing_options(command, of_help, of_section):
    for option in sorted(of_help - of_section):
        yield f"“{command} {option}” is in --help and not in its table"
    for option in sorted(of_section - of_help):
        yield f"“{command} {option}” is in its table and not in --help"


def missing_in_man(commands, man):
    """Each command has a paragraph of its own, begun by .TP and its name in bold."""
    named = set(re.findall(r'^\.TP\n\.(?:B|BI|BR) "?([a-z-]+(?: [a-z-]+)?)', man.replace("\\", ""), re.MULTILINE))
    for command in commands:
        if command not in named:
            yield f"“{command}” is in --help and not in the man page"


def anchor(heading):
    """As GitHub makes it: small letters, spaces to hyphens, all but letters, digits and hyphens dropped."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    return re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")


def anchors(markdown):
    headings = [re.match(r"^#{1,6} (.+?)\s*#*$", line) for line in without_code(markdown)]
    return {anchor(heading.group(1)) for heading in headings if heading}


def links(markdown):
    """(line, target) of every link and picture, inline code left out."""
    for number, line in enumerate(without_code(markdown), 1):
        prose = re.sub(r"`[^`]*`", "", line)
        for target in re.findall(r"\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)", prose):
            yield number, target
        reference = re.match(r"^\s*\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)", prose)
        if reference:
            yield number, reference.group(1)


def broken_links(path, files):
    """`files`: path from the root → Markdown text, or None for other files and folders. Web addresses are not asked."""
    for line, target in links(files[path]):
        if re.match(r"^[a-z][a-z0-9+.-]*:", target):
            continue
        name, _, fragment = target.partition("#")
        place = resolve(path, name) if name else path
        if place not in files:
            yield f"{path}:{line}: {target}: there is no {place}"
        elif fragment and files[place] is not None and fragment not in anchors(files[place]):
            yield f"{path}:{line}: {target}: {place} has no heading for “{fragment}”"


def resolve(path, target):
    """Where a relative link in the file `path` leads, from the root."""
    parts = [] if target.startswith("/") else path.split("/")[:-1]
    for part in target.strip("/").split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
