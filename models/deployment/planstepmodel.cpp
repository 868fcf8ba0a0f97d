#include "models/deployment/planstepmodel.h"

namespace Pilothouse {

PlanStepModel::PlanStepModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_wording(CellWording::plain())
{
}

void PlanStepModel::setSteps(const QList<PlanStep>& steps)
{
    if (m_steps != steps) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
    }
}

void PlanStepModel::setWording(const CellWording& wording)
{
    beginResetModel();
    m_wording = wording;
    endResetModel();
}

int PlanStepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int PlanStepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlanStepModel::text(const QModelIndex& index) const
{
    const PlanStep& step = m_steps[index.row()];
    switch (index.column()) {
    case NumberColumn: return QString::number(index.row() + 1);
    case TitleColumn: return step.title;
    case ExpectedColumn: return m_wording.duration(step.expected);
    case UndoColumn: return step.undo.isEmpty() ? QStringLiteral("—") : step.undo;
    default: return {};
    }
}

QString PlanStepModel::undoWords(const PlanStep& step)
{
    return step.undo.isEmpty() ? tr("Nothing to take back: the step leaves no effect behind.") : step.undo;
}

QString PlanStepModel::accessibleText(const QModelIndex& index) const
{
    const PlanStep& step = m_steps[index.row()];
    if (index.column() == UndoColumn) {
        return undoWords(step);
    }
    return step.isPointOfNoReturn && index.column() == TitleColumn ? tr("%1, point of no return").arg(step.title) : text(index);
}

QVariant PlanStepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanStep& step = m_steps[index.row()];
    const bool isNumber = index.column() == NumberColumn || index.column() == ExpectedColumn;
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return index.column() == UndoColumn ? undoWords(step) : step.title;
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::TextAlignmentRole: return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole: return step.kind;
    case IsPointOfNoReturnRole: return step.isPointOfNoReturn;
    default: return {};
    }
}

QVariant PlanStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == ExpectedColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TitleColumn: return tr("Step");
    case ExpectedColumn: return tr("Expected");
    case UndoColumn: return tr("If it is taken back");
    default: return {};
    }
}

} // namespace Pilothouse
