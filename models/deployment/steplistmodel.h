#pragma once
#include "models/deployment/runstate.h"
#include <QAbstractListModel>

namespace Pilothouse {

/// The steps of a run as its fold says, or of a plan before it runs. Rows are added and changed, never
/// rebuilt while the run stays the same.
class StepListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< "backup"; the step's id
        StatusRole, ///< int, StepStatus
        SummaryRole, ///< muted words beside the title: "212 MB, verified"; the progress while it runs
        DurationRole, ///< qint64 ms so far or in the end; 0 when it did not start
        ExpectedRole, ///< qint64 ms; 0 when nobody knows
        ProgressRole, ///< double 0–1 by the expected time (the watch: by its window); −1 when not known or not running
        RemainingRole, ///< qint64 ms left of the watch's window; −1 for other steps
        StartedAtRole, ///< qint64 µs UTC, 0 when it did not start
        EndedAtRole,
        ErrorRole, ///< QString, what happened; empty when it did not fail
        RemedyRole,
        EvidenceRole, ///< QString, several lines
        UndoSummaryRole, ///< what taking it back did
        KeptRole, ///< what taking it back leaves
        UndoWordsRole, ///< of the plan: what taking it back would do
        PointOfNoReturnRole, ///< bool
        OldCodeWorksRole, ///< bool, once the step is done
        NewCodeWorksRole,
        IsCurrentRole, ///< bool, the step in flight
    };

    explicit StepListModel(QObject* parent = nullptr);

    /// `now`: µs UTC, ends the times of what goes on.
    void setState(const RunState& state, qint64 now);
    /// The steps of a plan that has not run.
    void setPlan(const Plan& plan);
    /// Time passed: the running step's duration and progress.
    void tick(qint64 now);

    [[nodiscard]] int currentRow() const; ///< −1 when no step is in flight
    [[nodiscard]] int failedRow() const; ///< the first step that failed or could not be taken back; −1
    [[nodiscard]] int rowOf(const QString& kind) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString summary(const StepState& step) const;
    [[nodiscard]] double progress(const StepState& step) const;
    [[nodiscard]] qint64 remaining(const StepState& step) const;
    [[nodiscard]] QVariant planned(const StepState& step, int role) const;
    [[nodiscard]] QVariant failure(const StepState& step, int role) const;
    [[nodiscard]] QString accessibleText(const StepState& step) const;

    QString m_run;
    Plan m_plan;
    QString m_digest;
    QList<StepState> m_steps;
    QString m_current;
    qint64 m_windowUntil = 0;
    qint64 m_now = 0;
};

} // namespace Pilothouse
