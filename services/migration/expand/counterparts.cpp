#include "services/migration/expand/definitiontext.h"
#include "services/migration/expand/expansiontext.h"
#include "services/migration/sqltext.h"
#include <QSet>

// What stands on the old column goes with it: the same has to stand on the new one before, under a name of its own
// until the old one is free.
namespace Pilothouse::ExpansionText {
namespace {

QString standIn(const Expansion& expansion, const QString& what, const QString& name)
{
    return SqlText::derivedName(what, {expansion.schema, expansion.table, expansion.newColumn, name});
}

Result<> addIndexes(ExpansionSql& sql, QStringList& renames, const Expansion& expansion, const TableDetails& table)
{
    for (const IndexDetails& index : table.indexes) {
        if (!DefinitionText::indexUses(index.definition, expansion.column)) {
            continue;
        }
        if (!index.isValid) {
            return refused(expansion, ExpansionWriterWords::tr("its index %1 is INVALID").arg(index.name));
        }
        const QString name = standIn(expansion, QStringLiteral("ix"), index.name);
        const std::optional<QString> made = DefinitionText::indexOn(index.definition, expansion.column, expansion.newColumn, name);
        if (!made) {
            return refused(expansion, ExpansionWriterWords::tr("its index %1 cannot be written for another column").arg(index.name));
        }
        sql.indexes << *made + QLatin1Char(';');
        sql.parts << QStringLiteral("index ") + name;
        if (index.constraint.isEmpty()) {
            renames << QStringLiteral("ALTER INDEX %1 RENAME TO %2;").arg(SqlText::qualified(expansion.schema, name), SqlText::identifier(index.name));
        }
    }
    return {};
}

Result<> addUnique(ExpansionSql& sql, const Expansion& expansion, const TableDetails& table, const ConstraintDetails& constraint)
{
    for (const IndexDetails& index : table.indexes) {
        if (index.constraint == constraint.name) {
            const QString name = standIn(expansion, QStringLiteral("ix"), index.name);
            const qsizetype deferrable = constraint.definition.indexOf(QStringLiteral(" DEFERRABLE"));
            const QString timing = deferrable < 0 ? QString() : constraint.definition.mid(deferrable);
            sql.seal << unlessConstraint(expansion, name, alter(expansion, QStringLiteral("ADD CONSTRAINT %1 UNIQUE USING INDEX %1%2").arg(SqlText::identifier(name), timing)));
            sql.parts << QStringLiteral("constraint ") + name;
            return {};
        }
    }
    return refused(expansion, ExpansionWriterWords::tr("the index of its constraint %1 was not found").arg(constraint.name));
}

Result<> addConstraint(ExpansionSql& sql, const Expansion& expansion, const TableDetails& table, const ConstraintDetails& constraint)
{
    if (constraint.kind == u"u") {
        return addUnique(sql, expansion, table, constraint);
    }
    if (constraint.kind != u"c" && constraint.kind != u"f") {
        return refused(expansion, ExpansionWriterWords::tr("it is part of the constraint %1, of a kind that cannot be made twice").arg(constraint.name));
    }
    if (!constraint.isValidated) {
        return refused(expansion, ExpansionWriterWords::tr("its constraint %1 is not validated").arg(constraint.name));
    }
    const std::optional<QString> made = DefinitionText::constraintOn(constraint.definition, expansion.column, expansion.newColumn);
    if (!made) {
        return refused(expansion, ExpansionWriterWords::tr("its constraint %1 cannot be written for another column").arg(constraint.name));
    }
    const QString name = standIn(expansion, QStringLiteral("ck"), constraint.name);
    sql.seal << unlessConstraint(expansion, name, alter(expansion, QStringLiteral("ADD CONSTRAINT %1 %2 NOT VALID").arg(SqlText::identifier(name), *made)))
             << alter(expansion, QStringLiteral("VALIDATE CONSTRAINT ") + SqlText::identifier(name));
    sql.parts << QStringLiteral("constraint ") + name;
    return {};
}

Result<> addConstraints(ExpansionSql& sql, QStringList& renames, const Expansion& expansion, const TableDetails& table)
{
    for (const ConstraintDetails& constraint : table.constraints) {
        if (!constraint.columns.contains(expansion.column)) {
            continue;
        }
        const Result<> added = addConstraint(sql, expansion, table, constraint);
        if (!added) {
            return added;
        }
        QString name = standIn(expansion, QStringLiteral("ck"), constraint.name);
        if (constraint.kind == u"u") {
            name = standIn(expansion, QStringLiteral("ix"), constraint.name); // a constraint's index has its name
        }
        renames << alter(expansion, QStringLiteral("RENAME CONSTRAINT %1 TO %2").arg(SqlText::identifier(name), SqlText::identifier(constraint.name)));
    }
    return {};
}

} // namespace

Result<> addCounterparts(ExpansionSql& sql, QStringList& renames, const Expansion& expansion, const TableDetails& table)
{
    const Result<> indexed = addIndexes(sql, renames, expansion, table);
    return indexed ? addConstraints(sql, renames, expansion, table) : indexed;
}

QString missingCounterpart(const Expansion& expansion, const TableDetails& table)
{
    QSet<QString> there;
    for (const IndexDetails& index : table.indexes) {
        if (index.isValid) {
            there << index.name;
        }
    }
    for (const ConstraintDetails& constraint : table.constraints) {
        if (constraint.isValidated && constraint.kind != u"u") {
            there << constraint.name;
        }
    }
    for (const IndexDetails& index : table.indexes) {
        if (DefinitionText::indexUses(index.definition, expansion.column) && !there.contains(standIn(expansion, QStringLiteral("ix"), index.name))) {
            return ExpansionWriterWords::tr("the index %1 has no counterpart on %2").arg(index.name, expansion.newColumn);
        }
    }
    for (const ConstraintDetails& constraint : table.constraints) {
        const bool isOn = (constraint.kind == u"c" || constraint.kind == u"f") && constraint.columns.contains(expansion.column);
        if (isOn && !there.contains(standIn(expansion, QStringLiteral("ck"), constraint.name))) {
            return ExpansionWriterWords::tr("the constraint %1 has no counterpart on %2").arg(constraint.name, expansion.newColumn);
        }
    }
    return {};
}

} // namespace Pilothouse::ExpansionText
