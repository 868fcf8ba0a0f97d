#include "services/migration/reconciliation.h"
#include "services/migration/djangocontainer.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr Milliseconds reconcileLimit {120000};

/// What the container says of one migration.
struct Told {
    QString app;
    QString name;
    bool isApplied = false;
    QStringList creates;
    QStringList missing;
    QStringList wanted; ///< of what it creates: still there once everything that is applied has run
};

QStringList thingsOf(const QJsonValue& pairs)
{
    QStringList things;
    for (const QJsonValue& pair : pairs.toArray()) {
        const QString table = pair.toArray().at(0).toString();
        const QString column = pair.toArray().at(1).toString();
        things << (column.isEmpty() ? QStringLiteral("table %1").arg(table) : QStringLiteral("column %1.%2").arg(table, column));
    }
    return things;
}

// A table that is missing says enough; its columns are missing with it.
QStringList withoutColumnsOfTables(QStringList things)
{
    const QStringList all = things;
    things.removeIf([&all](const QString& thing) {
        return thing.startsWith(u"column ") && all.contains(QStringLiteral("table ") + thing.mid(7).section(u'.', 0, 0));
    });
    return things;
}

QString commandLine(const QStringList& command, const QStringList& arguments)
{
    return (command + arguments).join(QLatin1Char(' '));
}

/// Tells Django that the migration is not in, runs it, and tells it again what came after.
QStringList repairOfMissing(const QList<Told>& told, qsizetype at, const QStringList& command)
{
    const Told& one = told.at(at);
    QString before = QStringLiteral("zero");
    QString last;
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (told.at(i).app == one.app && told.at(i).isApplied) {
            (i < at ? before : last) = told.at(i).name;
        }
    }
    QStringList repair {commandLine(command, {QStringLiteral("migrate --fake"), one.app, before}), commandLine(command, {QStringLiteral("migrate"), one.app, one.name})};
    if (last != one.name) {
        repair << commandLine(command, {QStringLiteral("migrate --fake"), one.app, last});
    }
    return repair;
}

QList<Discrepancy> compared(const QList<Told>& told, const QStringList& command)
{
    QList<Discrepancy> found;
    for (qsizetype i = 0; i < told.size(); ++i) {
        const Told& one = told.at(i);
        const QString label = one.app + QLatin1Char('.') + one.name;
        if (one.isApplied) {
            QStringList lost = one.missing;
            lost.removeIf([&one](const QString& thing) { return !one.wanted.contains(thing); });
            if (!lost.isEmpty()) {
                found << Discrepancy {label, true, withoutColumnsOfTables(lost), repairOfMissing(told, i, command)};
            }
        } else if (!one.creates.isEmpty() && one.missing.isEmpty()) {
            found << Discrepancy {label, false, withoutColumnsOfTables(one.creates), {commandLine(command, {QStringLiteral("migrate --fake"), one.app, one.name})}};
        }
    }
    return found;
}

} // namespace

Reconciliation::Reconciliation(Runtime* runtime, QString role, MigrationConfig config)
    : m_runtime(runtime)
    , m_role(std::move(role))
    , m_config(std::move(config))
{
}

QCoro::Task<Result<QList<Discrepancy>>> Reconciliation::read(QString imageId, std::stop_token stop)
{
    QFile script(QStringLiteral(":/pilothouse/migration/scripts/reconcile_migrations.py"));
    if (!script.open(QIODevice::ReadOnly)) {
        co_return failure(ErrorCode::Internal, tr("The script that compares migrations with the catalog is missing from the program."));
    }
    const Result<QString> stack = co_await m_runtime->stackName();
    if (!stack) {
        co_return forward(stack);
    }
    OneOff job(m_role, imageId, scriptCommand(m_config));
    job.name = *stack + QStringLiteral("-reconcile-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    job.input = script.readAll();
    job.environment = lockTimeoutEnvironment(m_config);
    job.environment[QStringLiteral("PGOPTIONS")] += QStringLiteral(" -c default_transaction_read_only=on");
    job.timeLimit = reconcileLimit;
    job.givesWay = true;
    const Result<ProcessOutput> output = co_await m_runtime->runOneOff(job, stop);
    if (!output) {
        co_return forward(output);
    }
    co_return parse(*output, m_config.command);
}

Result<QList<Discrepancy>> Reconciliation::parse(const ProcessOutput& output, const QStringList& command)
{
    QList<Told> told;
    bool isComplete = false;
    for (const QJsonObject& fact : factsIn(output)) {
        const QString kind = fact.value(u"kind").toString();
        isComplete = isComplete || kind == u"end";
        if (kind == u"failed") {
            return tl::unexpected(failureOf(fact, output));
        }
        if (kind == u"migration") {
            told << Told {fact.value(u"app").toString(), fact.value(u"name").toString(), fact.value(u"applied").toBool(), thingsOf(fact.value(u"creates")),
                thingsOf(fact.value(u"missing")), thingsOf(fact.value(u"wanted"))};
        }
    }
    if (!isComplete) {
        return failure(ErrorCode::ProcessFailed, tr("Django cannot compare the release's migrations with the database (exit code %1).").arg(output.exitCode),
            tr("The detail has the container's last lines."), lastLines(output));
    }
    return compared(told, command);
}

} // namespace Pilothouse
