#pragma once
#include "models/migration/migrationtreemodel.h"
#include "ui/shell/widgets/card.h"
#include <QSortFilterProxyModel>

class QTreeView;

namespace Pilothouse {

class FilterField;

/// The migrations of a review as a tree of apps, with a filter.
class MigrationList : public Card {
    Q_OBJECT
public:
    explicit MigrationList(QWidget* parent = nullptr);

    /// Chooses the worst that is pending, unless one of this review was chosen before.
    void show(const QList<MigrationReview>& migrations);
    void choose(const QString& label);
    /// Null while none is chosen, or an app.
    [[nodiscard]] const MigrationReview* chosen() const;
    [[nodiscard]] QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void chosenChanged();

private:
    void scale();
    void filter(const QString& text);
    void expandPending();

    MigrationTreeModel m_model;
    QSortFilterProxyModel m_shown;
    FilterField* m_filter;
    QTreeView* m_tree;
};

} // namespace Pilothouse
