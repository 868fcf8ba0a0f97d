"""The house rules that a reader of one file can check. Each rule yields (offset, message)."""

import re

FLOORS = {"models": 1, "services": 2, "ui": 3, "app": 4}
LONGEST_FILE = 450


def floor_of(path):
    return FLOORS.get(path.split("/", 1)[0])


def is_product(path):
    return floor_of(path) is not None


def upward_include(source):
    """A floor includes only itself and the floors below; the product never includes its tests."""
    own = floor_of(source.path)
    if own is None:
        return
    for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', source.text, re.MULTILINE):
        target = match.group(1)
        if target.startswith("../"):
            yield match.start(), f'"{target}": includes are written from the root'
        elif target.startswith("tests/") or FLOORS.get(target.split("/", 1)[0], 0) > own:
            yield match.start(), f'"{target}" lies on a higher floor'


def blocking_wait(source):
    """Nothing outside the tests waits by blocking or by a nested event loop."""
    if not is_product(source.path):
        return
    pattern = r"\bwaitFor\w*\s*\(|\bQEventLoop\b|\bQCoro::waitFor\b|\bprocessEvents\s*\(|\bsleep_for\s*\(|\bQThread::m?u?sleep\b"
    for match in re.finditer(pattern, source.code):
        yield match.start(), f"{match.group().strip('( ')} blocks: await instead"


def string_connect(source):
    for match in re.finditer(r"\b(SIGNAL|SLOT)\s*\(", source.code):
        yield match.start(), "connect by pointer to member"


def contextless_lambda(source):
    """A lambda is connected with a context object, so that it ends with it."""
    # QCoro::connect(task, context, lambda) has its context second.
    for match in re.finditer(r"(?<!QCoro::)\bconnect\s*\(", source.code):
        arguments = source.arguments(match.end() - 1)
        if len(arguments) >= 3 and arguments[2].startswith("["):
            yield match.start(), "a lambda is connected without a context object"
    for match in re.finditer(r"\bsingleShot\s*\(", source.code):
        arguments = source.arguments(match.end() - 1)
        if len(arguments) == 2 and arguments[1].startswith("["):
            yield match.start(), "a lambda is timed without a context object"


def reference_parameter(source):
    """A coroutine takes values: what a reference or a view names may be gone after the first suspension."""
    for match in re.finditer(r"\bQCoro::Task<", source.code):
        end = source.angle_end(match.end() - 1)
        call = re.compile(r"\s*(?:[\w:]+\s*)?\(").match(source.code, end) if end > 0 else None
        if call is None:
            continue
        yield from _views(source, call.end() - 1)
    for match in re.finditer(r"\)\s*(?:mutable\s*)?->\s*QCoro::Task<", source.code):
        opening = _opening(source, match.start())
        if opening is not None:
            yield from _views(source, opening)


def _opening(source, closing):
    depth = 0
    for offset in range(closing, -1, -1):
        depth += {")": 1, "(": -1}.get(source.code[offset], 0)
        if depth == 0:
            return offset
    return None


def _views(source, opening):
    for argument in source.arguments(opening):
        declared = re.sub(r"=.*", "", argument, flags=re.DOTALL)
        declared = re.sub(r"std::function<.*>", "", declared, flags=re.DOTALL)
        if "&" in declared or re.search(r"\b(string_view|\w*StringView|QByteArrayView|span)\b", declared):
            yield opening, f"coroutine parameter “{argument}” is not a value"


def hazardous_await(source):
    """GCC 12 miscompiles capturing lambdas, braced lists and aggregate temporaries in a co_await expression."""
    for match in re.finditer(r"\bco_await\b", source.code):
        expression = _expression(source.code, match.end())
        if "{" in expression:
            yield match.start(), "braces in a co_await expression: name the argument first"
        if re.search(r"(?:^|[(,=])\s*\[[^\]\s][^\]]*\]", expression):
            yield match.start(), "a capturing lambda in a co_await expression: name it first"


def _expression(code, start):
    depth = 0
    for offset in range(start, len(code)):
        character = code[offset]
        if character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        if depth < 0 or (depth == 0 and character == ";"):
            return code[start:offset]
    return code[start:]


def capturing_coroutine(source):
    """What a coroutine lambda captured dies with the lambda, not with the coroutine."""
    for match in re.finditer(r"(?<![\w\])])\[([^\[\]]+)\]\s*(?=[({])", source.code):
        body = _lambda_body(source, match.end())
        if body is not None and re.search(r"\bco_(await|return|yield)\b", body):
            yield match.start(), "a capturing lambda is a coroutine: make it a member function"


def _lambda_body(source, offset):
    if source.code[offset] == "(":
        offset = source.closing(offset) + 1
    rest = re.compile(r"\s*(?:mutable\b\s*)?(?:noexcept\b\s*)?(?:->[^{;]*)?\{").match(source.code, offset)
    return source.code[rest.end() : source.closing(rest.end() - 1)] if rest else None


def moving_return(source):
    """QCoro 0.8 moves out of the lvalue that is co_returned: a member would be empty afterwards."""
    for match in re.finditer(r"\bco_return\s+\*?m_\w+(?:(?:\.|->)\w+)*\s*;", source.code):
        if not re.search(r"[cC]ode\s*;$", match.group()):
            yield match.start(), "co_return moves out of the member: return a copy, Type(m_member)"


def wall_clock(source):
    """Time comes from the Clock, so that tests run a long watch in milliseconds."""
    if not is_product(source.path) or source.path.startswith("services/time/"):
        return
    pattern = (
        r"\bcurrentDateTime(?:Utc)?\s*\(|\bcurrentM?SecsSinceEpoch\s*\(|\bQDate::currentDate\b|\bQTime::currentTime\b"
        r"|\b(?:system|steady|high_resolution)_clock::now\b|(?<![\w.>:])(?:std::)?time\s*\(\s*(?:nullptr|NULL|0)\s*\)"
    )
    for match in re.finditer(pattern, source.code):
        yield match.start(), "take the time from the Clock"


def untranslated(source):
    """What a person reads goes through tr()."""
    if not is_product(source.path):
        return
    literal = r'(?:QStringLiteral\s*\(\s*|QString::fromUtf8\s*\(\s*|u)"[^"]*[A-Za-z]{2,} [A-Za-z]'
    sayers = rf"\b(?:failure\s*\(\s*ErrorCode::\w+\s*,|failed\s*\(\s*ErrorCode::\w+\s*,|(?:ok|warning|message|line)\s*\()\s*{literal}"
    for match in re.finditer(sayers, source.text):
        yield match.start(), "words for people are not translated: tr()"
    for match in re.finditer(r'\btr\s*\(\s*"(?:\\.|[^"\\])*?!(?=[\s"])', source.text):
        yield match.start(), "no exclamation marks"


def long_file(source):
    lines = source.content.count("\n")
    if lines > LONGEST_FILE:
        yield 0, f"{lines} lines: a file has one job, at most {LONGEST_FILE} lines"


def unfinished(source):
    for match in re.finditer(r"\b(?:TO" r"DO|FIX" r"ME|HA" r"CK|X" r"XX)\b", source.content):
        yield match.start(), "finish it or open an issue"


def machine_path(source):
    """Nothing in the repository knows one person's machine."""
    for match in re.finditer(r"""(?<![\w.~/}$*-])/(?:home/(?!ana|ben|you)\w+|Users/\w+|root|work|workspace)/[\w.]""", source.content):
        yield match.start(), f"a path of one machine: {match.group()}…"


CPP_RULES = {
    "upward-include": upward_include,
    "blocking-wait": blocking_wait,
    "string-connect": string_connect,
    "contextless-lambda": contextless_lambda,
    "reference-parameter": reference_parameter,
    "hazardous-await": hazardous_await,
    "capturing-coroutine": capturing_coroutine,
    "moving-return": moving_return,
    "wall-clock": wall_clock,
    "untranslated": untranslated,
}
TEXT_RULES = {"long-file": long_file, "unfinished": unfinished, "machine-path": machine_path}
