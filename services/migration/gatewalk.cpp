#include "services/migration/gatewalk.h"
#include "models/core/canonicaljson.h"
#include "models/core/quantity.h"
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse {
namespace {

// A longer wait would keep the running release's queries queued behind the migration for as long.
constexpr Milliseconds longestLockTimeout {10000};

// ALTER TABLE parts that harm nobody on a table that no running release knows.
constexpr const char16_t* harmlessOnNew[] = {u"AT_AddColumn", u"AT_AddConstraint", u"AT_ColumnDefault",
    u"AT_SetNotNull", u"AT_DropNotNull", u"AT_AlterColumnType", u"AT_ValidateConstraint", u"AT_AddIdentity",
    u"AT_SetIdentity", u"AT_DropConstraint", u"AT_DropColumn"};

RuleWord pass(const char* rule, const QString& reason)
{
    return {QString::fromLatin1(rule), true, reason};
}

RuleWord refuse(const char* rule, const QString& reason)
{
    return {QString::fromLatin1(rule), false, reason};
}

/// Lines of the comments by which Django says that an operation is not in the SQL.
QList<int> opaqueMarkers(const QString& sql)
{
    QList<int> lines;
    int number = 0;
    for (const QStringView line : QStringView(sql).split(u'\n')) {
        ++number;
        const QStringView text = line.trimmed();
        if (text == u"-- MIGRATION NOW PERFORMS OPERATION THAT CANNOT BE WRITTEN AS SQL:" // to Django 4.0
            || text == u"-- THIS OPERATION CANNOT BE WRITTEN AS SQL") {
            lines.append(number);
        }
    }
    return lines;
}

/// "2s", "500ms" or milliseconds; nothing for anything else.
std::optional<Milliseconds> timeoutOf(const QJsonObject& constant)
{
    if (constant.contains(u"ival")) {
        return Milliseconds(constant.value(u"ival").toObject().value(u"ival").toInt());
    }
    const QString text = constant.value(u"sval").toObject().value(u"sval").toString().simplified().remove(u' ');
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? Milliseconds(number) : parseDuration(text);
}

} // namespace

void GateWalk::migration(const PendingMigration& migration)
{
    MigrationVerdict verdict;
    verdict.app = migration.app;
    verdict.name = migration.name;
    verdict.sqlDigest = sha256Hex(migration.sql.toUtf8());
    m_result.migrations.append(verdict);
    m_isAtomic = m_isOpen = migration.isAtomic;
    m_locked.clear();
    opaqueOperations(migration);
    if (migration.error) {
        addAt({}, migration.error->detail.section(u'\n', -1), refuse("unreadable-migration", migration.error->message));
        return;
    }
    const auto parsed = parseSql(migration.sql);
    if (!parsed) {
        addAt(parsed.error().at, parsed.error().text,
            refuse("unparseable", tr("PostgreSQL's parser does not accept it: %1").arg(parsed.error().message)));
        return;
    }
    for (qsizetype index = 0; index < parsed->size(); ++index) {
        statement(parsed->at(index), index == 0, index == parsed->size() - 1);
    }
    if (m_isOpen && !m_isAtomic) {
        add(parsed->last(), refuse("explicit-transaction", tr("a transaction that is begun here is never committed")));
    }
}

GateResult GateWalk::take()
{
    for (MigrationVerdict& migration : m_result.migrations) {
        const bool isSafe = std::all_of(migration.findings.cbegin(), migration.findings.cend(),
            [](const GateFinding& finding) { return finding.verdict == GateVerdict::Safe; });
        migration.verdict = isSafe ? GateVerdict::Safe : GateVerdict::Refused;
        if (!isSafe) {
            m_result.verdict = GateVerdict::Refused;
        }
    }
    return std::move(m_result);
}

void GateWalk::opaqueOperations(const PendingMigration& migration)
{
    const QList<int> lines = opaqueMarkers(migration.sql);
    const qsizetype count = std::max(lines.size(), migration.opaque.size());
    for (qsizetype index = 0; index < count; ++index) {
        addAt({lines.value(index, 1), 1}, migration.opaque.value(index, tr("an operation without SQL")),
            refuse("opaque-python", tr("it runs code of the migration; nothing in the SQL proves what it does to the running release")));
    }
}

void GateWalk::statement(const SqlStatement& statement, bool isFirst, bool isLast)
{
    if (statement.kind == u"TransactionStmt") {
        transaction(statement, isFirst, isLast);
    } else if (statement.kind == u"CreateStmt") {
        createTable(statement);
    } else if (statement.kind == u"AlterTableStmt") {
        alterTable(statement);
    } else if (statement.kind == u"IndexStmt") {
        createIndex(statement);
    } else if (statement.kind == u"DropStmt" && statement.node.value(u"removeType").toString() == u"OBJECT_INDEX") {
        dropIndex(statement);
    } else if (statement.kind == u"VariableSetStmt") {
        setVariable(statement);
    } else if (statement.kind == u"ConstraintsSetStmt") {
        setConstraints(statement);
    } else {
        RuleWord word = judgeOtherStatement(statement.kind, statement.node);
        if (word.rule == u"backfill" && !m_locked.isEmpty()) {
            word = refuse("backfill-in-ddl-txn", tr("nobody can read or write the altered table until every row is changed"));
        }
        add(statement, word);
    }
    if (!m_isOpen) {
        m_locked.clear();
    }
}

void GateWalk::transaction(const SqlStatement& statement, bool isFirst, bool isLast)
{
    const QString kind = statement.node.value(u"kind").toString();
    const bool isBegin = kind == u"TRANS_STMT_BEGIN" || kind == u"TRANS_STMT_START";
    const bool isCommit = kind == u"TRANS_STMT_COMMIT" && !statement.node.value(u"chain").toBool();
    const bool isDjangos = m_isAtomic && ((isBegin && isFirst) || (isCommit && isLast));
    const bool isOwn = !m_isAtomic && ((isBegin && !m_isOpen) || (isCommit && m_isOpen));
    if (isDjangos || isOwn) {
        m_isOpen = isBegin;
        return;
    }
    m_isOpen = m_isOpen && !isCommit;
    add(statement, refuse("explicit-transaction",
        tr("it interferes with the migration's own transaction: a failure after it leaves the migration half done")));
}

void GateWalk::createTable(const SqlStatement& statement)
{
    const QJsonObject relation = statement.node.value(u"relation").toObject();
    const QString table = relationName(relation);
    if (relation.value(u"relpersistence").toString() == u"t" || relation.value(u"schemaname").toString() == u"pg_temp") {
        add(statement, refuse("temporary-table",
            tr("it hides a real table of the same name until the session ends, so nothing after it can be judged")));
        return;
    }
    for (const QJsonValue& parent : statement.node.value(u"inhRelations").toArray()) {
        const QString name = relationName(parent.toObject().value(u"RangeVar").toObject());
        if (!m_created.contains(name)) {
            add(statement, refuse("create-partition-of", tr("%1 is locked for everybody, and the running release sees the new table's rows in it").arg(name)));
            return;
        }
    }
    lockReferences(statement.node);
    if (statement.node.value(u"if_not_exists").toBool()) {
        add(statement, pass("create-table", tr("does nothing when the table exists; then what follows is judged as on an existing table")));
        return;
    }
    m_created.insert(table);
    add(statement, pass("create-table", tr("the running release does not know the table")));
}

void GateWalk::alterTable(const SqlStatement& statement)
{
    const QString table = relationName(statement.node.value(u"relation").toObject());
    if (statement.node.value(u"objtype").toString() != u"OBJECT_TABLE") {
        add(statement, judgeOtherStatement(tr("this ALTER"), statement.node));
        return;
    }
    const QJsonArray commands = statement.node.value(u"cmds").toArray();
    for (const QJsonValue& value : commands) {
        alterCommand(statement, table, value.toObject().value(u"AlterTableCmd").toObject(), commands.size() == 1);
    }
}

void GateWalk::alterCommand(const SqlStatement& statement, const QString& table, const QJsonObject& command, bool isOnly)
{
    const QString subtype = command.value(u"subtype").toString();
    const QJsonObject definition = command.value(u"def").toObject();
    const bool isHarmlessOnNew = std::any_of(std::begin(harmlessOnNew), std::end(harmlessOnNew),
        [&](const char16_t* one) { return subtype == one; });
    if (m_created.contains(table) && isHarmlessOnNew) {
        lockReferences(command);
        add(statement, pass("same-txn-new-table", tr("the running release does not know the table")));
    } else if (subtype == u"AT_AddColumn") {
        addColumn(statement, table, definition.value(u"ColumnDef").toObject());
    } else if (subtype == u"AT_AddConstraint") {
        add(statement, judgeAddedConstraint(definition.value(u"Constraint").toObject()));
        lockReferences(command);
        lock(table);
    } else if (subtype == u"AT_ValidateConstraint") {
        validate(statement, isOnly);
    } else if (subtype == u"AT_ColumnDefault" && definition.isEmpty()) {
        dropDefault(statement, table, command.value(u"name").toString());
        lock(table);
    } else {
        add(statement, judgeAlterCommand(command));
        lock(table);
    }
}

void GateWalk::addColumn(const SqlStatement& statement, const QString& table, const QJsonObject& columnDef)
{
    const AddedColumn column = judgeAddedColumn(columnDef);
    add(statement, column.word);
    lockReferences(columnDef);
    lock(table);
    if (column.hasDefault) {
        m_defaulted.insert(table + u'\n' + column.name,
            {m_result.migrations.size() - 1, m_result.migrations.last().findings.size() - 1});
    }
}

void GateWalk::dropDefault(const SqlStatement& statement, const QString& table, const QString& column)
{
    RuleWord word = judgeAlterCommand({{QStringLiteral("subtype"), QStringLiteral("AT_ColumnDefault")}});
    const auto added = m_defaulted.constFind(table + u'\n' + column);
    if (added != m_defaulted.cend()) {
        const MigrationVerdict& here = m_result.migrations.last();
        GateFinding& finding = m_result.migrations[added->migration].findings[added->finding];
        if (finding.verdict == GateVerdict::Safe) {
            finding.verdict = GateVerdict::Refused;
            finding.rule = QStringLiteral("django-add-not-null-default-dropped");
            finding.reason = tr("its default is dropped again in %1.%2, line %3: then the running release's INSERTs, which omit the column, fail or store NULL")
                                 .arg(here.app, here.name).arg(statement.line);
        }
        word.rule = QStringLiteral("django-add-not-null-default-dropped");
    }
    add(statement, word);
}

void GateWalk::validate(const SqlStatement& statement, bool isOnly)
{
    const bool isAlone = isOnly && m_locked.isEmpty();
    add(statement, isAlone ? pass("validate-constraint", tr("reads and writes go on while the rows are scanned"))
                           : refuse("not-valid-and-validate-same-txn",
                                 tr("the rows are scanned while this transaction holds locks that the running release waits for; validate in a migration of its own")));
}

void GateWalk::createIndex(const SqlStatement& statement)
{
    const QString table = relationName(statement.node.value(u"relation").toObject());
    if (statement.node.value(u"concurrent").toBool()) {
        add(statement, m_isOpen ? refuse("concurrently-in-transaction", tr("PostgreSQL refuses CONCURRENTLY inside a transaction; set atomic = False in the migration"))
                                : pass("create-index-concurrently", tr("reads and writes go on while the index is built")));
    } else if (m_created.contains(table)) {
        add(statement, pass("same-txn-new-table", tr("the running release does not know the table")));
    } else if (m_locked.contains(table)) {
        add(statement, refuse("index-after-exclusive-lock", tr("nobody can read or write %1 until the index is built, because this transaction has altered it; build the index CONCURRENTLY in another migration").arg(table)));
    } else {
        add(statement, refuse("create-index-blocking", tr("nobody can write to %1 while the index is built; use CONCURRENTLY in a migration with atomic = False").arg(table)));
    }
}

void GateWalk::dropIndex(const SqlStatement& statement)
{
    if (!statement.node.value(u"concurrent").toBool()) {
        add(statement, judgeOtherStatement(statement.kind, statement.node));
    } else if (m_isOpen) {
        add(statement, refuse("concurrently-in-transaction", tr("PostgreSQL refuses CONCURRENTLY inside a transaction; set atomic = False in the migration")));
    } else if (statement.node.value(u"objects").toArray().size() != 1 || statement.node.value(u"behavior").toString() == u"DROP_CASCADE") {
        add(statement, refuse("drop-index-concurrently", tr("PostgreSQL refuses several indexes, or CASCADE, with CONCURRENTLY")));
    } else {
        add(statement, pass("drop-index-concurrently", tr("reads and writes go on")));
    }
}

void GateWalk::setVariable(const SqlStatement& statement)
{
    const QString name = statement.node.value(u"name").toString();
    const QJsonArray arguments = statement.node.value(u"args").toArray();
    if (name != u"lock_timeout") {
        add(statement, refuse("set-variable", tr("it changes what the statements after it mean")));
        return;
    }
    const auto timeout = arguments.size() == 1 && statement.node.value(u"kind").toString() == u"VAR_SET_VALUE"
        ? timeoutOf(arguments.first().toObject().value(u"A_Const").toObject())
        : std::nullopt;
    const bool isShort = timeout && *timeout > Milliseconds(0) && *timeout <= longestLockTimeout;
    add(statement, isShort ? pass("lock-timeout", tr("it limits how long others may have to wait"))
                           : refuse("missing-lock-timeout", tr("it lets the running release wait longer than 10 s behind a lock that the migration waits for")));
}

void GateWalk::setConstraints(const SqlStatement& statement)
{
    add(statement, statement.node.value(u"deferred").toBool()
            ? refuse("set-variable", tr("it changes when the statements after it are checked"))
            : pass("set-constraints-immediate", tr("nothing is pending in this transaction")));
}

void GateWalk::add(const SqlStatement& statement, RuleWord word)
{
    addAt({statement.line, statement.column}, statement.text, std::move(word));
}

void GateWalk::addAt(TextPosition at, const QString& text, RuleWord word)
{
    m_result.migrations.last().findings.append({word.rule, word.passes ? GateVerdict::Safe : GateVerdict::Refused,
        at.line, at.column, text, word.reason});
}

void GateWalk::lock(const QString& table)
{
    if (!m_created.contains(table)) {
        m_locked.insert(table);
    }
}

/// Foreign keys lock the table that they point to as well.
void GateWalk::lockReferences(const QJsonObject& node)
{
    for (auto it = node.constBegin(); it != node.constEnd(); ++it) {
        if (it.key() == u"pktable") {
            lock(relationName(it.value().toObject()));
        } else if (it.value().isObject()) {
            lockReferences(it.value().toObject());
        } else if (it.value().isArray()) {
            for (const QJsonValue& element : it.value().toArray()) {
                lockReferences(element.toObject());
            }
        }
    }
}

} // namespace Pilothouse
