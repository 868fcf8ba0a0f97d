#include "models/core/unifieddiff.h"
#include <QList>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace Pilothouse {
namespace {

constexpr qsizetype context = 3;
constexpr qsizetype longestCompared = 2000;

/// One line of the change: ' ' kept, '-' removed, '+' added.
struct Line {
    char sign;
    QString text;
};

QStringList linesOf(const QByteArray& text)
{
    QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    if (lines.last().isEmpty()) {
        lines.removeLast();
    } else {
        lines.last() += QStringLiteral("\n\\ No newline at end of file");
    }
    return lines;
}

void appendAll(QList<Line>& script, char sign, const QStringList& lines)
{
    for (const QString& line : lines) {
        script.append({sign, line});
    }
}

// Longest common subsequence, walked from the front; removals stand before additions.
void appendCompared(QList<Line>& script, const QStringList& a, const QStringList& b)
{
    const qsizetype width = b.size() + 1;
    std::vector<int> length(size_t((a.size() + 1) * width), 0);
    const auto at = [&length, width](qsizetype i, qsizetype j) -> int& { return length[size_t(i * width + j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            script.append({' ', a[i]});
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            script.append({'-', a[i++]});
        } else {
            script.append({'+', b[j++]});
        }
    }
    appendAll(script, '-', a.mid(i));
    appendAll(script, '+', b.mid(j));
}

QList<Line> changeScript(const QStringList& a, const QStringList& b)
{
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
    }
    const QStringList middleA = a.mid(head, a.size() - head - tail);
    const QStringList middleB = b.mid(head, b.size() - head - tail);
    QList<Line> script;
    appendAll(script, ' ', a.mid(0, head));
    if (middleA.size() > longestCompared || middleB.size() > longestCompared) {
        appendAll(script, '-', middleA);
        appendAll(script, '+', middleB);
    } else {
        appendCompared(script, middleA, middleB);
    }
    appendAll(script, ' ', a.mid(a.size() - tail));
    return script;
}

// "12,3"; an empty range names the line before it.
QString range(qsizetype linesBefore, qsizetype count)
{
    const qsizetype start = count == 0 ? linesBefore : linesBefore + 1;
    return count == 1 ? QString::number(start) : QStringLiteral("%1,%2").arg(start).arg(count);
}

QString hunk(const QList<Line>& script, qsizetype from, qsizetype to)
{
    const auto count = [&script](qsizetype begin, qsizetype end, char other) {
        return std::count_if(script.cbegin() + begin, script.cbegin() + end, [other](const Line& line) { return line.sign != other; });
    };
    QString text = QStringLiteral("@@ -%1 +%2 @@\n")
                       .arg(range(count(0, from, '+'), count(from, to, '+')), range(count(0, from, '-'), count(from, to, '-')));
    for (qsizetype i = from; i < to; ++i) {
        text += QLatin1Char(script[i].sign) + script[i].text + QLatin1Char('\n');
    }
    return text;
}

QString hunks(const QList<Line>& script)
{
    QString text;
    qsizetype i = 0;
    while (i < script.size()) {
        if (script[i].sign == ' ') {
            ++i;
            continue;
        }
        const qsizetype from = std::max<qsizetype>(0, i - context);
        qsizetype lastChange = i;
        for (qsizetype next = i; next < script.size() && next - lastChange <= 2 * context + 1; ++next) {
            lastChange = script[next].sign == ' ' ? lastChange : next;
        }
        const qsizetype to = std::min(script.size(), lastChange + context + 1);
        text += hunk(script, from, to);
        i = to;
    }
    return text;
}

} // namespace

QString unifiedDiff(const QString& path, const QByteArray& before, const QByteArray& after)
{
    if (before == after && before.isNull() == after.isNull()) {
        return {};
    }
    const QString none = QStringLiteral("/dev/null");
    return QStringLiteral("--- %1\n+++ %2\n").arg(before.isNull() ? none : path, after.isNull() ? none : path)
        + hunks(changeScript(linesOf(before), linesOf(after)));
}

} // namespace Pilothouse
