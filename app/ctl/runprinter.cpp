#include "app/ctl/runprinter.h"
#include "models/core/jsonnumber.h"
#include "models/deployment/runwords.h"
#include "services/deployment/maintenanceplanner.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int timeColumn = 60;
constexpr int progressCells = 12;

QString withTime(const QString& text, const QString& time)
{
    const qsizetype gap = std::max<qsizetype>(3, timeColumn - text.size() - time.size());
    return text + QString(gap, QLatin1Char(' ')) + time;
}

QString minutesAndSeconds(Milliseconds duration)
{
    const qint64 seconds = (duration.count() + 999) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString bar(double done)
{
    const int full = int(std::clamp(done, 0.0, 1.0) * progressCells);
    return QString(full, QChar(u'▓')) + QString(progressCells - full, QChar(u'░'));
}

bool is(const Event& event, const char16_t* kind)
{
    return event.kind == QStringView(kind);
}

QString field(const Event& event, const char* key)
{
    return event.payload.value(QLatin1String(key)).toString();
}

QStringList errorLines(const Error& error, const QString& indent)
{
    QStringList lines {indent + error.message};
    for (const QString& line : error.detail.trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        lines << indent + QStringLiteral("    ") + line;
    }
    if (!error.remedy.isEmpty()) {
        lines << indent + QStringLiteral("→ ") + error.remedy;
    }
    return lines;
}

// What people and programs wrote must not steer the terminal.
QString printable(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control && character != u'\t') {
            character = u' ';
        }
    }
    return text;
}

QStringList printable(QStringList lines)
{
    for (QString& line : lines) {
        line = printable(line);
    }
    return lines;
}

// The step's own time is the journal's; an observed one took none.
Milliseconds took(const Event& event, const StepState& step)
{
    const QJsonValue ms = event.payload.value(QStringLiteral("ms"));
    return ms.isDouble() ? Milliseconds(wholeNumber(ms)) : stepDuration(step, event.at);
}

} // namespace

RunPrinter::RunPrinter(TimeWords times)
    : m_times(std::move(times))
{
}

QString RunPrinter::header(const RunState& state) const
{
    QStringList parts {QStringLiteral("%1: %2 → %3").arg(state.run, state.release, state.environment), state.strategy,
        tr("plan %1").arg(shortenDigest(state.digest)), tr("started %1 by %2").arg(m_times.moment(state.createdAt), state.createdBy)};
    if (!state.rollbackOf.isEmpty()) {
        parts << tr("rolls back %1").arg(state.rollbackOf);
    }
    parts.removeAll(QString());
    return printable(parts.join(QStringLiteral(" · ")));
}

QString RunPrinter::stepLine(const StepState& step, Milliseconds took) const
{
    QString text = stepMark(step.status) + QLatin1Char(' ') + step.title;
    QString said = step.summary;
    switch (step.status) {
    case StepStatus::Skipped: said = said.isEmpty() ? tr("was so already") : tr("%1 (was so already)").arg(said); break;
    case StepStatus::Undone: said = step.undoSummary.isEmpty() ? tr("nothing to take back") : step.undoSummary; break;
    case StepStatus::Undoing: said = tr("being taken back"); break;
    case StepStatus::UndoFailed: said = tr("could not be taken back"); break;
    case StepStatus::Running: said = step.progress; break;
    case StepStatus::Failed: said = tr("failed"); break;
    case StepStatus::Pending:
    case StepStatus::Done: break;
    }
    if (!said.isEmpty()) {
        text += QStringLiteral(": ") + said;
    }
    text = printable(text);
    if (step.status == StepStatus::Pending || step.status == StepStatus::Skipped) {
        return text;
    }
    const bool goesOn = step.status == StepStatus::Running || step.status == StepStatus::Undoing;
    return withTime(text, (goesOn ? tr("for %1") : tr("took %1")).arg(spokenDuration(took)));
}

QStringList RunPrinter::lines(const RunState& state, const Event& event) const
{
    const StepState* step = state.step(field(event, "step"));
    if (is(event, EventKind::stepApplied) || is(event, EventKind::stepSkipped)) {
        return step == nullptr ? QStringList() : QStringList {stepLine(*step, took(event, *step))};
    }
    if (is(event, EventKind::undoApplied)) {
        const bool isSilent = step == nullptr || step->undoSummary.isEmpty();
        return isSilent ? QStringList() : QStringList {stepLine(*step, took(event, *step))};
    }
    if (step != nullptr && (is(event, EventKind::stepFailed) || is(event, EventKind::undoFailed))) {
        return printable(QStringList {stepLine(*step, took(event, *step))} + errorLines(errorFromJson(event.payload), QStringLiteral("    ")));
    }
    if (is(event, EventKind::runStarted) && state.attempts > 1) {
        return {tr("● A runner took the run up again at %1 (start %2).").arg(m_times.clock(event.at)).arg(state.attempts)};
    }
    if (is(event, EventKind::logged) && event.actor == u"supervisor") {
        return {printable(QStringLiteral("● ") + field(event, "text"))};
    }
    if (is(event, EventKind::runPaused)) {
        return {printable(tr("● Held: %1").arg(field(event, "reason")))};
    }
    if (is(event, EventKind::runResumed)) {
        return {tr("● Goes on.")};
    }
    if (is(event, EventKind::runTurnedBack)) {
        const QString words = state.turnedBack == u"rollback" ? tr("↩ Rolling back: %1") : tr("↩ Taking back: %1");
        return {printable(words.arg(field(event, "message")))};
    }
    if (is(event, EventKind::windowOpened)) {
        return {tr("● Rollback is free until %1.").arg(m_times.clock(state.windowUntil))};
    }
    if (is(event, EventKind::requested)) {
        const QString words = field(event, "verb") == u"note" ? field(event, "text") : field(event, "reason");
        const QString said = QStringLiteral("● %1: %2").arg(event.actor, field(event, "verb"));
        return {printable(words.isEmpty() ? said : said + QStringLiteral(" “%1”").arg(words))};
    }
    return {};
}

QString RunPrinter::now(const RunState& state, qint64 now) const
{
    const StepState* step = state.step(state.current);
    if (step == nullptr || state.isFinished()) {
        return {};
    }
    if (state.phase == RunPhase::Watching && state.windowUntil > now) {
        const Milliseconds left((state.windowUntil - now) / 1000);
        const double whole = double(std::max<qint64>(1, step->expected.count()));
        const QString failed = state.probeSent > 0 ? tr(" · requests failed: %1").arg(requestsFailedWords(state)) : QString();
        return QStringLiteral("● %1 %2 ").arg(step->title, bar(1 - double(left.count()) / whole)) + tr("%1 left").arg(minutesAndSeconds(left)) + failed;
    }
    return stepLine(*step, stepDuration(*step, now));
}

QStringList RunPrinter::outcome(const RunState& state) const
{
    QStringList lines {withTime(outcomeSentence(state), tr("took %1").arg(spokenDuration(runDuration(state, state.finishedAt))))};
    if (state.error && state.phase != RunPhase::Succeeded) {
        lines << errorLines(*state.error, QStringLiteral("  "));
    }
    lines << tr("  requests failed: %1").arg(requestsFailedWords(state));
    if (state.probeSent > 0) {
        lines << tr("  longest gap: %1").arg(spokenDuration(state.longestGap));
    }
    if (state.maintenance.count() > 0) {
        lines << tr("  maintenance page: %1; the probe was turned away %n time(s), for %2", nullptr, int(state.probeTurnedAway)).arg(spokenDuration(state.maintenance), spokenDuration(state.probeDowntime));
    }
    if (state.maintenanceSince > 0) {
        lines << tr("  the maintenance page is still on: users get it until `pilothousectl maintenance off` or another deployment");
    }
    if (const QString words = switchWords(state); !words.isEmpty()) {
        lines << tr("  switch: %1").arg(words);
    }
    SlotTraffic users;
    for (const SlotTraffic& traffic : state.traffic) {
        users.userRequests += traffic.userRequests;
        users.userErrors += traffic.userErrors;
        users.retried += traffic.retried;
    }
    if (users.userRequests > 0) {
        lines << tr("  users' requests: %1 errors of %2").arg(users.userErrors).arg(users.userRequests);
    }
    if (users.retried > 0) {
        lines << tr("  answered only at the router's second try: %1").arg(users.retried);
    }
    for (const QString& kept : state.kept) {
        lines << tr("  kept: %1").arg(kept);
    }
    if (state.phase == RunPhase::Succeeded && state.keptUntil > state.finishedAt && state.rollbackOf.isEmpty() && !state.plan.policy.contains(QString::fromUtf16(oldCodeBreaks))) {
        lines << tr("  back to the old release, kept until %1: pilothousectl rollback %2").arg(m_times.clock(state.keptUntil), state.run);
    }
    return printable(lines);
}

QStringList RunPrinter::summary(const RunState& state, qint64 now) const
{
    QStringList lines {header(state)};
    for (const StepState& step : state.steps) {
        lines << stepLine(step, stepDuration(step, now));
        if (step.error) {
            lines << printable(errorLines(*step.error, QStringLiteral("    ")));
        }
    }
    for (const PersonRequest& note : state.notes) {
        lines << printable(tr("note %1 by %2: %3").arg(m_times.clock(note.at), note.actor, note.text));
    }
    if (state.isFinished()) {
        return lines + outcome(state);
    }
    const QString why = state.phaseReason.isEmpty() ? QString() : QStringLiteral(": ") + state.phaseReason;
    lines << printable(phaseWords(state.phase) + why);
    if (state.probeSent > 0) {
        lines << tr("  requests failed: %1").arg(requestsFailedWords(state)) << tr("  longest gap: %1").arg(spokenDuration(state.longestGap));
    }
    return lines;
}

} // namespace Pilothouse
