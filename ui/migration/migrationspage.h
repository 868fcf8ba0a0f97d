#pragma once
#include "models/core/result.h"
#include "models/deployment/releaserow.h"
#include "ui/shell/page.h"
#include "ui/shell/pagefactories.h"
#include <QPointer>
#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace Pilothouse {

class Button;
class EmptyState;
class EnvironmentFeed;
class ExpansionBox;
class LocksPanel;
class MigrationDetail;
class MigrationList;
class PageHeader;
class ProofPanel;
class ReleasePanel;
class ReviewFeed;
class RoleBox;
class TabStrip;
struct Environment;

/// What a release would do to the environment's database: its migrations with SQL and verdicts, which strategies may
/// carry them, which code works on which schema, and who waits for whom right now. GUI thread.
class MigrationsPage : public Page {
    Q_OBJECT
public:
    explicit MigrationsPage(const PageContext& context, QWidget* parent = nullptr);
    ~MigrationsPage() override;

    [[nodiscard]] QString title() const override { return tr("Migrations"); }
    [[nodiscard]] QString help() const override;
    void enter() override;
    void environmentSelected(const QString& environment) override;
    void reveal(const QString& label) override; ///< "people.0002_rename_name"
    [[nodiscard]] QWidget* firstFocus() override;

private:
    enum Below { OfRelease, OfProof, OfLocks };

    void makeParts();
    void makeHeader();
    QWidget* makeTop();
    QWidget* makeBelow();
    void connectSignals();
    void onProject();
    void onFeed();
    void onEnvironment();
    void showReview();
    void showPicked();
    void showProblem();
    void loadReleases();
    void takeReleases(const Result<QList<ReleaseRow>>& releases);
    void choose(int index);
    [[nodiscard]] const Environment* environment() const;
    [[nodiscard]] QString servingRelease() const;
    [[nodiscard]] QString waitingWords() const;

    PageContext m_context;
    QPointer<ReviewFeed> m_feed;
    QPointer<EnvironmentFeed> m_observed;
    QString m_environment;
    QString m_wanted; ///< migration to go to as soon as it was read
    QTimer m_tick; ///< the time that reading has taken is written anew
    std::optional<Error> m_releasesProblem;
    bool m_isLoading = false;
    PageHeader* m_header = nullptr;
    QComboBox* m_release = nullptr;
    Button* m_again = nullptr;
    Button* m_prove = nullptr;
    Button* m_cancel = nullptr;
    RoleBox* m_problem = nullptr;
    ExpansionBox* m_expansions = nullptr;
    QStackedWidget* m_top = nullptr;
    EmptyState* m_nothing = nullptr;
    MigrationList* m_list = nullptr;
    MigrationDetail* m_detail = nullptr;
    TabStrip* m_tabs = nullptr;
    QStackedWidget* m_views = nullptr;
    ReleasePanel* m_strategies = nullptr;
    ProofPanel* m_proof = nullptr;
    LocksPanel* m_locks = nullptr;
};

} // namespace Pilothouse
