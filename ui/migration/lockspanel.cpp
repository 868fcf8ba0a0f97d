#include "ui/migration/lockspanel.h"
#include "services/database/locks/lockfeed.h"
#include "services/database/locks/lockwords.h"
#include "ui/migration/lockdelegate.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/tableview.h"
#include "ui/shell/widgets/text.h"
#include <QCheckBox>
#include <QStackedLayout>
#include <algorithm>

namespace Pilothouse {

LocksPanel::LocksPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_live(new StatusLabel(this))
    , m_count(new Text(TextStyle::Small, this, Role::TextMuted))
    , m_all(new QCheckBox(tr("All sessions"), this))
{
    CellWording wording = CellWording::plain();
    wording.duration = [](Milliseconds duration) { return Numbers::duration(duration); };
    m_model.setWording(wording);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeFoot());
    connect(m_all, &QCheckBox::toggled, this, [this](bool isAll) {
        m_model.setShown(isAll ? LockTableModel::Shown::All : LockTableModel::Shown::Blocking);
        say();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LocksPanel::say);
    connect(m_cancel, &Button::clicked, this, [this] { ask(false); });
    connect(m_terminate, &Button::clicked, this, [this] { ask(true); });
    say();
}

QWidget* LocksPanel::makeHead()
{
    const Theme* theme = Theme::of(this);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme->px(16), theme->px(4), theme->px(16), theme->px(4));
    row->setSpacing(theme->px(16));
    m_all->setAccessibleDescription(tr("Shows also the sessions that wait for nobody and hold up nobody."));
    m_live->setTextStyle(TextStyle::Small);
    row->addWidget(m_live);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_all);
    return head;
}

QWidget* LocksPanel::makeTable()
{
    const Theme* theme = Theme::of(this);
    auto* area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_table = new TableView(tr("Locks now"), area);
    m_table->setItemDelegate(new LockDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(LockTableModel::SessionColumn, theme->px(152));
    m_table->setColumnWidth(LockTableModel::WhoColumn, theme->px(136));
    m_table->setColumnWidth(LockTableModel::LockColumn, theme->px(320));
    m_table->setColumnWidth(LockTableModel::AgeColumn, theme->px(72));
    m_table->setStretchColumn(LockTableModel::StatementColumn);
    m_nothing = new EmptyState(QStringLiteral("ok"), {}, {}, area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    return area;
}

QWidget* LocksPanel::makeFoot()
{
    const Theme* theme = Theme::of(this);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(theme->px(16), theme->px(6), theme->px(16), theme->px(6));
    row->setSpacing(theme->px(8));
    m_progress = new Text(TextStyle::Small, foot, Role::TextMuted);
    m_progress->setAccessibleDescription(tr("How far long commands of the database are."));
    m_cancel = new Button(ButtonKind::Normal, tr("Cancel the statement…"), {}, foot);
    m_cancel->setSmall(true);
    m_terminate = new Button(ButtonKind::Danger, tr("Terminate the session…"), {}, foot);
    m_terminate->setSmall(true);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_terminate);
    return foot;
}

void LocksPanel::follow(LockFeed* feed, const QString& environment, EnvironmentKind kind)
{
    m_environment = environment;
    m_kind = kind;
    if (feed == m_feed) {
        return;
    }
    if (m_feed) {
        m_feed->stop();
        m_feed->disconnect(this);
    }
    m_feed = feed;
    m_hasPicture = false;
    m_problem.reset();
    m_model.setPicture({});
    if (feed != nullptr) {
        connect(feed, &LockFeed::pictured, this, &LocksPanel::take);
        connect(feed, &LockFeed::failed, this, &LocksPanel::takeProblem);
        if (isVisible()) {
            feed->start();
        }
    }
    say();
}

void LocksPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_feed) {
        m_feed->start();
    }
}

void LocksPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_feed) {
        m_feed->stop();
    }
}

void LocksPanel::take(const LockPicture& picture)
{
    m_picture = picture;
    m_hasPicture = true;
    m_problem.reset();
    m_model.setPicture(picture);
    chooseBlocker();
    say();
}

void LocksPanel::takeProblem(const Error& error)
{
    m_problem = error;
    m_model.setPicture({});
    say();
}

// Whoever is at the root of a wait is whom a person would end; a choice of theirs stays.
void LocksPanel::chooseBlocker()
{
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
}

const LockRow* LocksPanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.row(current.row()) : nullptr;
}

void LocksPanel::say()
{
    const bool isLive = m_hasPicture && !m_problem;
    m_live->setStatus(m_problem ? Status::Critical : isLive ? Status::Watching : Status::Running, m_problem ? tr("not known") : isLive ? tr("live") : tr("asking"));
    m_count->setText(isLive ? tr("%1 of %2 connections").arg(m_picture.connections).arg(m_picture.connectionLimit) : QString());
    const bool hasRows = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    m_nothing->setSentence(m_feed == nullptr ? tr("The project file names no database for this environment.")
            : m_problem                      ? m_problem->message + u' ' + m_problem->remedy
            : m_hasPicture                   ? tr("Nobody waits for anybody.")
                                             : tr("Asking the database."));
    QStringList progress;
    for (const CommandProgress& command : m_picture.progress) {
        progress << progressWords(command);
    }
    m_progress->setText(isLive ? progress.join(QStringLiteral(" · ")) : QString());
    const LockRow* row = chosen();
    m_cancel->setEnabled(row != nullptr && hasRows && row->session.state == u"active");
    m_terminate->setEnabled(row != nullptr && hasRows);
    m_cancel->setDescription(row == nullptr ? QString() : endingWords(row->session, false, m_picture.at));
    m_terminate->setDescription(row == nullptr ? QString() : endingWords(row->session, true, m_picture.at));
}

void LocksPanel::ask(bool isTermination)
{
    const LockRow* row = chosen();
    if (row == nullptr || !m_feed) {
        return;
    }
    const DatabaseSession session = row->session;
    Confirmation question;
    question.title = isTermination ? tr("Terminate session %1?").arg(session.pid) : tr("Cancel the statement of session %1?").arg(session.pid);
    question.effect = endingWords(session, isTermination, m_picture.at);
    question.expected = tr("at once");
    question.note = row->behind > 0 ? tr("%n session(s) wait behind it and go on.", nullptr, row->behind) : tr("Nobody waits for it.");
    question.action = isTermination ? tr("Terminate") : tr("Cancel the statement");
    question.environment = m_environment;
    question.kind = m_kind;
    question.typedWord = m_kind == EnvironmentKind::Production ? m_environment : isTermination ? QString::number(session.pid) : QString();
    auto* dialog = new ConfirmDialog(question, window());
    connect(dialog, &QDialog::accepted, this, [this, session, isTermination] { carryOut(session, isTermination); });
    dialog->open();
}

void LocksPanel::carryOut(const DatabaseSession& session, bool isTermination)
{
    if (!m_feed) {
        return;
    }
    const auto said = [this, isTermination](const Result<SessionEnd>& end) {
        if (!end) {
            m_context.navigator->notify(Notice::fromError(end.error()));
            return;
        }
        Notice notice;
        notice.status = Status::Ok;
        notice.title = isTermination || end->isGone ? tr("Session %1 is gone").arg(end->pid) : tr("The statement of session %1 has ended").arg(end->pid);
        notice.text = end->what;
        m_context.navigator->notify(notice);
    };
    if (isTermination) {
        QCoro::connect(m_feed->terminate(session.pid, session.backend), this, said);
    } else {
        QCoro::connect(m_feed->cancel(session.pid, session.backend), this, said);
    }
}

} // namespace Pilothouse
