#include "ui/shell/frame/startpage.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/text.h"
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Pilothouse {
namespace {

constexpr int columnWidth = 640;

/// An icon of a size of its own.
class Mark : public QWidget {
public:
    Mark(QString icon, int side, Role role, QWidget* parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
        , m_role(role)
    {
        setFixedSize(Theme::of(this)->px(side), Theme::of(this)->px(side));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Icons::paint(&painter, rect(), m_icon, Theme::of(this)->color(m_role));
    }

private:
    QString m_icon;
    Role m_role;
};

/// A row of a list, with a line between it and the one above.
class ListRow : public QWidget {
public:
    ListRow(bool isFirst, QWidget* parent)
        : QWidget(parent)
        , m_isFirst(isFirst)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_isFirst) {
            QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme::of(this)->color(Role::Line));
        }
    }

private:
    bool m_isFirst;
};

} // namespace

DropTarget::DropTarget(bool hasRecording, QWidget* parent)
    : QWidget(parent)
    , m_open(new Button(ButtonKind::Primary, tr("Open a compose file…"), QStringLiteral("folder"), this))
{
    const Theme* theme = Theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme->px(16), theme->px(40), theme->px(16), theme->px(40));
    layout->setSpacing(theme->px(16));
    layout->addWidget(new Mark(QStringLiteral("folder"), 48, Role::TextMuted, this), 0, Qt::AlignHCenter);
    layout->addWidget(new Text(tr("Drop compose.yaml or pilothouse.yaml here"), TextStyle::Section, Role::Text, this), 0, Qt::AlignHCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme->px(8));
    buttons->addStretch(1);
    if (hasRecording) {
        auto* recording = new Button(tr("Watch a recorded deployment"), this);
        recording->setDescription(tr("Plays a deployment that was recorded, without Docker. Nothing is changed."));
        connect(recording, &Button::clicked, this, &DropTarget::recordingWanted);
        buttons->addWidget(recording);
    }
    m_open->setDescription(tr("Opens a project file, or writes one for a compose file. Ctrl+O."));
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_open, &Button::clicked, this, &DropTarget::openWanted);
}

void DropTarget::setOver(bool isOver)
{
    m_isOver = isOver;
    update();
}

void DropTarget::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen rim(theme->color(m_isOver ? Role::Accent : Role::LineStrong), m_isOver ? 2 : 1);
    if (!m_isOver) {
        rim.setDashPattern({6, 4});
    }
    painter.setPen(rim);
    painter.setBrush(theme->color(Role::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme->px(Metric::radius), theme->px(Metric::radius));
}

StartPage::StartPage(const WindowTools& tools, bool hasRecording, QWidget* parent)
    : Page(parent)
    , m_tools(tools)
    , m_target(new DropTarget(hasRecording, this))
    , m_recent(new Card(tr("Recent projects"), this))
    , m_running(new Card(tr("Running on this computer"), this))
    , m_column(new QVBoxLayout)
{
    const Theme* theme = Theme::of(this);
    auto* content = new QWidget(this);
    auto* sides = new QHBoxLayout(content);
    sides->addStretch(1);
    sides->addLayout(m_column, 100);
    sides->addStretch(1);
    m_column->setContentsMargins(0, theme->px(80), 0, theme->px(24));
    m_column->setSpacing(theme->px(24));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme->px(8));
    words->addWidget(new Text(tr("Open a compose file to begin"), TextStyle::Title, Role::Text, this), 0, Qt::AlignHCenter);
    auto* line = new Text(tr("Pilothouse reads it, writes a starter pilothouse.yaml beside it, and changes nothing else."), TextStyle::Body, Role::TextMuted, this);
    line->setWordWrap(true);
    line->setAlignment(Qt::AlignHCenter);
    words->addWidget(line);
    m_column->addLayout(words);
    for (QWidget* part : std::initializer_list<QWidget*> {m_target, m_recent, m_running}) {
        part->setMaximumWidth(theme->px(columnWidth));
        m_column->addWidget(part);
    }
    auto* hint = new Text(tr("Shortcut: Ctrl O. A terminal works too: pilothousectl init compose.yaml"), TextStyle::Small, Role::TextMuted, this);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_recent->hide();
    m_running->hide();
    connect(m_target, &DropTarget::openWanted, this, &StartPage::openWanted);
    connect(m_target, &DropTarget::recordingWanted, this, &StartPage::recordingWanted);
}

QString StartPage::title() const
{
    return tr("Open a project");
}

QString StartPage::help() const
{
    return tr("Opens a project. A compose file without a pilothouse.yaml beside it gets a starter, which you can complete before it is written.");
}

QWidget* StartPage::firstFocus()
{
    return m_target->openButton();
}

void StartPage::enter()
{
    lookForStacks();
}

void StartPage::setOver(bool isOver)
{
    m_target->setOver(isOver);
}

void StartPage::setRecent(const QStringList& files)
{
    clear(m_recent);
    for (const QString& file : files.mid(0, 5)) {
        const QFileInfo info(file);
        addRow(m_recent, info.dir().dirName(), info.fileName(), info.absolutePath(), file);
    }
    m_recent->setVisible(!files.isEmpty());
}

void StartPage::lookForStacks()
{
    if (m_isLooking || !m_tools.runningStacks) {
        return;
    }
    m_isLooking = true;
    QCoro::connect(m_tools.runningStacks(), this, [this](const Result<QList<RunningStack>>& stacks) {
        m_isLooking = false;
        showStacks(stacks);
    });
}

void StartPage::showStacks(const Result<QList<RunningStack>>& stacks)
{
    clear(m_running);
    if (!stacks) {
        Q_EMIT dockerSeen(false, QStringLiteral("%1 %2").arg(stacks.error().message, stacks.error().remedy));
        m_running->hide();
        return;
    }
    Q_EMIT dockerSeen(true, tr("Docker answers."));
    for (const RunningStack& stack : *stacks) {
        const QString services = tr("%n service(s): %1", nullptr, static_cast<int>(stack.services.size())).arg(stack.services.join(QStringLiteral(", ")));
        const QString where = tr("%1 in %2", "file, folder").arg(QFileInfo(stack.composeFile).fileName(), QFileInfo(stack.folder).fileName());
        addRow(m_running, stack.name, services, where, stack.composeFile);
    }
    m_running->setVisible(!stacks->isEmpty());
}

void StartPage::clear(Card* card)
{
    while (QLayoutItem* item = card->content()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void StartPage::addRow(Card* card, const QString& name, const QString& detail, const QString& where, const QString& file)
{
    const Theme* theme = Theme::of(this);
    auto* row = new ListRow(card->content()->isEmpty(), card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme->px(16), theme->px(7), theme->px(16), theme->px(7));
    layout->setSpacing(theme->px(12));
    layout->addWidget(new Mark(QStringLiteral("environment"), 16, Role::Text, row));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* first = new ElidedLabel(TextStyle::BodyStrong, Role::Text, row);
    first->setText(name);
    auto* second = new ElidedLabel(TextStyle::Small, Role::TextMuted, row);
    second->setText(detail);
    words->addWidget(first);
    words->addWidget(second);
    layout->addLayout(words, 3);
    auto* place = new ElidedLabel(TextStyle::Small, Role::TextMuted, row);
    place->setText(where);
    place->setElideMode(Qt::ElideMiddle);
    place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(place, 2);
    auto* open = new Button(tr("Open"), row);
    open->setSmall(true);
    open->setAccessibleName(tr("Open %1").arg(name));
    open->setToolTip(file);
    connect(open, &Button::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
    layout->addWidget(open);
    card->content()->addWidget(row);
}

} // namespace Pilothouse
