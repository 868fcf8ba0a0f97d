#include "ui/deployment/wizard/releaseview.h"
#include "ui/deployment/wizard/obstaclebox.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/filterfield.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/tabledelegate.h"
#include "ui/shell/widgets/tableview.h"
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Pilothouse {
namespace {

class ReleaseDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    [[nodiscard]] TableCell cell(const QModelIndex& index) const override
    {
        TableCell cell = TableDelegate::cell(index);
        if (index.column() == ReleaseTableModel::ReleaseColumn) {
            cell.style = TextStyle::BodyStrong;
        } else if (index.column() == ReleaseTableModel::CommitColumn) {
            cell.style = TextStyle::Mono;
        } else if (index.column() == ReleaseTableModel::RunsColumn) {
            const QList<int> places = index.data(ReleaseTableModel::SlotsRole).value<QList<int>>();
            if (places.size() == 1) {
                cell.slot = static_cast<Slot>(places.first());
                cell.text = index.data(ReleaseTableModel::IsServingRole).toBool() ? ReleaseView::tr("serves") : ReleaseView::tr("runs, without traffic");
            } else {
                cell.role = Role::TextMuted;
            }
        }
        return cell;
    }
};

} // namespace

ReleaseView::ReleaseView(WizardSession* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_obstacle(new ObstacleBox(session, this))
    , m_card(new Card(tr("Release"), this))
    , m_verdict(new RoleBox(Role::Ok, this))
{
    const Theme* theme = Theme::of(this);
    m_shown.setSourceModel(session->releases());
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setSortRole(ReleaseTableModel::SortRole);
    m_card->content()->addWidget(makeTable());
    m_verdict->setTight();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme->px(Metric::cardGapTight));
    layout->addWidget(m_obstacle);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_verdict);
    connect(session, &WizardSession::changed, this, &ReleaseView::onSession);
    connect(m_again, &Button::clicked, session, &WizardSession::loadReleases);
    connect(m_empty, &EmptyState::triggered, session, &WizardSession::loadReleases);
    connect(m_filter, &QLineEdit::textChanged, this, &ReleaseView::filter);
    connect(m_table, &TableView::rowActivated, this, &ReleaseView::releaseActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        say();
        Q_EMIT selectionChanged();
    });
    onSession();
}

QWidget* ReleaseView::makeTable()
{
    const Theme* theme = Theme::of(this);
    auto* tools = new QWidget(m_card);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme->px(8));
    m_filter = new FilterField(tr("Releases"), tools);
    m_filter->setPlaceholderText(tr("Type a release or a commit"));
    m_filter->setAccessibleDescription(tr("Up and down choose among those that fit, Enter continues with the chosen one."));
    m_filter->setMinimumWidth(theme->px(220));
    m_filter->installEventFilter(this);
    m_again = new Button(ButtonKind::Normal, tr("Look again"), QStringLiteral("refresh"), tools);
    m_again->setSmall(true);
    row->addWidget(m_filter);
    row->addWidget(m_again);
    m_card->setTrailing(tools);
    auto* area = new QWidget(m_card);
    m_stack = new QStackedLayout(area);
    m_table = new TableView(tr("Releases"), area);
    m_table->setItemDelegate(new ReleaseDelegate(m_table));
    m_table->setModel(&m_shown);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReleaseTableModel::AgeColumn, Qt::DescendingOrder);
    m_table->setColumnWidth(ReleaseTableModel::ReleaseColumn, theme->px(200));
    m_table->setColumnWidth(ReleaseTableModel::AgeColumn, theme->px(120));
    m_table->setColumnWidth(ReleaseTableModel::CommitColumn, theme->px(130));
    m_table->setColumnWidth(ReleaseTableModel::SizeColumn, theme->px(90));
    m_table->setStretchColumn(ReleaseTableModel::RunsColumn);
    m_empty = new EmptyState(QStringLiteral("deploy"), tr("Looking for local images…"), tr("Look again"), area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return area;
}

QWidget* ReleaseView::firstFocus() const
{
    return m_filter;
}

QString ReleaseView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(ReleaseTableModel::ReleaseRole).toString();
}

bool ReleaseView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_shown.rowCount() > 0) {
            const int row = std::clamp(m_table->currentIndex().row() + step, 0, m_shown.rowCount() - 1);
            m_table->selectRow(row);
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !selected().isEmpty()) {
            Q_EMIT releaseActivated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReleaseView::onSession()
{
    m_obstacle->show(m_session->obstacle());
    m_again->setEnabled(!m_session->isLoadingReleases());
    const int count = m_session->releases()->rowCount();
    m_card->setSubtitle(m_session->isLoadingReleases() ? tr("looking…") : tr("%n local image(s)", nullptr, count));
    if (!m_isPlaced && count > 0) {
        m_isPlaced = true;
        select(m_session->release());
    }
    say();
}

void ReleaseView::select(const QString& release)
{
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QModelIndex index = m_shown.index(row, 0);
        if (index.data(ReleaseTableModel::ReleaseRole).toString() == release) {
            m_table->selectRow(row);
            m_table->scrollTo(index);
        }
    }
}

void ReleaseView::filter(const QString& text)
{
    m_shown.setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty()) {
        selectFirst();
    }
    say();
}

// A release that is typed whole comes before those that only contain it.
void ReleaseView::selectFirst()
{
    if (m_shown.rowCount() > 0) {
        m_table->selectRow(0);
        select(m_filter->text().trimmed());
    }
}

void ReleaseView::say()
{
    const QString release = selected();
    const int row = m_session->releases()->rowOf(release);
    m_stack->setCurrentIndex(m_shown.rowCount() > 0 ? 0 : 1);
    if (m_shown.rowCount() == 0) {
        showNothing();
    }
    m_verdict->setVisible(row >= 0 && m_shown.rowCount() > 0);
    if (row >= 0) {
        sayOf(m_session->releases()->row(row));
    }
}

void ReleaseView::showNothing()
{
    const QString typed = m_filter->text().trimmed();
    if (m_session->releasesProblem()) {
        m_empty->setSentence(m_session->releasesProblem()->message + u' ' + m_session->releasesProblem()->remedy);
    } else if (!m_session->hasReleases()) {
        m_empty->setSentence(tr("Looking for local images…"));
    } else if (!typed.isEmpty()) {
        m_empty->setSentence(tr("“%1” cannot be chosen: no local image fits it. `pilothousectl prepare --env %2 --release %1` builds or pulls one.").arg(typed, m_session->environmentName()));
    } else {
        m_empty->setSentence(tr("There is no local image of this application. `pilothousectl prepare --env %1 --release NAME` builds or pulls one.").arg(m_session->environmentName()));
    }
}

void ReleaseView::sayOf(const ReleaseRow& row)
{
    if (const Error* problem = m_session->problemOf(row.release)) {
        m_verdict->setRole(Role::Critical);
        m_verdict->setTitle(tr("%1 cannot be deployed").arg(row.release), QStringLiteral("critical"));
        m_verdict->setText(problem->message);
        m_verdict->setNote(problem->remedy);
        return;
    }
    m_verdict->setRole(row.isServing ? Role::Warning : Role::Ok);
    m_verdict->setNote({});
    if (row.isServing) {
        m_verdict->setTitle(tr("%1 serves already").arg(row.release), QStringLiteral("warning"));
        m_verdict->setText(tr("Deploying it again starts the same image afresh, which is of use only after environment files changed."));
    } else if (!row.keptOn.isEmpty()) {
        m_verdict->setTitle(tr("%1 is kept on %2, stopped").arg(row.release, slotName(row.keptOn.first())), QStringLiteral("rollback"));
        m_verdict->setText(tr("Rolling back the last run is the faster way to it. Deploying starts it afresh."));
    } else {
        m_verdict->setTitle(tr("%1 can be planned").arg(row.release), QStringLiteral("ok"));
        m_verdict->setText(tr("Its image %1 is here. Continuing reads what it would change, and checks what must be so.").arg(row.image));
    }
}

} // namespace Pilothouse
