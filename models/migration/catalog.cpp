#include "models/migration/catalog.h"
#include <QRegularExpression>

namespace Pilothouse {
namespace {

QStringList namesIn(const QString& list)
{
    QStringList names = list.split(u',', Qt::SkipEmptyParts);
    for (QString& name : names) {
        name = name.trimmed().remove(u'"');
    }
    return names;
}

} // namespace

QString referencedTable(const CatalogConstraint& foreignKey)
{
    static const QRegularExpression reference(QStringLiteral("REFERENCES\\s+(?:ONLY\\s+)?([^\\s(]+)"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = reference.match(foreignKey.definition);
    const QString name = match.hasMatch() ? match.captured(1).remove(u'"') : foreignKey.definition;
    return name.startsWith(QLatin1String("public.")) ? name.mid(7) : name;
}

QStringList referencingColumns(const CatalogConstraint& foreignKey)
{
    static const QRegularExpression list(QStringLiteral("FOREIGN\\s+KEY\\s*\\(([^)]*)\\)"), QRegularExpression::CaseInsensitiveOption);
    return namesIn(list.match(foreignKey.definition).captured(1));
}

QStringList referencedColumns(const CatalogConstraint& foreignKey)
{
    static const QRegularExpression list(QStringLiteral("REFERENCES\\s+[^(]+\\(([^)]*)\\)"), QRegularExpression::CaseInsensitiveOption);
    return namesIn(list.match(foreignKey.definition).captured(1));
}

QStringList referencingTables(const QHash<QString, CatalogTable>& tables, const QString& table)
{
    QStringList found;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        for (const CatalogConstraint& constraint : it->constraints) {
            const bool pointsHere = constraint.kind == ConstraintKind::ForeignKey && referencedTable(constraint) == table;
            if (pointsHere && it.key() != table && !found.contains(it.key())) {
                found << it.key();
            }
        }
    }
    found.sort();
    return found;
}

QStringList partitionsOf(const QHash<QString, CatalogTable>& tables, const QString& table)
{
    QStringList found;
    QStringList parents {table};
    while (!parents.isEmpty()) {
        const QString parent = parents.takeLast();
        for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
            if (it->partitionOf == parent && !found.contains(it.key())) {
                found << it.key();
                parents << it.key();
            }
        }
    }
    found.sort();
    return found;
}

} // namespace Pilothouse
