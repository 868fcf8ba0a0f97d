#pragma once
#include "models/migration/findingtablemodel.h"
#include "models/migration/review.h"
#include "ui/shell/widgets/card.h"
#include <QList>

class QStackedWidget;

namespace Pilothouse {

class ElidedLabel;
class EmptyState;
class ExpansionView;
class RecipeView;
class RoleBox;
class SqlView;
class TableView;
class TabStrip;

/// One migration: its SQL with the verdict, each statement, the page of the rule that decides, and how it would be made
/// in two halves.
class MigrationDetail : public Card {
    Q_OBJECT
public:
    explicit MigrationDetail(QWidget* parent = nullptr);

    /// Null: none is chosen.
    void show(const MigrationReview* migration);
    enum View { Sql, Statements, Recipe, Halves };
    void showView(View view);

private:
    QWidget* makeSql();
    QWidget* makeFacts(QWidget* parent);
    QWidget* makeStatements();
    QWidget* makeHalves();
    void showFacts(const MigrationReview& migration);
    void showRule(int row);

    FindingTableModel m_findings;
    TabStrip* m_tabs;
    QStackedWidget* m_views;
    EmptyState* m_nothing;
    SqlView* m_sql = nullptr;
    RoleBox* m_verdict = nullptr;
    QList<ElidedLabel*> m_facts;
    TableView* m_statements = nullptr;
    RecipeView* m_recipe = nullptr;
    ExpansionView* m_halves = nullptr;
    QString m_label;
};

} // namespace Pilothouse
