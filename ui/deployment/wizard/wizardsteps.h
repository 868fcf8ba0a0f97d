#pragma once
#include "ui/deployment/wizard/wizardwords.h"
#include <QAbstractListModel>
#include <QListView>

namespace Pilothouse {

/// The wizard's steps with how each stands.
class WizardStepsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { StatusRole = Qt::UserRole + 1, TrailingRole }; ///< Status as int, or invalid

    using QAbstractListModel::QAbstractListModel;

    /// As many rows as there are steps, always.
    void setRows(const QList<WizardStepRow>& rows);
    [[nodiscard]] WizardStep stepAt(int row) const { return m_rows.at(row).step; }
    [[nodiscard]] QModelIndex indexOf(WizardStep step) const; ///< invalid when it is none of them
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<WizardStepRow> m_rows;
};

/// The side list: every step can be gone to at any time.
class WizardSteps : public QListView {
    Q_OBJECT
public:
    explicit WizardSteps(QWidget* parent = nullptr);

    void show(const QList<WizardStepRow>& rows);
    void setCurrent(WizardStep step);

Q_SIGNALS:
    void stepChosen(Pilothouse::WizardStep step);

private:
    void scale();

    WizardStepsModel m_model;
};

} // namespace Pilothouse
