#include "demo/load/loadreport.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <cmath>

namespace Pilothouse {
namespace {

/// Enough digits for a reader.
double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QString utc(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonArray failureList(const QList<LoadFailure>& failures)
{
    QJsonArray list;
    for (const LoadFailure& failure : failures) {
        list.append(QJsonObject {{QStringLiteral("at"), utc(failure.at)}, {QStringLiteral("what"), failure.what}, {QStringLiteral("path"), failure.path}});
    }
    return list;
}

QJsonArray secondList(const QList<LoadSecond>& seconds)
{
    QJsonArray list;
    for (const LoadSecond& second : seconds) {
        list.append(QJsonObject {{QStringLiteral("sent"), second.sent}, {QStringLiteral("failed"), second.failed},
            {QStringLiteral("p95Ms"), rounded(second.p95)}, {QStringLiteral("longestGapMs"), rounded(second.longestGap)}});
    }
    return list;
}

} // namespace

QJsonObject LoadReport::toJson() const
{
    const double perRequest = totals.sent > 0 ? cpuSeconds * 1e6 / double(totals.sent) : 0;
    return {
        {QStringLiteral("mode"), isCapacity ? QStringLiteral("max") : QStringLiteral("rate")},
        {QStringLiteral("from"), utc(totals.from)},
        {QStringLiteral("to"), utc(totals.to)},
        {QStringLiteral("seconds"), rounded(elapsedSeconds)},
        {QStringLiteral("sent"), totals.sent},
        {QStringLiteral("failed"), totals.failed},
        {QStringLiteral("turnedAway"), totals.turnedAway},
        {QStringLiteral("downtimeMs"), rounded(totals.downtime)},
        {QStringLiteral("failures"), failureList(failures)},
        {QStringLiteral("requestsPerSecond"), elapsedSeconds > 0 ? rounded(double(answered) / elapsedSeconds) : 0},
        {QStringLiteral("assets"), QJsonObject {{QStringLiteral("fetched"), assets.fetched}, {QStringLiteral("missing"), assets.missing}, {QStringLiteral("failed"), assets.failed}}},
        {QStringLiteral("idleClosed"), totals.idleClosed},
        {QStringLiteral("reconnects"), totals.reconnects},
        {QStringLiteral("longestGapMs"), rounded(totals.longestGap)},
        {QStringLiteral("p50Ms"), rounded(totals.p50)},
        {QStringLiteral("p95Ms"), rounded(totals.p95)},
        {QStringLiteral("p99Ms"), rounded(p99)},
        {QStringLiteral("maxMs"), rounded(maximum)},
        {QStringLiteral("perSecond"), secondList(seconds)},
        {QStringLiteral("writes"), QJsonObject {{QStringLiteral("sent"), writesSent}, {QStringLiteral("acknowledged"), writesAcknowledged}, {QStringLiteral("prefix"), writePrefix}}},
        {QStringLiteral("stalls"), QJsonObject {{QStringLiteral("count"), totals.stalls}, {QStringLiteral("milliseconds"), rounded(totals.stalled)}}},
        {QStringLiteral("cpu"), QJsonObject {{QStringLiteral("seconds"), rounded(cpuSeconds)}, {QStringLiteral("microsecondsPerRequest"), rounded(perRequest)}}},
    };
}

QString LoadReport::summary() const
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("LoadReport", text); };
    QString line = tr("requests failed: %1 of %2; longest gap %3 ms; p95 %4 ms")
                       .arg(totals.failed).arg(totals.sent).arg(totals.longestGap, 0, 'f', 0).arg(totals.p95, 0, 'f', 1);
    if (isCapacity) {
        line += tr("; %1 requests a second").arg(elapsedSeconds > 0 ? double(answered) / elapsedSeconds : 0, 0, 'f', 0);
    }
    if (assets.fetched + assets.missing + assets.failed > 0) {
        line += tr("; static files missing: %1, failed: %2 of %3").arg(assets.missing).arg(assets.failed).arg(assets.fetched + assets.missing + assets.failed);
    }
    if (totals.turnedAway > 0) {
        line += tr("; turned away by the maintenance page: %1, for %2 ms").arg(totals.turnedAway).arg(totals.downtime, 0, 'f', 0);
    }
    if (totals.idleClosed > 0) {
        line += tr("; idle connections closed by the server: %1").arg(totals.idleClosed);
    }
    return line;
}

} // namespace Pilothouse
