#include "services/migration/judge/suppressions.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

struct Suppression {
    QStringList rules;
    QString reason;
};

/// The line of the statement that a comment on `line` is about: one that it stands in, else the next.
int statementLine(const QList<SqlStatement>& statements, int line)
{
    for (const SqlStatement& statement : statements) {
        if (line <= statement.lastLine) {
            return statement.line;
        }
    }
    return -1;
}

void apply(const Suppression& suppression, int line, QList<StatementFinding>& findings)
{
    for (StatementFinding& finding : findings) {
        if (finding.line != line || !suppression.rules.contains(finding.rule)) {
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

void applySuppressions(const QByteArray& sql, const QList<SqlStatement>& statements, QList<StatementFinding>& findings)
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
