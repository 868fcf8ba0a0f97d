#include "services/migration/expand/expansionwriter.h"
#include "services/migration/expand/expansiontext.h"
#include "services/migration/sqltext.h"
#include <QJsonDocument>

namespace Pilothouse {
namespace {

using ExpansionText::ExpansionWriterWords;

// What stands in the way of every kind.
QString obstacleOf(const Expansion& expansion, const TableDetails& table)
{
    if (table.kind != u"r" || table.isInherited) {
        return ExpansionWriterWords::tr("%1 is not an ordinary table (a view, a partitioned or an inherited table)").arg(table.name);
    }
    if (!table.isOwner) {
        return ExpansionWriterWords::tr("the user of database: in pilothouse.yaml does not own %1").arg(table.name);
    }
    if (expansion.kind == ExpansionKind::RenameTable) {
        return {};
    }
    for (const QString& column : expansion.oldColumns()) {
        if (table.column(column) == nullptr) {
            return ExpansionWriterWords::tr("the database has no such column; where a pending migration makes it, deploy that one first");
        }
        if (const QString dependent = table.dependentOf(column); !dependent.isEmpty()) {
            return ExpansionWriterWords::tr("%1 depends on it").arg(dependent);
        }
    }
    const bool isCopied = expansion.kind != ExpansionKind::DropColumn;
    if (isCopied && table.key.isEmpty()) {
        return ExpansionWriterWords::tr("%1 has no primary key, by which its rows are copied in batches").arg(table.name);
    }
    return {};
}

Result<ExpansionSql> sqlOf(const Expansion& expansion, const TableDetails& table, bool isOpen)
{
    switch (expansion.kind) {
    case ExpansionKind::RenameColumn: return ExpansionText::renameColumn(expansion, table, isOpen);
    case ExpansionKind::SetNotNull: return ExpansionText::setNotNull(expansion, table, isOpen);
    case ExpansionKind::DropColumn: return ExpansionText::dropColumn(expansion, table);
    case ExpansionKind::RenameTable: return ExpansionText::renameTable(expansion, table, isOpen);
    case ExpansionKind::WidenType: return ExpansionText::widenType(expansion, table, isOpen);
    case ExpansionKind::ConvertColumns: return ExpansionText::convertColumns(expansion, table, isOpen);
    }
    Q_UNREACHABLE();
}

// Empty: the way to its end is free.
QString obstacleToEnd(const Expansion& expansion, const TableDetails& table)
{
    if (!table.isOwner) {
        return ExpansionWriterWords::tr("the user of database: in pilothouse.yaml does not own %1").arg(table.name);
    }
    for (const QString& column : expansion.oldColumns()) {
        if (const QString dependent = table.dependentOf(column); !dependent.isEmpty()) {
            return ExpansionWriterWords::tr("%1 depends on it").arg(dependent);
        }
        if (table.column(column) == nullptr) {
            return ExpansionWriterWords::tr("the database has no such column");
        }
    }
    return {};
}

QString phase(const QString& title, const QStringList& texts)
{
    return texts.isEmpty() ? QString() : QStringLiteral("\n-- ") + title + QLatin1Char('\n') + texts.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString commented(const QString& title, const QStringList& texts)
{
    QString body = texts.join(QLatin1Char('\n'));
    body.replace(QLatin1Char('\n'), QStringLiteral("\n-- "));
    return texts.isEmpty() ? QString() : QStringLiteral("\n-- ") + title + QStringLiteral("\n-- ") + body + QLatin1Char('\n');
}

QStringList transactions(const QStringList& texts)
{
    QStringList wrapped;
    for (const QString& text : texts) {
        wrapped << QStringLiteral("BEGIN;\n") + text + QStringLiteral("\nCOMMIT;");
    }
    return wrapped;
}

} // namespace

Result<WrittenExpansion> writeExpansion(Expansion expansion, const TableDetails& table)
{
    expansion.schema = table.schema;
    expansion.table = table.name;
    if (const QString obstacle = obstacleOf(expansion, table); !obstacle.isEmpty()) {
        return ExpansionText::refused(expansion, obstacle);
    }
    if (expansion.kind == ExpansionKind::ConvertColumns) {
        expansion = ExpansionText::completed(expansion, table);
    } else if (const ColumnDetails* column = table.column(expansion.column); column != nullptr && expansion.kind != ExpansionKind::WidenType) {
        expansion.type = column->type;
    }
    if (expansion.type == u"int") {
        expansion.type = QStringLiteral("integer"); // as the catalog spells it
    }
    const Result<ExpansionSql> sql = sqlOf(expansion, table, false);
    if (!sql) {
        return forward(sql);
    }
    return WrittenExpansion {expansion, *sql};
}

Result<WrittenExpansion> writeContract(const OpenExpansion& open, const TableDetails& table)
{
    const Expansion& expansion = open.expansion;
    if (const QString obstacle = obstacleToEnd(expansion, table); !obstacle.isEmpty()) {
        return ExpansionText::refused(expansion, obstacle);
    }
    Result<ExpansionSql> sql = sqlOf(expansion, table, true);
    if (!sql) {
        return forward(sql);
    }
    ExpansionSql end; // what made it is past
    end.mark = open.mark;
    end.drift = sql->drift;
    end.contract = sql->contract;
    return WrittenExpansion {expansion, end};
}

QString expansionDescriptor(const Expansion& expansion, const QString& run, const QString& release, const QString& at)
{
    QJsonObject json = expansion.toJson();
    json.insert(QStringLiteral("pilothouse"), QStringLiteral("expansion"));
    json.insert(QStringLiteral("run"), run);
    json.insert(QStringLiteral("release"), release);
    json.insert(QStringLiteral("at"), at);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QStringList expandTexts(const WrittenExpansion& written, const QString& run, const QString& release, const QString& at)
{
    QStringList texts = written.sql.expand;
    texts.replaceInStrings(QStringLiteral(":descriptor"), SqlText::literal(expansionDescriptor(written.expansion, run, release, at)));
    return texts;
}

std::optional<OpenExpansion> readDescriptor(const QString& mark, const QString& comment)
{
    const QJsonObject json = QJsonDocument::fromJson(comment.toUtf8()).object();
    const std::optional<Expansion> expansion = Expansion::fromJson(json);
    if (json.value(u"pilothouse").toString() != u"expansion" || !expansion) {
        return std::nullopt;
    }
    OpenExpansion open;
    open.expansion = *expansion;
    open.run = json.value(u"run").toString();
    open.release = json.value(u"release").toString();
    open.at = json.value(u"at").toString();
    open.mark = mark;
    return open;
}

QString expansionScript(const QList<WrittenExpansion>& expansions, const QString& release)
{
    QString script = ExpansionWriterWords::tr("-- Expand/contract for release %1, as Pilothouse would run it.").arg(release) + QLatin1Char('\n');
    for (const WrittenExpansion& written : expansions) {
        const ExpansionSql& sql = written.sql;
        const QStringList expand = transactions(expandTexts(written, QString(), release, QString()));
        script += QStringLiteral("\n-- ==== ") + written.expansion.migration + QLatin1Char(' ') + expansionKindName(written.expansion.kind) + QLatin1Char('\n');
        script += phase(ExpansionWriterWords::tr("expand: brief locks; the old release goes on"), expand);
        if (!sql.backfill.isEmpty()) {
            script += commented(ExpansionWriterWords::tr("backfill: in batches of %1 rows by primary key, a commit each; by hand, without :from and :to").arg(backfillBatch), {sql.backfill});
        }
        script += phase(ExpansionWriterWords::tr("indexes: outside of a transaction"), sql.indexes);
        script += phase(ExpansionWriterWords::tr("constraints"), transactions(sql.seal));
        script += commented(ExpansionWriterWords::tr("undo: leaves the schema as it was"), sql.undo);
        script += commented(ExpansionWriterWords::tr("contract: later, when no old release runs or is kept; the point of no return"), sql.contract);
    }
    return script;
}

} // namespace Pilothouse
