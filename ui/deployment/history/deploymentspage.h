#pragma once
#include "models/deployment/runfiltermodel.h"
#include "models/deployment/runtablemodel.h"
#include "ui/shell/page.h"
#include "ui/shell/pagefactories.h"
#include "ui/shell/widgets/numbers.h"
#include <QTimer>

class QStackedWidget;

namespace Pilothouse {

class ActionBar;
class Button;
class EmptyState;
class PageHeader;
class RunComparisonView;
class RunFilterBar;
class TableView;

/// Every run of the open project: found by filters, opened, replayed, reported, laid beside another. GUI thread.
class DeploymentsPage : public Page {
    Q_OBJECT
public:
    explicit DeploymentsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Deployments"); }
    [[nodiscard]] QString help() const override;
    void enter() override;
    void leave() override;
    void reveal(const QString& run) override; ///< selects it
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void makeParts();
    void makeHead();
    void makeTable();
    void makeFoot();
    void connectSignals();
    void onProject();
    void takeRuns();
    void applyFilter();
    void onSelection();
    void onTick();
    void say();
    void showRuns();
    void compare();
    void openSelected();
    void addToMenu(class QMenu* menu);
    /// Newest first.
    [[nodiscard]] QList<const RunSummaryRow*> selected() const;
    /// Of the same environment, made before it; null when it was the first.
    [[nodiscard]] const RunSummaryRow* runBefore(const RunSummaryRow& run) const;
    [[nodiscard]] qint64 now() const;

    PageContext m_context;
    TimeFormat m_time;
    RunTableModel m_runs;
    RunFilterModel m_shown;
    QTimer m_tick;
    PageHeader* m_header = nullptr;
    RunFilterBar* m_bar = nullptr;
    QStackedWidget* m_body = nullptr;
    QWidget* m_list = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_noMatch = nullptr;
    EmptyState* m_noRun = nullptr;
    RunComparisonView* m_comparison = nullptr;
    ActionBar* m_foot = nullptr;
    Button* m_open = nullptr;
    Button* m_replay = nullptr;
    Button* m_report = nullptr;
    Button* m_compare = nullptr;
    bool m_isSeen = false;
};

} // namespace Pilothouse
