#pragma once
#include "models/environment/needslistmodel.h"
#include "ui/environment/environmentcard.h"
#include "ui/shell/page.h"
#include "ui/shell/pagefactories.h"
#include <QTimer>

class QGridLayout;
class QScrollArea;

namespace Pilothouse {

class Button;
class EmptyState;
class EnvironmentCards;
class EnvironmentTable;
class NeedsPanel;
class OverviewFeed;
class PageHeader;
class RecentRuns;
struct RunState;

/// What runs where, what needs a person, and what was deployed lately.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    void leave() override;
    void environmentSelected(const QString& environment) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeBody();
    void connectSignals();
    void scale();
    void arrange();
    void present();
    void presentHeader();
    void presentBadge();
    void setTable(bool isTable);
    void act(const QString& environment, EnvironmentCard::Next next);
    void open(const NeedRow& need);
    void showDrift(const QString& environment);
    void showProjectFile();
    void recover(const QString& run);
    void confirmRecovery(const RunState& state);
    void confirmOpening(const QString& environment);
    void takePageOff(const QString& environment);
    void pressMain();
    [[nodiscard]] const EnvironmentRow* rowOf(const QString& environment) const;
    [[nodiscard]] bool canDeploy() const;
    [[nodiscard]] bool isNarrow() const;

    PageContext m_context;
    OverviewFeed* m_feed;
    QTimer m_tick;
    PageHeader* m_header = nullptr;
    Button* m_asCards = nullptr;
    Button* m_asTable = nullptr;
    Button* m_refresh = nullptr;
    Button* m_main = nullptr;
    QScrollArea* m_area = nullptr;
    QGridLayout* m_grid = nullptr;
    EnvironmentCards* m_cards = nullptr;
    EnvironmentTable* m_table = nullptr;
    NeedsPanel* m_needs = nullptr;
    RecentRuns* m_runs = nullptr;
    EmptyState* m_nothing = nullptr;
    EnvironmentCard::Next m_next = EnvironmentCard::Next::None; ///< what the main button does
};

} // namespace Pilothouse
