#include "models/deployment/runfiltermodel.h"
#include "models/deployment/runtablemodel.h"
#include <algorithm>

namespace Pilothouse {
namespace {

RunFilterModel::Outcome outcomeOf(RunPhase phase)
{
    using Outcome = RunFilterModel::Outcome;
    switch (phase) {
    case RunPhase::Succeeded: return Outcome::Succeeded;
    case RunPhase::RolledBack: return Outcome::RolledBack;
    case RunPhase::Aborted: return Outcome::Aborted;
    case RunPhase::Failed: return Outcome::Failed;
    case RunPhase::NeedsPerson: return Outcome::NeedsPerson;
    case RunPhase::Created:
    case RunPhase::Running:
    case RunPhase::Paused:
    case RunPhase::Inconclusive:
    case RunPhase::Watching:
    case RunPhase::RollingBack:
    case RunPhase::Undoing: break;
    }
    return Outcome::GoesOn;
}

} // namespace

RunFilterModel::RunFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RunFilterModel::setFilter(const Filter& filter)
{
    if (m_filter == filter) {
        return;
    }
    m_filter = filter;
    m_words = filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RunFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto is = [&index](int role, const QString& wanted) { return wanted.isEmpty() || index.data(role).toString() == wanted; };
    if (!is(RunTableModel::EnvironmentRole, m_filter.environment) || !is(RunTableModel::ReleaseRole, m_filter.release)) {
        return false;
    }
    if (m_filter.outcome != Outcome::Any && outcomeOf(RunPhase(index.data(RunTableModel::PhaseRole).toInt())) != m_filter.outcome) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString words = index.data(RunTableModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&words](const QString& word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace Pilothouse
