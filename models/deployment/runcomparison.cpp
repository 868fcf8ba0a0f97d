#include "models/deployment/runcomparison.h"
#include "models/deployment/plandifference.h"
#include "models/deployment/runsummaryrow.h"
#include "models/deployment/runwords.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class RunComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(RunComparison)
};

/// Puts the facts of one run beside those of the other, in one list.
class Comparison {
public:
    Comparison(const RunState& first, const RunState& second, qint64 now, const CellWording& wording)
        : m_first(first)
        , m_second(second)
        , m_now(now)
        , m_wording(wording)
    {
    }

    QList<ComparedFact> facts()
    {
        addRun();
        addSteps();
        for (const PlanChange& change : planDifference(m_first.plan, m_second.plan)) {
            m_facts.append({ComparedFact::Part::Plan, change.subject, change.before, change.after});
        }
        return m_facts;
    }

private:
    template <class Saying>
    void add(const QString& subject, Saying say)
    {
        m_facts.append({ComparedFact::Part::Run, subject, say(m_first), say(m_second)});
    }
    static QString orNone(const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; }

    void addRun()
    {
        add(RunComparisonWords::tr("Started"), [this](const RunState& run) { return m_wording.time(run.createdAt); });
        add(RunComparisonWords::tr("By"), [](const RunState& run) { return run.createdBy; });
        add(RunComparisonWords::tr("Environment"), [](const RunState& run) { return run.environment; });
        add(RunComparisonWords::tr("Release"), [](const RunState& run) { return run.release; });
        add(RunComparisonWords::tr("Release before"), [](const RunState& run) { return orNone(run.plan.oldRelease); });
        add(RunComparisonWords::tr("Commit"), [](const RunState& run) { return orNone(run.plan.commit); });
        add(RunComparisonWords::tr("Result"), [](const RunState& run) { return phaseWords(run.phase); });
        add(RunComparisonWords::tr("Why"), [](const RunState& run) { return run.error && run.phase != RunPhase::Succeeded ? run.error->message : QStringLiteral("–"); });
        add(RunComparisonWords::tr("Took"), [this](const RunState& run) { return m_wording.duration(runDuration(run, m_now)); });
        add(RunComparisonWords::tr("Requests"), [this](const RunState& run) { return m_wording.number(totals(run).requests); });
        add(RunComparisonWords::tr("Requests failed"), [this](const RunState& run) { return m_wording.number(totals(run).failed); });
        add(RunComparisonWords::tr("Longest gap"), [this](const RunState& run) { return run.probeSent > 0 ? m_wording.duration(run.longestGap) : RunComparisonWords::tr("not measured"); });
        add(RunComparisonWords::tr("Switch"), [](const RunState& run) { return run.switchedAt > 0 ? switchWords(run) : RunComparisonWords::tr("not switched"); });
        add(RunComparisonWords::tr("Plan"), [](const RunState& run) { return shortenDigest(run.digest); });
    }
    void addSteps()
    {
        for (const StepState& step : m_first.steps) {
            addStep(step.kind, step.title);
        }
        for (const StepState& step : m_second.steps) {
            if (m_first.step(step.kind) == nullptr) {
                addStep(step.kind, step.title);
            }
        }
    }
    void addStep(const QString& kind, const QString& title)
    {
        m_facts.append({ComparedFact::Part::Steps, title, stepWords(m_first.step(kind)), stepWords(m_second.step(kind))});
    }
    [[nodiscard]] QString stepWords(const StepState* step) const
    {
        if (step == nullptr) {
            return RunComparisonWords::tr("not in the plan");
        }
        if (step->startedAt == 0) {
            return stepStatusWords(step->status);
        }
        const QString took = m_wording.duration(stepDuration(*step, m_now));
        return step->status == StepStatus::Done ? took : RunComparisonWords::tr("%1, %2", "step's time, its status").arg(took, stepStatusWords(step->status));
    }
    static RunTotals totals(const RunState& run) { return RunSummaryRow::of(run).totals.value_or(RunTotals()); }

    const RunState& m_first;
    const RunState& m_second;
    qint64 m_now;
    const CellWording& m_wording;
    QList<ComparedFact> m_facts;
};

} // namespace

QList<ComparedFact> compareRuns(const RunState& first, const RunState& second, qint64 now, const CellWording& wording)
{
    return Comparison(first, second, now, wording).facts();
}

} // namespace Pilothouse
