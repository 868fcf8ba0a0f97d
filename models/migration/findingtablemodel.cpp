#include "models/migration/findingtablemodel.h"
#include "models/migration/migrationwords.h"

namespace Pilothouse {

void FindingTableModel::setVerdict(const FileVerdict& verdict)
{
    beginResetModel();
    m_findings = verdict.findings;
    endResetModel();
}

int FindingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FindingTableModel::workWords(const StatementFinding& finding)
{
    return finding.rewrites ? tr("rewrites every row") : finding.scans ? tr("reads every row") : tr("none");
}

QString FindingTableModel::text(const StatementFinding& finding, int column) const
{
    switch (column) {
    case LineColumn: return QString::number(finding.line);
    case StatementColumn: return finding.statement;
    case VerdictColumn: return finding.allowedBecause.isEmpty() ? spoken(finding.safety) : tr("%1, allowed").arg(spoken(finding.safety));
    case LockColumn: return finding.locks.isEmpty() ? tr("none") : wordOf(finding.locks.first().mode);
    case WorkColumn: return workWords(finding);
    case RuleColumn: return finding.rule;
    default: return {};
    }
}

QVariant FindingTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StatementFinding& finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(finding, index.column());
    case Qt::ToolTipRole: return index.column() == StatementColumn ? finding.statement : finding.message;
    case Qt::TextAlignmentRole: return int((index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SafetyRole: return int(finding.safety);
    case LineRole: return finding.line;
    default: return {};
    }
}

QVariant FindingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == LineColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LineColumn: return tr("Line");
    case StatementColumn: return tr("Statement");
    case VerdictColumn: return tr("Verdict");
    case LockColumn: return tr("Lock");
    case WorkColumn: return tr("Rewrite, scan");
    case RuleColumn: return tr("Rule");
    default: return {};
    }
}

} // namespace Pilothouse
