#include "models/migration/compatibilityjson.h"
#include <QJsonArray>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

constexpr Fit fits[] = {Fit::NotTried, Fit::Works, Fit::Fails};

QJsonObject toJson(const CompatibilityCell& cell)
{
    return {{u"fit"_s, wordOf(cell.fit)}, {u"tried"_s, cell.tried}, {u"failedAt"_s, cell.failedAt}, {u"statement"_s, cell.statement},
        {u"error"_s, cell.error}, {u"reason"_s, cell.reason}};
}

QJsonObject toJson(const RehearsedMigration& migration)
{
    QJsonArray locks;
    for (const TableLock& lock : migration.locks) {
        locks.append(QJsonObject {{u"table"_s, lock.table}, {u"lock"_s, wordOf(lock.mode)}});
    }
    return {{u"label"_s, migration.label}, {u"isForward"_s, migration.isForward}, {u"tookMs"_s, qint64(migration.took.count())}, {u"locks"_s, locks},
        {u"error"_s, migration.error}, {u"statement"_s, migration.statement}, {u"sql"_s, migration.sql}};
}

CompatibilityCell readCell(JsonReader reader)
{
    CompatibilityCell cell;
    const QString word = reader.string(u"fit"_s);
    const Fit* const found = std::find_if(std::begin(fits), std::end(fits), [&word](Fit fit) { return wordOf(fit) == word; });
    if (found == std::end(fits)) {
        reader.reject(u"fit"_s, word);
    } else {
        cell.fit = *found;
    }
    cell.tried = int(reader.integer(u"tried"_s));
    cell.failedAt = reader.string(u"failedAt"_s);
    cell.statement = reader.string(u"statement"_s);
    cell.error = reader.string(u"error"_s);
    cell.reason = reader.string(u"reason"_s);
    reader.finish();
    return cell;
}

RehearsedMigration readMigration(JsonReader& reader)
{
    RehearsedMigration migration;
    migration.label = reader.string(u"label"_s);
    migration.isForward = reader.boolean(u"isForward"_s);
    migration.took = Milliseconds(reader.integer(u"tookMs"_s));
    for (JsonReader& lock : reader.objects(u"locks"_s)) {
        migration.locks.append({lock.string(u"table"_s), lockModeOf(lock.string(u"lock"_s))});
        lock.finish();
    }
    migration.error = reader.string(u"error"_s);
    migration.statement = reader.string(u"statement"_s);
    migration.sql = reader.string(u"sql"_s);
    reader.finish();
    return migration;
}

} // namespace

QString wordOf(Fit fit)
{
    switch (fit) {
    case Fit::NotTried: break;
    case Fit::Works: return u"works"_s;
    case Fit::Fails: return u"fails"_s;
    }
    return u"not-tried"_s;
}

QJsonObject proofToJson(const CompatibilityProof& proof)
{
    QJsonArray rehearsal;
    for (const RehearsedMigration& migration : proof.rehearsal) {
        rehearsal.append(toJson(migration));
    }
    return {{u"oldCodeOldSchema"_s, toJson(proof.oldCodeOldSchema)}, {u"oldCodeNewSchema"_s, toJson(proof.oldCodeNewSchema)},
        {u"newCodeOldSchema"_s, toJson(proof.newCodeOldSchema)}, {u"newCodeNewSchema"_s, toJson(proof.newCodeNewSchema)},
        {u"rehearsal"_s, rehearsal}, {u"isReversible"_s, proof.isReversible}, {u"source"_s, proof.source},
        {u"notes"_s, QJsonArray::fromStringList(proof.notes)}};
}

CompatibilityProof proofFromJson(JsonReader reader)
{
    CompatibilityProof proof;
    proof.oldCodeOldSchema = readCell(reader.nested(u"oldCodeOldSchema"_s));
    proof.oldCodeNewSchema = readCell(reader.nested(u"oldCodeNewSchema"_s));
    proof.newCodeOldSchema = readCell(reader.nested(u"newCodeOldSchema"_s));
    proof.newCodeNewSchema = readCell(reader.nested(u"newCodeNewSchema"_s));
    for (JsonReader& migration : reader.objects(u"rehearsal"_s)) {
        proof.rehearsal.append(readMigration(migration));
    }
    proof.isReversible = reader.boolean(u"isReversible"_s);
    proof.source = reader.string(u"source"_s);
    proof.notes = reader.strings(u"notes"_s);
    reader.finish();
    return proof;
}

} // namespace Pilothouse
