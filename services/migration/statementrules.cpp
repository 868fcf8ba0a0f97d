#include "services/migration/gaterules.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

struct Refusal {
    const char16_t* what; ///< libpg_query's name
    const char* rule;
    const char* reason;
};

#define REASON(text) QT_TRANSLATE_NOOP("StatementRules", text)

constexpr Refusal commands[] = {
    {u"AT_DropColumn", "drop-column", REASON("the running release still reads and writes the column, and its data is lost")},
    {u"AT_AlterColumnType", "alter-type-rewrite", REASON("the whole table may be rewritten while nobody can read it, and the running release still expects the old type")},
    {u"AT_SetNotNull", "set-not-null", REASON("the whole table is scanned while nobody can read or write it, and the running release may still write NULL")},
    {u"AT_DropNotNull", "drop-not-null", REASON("the running release may then read a NULL that it does not expect")},
    {u"AT_DropConstraint", "drop-constraint", REASON("the running release may rely on it, for example by ON CONFLICT")},
    {u"AT_AlterConstraint", "alter-constraint", REASON("the running release may rely on when it is checked")},
    {u"AT_AddIdentity", "add-identity", REASON("the running release's INSERTs may then be refused")},
    {u"AT_SetIdentity", "set-identity", REASON("the running release's INSERTs may then be refused")},
    {u"AT_DropIdentity", "drop-identity", REASON("the running release's INSERTs omit the column")},
    {u"AT_DropExpression", "drop-expression", REASON("the column is then no longer computed for the running release")},
    {u"AT_SetLogged", "set-logged-unlogged", REASON("the whole table is rewritten while nobody can read it")},
    {u"AT_SetUnLogged", "set-logged-unlogged", REASON("the whole table is rewritten while nobody can read it")},
    {u"AT_SetTableSpace", "set-tablespace", REASON("the whole table is copied while nobody can read it")},
    {u"AT_AttachPartition", "attach-partition-scan", REASON("the attached table is scanned while nobody can use it")},
    {u"AT_DetachPartition", "detach-partition", REASON("the running release no longer sees its rows")},
    {u"AT_EnableRowSecurity", "enable-rls", REASON("the running release may then see no rows")},
    {u"AT_ForceRowSecurity", "enable-rls", REASON("the running release may then see no rows")},
    {u"AT_ChangeOwner", "owner", REASON("the running release's user may lose its rights")},
};

constexpr Refusal statements[] = {
    {u"UpdateStmt", "backfill", REASON("it changes rows under the running release and holds their locks until the transaction ends")},
    {u"DeleteStmt", "delete", REASON("it removes rows that the running release uses")},
    {u"InsertStmt", "insert", REASON("it changes data under the running release; move it out of the migration")},
    {u"MergeStmt", "backfill", REASON("it changes rows under the running release and holds their locks until the transaction ends")},
    {u"CopyStmt", "insert", REASON("it changes data under the running release; move it out of the migration")},
    {u"TruncateStmt", "truncate", REASON("the table's data is lost")},
    {u"DoStmt", "opaque-do-block", REASON("a DO block can do anything; nothing in its text proves what")},
    {u"CallStmt", "opaque-do-block", REASON("a procedure can do anything; nothing here proves what")},
    {u"SelectStmt", "opaque-do-block", REASON("a query in a migration runs functions; nothing here proves what they do")},
    {u"LockStmt", "lock-table", REASON("the running release waits until the transaction ends")},
    {u"VacuumStmt", "vacuum-full-or-cluster", REASON("it does not belong into a deployment; with FULL the table is rewritten while nobody can read it")},
    {u"ClusterStmt", "vacuum-full-or-cluster", REASON("the whole table is rewritten while nobody can read it")},
    {u"ReindexStmt", "reindex-blocking", REASON("every query on the table waits while the index is built")},
    {u"RefreshMatViewStmt", "refresh-matview-blocking", REASON("readers of the view wait while it is filled")},
    {u"CreateTrigStmt", "create-trigger", REASON("it changes what the running release's writes do")},
    {u"RuleStmt", "create-rule", REASON("it changes what the running release's statements do")},
    {u"AlterObjectSchemaStmt", "set-schema", REASON("the running release no longer finds it")},
    {u"AlterEnumStmt", "enum-add-value", REASON("the running release may read a value that it does not know, and it cannot be taken back")},
    {u"AlterDomainStmt", "domain-add-constraint", REASON("every table that uses the domain is scanned while nobody can write to it")},
    {u"AlterSeqStmt", "sequence-restart", REASON("the running release may be given keys that exist")},
    {u"CreateTableAsStmt", "create-table-as", REASON("it copies data that the running release changes meanwhile")},
    {u"CreateExtensionStmt", "create-extension", REASON("it needs more rights than a deployment should have; make it beforehand")},
};

constexpr Refusal renames[] = {
    {u"OBJECT_COLUMN", "rename-column", REASON("the running release still reads and writes the column by its old name")},
    {u"OBJECT_TABLE", "rename-table", REASON("the running release still uses the table by its old name")},
    {u"OBJECT_TABCONSTRAINT", "rename-constraint", REASON("the running release may name it in ON CONFLICT")},
    {u"OBJECT_INDEX", "rename-index", REASON("the gate does not follow renamed indexes")},
    {u"OBJECT_SCHEMA", "rename-schema", REASON("the running release no longer finds its tables")},
};

constexpr Refusal drops[] = {
    {u"OBJECT_TABLE", "drop-table", REASON("the running release still uses the table, and its data is lost")},
    {u"OBJECT_INDEX", "drop-index-blocking", REASON("it waits for every query on the table and all others wait behind it; use CONCURRENTLY")},
    {u"OBJECT_VIEW", "drop-view", REASON("the running release may still read it")},
    {u"OBJECT_MATVIEW", "drop-view", REASON("the running release may still read it")},
    {u"OBJECT_TYPE", "drop-type", REASON("the running release may still use it")},
    {u"OBJECT_FUNCTION", "drop-function", REASON("the running release may still call it")},
    {u"OBJECT_SCHEMA", "drop-schema", REASON("the running release may still use what is in it")},
    {u"OBJECT_TRIGGER", "drop-trigger", REASON("it changes what the running release's writes do")},
};

#undef REASON

const Refusal* find(const auto& list, const QString& what)
{
    for (const Refusal& refusal : list) {
        if (what == refusal.what) {
            return &refusal;
        }
    }
    return nullptr;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("StatementRules", text);
}

RuleWord refused(const char* rule, const QString& reason)
{
    return {QString::fromLatin1(rule), false, reason};
}

RuleWord wordOf(const Refusal* refusal, const QString& what)
{
    return refusal != nullptr ? refused(refusal->rule, tr(refusal->reason))
                              : refused("unknown-statement", tr("the gate does not know what %1 does to the running release").arg(what));
}

/// "…unless every row" forms have rules of their own.
RuleWord judgeWholeTable(const char* rule, const QString& kind)
{
    RuleWord word = wordOf(find(statements, kind), kind);
    word.rule = QString::fromLatin1(rule);
    return word;
}

} // namespace

RuleWord judgeAddedConstraint(const QJsonObject& constraint)
{
    const QString kind = constraint.value(u"contype").toString();
    const bool isUnchecked = constraint.value(u"skip_validation").toBool();
    const bool hasIndex = constraint.contains(u"indexname");
    if (kind == u"CONSTR_CHECK") {
        return isUnchecked ? RuleWord {QStringLiteral("add-check-not-valid"), true, tr("existing rows are not scanned; what the running release writes is checked from now on")}
                           : refused("add-check-validated", tr("the whole table is scanned while nobody can read or write it; add it NOT VALID and validate it in another migration"));
    }
    if (kind == u"CONSTR_FOREIGN") {
        return isUnchecked ? RuleWord {QStringLiteral("add-fk-not-valid"), true, tr("existing rows are not scanned; what the running release writes is checked from now on")}
                           : refused("add-fk-validated", tr("the whole table is scanned while nobody can write to it or to %1; add it NOT VALID and validate it in another migration")
                                 .arg(relationName(constraint.value(u"pktable").toObject())));
    }
    if (kind == u"CONSTR_UNIQUE") {
        return hasIndex ? refused("add-unique-using-index", tr("the gate cannot see whether the index is valid"))
                        : refused("add-unique-constraint", tr("the index is built while nobody can read or write the table"));
    }
    if (kind == u"CONSTR_PRIMARY") {
        return hasIndex ? refused("add-pk-using-index", tr("the gate cannot see whether the columns are NOT NULL already"))
                        : refused("add-primary-key", tr("the index is built while nobody can read or write the table"));
    }
    if (kind == u"CONSTR_EXCLUSION") {
        return refused("add-exclusion-constraint", tr("the index is built while nobody can read or write the table"));
    }
    return wordOf(nullptr, kind);
}

RuleWord judgeAlterCommand(const QJsonObject& command)
{
    const QString subtype = command.value(u"subtype").toString();
    if (subtype == u"AT_ColumnDefault") {
        return command.contains(u"def")
            ? refused("set-default", tr("the running release's INSERTs get another value than before"))
            : refused("drop-default", tr("the running release's INSERTs that omit the column then fail or store NULL"));
    }
    if (subtype.startsWith(u"AT_EnableTrig") || subtype.startsWith(u"AT_DisableTrig")) {
        return refused("disable-trigger", tr("it changes what the running release's writes do"));
    }
    return wordOf(find(commands, subtype), subtype.mid(3));
}

RuleWord judgeOtherStatement(const QString& kind, const QJsonObject& node)
{
    if (kind == u"RenameStmt") {
        const QString what = node.value(u"renameType").toString();
        return wordOf(find(renames, what), tr("this renaming"));
    }
    if (kind == u"DropStmt") {
        const QString what = node.value(u"removeType").toString();
        return wordOf(find(drops, what), tr("this DROP"));
    }
    const bool hasCondition = node.contains(u"whereClause");
    if (kind == u"UpdateStmt" && !hasCondition) {
        return judgeWholeTable("update-without-where", kind);
    }
    if (kind == u"DeleteStmt" && !hasCondition) {
        return judgeWholeTable("delete-without-where", kind);
    }
    if (kind == u"AlterEnumStmt" && node.contains(u"oldVal")) {
        return refused("enum-rename-value", tr("the running release still writes the old value"));
    }
    if (kind == u"GrantStmt" && !node.value(u"is_grant").toBool()) {
        return refused("revoke", tr("the running release may lose a right that it needs"));
    }
    return wordOf(find(statements, kind), kind.endsWith(u"Stmt") ? kind.chopped(4) : kind);
}

} // namespace Pilothouse
