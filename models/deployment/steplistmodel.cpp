#include "models/deployment/steplistmodel.h"
#include "models/deployment/runwords.h"
#include <algorithm>

namespace Pilothouse {
namespace {

bool isInFlight(const StepState& step)
{
    return step.status == StepStatus::Running || step.status == StepStatus::Undoing;
}

bool isSame(const StepState& left, const StepState& right)
{
    return left.status == right.status && left.title == right.title && left.startedAt == right.startedAt && left.endedAt == right.endedAt
        && left.expected == right.expected && left.summary == right.summary && left.progress == right.progress
        && left.undoSummary == right.undoSummary && left.kept == right.kept && left.error == right.error;
}

const StepState* find(const QList<StepState>& steps, const QString& kind)
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [&](const StepState& step) { return step.kind == kind; });
    return found == steps.cend() ? nullptr : &*found;
}

} // namespace

StepListModel::StepListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void StepListModel::setState(const RunState& state, qint64 now)
{
    const bool isOther = state.run != m_run || state.digest != m_digest || state.steps.size() < m_steps.size();
    if (isOther) {
        beginResetModel();
        m_run = state.run;
        m_digest = state.digest;
        m_plan = state.plan;
        m_steps = state.steps;
        m_current = state.current;
        m_windowUntil = state.windowUntil;
        m_now = now;
        endResetModel();
        return;
    }
    const QString before = std::exchange(m_current, state.current);
    m_windowUntil = state.windowUntil;
    m_now = now;
    for (int row = 0; row < m_steps.size(); ++row) {
        const bool wasOrIsCurrent = before != m_current && (m_steps[row].kind == before || m_steps[row].kind == m_current);
        if (!isSame(m_steps[row], state.steps[row]) || wasOrIsCurrent) {
            m_steps[row] = state.steps[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (state.steps.size() > m_steps.size()) {
        beginInsertRows({}, int(m_steps.size()), int(state.steps.size()) - 1);
        m_steps = state.steps;
        endInsertRows();
    }
}

void StepListModel::setPlan(const Plan& plan)
{
    RunState state;
    state.digest = plan.digest();
    state.plan = plan;
    for (const PlanStep& planned : plan.steps) {
        StepState step;
        step.kind = planned.kind;
        step.title = planned.title;
        step.expected = planned.expected;
        state.steps.append(step);
    }
    setState(state, 0);
}

void StepListModel::tick(qint64 now)
{
    m_now = now;
    for (int row = 0; row < m_steps.size(); ++row) {
        if (isInFlight(m_steps[row])) {
            Q_EMIT dataChanged(index(row), index(row), {DurationRole, ProgressRole, RemainingRole});
        }
    }
}

int StepListModel::currentRow() const
{
    return m_current.isEmpty() ? -1 : rowOf(m_current);
}

int StepListModel::failedRow() const
{
    const auto failed = std::find_if(m_steps.cbegin(), m_steps.cend(), [](const StepState& step) { return step.error.has_value(); });
    return failed == m_steps.cend() ? -1 : int(failed - m_steps.cbegin());
}

int StepListModel::rowOf(const QString& kind) const
{
    const StepState* step = find(m_steps, kind);
    return step == nullptr ? -1 : int(step - m_steps.constData());
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StepState& step = m_steps[index.row()];
    switch (role) {
    case Qt::DisplayRole: return step.title;
    case Qt::AccessibleTextRole: return accessibleText(step);
    case KindRole: return step.kind;
    case StatusRole: return int(step.status);
    case SummaryRole: return summary(step);
    case DurationRole: return qint64(stepDuration(step, m_now).count());
    case ExpectedRole: return qint64(step.expected.count());
    case ProgressRole: return progress(step);
    case RemainingRole: return remaining(step);
    case StartedAtRole: return step.startedAt;
    case EndedAtRole: return step.endedAt;
    case UndoSummaryRole: return step.undoSummary;
    case KeptRole: return step.kept;
    case IsCurrentRole: return step.kind == m_current;
    case ErrorRole:
    case RemedyRole:
    case EvidenceRole: return failure(step, role);
    default: return planned(step, role);
    }
}

QVariant StepListModel::failure(const StepState& step, int role) const
{
    if (!step.error) {
        return QString();
    }
    return role == ErrorRole ? step.error->message : role == RemedyRole ? step.error->remedy : step.error->detail;
}

QVariant StepListModel::planned(const StepState& step, int role) const
{
    const PlanStep* plan = m_plan.step(step.kind);
    switch (role) {
    case UndoWordsRole: return plan == nullptr ? QString() : plan->undo;
    case PointOfNoReturnRole: return plan != nullptr && plan->isPointOfNoReturn;
    case OldCodeWorksRole: return plan == nullptr || plan->compatibility.oldCode;
    case NewCodeWorksRole: return plan != nullptr && plan->compatibility.newCode;
    default: return {};
    }
}

QString StepListModel::summary(const StepState& step) const
{
    switch (step.status) {
    case StepStatus::Running: return step.progress;
    case StepStatus::Undoing: return tr("being taken back");
    case StepStatus::Undone: return step.undoSummary.isEmpty() ? tr("nothing to take back") : step.undoSummary;
    case StepStatus::UndoFailed: return tr("could not be taken back");
    case StepStatus::Skipped: return step.summary.isEmpty() ? tr("was so already") : step.summary;
    case StepStatus::Failed: return step.error ? step.error->message : tr("failed");
    case StepStatus::Pending:
    case StepStatus::Done: return step.summary;
    }
    Q_UNREACHABLE();
}

qint64 StepListModel::remaining(const StepState& step) const
{
    const bool isWatching = step.kind == u"watch" && step.status == StepStatus::Running && m_windowUntil > 0;
    return isWatching ? std::clamp<qint64>(m_windowUntil - m_now, 0, std::max<qint64>(0, m_windowUntil - step.startedAt)) / 1000 : -1;
}

double StepListModel::progress(const StepState& step) const
{
    if (step.status != StepStatus::Running) {
        return -1;
    }
    const qint64 whole = remaining(step) >= 0 ? (m_windowUntil - step.startedAt) / 1000 : qint64(step.expected.count());
    return whole <= 0 ? -1 : std::clamp(double(stepDuration(step, m_now).count()) / double(whole), 0.0, 1.0);
}

QString StepListModel::accessibleText(const StepState& step) const
{
    const QString words = summary(step);
    const QString text = QStringLiteral("%1, %2").arg(step.title, stepStatusWords(step.status));
    return words.isEmpty() ? text : text + QStringLiteral(", ") + words;
}

QHash<int, QByteArray> StepListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"}, {StatusRole, "status"}, {SummaryRole, "summary"}, {DurationRole, "duration"}, {ExpectedRole, "expected"},
        {ProgressRole, "progress"}, {RemainingRole, "remaining"}, {ErrorRole, "error"}, {RemedyRole, "remedy"}, {EvidenceRole, "evidence"}});
    return names;
}

} // namespace Pilothouse
