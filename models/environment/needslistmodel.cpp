#include "models/environment/needslistmodel.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class NeedsWords {
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

NeedRow runNeed(const RunSummaryRow& run, NeedRow::Urgency urgency, const QString& title, const QString& detail)
{
    return {QStringLiteral("run:") + run.run, urgency, title, detail, NeedRow::OpenRun, run.environment, run.run};
}

void addRun(QList<NeedRow>& needs, const RunSummaryRow& run, bool isAlive)
{
    if (run.phase == RunPhase::NeedsPerson) {
        needs << runNeed(run, NeedRow::Now, NeedsWords::tr("%1 in %2 needs a person now").arg(run.run, run.environment), run.words);
    } else if (run.isFinished()) {
        return;
    } else if (!isAlive) {
        needs << runNeed(run, NeedRow::Now, NeedsWords::tr("Nobody works on %1 in %2").arg(run.run, run.environment), NeedsWords::tr("Its runner is dead. Recover takes it up where the world stands."));
    } else if (run.phase == RunPhase::Paused) {
        needs << runNeed(run, NeedRow::Soon, NeedsWords::tr("%1 in %2 is paused").arg(run.run, run.environment), run.words);
    } else if (run.phase == RunPhase::Inconclusive) {
        needs << runNeed(run, NeedRow::Now, NeedsWords::tr("%1 in %2 cannot be judged").arg(run.run, run.environment), run.words);
    }
}

// One need a run: what it expanded ends together.
void addExpansions(QList<NeedRow>& needs, const EnvironmentRow& row)
{
    QStringList told;
    for (const ExpansionStatus& expansion : row.expansions) {
        const OpenExpansion& open = expansion.open;
        if (expansion.end == ExpansionEnd::Run || told.contains(open.run)) {
            continue;
        }
        told << open.run;
        const bool isContract = expansion.end == ExpansionEnd::Contract;
        const bool isTakeBack = expansion.end == ExpansionEnd::TakeBack;
        const QString detail = isContract ? NeedsWords::tr("By %1. The contract ends it, once nobody wants to go back.").arg(open.run)
            : isTakeBack                  ? NeedsWords::tr("By %1. The release that serves does not need it.").arg(open.run)
                                          : NeedsWords::tr("By %1. Whether the release that serves needs it is not known.").arg(open.run);
        needs << NeedRow {QStringLiteral("expansion:%1:%2").arg(row.name, open.run), NeedRow::Notice, NeedsWords::tr("%1: the schema is expanded for %2").arg(row.name, open.release),
            detail, isContract ? NeedRow::Contract : isTakeBack ? NeedRow::TakeBack : NeedRow::OpenRun, row.name, open.run};
    }
}

void addEnvironment(QList<NeedRow>& needs, const EnvironmentRow& row)
{
    const auto need = [&row](const char* what, NeedRow::Urgency urgency, const QString& title, const QString& detail, NeedRow::Action action) {
        return NeedRow {QStringLiteral("%1:%2").arg(QLatin1String(what), row.name), urgency, title, detail, action, row.name, {}};
    };
    for (const PartFailure& failure : row.failures) {
        needs << NeedRow {QStringLiteral("part:%1:%2").arg(row.name, failure.part), NeedRow::Now, NeedsWords::tr("%1: %2 does not answer").arg(row.name, failure.part),
            failure.error.message, NeedRow::OpenDoctor, row.name, {}};
    }
    if (row.failures.isEmpty() && row.health == EnvironmentHealth::Failing) {
        needs << need("health", NeedRow::Now, NeedsWords::tr("%1: %2").arg(row.name, row.healthWords), {}, NeedRow::OpenDoctor);
    }
    if (row.isMaintenance && row.unfinishedRun.isEmpty()) {
        needs << need("page", NeedRow::Now, NeedsWords::tr("%1: users get the maintenance page", "environment").arg(row.name),
            NeedsWords::tr("No run goes on that would take it off."), NeedRow::TakePageOff);
    }
    if (row.isObserved && !row.isAdopted) {
        needs << need("adopt", NeedRow::Soon, NeedsWords::tr("%1: the router is not set up for switching").arg(row.name), NeedsWords::tr("Doctor shows the change and makes it."),
            NeedRow::OpenDoctor);
    }
    const auto harmful = std::find_if(row.drift.cbegin(), row.drift.cend(), [](const DriftItem& item) { return !item.isHarmless; });
    if (harmful != row.drift.cend()) {
        needs << need("drift", NeedRow::Soon, NeedsWords::tr("%1 has drifted: %2").arg(row.name, harmful->subject),
            NeedsWords::tr("expected %1, found %2").arg(harmful->expected, harmful->observed), NeedRow::OpenDrift);
    }
    if (row.unfinishedRun.isEmpty() && row.pendingMigrations && !row.pendingMigrations->isEmpty()) {
        needs << need("migrations", NeedRow::Notice, NeedsWords::tr("%1: migrations are pending").arg(row.name), row.migrationWords(), NeedRow::OpenDoctor);
    }
    addExpansions(needs, row);
}

} // namespace

QList<NeedRow> needsOf(const QList<EnvironmentRow>& environments, const QList<RunSummaryRow>& runs, const QList<Diagnostic>& diagnostics,
    const std::optional<Error>& journalProblem)
{
    QList<NeedRow> needs;
    if (journalProblem) {
        needs << NeedRow {QStringLiteral("journal"), NeedRow::Now, NeedsWords::tr("The journal cannot be written"), journalProblem->message, NeedRow::OpenJournal, {}, {}};
    }
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error) {
            needs << NeedRow {QStringLiteral("project"), NeedRow::Soon, NeedsWords::tr("The project file has a mistake"), diagnostic.toString(), NeedRow::OpenProject, {}, {}};
            break;
        }
    }
    for (const EnvironmentRow& row : environments) {
        const auto newest = std::find_if(runs.cbegin(), runs.cend(), [&row](const RunSummaryRow& run) { return run.environment == row.name; });
        if (newest != runs.cend()) {
            addRun(needs, *newest, !row.isObserved || row.isRunnerAlive || row.unfinishedRun != newest->run);
        }
        addEnvironment(needs, row);
    }
    QList<NeedRow> ordered;
    for (const NeedRow::Urgency urgency : {NeedRow::Now, NeedRow::Soon, NeedRow::Notice}) {
        std::copy_if(needs.cbegin(), needs.cend(), std::back_inserter(ordered), [urgency](const NeedRow& need) { return need.urgency == urgency; });
    }
    return ordered;
}

NeedsListModel::NeedsListModel(QObject* parent)
    : KeyedTable(parent)
{
}

int NeedsListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant NeedsListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NeedRow& need = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return need.title;
    case Qt::AccessibleTextRole: return need.detail.isEmpty() ? need.title : need.title + QStringLiteral(". ") + need.detail;
    case UrgencyRole: return int(need.urgency);
    case DetailRole: return need.detail;
    case ActionRole: return int(need.action);
    case EnvironmentRole: return need.environment;
    case RunRole: return need.run;
    default: return {};
    }
}

} // namespace Pilothouse
