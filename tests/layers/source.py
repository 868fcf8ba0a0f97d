"""A C++ source file as the layer rules see it: comments and literals blanked out, positions kept."""

import re

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])*')""",
    re.DOTALL | re.VERBOSE,
)

CLOSING = {"(": ")", "[": "]", "{": "}"}


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


class Source:
    """`code` has neither comments nor the contents of literals, `text` has no comments; both keep every offset."""

    def __init__(self, path, content):
        self.path = path
        self.content = content
        self.code = _TOKEN.sub(self._without_literals, content)
        self.text = _TOKEN.sub(lambda m: _blank(m.group()) if m.group("comment") else m.group(), content)

    @staticmethod
    def _without_literals(match):
        token = match.group()
        return _blank(token) if match.group("comment") else token[0] + _blank(token[1:-1]) + token[-1]

    def line(self, offset):
        return self.content.count("\n", 0, offset) + 1

    def closing(self, opening):
        """Offset of the bracket that closes the one at `opening`; the end of the file when none does."""
        stack = []
        for offset in range(opening, len(self.code)):
            character = self.code[offset]
            if character in CLOSING:
                stack.append(CLOSING[character])
            elif stack and character == stack[-1]:
                stack.pop()
                if not stack:
                    return offset
        return len(self.code)

    def arguments(self, opening):
        """The arguments between the parenthesis at `opening` and its partner, split at top-level commas."""
        end = self.closing(opening)
        parts, depth, start, angle = [], 0, opening + 1, 0
        for offset in range(opening + 1, end):
            character = self.code[offset]
            if character in "([{":
                depth += 1
            elif character in ")]}":
                depth -= 1
            elif character == "<" and re.match(r"[\w:]", self.code[offset - 1]):
                angle += 1
            elif character == ">" and angle and self.code[offset - 1] != "-":
                angle -= 1
            elif character == "," and depth == 0 and angle == 0:
                parts.append(self.code[start:offset].strip())
                start = offset + 1
        last = self.code[start:end].strip()
        return parts + [last] if last or parts else []

    def angle_end(self, opening):
        """Offset behind the > that closes the < at `opening`."""
        depth = 0
        for offset in range(opening, len(self.code)):
            if self.code[offset] == "<":
                depth += 1
            elif self.code[offset] == ">" and self.code[offset - 1] != "-":
                depth -= 1
                if depth == 0:
                    return offset + 1
            elif self.code[offset] in ";{":
                break
        return -1
