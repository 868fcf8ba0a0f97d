#include "models/deployment/runwords.h"
#include "ui/deployment/run/runrowparts.h"
#include <QCoreApplication>
#include <algorithm>

// The step list while all goes well: a plan's fifteen steps as the eight or so lines that a person
// thinks in.
namespace Pilothouse::RunParts {
namespace {

class RunRowWords {
    Q_DECLARE_TR_FUNCTIONS(RunPresentation)
};

// Steps that are shown in one line while nothing goes wrong, by the kind of the first.
QString lineOf(const QString& kind)
{
    static const QHash<QString, QString> lines {
        {QStringLiteral("preflight"), QStringLiteral("lease")},
        {QStringLiteral("migrate"), QStringLiteral("check-image")},
        {QStringLiteral("arm-guard"), QStringLiteral("verify-slot")},
        {QStringLiteral("read-back"), QStringLiteral("switch")},
        {QStringLiteral("stop-old"), QStringLiteral("drain")},
    };
    return lines.value(kind, kind);
}

QList<Members> linesOf(const RunState& state)
{
    QList<Members> lines;
    for (const StepState& step : state.steps) {
        const bool belongs = !lines.isEmpty() && lineOf(step.kind) == lines.last().first()->kind;
        if (belongs) {
            lines.last().append(&step);
        } else {
            lines.append({&step});
        }
    }
    return lines;
}

QString titleOf(const Members& members, const RunState& state)
{
    const QString kind = members.first()->kind;
    const QString to = slotName(state.plan.to);
    if (kind == u"migrate") {
        return RunRowWords::tr("Migrate");
    }
    if (members.size() == 1) {
        return members.first()->title;
    }
    if (kind == u"lease") {
        return RunRowWords::tr("Lease and preflight");
    }
    if (kind == u"check-image") {
        return RunRowWords::tr("Check image, migrate");
    }
    if (kind == u"verify-slot") {
        return RunRowWords::tr("Verify %1, arm guard").arg(to);
    }
    if (kind == u"drain") {
        return RunRowWords::tr("Drain and stop %1").arg(slotName(state.plan.from));
    }
    return members.first()->title;
}

bool isDone(const StepState& step)
{
    return step.status == StepStatus::Done || step.status == StepStatus::Skipped;
}

Status statusOf(const Members& members, const RunState& state)
{
    const auto has = [&members](auto is) {
        return std::any_of(
            members.cbegin(), members.cend(), [&is](const StepState* step) { return is(*step); });
    };
    const auto all = [&members](auto is) {
        return std::all_of(
            members.cbegin(), members.cend(), [&is](const StepState* step) { return is(*step); });
    };
    if (has([](const StepState& step) { return step.status == StepStatus::Failed; })) {
        return Status::Critical;
    }
    if (has([](const StepState& step) { return step.status == StepStatus::Running; })) {
        return state.phase == RunPhase::Paused      ? Status::Paused
            : state.phase == RunPhase::Inconclusive ? Status::Unknown
            : state.phase == RunPhase::Watching     ? Status::Watching
                                                    : Status::Running;
    }
    if (all([](const StepState& step) { return step.status == StepStatus::Pending; })) {
        return Status::Pending;
    }
    if (all([](const StepState& step) { return step.status == StepStatus::Skipped; })) {
        return Status::Skipped;
    }
    if (all(isDone)) {
        return Status::Ok;
    }
    return state.phase == RunPhase::Paused ? Status::Paused
        : state.isFinished()               ? Status::Unknown
                                           : Status::Running;
}

Milliseconds expectedTogether(const Members& members)
{
    Milliseconds sum {0};
    for (const StepState* step : members) {
        sum += step->expected;
    }
    return sum;
}

QString checksOf(const StepState& step)
{
    const QJsonValue checks = step.observed.value(QStringLiteral("checks"));
    return checks.isArray() ? RunRowWords::tr("%n check(s)", nullptr, int(checks.toArray().size()))
                            : QString();
}

// What is worth saying of a line: the newest that one of its steps said.
QString detailOf(const Members& members)
{
    QString detail;
    for (const StepState* step : members) {
        if (step->kind == u"lease" || step->kind == u"arm-guard" || step->kind == u"read-back") {
            continue; // who holds the lease is in the header; the switch says more than its reading
                      // back
        }
        const QString checks = step->kind == u"preflight" ? checksOf(*step) : QString();
        const QString said = step->status == StepStatus::Running ? step->progress
            : !checks.isEmpty()                                  ? checks
                                                                 : step->summary;
        detail = said.isEmpty() ? detail : said;
    }
    return detail;
}

void addTimes(RunRow& row, const Members& members, const RunState& state, const RunContext& context)
{
    const StepState& first = *members.first();
    const Milliseconds expected = expectedTogether(members);
    if (row.status == Status::Pending) {
        row.trailing = expected.count() >= 1000
            ? RunRowWords::tr("about %1")
                  .arg(Numbers::duration(Milliseconds((expected.count() + 500) / 1000 * 1000)))
            : QString();
        return;
    }
    const Milliseconds took = tookTogether(members, context.now);
    if (!row.isCurrent || isDone(first)) {
        row.trailing = row.status == Status::Skipped ? QString() : Numbers::duration(took);
    }
    if (!row.isCurrent) {
        return;
    }
    if (first.kind == u"watch" && state.windowUntil > 0) {
        const Milliseconds left(std::max<qint64>(0, state.windowUntil - context.now) / 1000);
        row.strong = Numbers::clock(Milliseconds((left.count() + 999) / 1000 * 1000));
        row.trailing = RunRowWords::tr("left of %1").arg(Numbers::clock(first.expected));
        row.progress = first.expected.count() > 0
            ? std::clamp(1 - double(left.count()) / double(first.expected.count()), 0.0, 1.0)
            : 0;
        return;
    }
    row.strong = Numbers::duration(Milliseconds(took.count() / 1000 * 1000));
    row.trailing = expected.count() >= 1000
        ? RunRowWords::tr("of about %1")
              .arg(Numbers::duration(Milliseconds((expected.count() + 500) / 1000 * 1000)))
        : QString();
    row.progress = expected.count() > 0
        ? std::clamp(double(took.count()) / double(expected.count()), 0.0, 1.0)
        : -1;
}

QString pendingOf(const Members& members)
{
    for (const StepState* step : members) {
        if (step->status == StepStatus::Pending) {
            return step->title;
        }
    }
    return members.last()->title;
}

RunRow rowOf(const Members& members, const RunState& state, const RunContext& context)
{
    RunRow row;
    row.key = members.first()->kind;
    row.title = titleOf(members, state);
    row.status = statusOf(members, state);
    row.detail = detailOf(members);
    row.isCurrent = std::any_of(members.cbegin(), members.cend(),
        [](const StepState* step) { return step->status == StepStatus::Running; });
    row.toolTip = toolTipOf(members, context.now);
    addTimes(row, members, state, context);
    if (row.status == Status::Paused && !row.isCurrent) {
        row.detail = RunRowWords::tr("held before “%1”").arg(pendingOf(members));
    }
    const bool standsStill = isAbandoned(state, context);
    if (row.isCurrent && (standsStill || state.phase == RunPhase::Inconclusive)) {
        row.status = standsStill ? Status::Warning : Status::Unknown;
        row.detail = standsStill ? RunRowWords::tr("stands still") : RunRowWords::tr("over, waits for data");
        row.strong.clear();
        row.trailing.clear();
        row.progress = -1;
    }
    if (row.key == u"drain" && row.status == Status::Pending && state.windowUntil > 0
        && state.phase == RunPhase::Watching) {
        row.detail = RunRowWords::tr("by itself at %1").arg(context.time.time(state.windowUntil));
    }
    return row;
}

} // namespace

Milliseconds tookTogether(const Members& members, qint64 now)
{
    Milliseconds sum {0};
    for (const StepState* step : members) {
        sum += stepDuration(*step, now);
    }
    return sum;
}

QString toolTipOf(const Members& members, qint64 now)
{
    QStringList lines;
    for (const StepState* step : members) {
        QString line = stepMark(step->status) + QLatin1Char(' ') + step->title;
        if (!step->summary.isEmpty()) {
            line += QStringLiteral(": ") + step->summary;
        }
        if (step->startedAt > 0 && step->status != StepStatus::Skipped) {
            line += QStringLiteral(" · ") + Numbers::duration(stepDuration(*step, now));
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QList<RunRow> rows(const RunState& state, const RunContext& context)
{
    if (state.turnedBack) {
        return rowsTurnedBack(state, context);
    }
    QList<RunRow> rows;
    for (const Members& members : linesOf(state)) {
        rows << rowOf(members, state, context);
        for (const StepState* step : members) {
            if (step->status == StepStatus::Failed && step->error) {
                rows.last().failure = failureOf(*step, state);
                rows.last().title = RunRowWords::tr("%1 failed").arg(step->title);
            }
        }
    }
    return rows;
}

} // namespace Pilothouse::RunParts
