#include "services/migration/judge/suppressions.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace Pilothouse {
namespace {

struct Suppression {
    QStringList rules;
    QString reason;
};

/// The line of the statement that a comment on `line` is about: one that it stands in, else the next.
int statementLine(const QList<StatementLines>& statements, int line)
{
    const auto found = std::lower_bound(statements.cbegin(), statements.cend(), line, [](StatementLines each, int wanted) { return each.last < wanted; });
    return found == statements.cend() ? -1 : found->first;
}

void apply(const Suppression& suppression, int line, QList<StatementFinding>& findings)
{
    const auto first = std::lower_bound(findings.begin(), findings.end(), line, [](const StatementFinding& each, int wanted) { return each.line < wanted; });
    for (auto it = first; it != findings.end() && it->line == line; ++it) {
        StatementFinding& finding = *it;
        if (!suppression.rules.contains(finding.rule)) {
            continue;
        }
        if (suppression.reason.isEmpty()) {
            finding.message += QCoreApplication::translate("MigrationJudge", " (its suppression gives no reason, and so does not count)");
        } else {
            finding.allowedBecause = suppression.reason;
        }
    }
}

} // namespace

void applySuppressions(const QByteArray& sql, const QList<StatementLines>& statements, QList<StatementFinding>& findings)
{
    if (!sql.contains("pilothouse:")) {
        return;
    }
    static const QRegularExpression pattern(QStringLiteral("(?:--|#)\\s*pilothouse:\\s*allow\\s+([a-z0-9-]+(?:\\s*,\\s*[a-z0-9-]+)*)\\s*(?::\\s*(.*))?$"));
    int number = 0;
    const QList<QByteArray> lines = sql.split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        if (!line.contains("pilothouse:")) {
            continue;
        }
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(line).trimmed());
        if (match.hasMatch()) {
            const Suppression suppression {match.captured(1).remove(u' ').split(u','), match.captured(2).trimmed()};
            apply(suppression, statementLine(statements, number), findings);
        }
    }
}

} // namespace Pilothouse
