#include "models/deployment/runcomparison.h"
#include "models/deployment/plandifference.h"
#include "models/deployment/runsummaryrow.h"
#include "models/deployment/runwords.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class Words {
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
        add(Words::tr("Started"), [this](const RunState& run) { return m_wording.time(run.createdAt); });
        add(Words::tr("By"), [](const RunState& run) { return run.createdBy; });
        add(Words::tr("Environment"), [](const RunState& run) { return run.environment; });
        add(Words::tr("Release"), [](const RunState& run) { return run.release; });
        add(Words::tr("Release before"), [](const RunState& run) { return orNone(run.plan.oldRelease); });
        add(Words::tr("Commit"), [](const RunState& run) { return orNone(run.plan.commit); });
        add(Words::tr("Result"), [](const RunState& run) { return phaseWords(run.phase); });
        add(Words::tr("Why"), [](const RunState& run) { return run.error && run.phase != RunPhase::Succeeded ? run.error->message : QStringLiteral("–"); });
        add(Words::tr("Took"), [this](const RunState& run) { return m_wording.duration(runDuration(run, m_now)); });
        add(Words::tr("Requests"), [this](const RunState& run) { return m_wording.number(totals(run).requests); });
        add(Words::tr("Requests failed"), [this](const RunState& run) { return m_wording.number(totals(run).failed); });
        add(Words::tr("Longest gap"), [this](const RunState& run) { return run.probeSent > 0 ? m_wording.duration(run.longestGap) : Words::tr("not measured"); });
        add(Words::tr("Switch"), [](const RunState& run) { return run.switchedAt > 0 ? switchWords(run) : Words::tr("not switched"); });
        add(Words::tr("Plan"), [](const RunState& run) { return shortenDigest(run.digest); });
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
            return Words::tr("not in the plan");
        }
        if (step->startedAt == 0) {
            return stepStatusWords(step->status);
        }
        const QString took = m_wording.duration(stepDuration(*step, m_now));
        return step->status == StepStatus::Done ? took : Words::tr("%1, %2", "step's time, its status").arg(took, stepStatusWords(step->status));
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
