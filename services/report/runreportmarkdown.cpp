#include "models/deployment/runwords.h"
#include "services/report/markdown.h"
#include "services/report/runreport.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace Pilothouse {
namespace {

QString none()
{
    return QStringLiteral("–");
}

QString section(const QString& heading, const QString& body)
{
    return body.isEmpty() ? QString() : QStringLiteral("\n## ") + heading + QStringLiteral("\n\n") + body;
}

QString orNone(const QString& text)
{
    return text.isEmpty() ? none() : markdownText(text);
}

} // namespace

QString RunReport::toMarkdown() const
{
    return title() + facts() + section(tr("What went wrong"), failure()) + section(tr("Traffic"), traffic()) + section(tr("Steps"), steps())
        + section(tr("Migrations"), migrations()) + section(tr("Guard"), guard()) + section(tr("Backups"), backups()) + section(tr("Overrides"), overrides())
        + section(m_times.heading(tr("Notes and requests")), notes()) + section(m_times.heading(tr("Timeline")), history());
}

QString RunReport::title() const
{
    const QString outcome = outcomeSentence(m_state).isEmpty() ? phaseWords(m_state.phase) : outcomeSentence(m_state);
    return QStringLiteral("# ") + tr("%1: %2 in %3").arg(m_state.run, markdownText(m_state.release), markdownText(m_state.environment)) + QStringLiteral("\n\n")
        + QStringLiteral("**") + markdownText(outcome) + QStringLiteral("** ") + tr("Requests failed: %1.").arg(requestsFailedWords(m_state)) + QStringLiteral("\n\n");
}

QString RunReport::facts() const
{
    const QString old = m_state.plan.oldRelease.isEmpty() ? slotName(m_state.plan.from) : m_state.plan.oldRelease;
    QString table = markdownTable({tr("Fact"), tr("Value")});
    table += markdownRow({tr("Project"), orNone(m_state.project)});
    table += markdownRow({tr("Environment"), orNone(m_state.environment)});
    table += markdownRow({tr("Release"), tr("%1, before: %2").arg(orNone(m_state.release), orNone(old))});
    table += markdownRow({tr("Commit"), markdownCode(m_state.plan.commit)});
    table += markdownRow({tr("Strategy"), orNone(m_state.strategy)});
    table += markdownRow({tr("Plan digest"), markdownCode(m_state.digest)});
    table += markdownRow({tr("Made by"), tr("%1, %2").arg(orNone(m_state.createdBy), m_times.moment(m_state.createdAt))});
    table += markdownRow({tr("Ended"), m_state.isFinished() ? tr("%1, exit code %2").arg(m_times.moment(m_state.finishedAt)).arg(m_state.exitCode) : tr("goes on")});
    table += markdownRow({tr("Duration"), spokenDuration(runDuration(m_state, m_now))});
    if (m_state.attempts > 1) {
        table += markdownRow({tr("Runner starts"), QString::number(m_state.attempts)});
    }
    if (!m_state.rollbackOf.isEmpty()) {
        table += markdownRow({tr("Rolls back"), markdownText(m_state.rollbackOf)});
    }
    return table;
}

QString RunReport::failure() const
{
    if (!m_state.error || m_state.phase == RunPhase::Succeeded) {
        return {};
    }
    QString text = markdownText(m_state.error->message) + QLatin1Char('\n');
    if (!m_state.error->detail.trimmed().isEmpty()) {
        text += QLatin1Char('\n') + tr("Evidence:") + QStringLiteral("\n\n") + markdownBlock(m_state.error->detail);
    }
    if (!m_state.error->remedy.isEmpty()) {
        text += QLatin1Char('\n') + tr("What to do: %1").arg(markdownText(m_state.error->remedy)) + QLatin1Char('\n');
    }
    if (!m_state.kept.isEmpty()) {
        text += QLatin1Char('\n') + tr("What was kept:") + QStringLiteral("\n\n");
        for (const QString& kept : m_state.kept) {
            text += QStringLiteral("- ") + markdownText(kept) + QLatin1Char('\n');
        }
    }
    return text;
}

QString RunReport::traffic() const
{
    QString text = QStringLiteral("- ") + tr("Requests failed: %1").arg(requestsFailedWords(m_state)) + QLatin1Char('\n');
    if (m_state.probeSent > 0) {
        text += QStringLiteral("- ") + tr("Longest gap: %1").arg(spokenDuration(m_state.longestGap)) + QLatin1Char('\n');
    }
    if (m_state.switchedAt > 0) {
        text += QStringLiteral("- ") + tr("Switched at %1: %2").arg(m_times.clock(m_state.switchedAt), switchWords(m_state)) + QLatin1Char('\n');
    }
    if (m_state.traffic.isEmpty()) {
        return text;
    }
    text += QLatin1Char('\n') + markdownTable({tr("Slot"), tr("Probe sent"), tr("Probe failed"), tr("Users' requests"), tr("Users' errors"), tr("Router retried")});
    for (auto it = m_state.traffic.cbegin(); it != m_state.traffic.cend(); ++it) {
        text += markdownRow({markdownText(it.key()), QString::number(it->probeSent), QString::number(it->probeFailed), QString::number(it->userRequests),
            QString::number(it->userErrors), QString::number(it->retried)});
    }
    return text;
}

QString RunReport::steps() const
{
    if (m_state.steps.isEmpty()) {
        return {};
    }
    QString text = markdownTable({tr("Step"), tr("Result"), m_times.heading(tr("Started")), tr("Took"), tr("Expected"), tr("Observed")});
    for (const StepState& step : m_state.steps) {
        const bool hasStarted = step.startedAt > 0;
        const QString observed = step.undoSummary.isEmpty() ? step.summary : step.undoSummary;
        text += markdownRow({markdownText(step.title), stepMark(step.status) + QLatin1Char(' ') + stepStatusName(step.status), m_times.clockCell(step.startedAt),
            hasStarted ? spokenDuration(stepDuration(step, m_now)) : none(), step.expected.count() > 0 ? spokenDuration(step.expected) : none(),
            orNone(step.error ? step.error->message : observed)});
    }
    return text;
}

QString RunReport::migrations() const
{
    if (m_state.plan.migrations.isEmpty()) {
        return {};
    }
    QString text = markdownTable({tr("Migration"), tr("Verdict"), tr("Reason")});
    for (const PlannedMigration& migration : m_state.plan.migrations) {
        text += markdownRow({markdownText(migration.app + QLatin1Char('.') + migration.name), orNone(migration.verdict), orNone(migration.reason)});
    }
    return text;
}

QString RunReport::guard() const
{
    const QList<Event> armed = ofKind(EventKind::guardArmed);
    if (armed.isEmpty() && m_state.guardVerdict.isEmpty()) {
        return {};
    }
    QString text;
    if (!m_state.guardVerdict.isEmpty()) {
        text += QStringLiteral("- ") + tr("Verdict: %1, %2").arg(markdownText(m_state.guardVerdict), orNone(m_state.guardReason)) + QLatin1Char('\n');
    }
    if (!armed.isEmpty()) {
        const QJsonDocument limits(armed.last().payload.value(QStringLiteral("limits")).toObject());
        text += QStringLiteral("- ") + tr("Limits: %1").arg(markdownCode(QString::fromUtf8(limits.toJson(QJsonDocument::Compact)))) + QLatin1Char('\n');
    }
    return text;
}

QString RunReport::backups() const
{
    QString text;
    for (const Event& event : ofKind(EventKind::backupTaken)) {
        const QString size = spokenSize(qint64(event.payload.value(QStringLiteral("bytes")).toDouble()));
        const QString verified = event.payload.value(QStringLiteral("verified")).toBool() ? tr("verified") : tr("not verified");
        text += QStringLiteral("- ") + markdownCode(event.payload.value(QStringLiteral("file")).toString()) + QStringLiteral(", ") + size + QStringLiteral(", ") + verified
            + QStringLiteral(", SHA-256 ") + markdownCode(event.payload.value(QStringLiteral("sha256")).toString()) + QLatin1Char('\n');
    }
    return text;
}

QString RunReport::overrides() const
{
    QString text;
    for (const Event& event : ofKind(EventKind::overridden)) {
        text += QStringLiteral("- ")
            + tr("%1 overrode %2: %3").arg(markdownText(event.actor), orNone(event.payload.value(QStringLiteral("what")).toString()), orNone(event.payload.value(QStringLiteral("reason")).toString()))
            + QLatin1Char('\n');
    }
    return text;
}

QString RunReport::notes() const
{
    QString text;
    for (const PersonRequest& note : m_state.notes + m_state.requests) {
        const QString said = note.verb == u"note" ? markdownText(note.text) : tr("asked for %1").arg(markdownText(note.verb)) + (note.text.isEmpty() ? QString() : QStringLiteral(": ") + markdownText(note.text));
        text += QStringLiteral("- ") + m_times.clockCell(note.at) + QLatin1Char(' ') + markdownText(note.actor) + QStringLiteral(": ") + said + QLatin1Char('\n');
    }
    return text;
}

QString RunReport::history() const
{
    QString text = markdownTable({tr("Time"), tr("Who"), tr("What")});
    for (const TimelineEntry& entry : timeline(m_events, m_times)) {
        text += markdownRow({m_times.clockCell(entry.at), markdownText(entry.actor), markdownText(entry.text)});
    }
    return text;
}

} // namespace Pilothouse
