#include "models/core/jsonnumber.h"
#include "models/deployment/runsummaryrow.h"
#include "models/deployment/runwords.h"
#include "services/report/reportcharts.h"
#include "services/report/runreport.h"
#include "services/report/timeline.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace Pilothouse {
namespace {

QString none()
{
    return QStringLiteral("–");
}

QString orNone(const QString& text)
{
    return text.simplified().isEmpty() ? none() : text;
}

ReportLine line(const QString& text)
{
    return {{text, ReportSpan::Plain}};
}

ReportLine code(const QString& text)
{
    return {{text, ReportSpan::Code}};
}

QList<ReportLine> row(const QString& name, const QString& value)
{
    return {line(name), line(value)};
}

} // namespace

ReportContent RunReport::content() const
{
    ReportContent content;
    content.name = tr("%1: %2 in %3").arg(m_state.run, m_state.release, m_state.environment);
    content.place = QStringList {orNone(m_state.project), m_state.environment, m_state.run}.join(QStringLiteral(" · "));
    content.headline = headline();
    content.charts = reportCharts(m_events, QTimeZone(m_times.zone().toLatin1()));
    content.figures = figures(content.charts);
    content.sections << facts();
    const QList<ReportSection> sections {{tr("What went wrong"), failure()}, {tr("Traffic"), traffic()}, {tr("Steps"), steps()}, {tr("Migrations"), migrations()},
        {tr("Guard"), guard()}, {tr("Backups"), backups()}, {tr("Overrides"), overrides()}, {m_times.heading(tr("Notes and requests")), notes()}, {m_times.heading(tr("Timeline")), history(), true}};
    for (const ReportSection& section : sections) {
        if (!section.blocks.isEmpty()) {
            content.sections << section;
        }
    }
    return content;
}

QString RunReport::headline() const
{
    const qint64 failed = RunSummaryRow::of(m_state).totals.value_or(RunTotals()).failed;
    const QString release = m_state.release;
    switch (m_state.phase) {
    case RunPhase::Succeeded: return tr("%1 serves %2").arg(release, m_state.environment);
    case RunPhase::RolledBack: return failed > 0 ? tr("%1 rolled back after %n failed request(s)", nullptr, int(failed)).arg(release) : tr("%1 rolled back").arg(release);
    case RunPhase::Aborted: return tr("%1 was aborted").arg(release);
    case RunPhase::Failed: return tr("%1 failed").arg(release);
    default: return tr("%1 to %2: %3", "release, environment, phase").arg(release, m_state.environment, phaseWords(m_state.phase));
    }
}

QList<ReportFigure> RunReport::figures(const QList<ReportChart>& charts) const
{
    const RunTotals totals = RunSummaryRow::of(m_state).totals.value_or(RunTotals());
    const bool isMeasured = totals.requests > 0;
    QList<ReportFigure> figures;
    figures << ReportFigure {tr("Failed"), isMeasured ? QString::number(totals.failed) : none(), totals.failed > 0};
    figures << ReportFigure {tr("Requests"), isMeasured ? QString::number(totals.requests) : none()};
    figures << ReportFigure {tr("Longest gap"), isMeasured ? spokenDuration(Milliseconds(totals.longestGap)) : none()};
    const double peak = errorPeak(charts);
    figures << ReportFigure {tr("Error peak"), std::isnan(peak) ? none() : QStringLiteral("%1 %").arg(peak, 0, 'f', peak < 99.95 ? 1 : 0), peak > 0};
    figures << recovery();
    return figures;
}

// Users' requests and the probe's, as in the head; what the probe saw is also told by itself.
QString RunReport::failedWords() const
{
    const RunTotals totals = RunSummaryRow::of(m_state).totals.value_or(RunTotals());
    const QString ofProbe = requestsFailedWords(m_state);
    return totals.requests > m_state.probeSent ? tr("%1 of %2, the probe's %3").arg(totals.failed).arg(totals.requests).arg(ofProbe) : ofProbe;
}

// How long users of a release that went back had to wait for it, from the moment that it was decided.
ReportFigure RunReport::recovery() const
{
    const QList<Event> decided = ofKind(EventKind::runTurnedBack);
    if (!decided.isEmpty()) {
        for (const Event& event : ofKind(EventKind::trafficSwitched)) {
            if (event.seq > decided.first().seq) {
                return {tr("To go back"), spokenDuration(Milliseconds((event.at - decided.first().at) / 1000))};
            }
        }
    }
    return {tr("Took"), spokenDuration(runDuration(m_state, m_now))};
}

ReportSection RunReport::facts() const
{
    const QString outcome = outcomeSentence(m_state).isEmpty() ? phaseWords(m_state.phase) : outcomeSentence(m_state);
    const QString old = m_state.plan.oldRelease.isEmpty() ? slotName(m_state.plan.from) : m_state.plan.oldRelease;
    QList<QList<ReportLine>> rows;
    rows << row(tr("Project"), orNone(m_state.project));
    rows << row(tr("Environment"), orNone(m_state.environment));
    rows << row(tr("Release"), tr("%1, before: %2").arg(orNone(m_state.release), orNone(old)));
    rows << QList<ReportLine> {line(tr("Commit")), code(m_state.plan.commit)};
    rows << row(tr("Strategy"), orNone(m_state.strategy));
    rows << QList<ReportLine> {line(tr("Plan digest")), code(m_state.digest)};
    rows << row(tr("Made by"), tr("%1, %2").arg(orNone(m_state.createdBy), m_times.moment(m_state.createdAt)));
    rows << row(tr("Ended"), m_state.isFinished() ? tr("%1, exit code %2").arg(m_times.moment(m_state.finishedAt)).arg(m_state.exitCode) : tr("goes on"));
    rows << row(tr("Duration"), spokenDuration(runDuration(m_state, m_now)));
    if (m_state.attempts > 1) {
        rows << row(tr("Runner starts"), QString::number(m_state.attempts));
    }
    if (!m_state.rollbackOf.isEmpty()) {
        rows << row(tr("Rolls back"), m_state.rollbackOf);
    }
    const ReportLine summary {{outcome, ReportSpan::Strong}, {QLatin1Char(' ') + tr("Requests failed: %1.").arg(failedWords()), ReportSpan::Plain}};
    return {{}, {ReportBlock::paragraph(summary), ReportBlock::table({tr("Fact"), tr("Value")}, rows)}};
}

QList<ReportBlock> RunReport::failure() const
{
    if (!m_state.error || m_state.phase == RunPhase::Succeeded) {
        return {};
    }
    QList<ReportBlock> blocks {ReportBlock::paragraph(m_state.error->message)};
    if (!m_state.error->detail.trimmed().isEmpty()) {
        blocks << ReportBlock::paragraph(tr("Evidence:")) << ReportBlock::codeBlock(m_state.error->detail);
    }
    if (!m_state.error->remedy.isEmpty()) {
        blocks << ReportBlock::paragraph(tr("What to do: %1").arg(m_state.error->remedy));
    }
    if (!m_state.kept.isEmpty()) {
        QList<ReportLine> items;
        for (const QString& kept : m_state.kept) {
            items << line(kept);
        }
        blocks << ReportBlock::paragraph(tr("What was kept:")) << ReportBlock::list(items);
    }
    return blocks;
}

QList<ReportBlock> RunReport::traffic() const
{
    QList<ReportLine> items {line(tr("Requests failed: %1").arg(failedWords()))};
    if (m_state.probeSent > 0) {
        items << line(tr("Longest gap: %1").arg(spokenDuration(m_state.longestGap)));
    }
    if (m_state.maintenance.count() > 0 || m_state.maintenanceSince > 0) {
        items << line(tr("Maintenance page: %1; turned away: %2 requests of users, %3 of the probe (for %4)")
                          .arg(m_state.maintenanceSince > 0 ? tr("still on") : spokenDuration(m_state.maintenance)).arg(m_state.usersTurnedAway).arg(m_state.probeTurnedAway).arg(spokenDuration(m_state.probeDowntime)));
    }
    if (m_state.switchedAt > 0) {
        items << line(tr("Switched at %1: %2").arg(m_times.clock(m_state.switchedAt), switchWords(m_state)));
    }
    QList<ReportBlock> blocks {ReportBlock::list(items)};
    if (!m_state.traffic.isEmpty()) {
        QList<QList<ReportLine>> rows;
        for (auto it = m_state.traffic.cbegin(); it != m_state.traffic.cend(); ++it) {
            rows << QList<ReportLine> {line(it.key()), line(QString::number(it->probeSent)), line(QString::number(it->probeFailed)), line(QString::number(it->userRequests)),
                line(QString::number(it->userErrors)), line(QString::number(it->retried))};
        }
        blocks << ReportBlock::table({tr("Slot"), tr("Probe sent"), tr("Probe failed"), tr("Users' requests"), tr("Users' errors"), tr("Router retried")}, rows);
    }
    return blocks;
}

QList<ReportBlock> RunReport::steps() const
{
    QList<QList<ReportLine>> rows;
    for (const StepState& step : m_state.steps) {
        const QString observed = step.undoSummary.isEmpty() ? step.summary : step.undoSummary;
        rows << QList<ReportLine> {line(step.title), line(stepMark(step.status) + QLatin1Char(' ') + stepStatusName(step.status)), line(m_times.clockCell(step.startedAt)),
            line(step.startedAt > 0 ? spokenDuration(stepDuration(step, m_now)) : none()), line(step.expected.count() > 0 ? spokenDuration(step.expected) : none()),
            line(orNone(step.error ? step.error->message : observed))};
    }
    return rows.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock> {ReportBlock::table({tr("Step"), tr("Result"), m_times.heading(tr("Started")), tr("Took"), tr("Expected"), tr("Observed")}, rows)};
}

QList<ReportBlock> RunReport::migrations() const
{
    QList<QList<ReportLine>> rows;
    for (const PlannedMigration& migration : m_state.plan.migrations) {
        rows << QList<ReportLine> {line(migration.label()), line(orNone(migration.verdict)), line(orNone(migration.reason))};
    }
    return rows.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock> {ReportBlock::table({tr("Migration"), tr("Verdict"), tr("Reason")}, rows)};
}

QList<ReportBlock> RunReport::guard() const
{
    const QList<Event> armed = ofKind(EventKind::guardArmed);
    QList<ReportLine> items;
    if (!m_state.guardVerdict.isEmpty()) {
        items << line(tr("Verdict: %1, %2").arg(m_state.guardVerdict, orNone(m_state.guardReason)));
    }
    if (!armed.isEmpty()) {
        const QJsonDocument limits(armed.last().payload.value(QStringLiteral("limits")).toObject());
        items << ReportLine {{tr("Limits: %1").arg(QString()), ReportSpan::Plain}, {QString::fromUtf8(limits.toJson(QJsonDocument::Compact)), ReportSpan::Code}};
    }
    return items.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock> {ReportBlock::list(items)};
}

QList<ReportBlock> RunReport::backups() const
{
    QList<ReportLine> items;
    for (const Event& event : ofKind(EventKind::backupTaken)) {
        const QString size = spokenSize(wholeNumber(event.payload.value(QStringLiteral("bytes"))));
        const QString verified = event.payload.value(QStringLiteral("verified")).toBool() ? tr("verified") : tr("not verified");
        items << ReportLine {{event.payload.value(QStringLiteral("file")).toString(), ReportSpan::Code}, {QStringLiteral(", %1, %2, SHA-256 ").arg(size, verified), ReportSpan::Plain},
            {event.payload.value(QStringLiteral("sha256")).toString(), ReportSpan::Code}};
    }
    return items.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock> {ReportBlock::list(items)};
}

QList<ReportBlock> RunReport::overrides() const
{
    QList<ReportLine> items;
    for (const Event& event : ofKind(EventKind::overridden)) {
        items << line(tr("%1 overrode %2: %3")
                          .arg(event.actor, orNone(event.payload.value(QStringLiteral("what")).toString()), orNone(event.payload.value(QStringLiteral("reason")).toString())));
    }
    return items.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock> {ReportBlock::list(items)};
}

QList<ReportBlock> RunReport::notes() const
{
    QList<ReportLine> items;
    for (const PersonRequest& note : m_state.notes + m_state.requests) {
        const QString said = note.verb == u"note" ? note.text : tr("asked for %1").arg(note.verb) + (note.text.isEmpty() ? QString() : QStringLiteral(": ") + note.text);
        items << line(m_times.clockCell(note.at) + QLatin1Char(' ') + note.actor + QStringLiteral(": ") + said);
    }
    return items.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock> {ReportBlock::list(items)};
}

QList<ReportBlock> RunReport::history() const
{
    QList<QList<ReportLine>> rows;
    for (const TimelineEntry& entry : timeline(m_events, m_times)) {
        const bool isBad = entry.kind == QStringView(EventKind::stepFailed) || entry.kind == QStringView(EventKind::runTurnedBack) || entry.kind == QStringView(EventKind::undoFailed);
        rows << QList<ReportLine> {line(m_times.clockCell(entry.at)), line(entry.actor), {{entry.text, isBad ? ReportSpan::Bad : ReportSpan::Plain}}};
    }
    return {ReportBlock::table({tr("Time"), tr("Who"), tr("What")}, rows)};
}

} // namespace Pilothouse
