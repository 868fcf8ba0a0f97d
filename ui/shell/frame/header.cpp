#include "ui/shell/frame/header.h"
#include "ui/shell/frame/headerparts.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/elidedlabel.h"
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace Pilothouse {
namespace {

/// A vertical line between the groups of the header.
class Divider : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return QSize(1, Theme::of(this)->px(28)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QColor ink = Theme::of(this)->color(Role::LineStrong);
        ink.setAlpha(96);
        QPainter(this).fillRect(QRect(0, (height() - sizeHint().height()) / 2, 1, sizeHint().height()), ink);
    }
};

/// An open or closed lock.
class LockMark : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return QSize(Theme::of(this)->px(Metric::icon), Theme::of(this)->px(Metric::icon)); }
    void setFree(bool isFree)
    {
        m_isFree = isFree;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Icons::paint(&painter, rect(), QStringLiteral("lock"), Theme::of(this)->color(m_isFree ? Role::TextMuted : Role::Text));
    }

private:
    bool m_isFree = true;
};

} // namespace

Header::Header(const QString& person, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_menu(new QToolButton(this))
    , m_project(new QToolButton(this))
    , m_environmentLine(makeLine())
    , m_environment(new EnvironmentButton(this))
    , m_environmentMenu(new QMenu(this))
    , m_releaseLine(makeLine())
    , m_release(new ReleaseLabel(this))
    , m_lease(new QWidget(this))
    , m_holder(new ElidedLabel(TextStyle::Body, Role::Text, m_lease))
    , m_search(new SearchButton(this))
    , m_gap(new QWidget(this))
{
    m_menu->setIcon(Icons::icon(QStringLiteral("menu")));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setAccessibleDescription(tr("All actions of the window. F10."));
    m_menu->setToolTip(m_menu->accessibleDescription());
    m_project->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_project->setAccessibleDescription(tr("Opens another project."));
    for (QToolButton* button : {m_menu, m_project}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    m_environment->setMenu(m_environmentMenu);
    auto* lease = new QHBoxLayout(m_lease);
    lease->setContentsMargins(0, 0, 0, 0);
    auto* lock = new LockMark(m_lease);
    lock->setObjectName(QStringLiteral("leaseLock"));
    lock->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    lease->addWidget(lock);
    lease->addWidget(m_holder);
    for (QWidget* part : std::initializer_list<QWidget*> {m_menu, m_project, m_environmentLine, m_environment, m_releaseLine}) {
        m_layout->addWidget(part);
    }
    m_layout->addWidget(m_release, 1);
    m_gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_layout->addWidget(m_gap, 1);
    m_layout->addWidget(m_lease);
    m_layout->addWidget(m_search);
    m_layout->addWidget(new PersonMark(person, this));
    connect(m_search, &QToolButton::clicked, this, &Header::searchWanted);
    connect(Theme::of(this), &Theme::changed, this, &Header::scale);
    setProject({});
    setEnvironments({}, {});
    setLease({});
    scale();
}

QWidget* Header::makeLine()
{
    auto* line = new Divider(this);
    line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return line;
}

void Header::scale()
{
    const Theme* theme = Theme::of(this);
    setFixedHeight(theme->px(Metric::header));
    m_layout->setContentsMargins(theme->px(8), theme->px(Metric::productionBar), theme->px(16), 0);
    m_layout->setSpacing(theme->px(12));
    m_lease->layout()->setSpacing(theme->px(6));
    m_project->setFont(theme->font(TextStyle::BodyStrong));
    m_lease->setMaximumWidth(theme->px(320));
}

void Header::setMenus(QMenu* application, QMenu* project)
{
    m_menu->setMenu(application);
    m_project->setMenu(project);
}

void Header::setProject(const QString& name)
{
    m_project->setText(name.isEmpty() ? tr("No project") : name);
    m_project->setAccessibleName(name.isEmpty() ? tr("No project is open") : tr("Project: %1").arg(name));
    m_lease->setVisible(!name.isEmpty());
}

void Header::setEnvironments(const QList<EnvironmentEntry>& environments, const QString& current)
{
    m_environmentMenu->clear();
    auto* group = new QActionGroup(m_environmentMenu);
    m_isProduction = false;
    bool isKnown = false;
    for (qsizetype i = 0; i < environments.size(); ++i) {
        const EnvironmentEntry& entry = environments.at(i);
        const QString text = entry.word.isEmpty() ? entry.name : tr("%1 – %2", "environment, what runs there").arg(entry.name, entry.word);
        QAction* action = m_environmentMenu->addAction(i < 9 ? QStringLiteral("%1\t%2").arg(text, tr("Ctrl+%1").arg(i + 1)) : text);
        action->setCheckable(true);
        action->setChecked(entry.name == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = entry.name] { Q_EMIT environmentChosen(name); });
        if (entry.name == current) {
            isKnown = true;
            m_isProduction = entry.kind == EnvironmentKind::Production;
            m_environment->setEnvironment(entry.name, entry.kind);
        }
    }
    for (QWidget* part : std::initializer_list<QWidget*> {m_environmentLine, m_environment, m_releaseLine, m_release}) {
        part->setVisible(isKnown);
    }
    m_gap->setVisible(!isKnown);
    update();
}

void Header::setRelease(const QString& release, std::optional<Slot> slot, const QString& previous)
{
    m_release->setRelease(release, slot, previous);
}

void Header::setReleaseUnknown(const QString& why)
{
    m_release->setUnknown(why);
}

void Header::setLease(const QString& holder)
{
    m_holder->setText(holder.isEmpty() ? tr("free", "nobody deploys") : holder);
    m_holder->setRole(holder.isEmpty() ? Role::TextMuted : Role::Text);
    m_holder->setToolTip(holder.isEmpty() ? tr("Nobody deploys to this environment.") : holder);
    static_cast<LockMark*>(m_lease->findChild<QWidget*>(QStringLiteral("leaseLock")))->setFree(holder.isEmpty());
}

void Header::setLeaseUnknown(const QString& why)
{
    setLease({});
    m_holder->setText(why);
    m_holder->setToolTip(why);
}

void Header::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_isProduction ? theme->tint(Role::Production) : theme->color(Role::SurfaceRaised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme->color(m_isProduction ? Role::Production : Role::Line));
    if (m_isProduction) {
        painter.fillRect(QRect(0, 0, width(), theme->px(Metric::productionBar)), theme->color(Role::Production));
    }
}

} // namespace Pilothouse
