#include "services/deployment/runlog.h"
#include "services/report/timeline.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

class RunLogWords {
    Q_DECLARE_TR_FUNCTIONS(RunLog)
};

constexpr qsizetype longestLine = 2000;

bool is(const Event& event, const char16_t* kind)
{
    return event.kind == QStringView(kind);
}

RunLogLine::Severity severityOf(const Event& event)
{
    const bool isFailure = is(event, EventKind::stepFailed) || is(event, EventKind::undoFailed) || is(event, EventKind::runTurnedBack);
    const QString verdict = event.payload.value(QStringLiteral("verdict")).toString();
    const bool isBadEnd = is(event, EventKind::runFinished) && event.payload.value(QStringLiteral("exitCode")).toInt() > 0;
    if (isFailure || isBadEnd || verdict == u"fail") {
        return RunLogLine::Failure;
    }
    const bool hasFewerRows = is(event, EventKind::rowsCounted) && !event.payload.value(QStringLiteral("fewer")).toArray().isEmpty();
    const bool isHeld = hasFewerRows || is(event, EventKind::runPaused) || is(event, EventKind::overridden) || is(event, EventKind::lockAlerted) || verdict == u"inconclusive";
    return isHeld ? RunLogLine::Warning : RunLogLine::Information;
}

RunLogLine lineOf(const Event& event, RunLogLine::Severity severity, const QString& text)
{
    return {event.at, RunLogLine::Pilothouse, severity, event.actor, printableLine(text), event.seq};
}

QList<RunLogLine> sampleLines(const Event& event)
{
    const qint64 failed = event.payload.value(QStringLiteral("failed")).toInteger();
    if (failed == 0) {
        return {};
    }
    // Some of them were sent in the second before.
    const qint64 sent = std::max(failed, event.payload.value(QStringLiteral("sent")).toInteger());
    return {lineOf(event, RunLogLine::Failure, RunLogWords::tr("%1 of %n request(s) of the probe failed", nullptr, int(sent)).arg(failed))};
}

QList<RunLogLine> progressLines(const Event& event)
{
    const QString step = event.payload.value(QStringLiteral("step")).toString();
    return {lineOf(event, RunLogLine::Information, QStringLiteral("%1: %2").arg(step, event.payload.value(QStringLiteral("text")).toString()))};
}

QList<RunLogLine> quotedLines(const Event& event)
{
    const QString origin = event.payload.value(QStringLiteral("source")).toString();
    const RunLogLine::Source source = logSource(origin);
    QList<RunLogLine> lines;
    for (const QString& each : event.payload.value(QStringLiteral("text")).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        lines.append({event.at, source, logSeverity(each), origin, printableLine(each), event.seq});
    }
    return lines;
}

} // namespace

QJsonObject logged(const QString& source, const QString& text)
{
    return {{QStringLiteral("source"), source}, {QStringLiteral("text"), text}};
}

QJsonObject loggedByUs(const QString& text)
{
    return logged(QStringLiteral("pilothouse"), text);
}

RunLogLine::Source logSource(const QString& container)
{
    static const QRegularExpression router(QStringLiteral("router|nginx|haproxy|traefik|proxy"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression database(QStringLiteral("postgres|database|(^|[-_])(db|pg|pgbouncer|redis|cache)([-_]|$)"), QRegularExpression::CaseInsensitiveOption);
    static const QStringList own {QStringLiteral("pilothouse"), QStringLiteral("supervisor"), QStringLiteral("runner"), QStringLiteral("guard")};
    if (own.contains(container)) {
        return RunLogLine::Pilothouse;
    }
    return router.match(container).hasMatch() ? RunLogLine::Router : database.match(container).hasMatch() ? RunLogLine::Database : RunLogLine::Application;
}

RunLogLine::Severity logSeverity(QStringView line)
{
    static constexpr std::array failures {u"ERROR", u"CRITICAL", u"FATAL", u"PANIC", u"Traceback", u"Error:", u"Exception:", u"[error]", u"[crit]", u"[emerg]"};
    static constexpr std::array warnings {u"WARNING", u"[warn]", u"Warning:"};
    const auto has = [line](const char16_t* word) { return line.contains(QStringView(word)); };
    if (std::any_of(failures.begin(), failures.end(), has)) {
        return RunLogLine::Failure;
    }
    return std::any_of(warnings.begin(), warnings.end(), has) ? RunLogLine::Warning : RunLogLine::Information;
}

QString printableLine(QString line)
{
    static const QRegularExpression colour(QStringLiteral("\\x1b\\[[0-9;]*[A-Za-z]"));
    if (line.contains(QChar(u'\x1b'))) {
        line.remove(colour);
    }
    line.truncate(longestLine);
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    return line;
}

QList<RunLogLine> logLines(const Event& event)
{
    if (is(event, EventKind::probeSampled)) {
        return sampleLines(event);
    }
    if (is(event, EventKind::stepProgress)) {
        return progressLines(event);
    }
    if (is(event, EventKind::logged)) {
        return quotedLines(event);
    }
    QList<RunLogLine> lines;
    for (const TimelineEntry& entry : timeline({event})) {
        lines.append(lineOf(event, severityOf(event), entry.text));
    }
    return lines;
}

} // namespace Pilothouse
