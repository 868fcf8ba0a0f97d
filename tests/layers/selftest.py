#!/usr/bin/env python3
"""Proves that each layer rule fires on what it forbids and keeps quiet about what is right."""

import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from check_layers import findings_in  # noqa: E402
from rules import CPP_RULES, TEXT_RULES  # noqa: E402

SERVICE = "services/x/x.cpp"

# rule → (path, text) that it must reject
BAD = {
    "upward-include": [
        ("models/x/x.h", '#include "services/process/processrunner.h"'),
        ("services/x/x.cpp", '#include "ui/shell/window.h"'),
        ("services/x/x.cpp", '  #  include "app/ctl/context.h"'),
        ("app/ctl/x.cpp", '#include "tests/support/await.h"'),
        ("services/x/x.cpp", '#include "../process/processrunner.h"'),
    ],
    "blocking-wait": [
        (SERVICE, "process.waitForFinished(1000);"),
        (SERVICE, "QEventLoop loop;"),
        ("app/ctl/x.cpp", "return QCoro::waitFor(task());"),
        (SERVICE, "std::this_thread::sleep_for(1s);"),
        (SERVICE, "QCoreApplication::processEvents();"),
    ],
    "string-connect": [(SERVICE, "connect(a, SIGNAL(done()), b, SLOT(go()));")],
    "contextless-lambda": [
        (SERVICE, "connect(&timer, &QTimer::timeout, [this] { go(1, 2); });"),
        (SERVICE, "QObject::connect(a,\n    &A::done,\n    [] { go(); });"),
        (SERVICE, "QTimer::singleShot(100, [this] { go(); });"),
    ],
    "reference-parameter": [
        ("services/x/x.h", "QCoro::Task<Result<int>> read(const QString& name);"),
        ("services/x/x.h", "QCoro::Task<> read(int a, QString&& name);"),
        ("services/x/x.cpp", "QCoro::Task<Result<QList<int>>> Reader::read(QStringView name)\n{"),
        ("services/x/x.h", "QCoro::Task<> read(std::span<int> values);"),
        ("services/x/x.cpp", "const auto f = [](const QString& name) -> QCoro::Task<> { go(); };"),
        ("services/x/x.h", "std::function<QCoro::Task<int>(const QString& name)> f;"),
    ],
    "hazardous-await": [
        (SERVICE, "const auto r = co_await run(QStringList {a, b});"),
        (SERVICE, "co_await run({a, b});"),
        (SERVICE, "co_await take([s] { return s; });"),
        (SERVICE, "co_await take(1, [&] { return s; });"),
        (SERVICE, "if (!co_await run(Pair {1, 2})) {\n}"),
        (SERVICE, "co_await [s]() { return task(s); }();"),
    ],
    "capturing-coroutine": [
        (SERVICE, "auto f = [this](int a) -> QCoro::Task<> { co_return; };"),
        (SERVICE, "run([s]() mutable -> QCoro::Task<int> { if (s) { co_return 1; } co_return 2; });"),
        (SERVICE, "run([s] { co_await x; });"),
    ],
    "moving-return": [
        (SERVICE, "co_return m_stack;"),
        (SERVICE, "co_return *m_folder;"),
        (SERVICE, "co_return m_state.plan;"),
    ],
    "wall-clock": [
        (SERVICE, "const auto t = QDateTime::currentDateTimeUtc();"),
        ("models/x/x.cpp", "QDateTime::currentMSecsSinceEpoch();"),
        ("app/ctl/x.cpp", "std::chrono::system_clock::now();"),
        (SERVICE, "const auto t = time(nullptr);"),
    ],
    "untranslated": [
        (SERVICE, 'return failure(ErrorCode::Io, QStringLiteral("The disk is full."));'),
        (SERVICE, 'return failure(ErrorCode::Io, u"The disk is full."_s);'),
        (SERVICE, 'console.line(QStringLiteral("Nothing to do."));'),
        (SERVICE, 'co_return check.ok(QStringLiteral("All is well."));'),
        (SERVICE, 'tr("It works!");'),
    ],
    "long-file": [(SERVICE, "int a;\n" * 451), ("scripts/install", "true\n" * 451)],
    "unfinished": [(SERVICE, "// TO" + "DO later"), ("README.md", "FIX" + "ME")],
    "machine-path": [
        ("scripts/x.sh", "cd /ro" + "ot/project"),
        (SERVICE, 'open("/ho' + 'me/somebody/x");'),
        ("docs/x.md", "see /wo" + "rk/notes"),
    ],
}

# what looks like it and is right
GOOD = [
    ("services/x/x.cpp", '#include "models/core/error.h"\n// #include "ui/shell/window.h"'),
    ("tests/unit/x.cpp", "process.waitForFinished(1000); QCoro::waitFor(t);"),
    (SERVICE, '// waitForFinished() would block\ntr("waitForFinished() QEventLoop SIGNAL(x)");'),
    (SERVICE, "connect(&timer, &QTimer::timeout, this, [this] { go(); });"),
    (SERVICE, "connect(a, &A::done, b, &B::go); QTimer::singleShot(0, this, [this] { go(); });"),
    ("services/x/x.h", "QCoro::Task<Result<int>> read(QString name, Clock* clock, std::function<void(const QString&)> f);"),
    ("tests/support/x.h", "T await(QCoro::Task<T> task);\nvoid other(const QString& name);"),
    ("services/x/x.h", "std::function<QCoro::Task<int>(QString name)> f; void g(const QString& a);"),
    (SERVICE, "const Result<int> r = co_await run(command, stop);\nif (r) { go({1, 2}); }"),
    (SERVICE, "if (!(co_await run(list[0], names[i]))) {\n    co_return failure(a, b);\n}"),
    (SERVICE, "run([](int a) -> QCoro::Task<> { co_return; });"),
    (SERVICE, "checks << Check {[world](CheckResult c) { return judge(c, world); }};\nco_return 1;"),
    (SERVICE, "const int x = values[index];\nco_return x;"),
    (SERVICE, "co_return QString(m_stack); co_return m_state.exitCode; co_return m_names.size(); co_return local;"),
    (SERVICE, "QCoro::connect(desk->plan(a), this, [this](const Result<Plan>& plan) { show(plan); });"),
    ("services/time/clock.cpp", "return QDateTime::currentDateTimeUtc();"),
    (SERVICE, "clock.time(0); start_time(nullptr);"),
    (SERVICE, 'return failure(ErrorCode::Io, tr("The disk is full."));'),
    (SERVICE, 'tr("`!override` needs it");'),
    (SERVICE, 'console.line(QStringLiteral("%1 %2").arg(a, b)); const auto s = R"x(TODAY " SIGNAL( )x";'),
    (SERVICE, "int a;\n" * 450),
    ("docs/x.md", "see https://example.org/work/x and $HOME/work and ./root/x, /home/ana/backup"),
    (SERVICE, "constexpr auto million = 1'000'000; const char c = '\"'; go(\"SLOT(\");"),
]


class LayerRulesTest(unittest.TestCase):
    def test_every_rule_has_bad_examples(self):
        self.assertEqual(set(BAD), set(CPP_RULES) | set(TEXT_RULES))

    def test_bad_examples_are_rejected_by_their_rule(self):
        for rule, examples in BAD.items():
            for path, text in examples:
                with self.subTest(rule=rule, text=text[:80]):
                    self.assertIn(rule, [found for _, found, _ in findings_in(path, text)])

    def test_good_examples_are_left_alone(self):
        for path, text in GOOD:
            with self.subTest(text=text[:80]):
                self.assertEqual([], list(findings_in(path, text)))

    def test_findings_name_the_line(self):
        self.assertEqual([3], [line for line, _, _ in findings_in(SERVICE, "int a;\n/* two\nlines */ QEventLoop x;")])


if __name__ == "__main__":
    unittest.main()
