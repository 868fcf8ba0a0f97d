#include "ui/deployment/run/steplist.h"
#include "ui/deployment/run/failureview.h"
#include "ui/deployment/run/stepdelegate.h"
#include "ui/shell/theme/theme.h"
#include <QFocusEvent>

namespace Pilothouse {

StepList::StepList(QWidget* parent)
    : QListView(parent)
{
    setModel(&m_rows);
    setItemDelegate(new StepDelegate(&m_rows, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(tr("What the run did, does and will do, in order."));
    viewport()->setAutoFillBackground(false);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        measureFailures();
        scheduleDelayedItemsLayout();
    });
}

void StepList::setRows(const QList<RunRow>& rows)
{
    m_rows.setRows(rows);
    openFailures();
    measureFailures();
    pointAtWhatMatters();
}

// For the keyboard: what failed, else what goes on, else the end; a person's own choice stays.
void StepList::pointAtWhatMatters()
{
    int matters = m_rows.rowCount() - 1;
    for (int row = m_rows.rowCount() - 1; row >= 0; --row) {
        const bool isFailed = m_rows.row(row).failure.has_value();
        if (isFailed || (m_rows.row(row).isCurrent && !m_rows.row(matters).failure)) {
            matters = row;
        }
    }
    if (matters >= 0 && m_rows.row(matters).key != m_pointedAt) {
        m_pointedAt = m_rows.row(matters).key;
        setCurrentIndex(m_rows.index(matters));
        scrollTo(m_rows.index(matters));
    }
}

void StepList::openFailures()
{
    QHash<QString, FailureView*> shown;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const RunRow& line = m_rows.row(row);
        const QModelIndex index = m_rows.index(row);
        auto* view = qobject_cast<FailureView*>(indexWidget(index));
        if (!line.failure) {
            if (view != nullptr) {
                setIndexWidget(index, nullptr);
            }
            continue;
        }
        if (view == nullptr) {
            view = new FailureView;
            setIndexWidget(index, view);
            view->setTabAfter(this);
        }
        view->setRow(line);
        shown.insert(line.key, view);
    }
    m_failures = shown;
}

void StepList::measureFailures()
{
    for (auto it = m_failures.cbegin(); it != m_failures.cend(); ++it) {
        m_rows.setHeight(it.key(), it.value()->heightAt(viewport()->width()));
    }
    int height = 0;
    const QStyleOptionViewItem option;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        height += itemDelegate()->sizeHint(option, m_rows.index(row)).height();
    }
    if (height != m_contentHeight) {
        m_contentHeight = height;
        doItemsLayout();
        updateGeometry();
        Q_EMIT contentHeightChanged();
    }
}

void StepList::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsRing = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    QListView::focusInEvent(event);
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    m_showsRing = true;
    QListView::keyPressEvent(event);
}

QSize StepList::sizeHint() const
{
    return {Theme::of(this)->px(480), m_contentHeight};
}

void StepList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    measureFailures();
    scrollTo(currentIndex()); // a smaller list hides nothing of what matters
}

} // namespace Pilothouse
