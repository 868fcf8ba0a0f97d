#include "ui/deployment/wizard/wizardsteps.h"
#include "ui/shell/theme/icons.h"
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace Pilothouse {
namespace {

class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return QSize(0, Theme::of(option.widget)->px(36));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme* theme = Theme::of(option.widget);
        const QRect item = option.rect.adjusted(0, 0, 0, -theme->px(Metric::innerGap));
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, item, option);
        paintMark(painter, item, index);
        const int left = theme->px(40);
        const QRect room = item.adjusted(left, 0, -theme->px(12), 0);
        const bool isReached = index.data(WizardStepsModel::StatusRole).isValid();
        painter->setFont(theme->font(isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(theme->color(isCurrent || isReached ? Role::Text : Role::TextMuted));
        const QString step = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, step);
        // The step's name is needed, how it does is told on its page too.
        const QRect rest = room.adjusted(painter->fontMetrics().horizontalAdvance(step) + theme->px(8), 0, 0, 0);
        painter->setFont(theme->font(TextStyle::Small));
        painter->setPen(theme->color(Role::TextMuted));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data(WizardStepsModel::TrailingRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

private:
    static void paintGround(QPainter* painter, const QRect& item, const QStyleOptionViewItem& option)
    {
        const Theme* theme = Theme::of(option.widget);
        const int radius = theme->px(Metric::radius);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(isCurrent ? theme->tint(Role::Accent) : theme->color(Role::SurfaceSunken));
            painter->drawRoundedRect(item, radius, radius);
        }
        if (isCurrent && option.widget->hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme->color(Role::Accent), 2));
            painter->drawRoundedRect(item.adjusted(1, 1, -1, -1), radius, radius);
        }
    }

    static void paintMark(QPainter* painter, const QRect& item, const QModelIndex& index)
    {
        const Theme* theme = Theme::of();
        const int side = theme->px(Metric::icon);
        const QRect mark(item.left() + theme->px(12), item.center().y() - side / 2 + 1, side, side);
        const QVariant status = index.data(WizardStepsModel::StatusRole);
        if (status.isValid()) {
            const auto known = static_cast<Status>(status.toInt());
            Icons::paint(painter, mark, iconOf(known), theme->color(roleOf(known)));
            return;
        }
        painter->setFont(theme->font(TextStyle::Body));
        painter->setPen(theme->color(Role::TextMuted));
        painter->drawText(mark, Qt::AlignCenter, QString::number(index.row() + 1));
    }
};

} // namespace

void WizardStepsModel::setRows(const QList<WizardStepRow>& rows)
{
    if (m_rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!(m_rows.at(row) == rows.at(row))) {
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

QModelIndex WizardStepsModel::indexOf(WizardStep step) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [step](const WizardStepRow& row) { return row.step == step; });
    return at == m_rows.cend() ? QModelIndex() : index(static_cast<int>(at - m_rows.cbegin()));
}

int WizardStepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WizardStepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const WizardStepRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole: return row.trailing.isEmpty() ? row.name : tr("%1, %2", "step, how it stands").arg(row.name, row.trailing);
    case Qt::ToolTipRole: return row.trailing;
    case StatusRole: return row.status ? QVariant(static_cast<int>(*row.status)) : QVariant();
    case TrailingRole: return row.trailing;
    default: return {};
    }
}

WizardSteps::WizardSteps(QWidget* parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Steps of the deployment"));
    setAccessibleDescription(tr("Up and down show another step; what was found is kept."));
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid()) {
            Q_EMIT stepChosen(m_model.stepAt(current.row()));
        }
    });
    connect(Theme::of(this), &Theme::changed, this, &WizardSteps::scale);
    scale();
}

void WizardSteps::show(const QList<WizardStepRow>& rows)
{
    m_model.setRows(rows);
    scale();
}

void WizardSteps::setCurrent(WizardStep step)
{
    selectionModel()->setCurrentIndex(m_model.indexOf(step), QItemSelectionModel::ClearAndSelect);
}

void WizardSteps::scale()
{
    const Theme* theme = Theme::of(this);
    setFixedSize(theme->px(176), theme->px(36) * m_model.rowCount());
    doItemsLayout();
}

} // namespace Pilothouse
