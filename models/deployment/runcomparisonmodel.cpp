#include "models/deployment/runcomparisonmodel.h"
#include <algorithm>

namespace Pilothouse {

void RunComparisonModel::setComparison(const QString& first, const QString& second, const QList<ComparedFact>& facts)
{
    m_first = first;
    m_second = second;
    m_facts = facts;
    choose();
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstColumn, SecondColumn);
}

void RunComparisonModel::setOnlyDifferences(bool isWanted)
{
    m_hasOnlyDifferences = isWanted;
    choose();
}

void RunComparisonModel::choose()
{
    beginResetModel();
    m_shown = m_facts;
    if (m_hasOnlyDifferences) {
        m_shown.removeIf([](const ComparedFact& fact) { return fact.isSame(); });
    }
    endResetModel();
}

int RunComparisonModel::differences() const
{
    return int(std::count_if(m_facts.cbegin(), m_facts.cend(), [](const ComparedFact& fact) { return !fact.isSame(); }));
}

QString RunComparisonModel::partName(ComparedFact::Part part)
{
    switch (part) {
    case ComparedFact::Part::Run: return tr("Run");
    case ComparedFact::Part::Steps: return tr("Steps");
    case ComparedFact::Part::Plan: break;
    }
    return tr("Plan");
}

int RunComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RunComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ComparedFact& fact = m_shown[index.row()];
    const bool beginsPart = index.row() == 0 || m_shown[index.row() - 1].part != fact.part;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return QStringList {beginsPart ? partName(fact.part) : QString(), fact.subject, fact.first, fact.second}.value(index.column());
    case IsSameRole: return fact.isSame();
    case BeginsPartRole: return beginsPart;
    default: return {};
    }
}

QVariant RunComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return QStringList {tr("Part"), tr("What"), m_first, m_second}.value(section);
}

} // namespace Pilothouse
