#pragma once
#include "models/core/keyedtable.h"
#include "models/deployment/runsummaryrow.h"
#include "models/environment/diagnostic.h"
#include "models/environment/environmentrow.h"

namespace Pilothouse {

/// One thing that a person should look at.
struct NeedRow {
    enum Urgency { Now, Soon, Notice };
    enum Action { OpenRun, OpenDoctor, OpenDrift, OpenProject, OpenJournal, Contract, TakeBack, TakePageOff };

    QString id; ///< stable while the same thing is meant
    Urgency urgency = Notice;
    QString title; ///< "Nobody works on run-7"
    QString detail; ///< why, or since when
    Action action = OpenDoctor;
    QString environment;
    QString run; ///< of OpenRun; of Contract and TakeBack the one that expanded

    bool operator==(const NeedRow&) const = default;
};

/// What needs a person now, the most urgent first: runs that wait or that nobody works on, environments that
/// fail or drift, a project file or a journal with a problem. Pure.
[[nodiscard]] QList<NeedRow> needsOf(const QList<EnvironmentRow>& environments, const QList<RunSummaryRow>& runs, const QList<Diagnostic>& diagnostics,
    const std::optional<Error>& journalProblem);

/// The "needs you" list, one column; the key is the need's id.
class NeedsListModel final : public KeyedTable<NeedRow> {
    Q_OBJECT
public:
    enum Role {
        UrgencyRole = Qt::UserRole + 1, ///< int, NeedRow::Urgency
        DetailRole,
        ActionRole, ///< int, NeedRow::Action
        EnvironmentRole,
        RunRole,
    };

    explicit NeedsListModel(QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString keyOf(const NeedRow& row) const override { return row.id; }
};

} // namespace Pilothouse
