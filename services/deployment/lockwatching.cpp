#include "services/deployment/lockwatching.h"
#include "models/journal/event.h"
#include "services/database/locks/lockwords.h"
#include "services/deployment/deploymentworld.h"
#include <QJsonArray>

namespace Pilothouse {
namespace {

constexpr qsizetype journalledOthers = 5;

QString nameOf(LockAlert::Kind kind)
{
    switch (kind) {
    case LockAlert::Kind::Waits: return QStringLiteral("waits");
    case LockAlert::Kind::HoldsUp: return QStringLiteral("holds-up");
    case LockAlert::Kind::Cancelled: return QStringLiteral("cancelled");
    case LockAlert::Kind::NotCancelled: return QStringLiteral("not-cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace

LockWatching::LockWatching(StepContext* context, const PlanStep* step, const QString& application)
{
    DeploymentWorld* const world = context->world;
    if (!world->locks) {
        return;
    }
    m_watch = std::make_unique<LockWatch>(world->locks.get(), world->clock, LockLimits::of(world->environment.migrations), application);
    const QString kind = step->kind;
    QObject::connect(m_watch.get(), &LockWatch::alerted, m_watch.get(), [context, kind](const LockAlert& alert) { note(context, kind, alert); });
    QObject::connect(m_watch.get(), &LockWatch::failed, m_watch.get(), [context, kind](const Error& error) { noteFailure(context, kind, error); });
    QObject::connect(m_watch.get(), &LockWatch::progressed, m_watch.get(), [context](const CommandProgress& progress) { context->progress(progressWords(progress)); });
    m_watch->start();
}

LockWatching::~LockWatching() = default;

// Statements of users may hold what must not reach the journal.
void LockWatching::note(StepContext* context, const QString& step, const LockAlert& alert)
{
    const QDateTime now = context->world->clock->now();
    const QString text = context->world->redact(alertWords(alert, now));
    QJsonArray others;
    for (DatabaseSession session : alert.others.mid(0, journalledOthers)) {
        session.query = context->world->redact(session.query);
        others.append(sessionJson(session, now));
    }
    const QJsonObject payload {{QStringLiteral("step"), step}, {QStringLiteral("alert"), nameOf(alert.kind)}, {QStringLiteral("pid"), alert.migration.pid},
        {QStringLiteral("table"), alert.lock.table}, {QStringLiteral("lock"), wordOf(alert.lock.mode)}, {QStringLiteral("ms"), qint64(alert.lasted.count())},
        {QStringLiteral("sessions"), qint64(alert.others.size())}, {QStringLiteral("others"), others}, {QStringLiteral("text"), text}};
    context->record(EventKind::lockAlerted, payload);
    context->progress(text);
}

void LockWatching::noteFailure(StepContext* context, const QString& step, const Error& error)
{
    const QString text = context->world->redact(blindWords(error));
    const QJsonObject payload {{QStringLiteral("step"), step}, {QStringLiteral("alert"), QStringLiteral("not-watched")}, {QStringLiteral("text"), text}};
    context->record(EventKind::lockAlerted, payload);
    context->progress(text);
}

QJsonObject LockWatching::facts() const
{
    if (!m_watch) {
        return {};
    }
    const LockSummary& seen = m_watch->summary();
    return {{QStringLiteral("alerts"), seen.alerts}, {QStringLiteral("cancelled"), seen.cancelled}, {QStringLiteral("longestWaitMs"), qint64(seen.longestWait.count())},
        {QStringLiteral("longestHoldUpMs"), qint64(seen.longestHoldUp.count())}, {QStringLiteral("longestQueue"), seen.longestQueue}, {QStringLiteral("samples"), seen.samples}, {QStringLiteral("missed"), m_watch->missed()}};
}

} // namespace Pilothouse
