#pragma once
#include "models/environment/observed.h"
#include "models/environment/project.h"
#include "ui/shell/widgets/status.h"
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace Pilothouse {

class ElidedLabel;
class EnvironmentButton;
class ReleaseLabel;
class SearchButton;

/// One environment as the switcher lists it.
struct EnvironmentEntry {
    QString name;
    EnvironmentKind kind = EnvironmentKind::Development;
    Status status = Status::Unknown;
    QString word; ///< "r41, healthy"
};

/// The window's head: menu, project, environment, its release, who deploys, the palette's field. Production has a
/// bar, a tint and its plate here. Shows what it is told; FrameFeed tells it.
class Header : public QWidget {
    Q_OBJECT
public:
    explicit Header(const QString& person, QWidget* parent = nullptr);

    /// The menus are owned by the caller.
    void setMenus(QMenu* application, QMenu* project);
    void setProject(const QString& name); ///< empty: none is open
    void setEnvironments(const QList<EnvironmentEntry>& environments, const QString& current);
    void setRelease(const QString& release, std::optional<Slot> slot, const QString& previous);
    void setReleaseUnknown(const QString& why);
    /// Who holds the lease and why ("ana deploys r42 · 2:57"); empty: it is free.
    void setLease(const QString& holder);
    void setLeaseUnknown(const QString& why); ///< "not known"

Q_SIGNALS:
    void environmentChosen(const QString& name);
    void searchWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();
    QWidget* makeLine();

    QHBoxLayout* m_layout;
    QToolButton* m_menu;
    QToolButton* m_project;
    QWidget* m_environmentLine;
    EnvironmentButton* m_environment;
    QMenu* m_environmentMenu;
    QWidget* m_releaseLine;
    ReleaseLabel* m_release;
    QWidget* m_lease;
    ElidedLabel* m_holder;
    SearchButton* m_search;
    QWidget* m_gap; ///< instead of the release where there is none
    bool m_isProduction = false;
};

} // namespace Pilothouse
