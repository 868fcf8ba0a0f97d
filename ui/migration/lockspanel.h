#pragma once
#include "models/core/error.h"
#include "models/environment/project.h"
#include "models/migration/locktablemodel.h"
#include "ui/shell/pagefactories.h"
#include "ui/shell/widgets/status.h"
#include <QPointer>

class QCheckBox;
class QStackedLayout;

namespace Pilothouse {

class Button;
class EmptyState;
class LockFeed;
class TableView;
class Text;

/// Who waits for whom in the environment's database, live while it is seen, and the two ways to end it.
class LocksPanel : public QWidget {
    Q_OBJECT
public:
    explicit LocksPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Follows this feed from now on; null: there is no database to ask.
    void follow(LockFeed* feed, const QString& environment, EnvironmentKind kind);
    [[nodiscard]] TableView* table() const { return m_table; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTable();
    QWidget* makeFoot();
    void take(const LockPicture& picture);
    void takeProblem(const Error& error);
    void say();
    void chooseBlocker();
    [[nodiscard]] const LockRow* chosen() const;
    void ask(bool isTermination);
    void carryOut(const DatabaseSession& session, bool isTermination);

    PageContext m_context;
    QPointer<LockFeed> m_feed;
    QString m_environment;
    EnvironmentKind m_kind = EnvironmentKind::Production;
    LockTableModel m_model;
    LockPicture m_picture;
    std::optional<Error> m_problem;
    bool m_hasPicture = false;
    StatusLabel* m_live;
    Text* m_count;
    QCheckBox* m_all;
    QStackedLayout* m_stack = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_nothing = nullptr;
    Text* m_progress = nullptr;
    Button* m_cancel = nullptr;
    Button* m_terminate = nullptr;
};

} // namespace Pilothouse
