#include "services/migration/judge/judge.h"
#include "services/migration/judge/doblock.h"
#include "services/migration/judge/docket.h"
#include "services/migration/judge/families.h"
#include "services/migration/judge/suppressions.h"
#include <algorithm>
#include <iterator>
#include <limits>

namespace Pilothouse {
namespace {

using namespace Families;

/// The rulings of one statement, by its kind.
Rulings plainRulings(const SqlStatement& statement, Scene& scene)
{
    const QString& kind = statement.kind;
    if (kind == u"AlterTableStmt") {
        return alterTable(statement.node, scene);
    }
    if (kind == u"CreateStmt" || kind == u"CreateForeignTableStmt") {
        return createTable(kind == u"CreateStmt" ? statement.node : statement.node.value(u"base").toObject(), scene);
    }
    if (kind == u"IndexStmt") {
        return createIndex(statement.node, scene);
    }
    if (kind == u"RenameStmt") {
        return rename(statement.node, scene);
    }
    if (kind == u"DropStmt") {
        return drop(statement.node, scene);
    }
    if (kind == u"ReindexStmt") {
        return reindex(statement.node, scene);
    }
    if (kind == u"CreateTableAsStmt") {
        return createTableAs(statement.node, scene);
    }
    if (kind == u"AlterTableMoveAllStmt") {
        return {moveAll(statement.node)};
    }
    if (kind == u"AlterObjectSchemaStmt") {
        return setSchema(statement.node, scene);
    }
    for (const auto& family : {data, object, maintenance, session}) {
        if (auto rulings = family(kind, statement.node, scene)) {
            return *rulings;
        }
    }
    return {rulingOf(*tableRules().back())};
}

/// A DO block with what its text shows of the statements in it, judged as if its conditions were true.
Rulings rulingsOf(const SqlStatement& statement, Scene& scene)
{
    Rulings rulings = plainRulings(statement, scene);
    if (statement.kind == u"DoStmt") {
        Scene inside = scene; // what is made under a condition proves nothing for what follows
        inside.begin();
        for (const SqlStatement& inner : statementsInBlock(statement.node)) {
            const Rulings found = plainRulings(inner, inside);
            std::copy_if(found.cbegin(), found.cend(), std::back_inserter(rulings), [&](const Ruling& each) {
                const SafetyClass safety = each.safety.value_or(each.rule->safety);
                const bool matters = safety == SafetyClass::Risky || safety == SafetyClass::Dangerous || each.rule->lock >= LockMode::ShareRowExclusive;
                return matters && !inside.isNew(each.table);
            });
            for (const Ruling& each : found) {
                inside.hold({each.table, each.lock.value_or(each.rule->lock)});
            }
        }
    }
    refuseFreshEnum(statement.kind, statement.node, scene, rulings);
    return rulings;
}

enum class Boundary { None, Begin, End };

Boundary boundaryOf(const SqlStatement& statement)
{
    if (statement.kind != u"TransactionStmt") {
        return Boundary::None;
    }
    const QString kind = statement.node.value(u"kind").toString();
    if (kind == u"TRANS_STMT_BEGIN" || kind == u"TRANS_STMT_START") {
        return Boundary::Begin;
    }
    const bool isEnd = kind == u"TRANS_STMT_COMMIT" || kind == u"TRANS_STMT_ROLLBACK" || kind == u"TRANS_STMT_PREPARE";
    return isEnd ? Boundary::End : Boundary::None;
}

/// Lines of the comments by which Django says that an operation is not in the SQL.
QList<int> opaqueMarkers(const QByteArray& sql)
{
    QList<int> found;
    const bool hasAny = sql.contains("CANNOT BE WRITTEN AS SQL");
    const QList<QByteArray> lines = hasAny ? sql.split('\n') : QList<QByteArray>();
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QByteArray line = lines.at(number).trimmed();
        if (line == "-- MIGRATION NOW PERFORMS OPERATION THAT CANNOT BE WRITTEN AS SQL:" || line == "-- THIS OPERATION CANNOT BE WRITTEN AS SQL") {
            found << int(number) + 1;
        }
    }
    return found;
}

/// COMMIT and ROLLBACK; AND CHAIN begins the next transaction at once.
void finish(const QJsonObject& node, Scene& scene)
{
    if (node.value(u"kind").toString() == u"TRANS_STMT_ROLLBACK") {
        scene.rollBack(false);
    } else {
        scene.end();
    }
    if (node.value(u"chain").toBool()) {
        scene.begin();
    }
}

void judge(const SqlStatement& statement, Scene& scene, Docket& docket)
{
    const Boundary boundary = boundaryOf(statement);
    if (boundary == Boundary::Begin) {
        scene.begin();
    } else if (boundary == Boundary::End) {
        docket.transactionEnded();
        finish(statement.node, scene);
    } else if (statement.node.value(u"kind").toString() == u"TRANS_STMT_ROLLBACK_TO") {
        scene.rollBack(true);
    } else if (statement.kind != u"TransactionStmt") { // savepoints change nothing here
        scene.unmask(statement.node);
        docket.statement(statement, rulingsOf(statement, scene), scene);
        scene.statementEnded();
    }
}

/// The Python operations before the line; they are taken out of `markers`.
void judgeMarkers(int line, QList<int>& markers, const Scene& scene, Docket& docket)
{
    while (!markers.isEmpty() && markers.first() < line) {
        SqlStatement marker;
        marker.line = std::max(1, markers.takeFirst());
        marker.text = QStringLiteral("RunPython");
        docket.opaquePython(marker, scene);
    }
}

void walk(const SqlReading& part, QList<int>& markers, Scene& scene, Docket& docket)
{
    for (const SqlError& error : part.errors) {
        docket.unparseable(error);
    }
    for (const SqlStatement& statement : part.statements) {
        judgeMarkers(statement.line, markers, scene, docket);
        judge(statement, scene, docket);
    }
}

void walkEnds(QList<int>& markers, const Scene& scene, Docket& docket)
{
    judgeMarkers(std::numeric_limits<int>::max(), markers, scene, docket);
    docket.transactionEnded();
}

/// Positions are those of the step; the text of its statements is shown no more.
void walk(const JudgeStep& step, Scene& scene, Docket& docket)
{
    SqlStatement place;
    place.line = place.lastLine = step.line;
    place.column = step.column;
    place.text = step.text;
    if (step.isCode) {
        docket.opaquePython(place, scene);
    } else if (step.rule != nullptr) {
        docket.statement(place, {rulingOf(*step.rule, step.table)}, scene);
    }
    for (auto known = step.columns.cbegin(); known != step.columns.cend(); ++known) {
        if (scene.column(step.table, known.key()) == nullptr) {
            scene.facts(step.table).columns.insert(known.key(), *known);
        }
    }
    SqlReading reading = readSql(step.sql);
    for (SqlError& error : reading.errors) {
        error.at = {step.line, step.column};
        docket.unparseable(error);
    }
    for (SqlStatement& statement : reading.statements) {
        statement.line = statement.lastLine = step.line;
        statement.column = step.column;
        statement.text = step.text + QStringLiteral(": ") + statement.text;
        judge(statement, scene, docket);
    }
}

/// Whether the statement changes the transaction that Django begins first and commits last.
bool breaksInto(const QList<SqlStatement>& statements, qsizetype index)
{
    const Boundary boundary = boundaryOf(statements.at(index));
    const bool isDjangos = (index == 0 && boundary == Boundary::Begin) || (index == statements.size() - 1 && boundary == Boundary::End);
    return boundary != Boundary::None && !isDjangos;
}

FileVerdict verdictOf(const QString& path, const QByteArray& text, const QList<StatementLines>& statements, Docket& docket)
{
    FileVerdict verdict;
    verdict.path = path;
    verdict.findings = docket.take();
    applySuppressions(text, statements, verdict.findings);
    summarize(verdict);
    return verdict;
}

void addLines(const QList<SqlStatement>& statements, QList<StatementLines>& lines)
{
    for (const SqlStatement& each : statements) {
        lines.append({each.line, each.lastLine});
    }
}

} // namespace

FileVerdict judgeSql(const QString& path, const QByteArray& sql, const JudgeOptions& options)
{
    Scene scene(options);
    Docket docket(options);
    QList<int> markers = opaqueMarkers(sql);
    QList<StatementLines> lines;
    readSql(options.isCautious ? sql : plainSql(sql), [&](const SqlReading& part) {
        walk(part, markers, scene, docket);
        addLines(part.statements, lines);
    });
    walkEnds(markers, scene, docket);
    return verdictOf(path, sql, lines, docket);
}

QList<FileVerdict> judgePlan(const QList<JudgeText>& texts, const JudgeOptions& options)
{
    Scene scene(options);
    QList<FileVerdict> verdicts;
    for (const JudgeText& text : texts) {
        scene.end();
        if (text.isInTransaction) {
            scene.begin();
        }
        Docket docket(options);
        const SqlReading reading = readSql(text.sql);
        QList<int> markers = opaqueMarkers(text.sql);
        while (markers.size() < text.opaque.size()) {
            markers.prepend(0);
        }
        for (qsizetype index = 0; text.isInTransaction && index < reading.statements.size(); ++index) {
            if (breaksInto(reading.statements, index)) {
                docket.explicitTransaction(reading.statements.at(index));
            }
        }
        walk(reading, markers, scene, docket);
        walkEnds(markers, scene, docket);
        if (!text.isInTransaction && scene.isInTransaction()) { // begun here, and never ended
            docket.explicitTransaction(reading.statements.last());
        }
        QList<StatementLines> lines;
        addLines(reading.statements, lines);
        verdicts.append(verdictOf(text.path, text.sql, lines, docket));
    }
    return verdicts;
}

FileVerdict judgeSteps(const QString& path, const QByteArray& text, const QList<JudgeStep>& steps, const JudgeOptions& options)
{
    Scene scene(options);
    Docket docket(options);
    QList<StatementLines> places;
    for (const JudgeStep& step : steps) {
        walk(step, scene, docket);
        places.append({step.line, step.line});
    }
    docket.transactionEnded();
    std::sort(places.begin(), places.end(), [](StatementLines left, StatementLines right) { return left.first < right.first; });
    return verdictOf(path, text, places, docket);
}

QList<const Rule*> allRules()
{
    QList<const Rule*> rules;
    for (const auto& family : {tableRules, columnRules, typeRules, constraintRules, partitionRules, indexRules, dropRules, dataRules, objectRules, maintenanceRules, djangoRules, contextRules}) {
        for (const Rule* rule : family()) {
            rules.append(rule);
        }
    }
    return rules;
}

} // namespace Pilothouse
