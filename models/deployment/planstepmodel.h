#pragma once
#include "models/core/cellwording.h"
#include "models/deployment/plan.h"
#include <QAbstractTableModel>

namespace Pilothouse {

/// The steps of one plan, in their order. Another plan is another model: it resets.
class PlanStepModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, TitleColumn, ExpectedColumn, UndoColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 1,
        IsPointOfNoReturnRole, ///< from this step on nothing leads back
    };

    explicit PlanStepModel(QObject* parent = nullptr);

    void setSteps(const QList<PlanStep>& steps);
    void setWording(const CellWording& wording);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;
    [[nodiscard]] static QString undoWords(const PlanStep& step);

    QList<PlanStep> m_steps;
    CellWording m_wording;
};

} // namespace Pilothouse
