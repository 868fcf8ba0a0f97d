#include "ui/shell/widgets/tableview.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/tabledelegate.h"
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

namespace Pilothouse {

TableView::TableView(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setAccessibleDescription(tr("Enter opens the row, Ctrl+C copies it as text."));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::columnsChanged);
    connect(
        horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::columnsChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowActivated);
    connect(Theme::of(this), &Theme::changed, this, &TableView::scale);
    scale();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    scale();
}

void TableView::setRowHeight(int height)
{
    m_rowHeight = height;
    scale();
}

void TableView::setRowsFitText()
{
    m_isFitting = true;
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    const auto fitSoon = [this] { m_fitSoon.start(); };
    connect(&m_fitSoon, &QTimer::timeout, this, &TableView::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, fitSoon);
    connect(model(), &QAbstractItemModel::modelReset, this, fitSoon);
    connect(model(), &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, fitSoon);
    connect(model(), &QAbstractItemModel::dataChanged, this, fitSoon);
    fitRows();
}

void TableView::fitRows()
{
    resizeRowsToContents();
    Q_EMIT rowsFitted();
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::scale()
{
    const Theme* theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme->px(m_rowHeight));
    horizontalHeader()->setFixedHeight(theme->px(Metric::tableHead));
    if (m_isFitting) {
        m_fitSoon.start();
    }
}

QByteArray TableView::columns() const
{
    return horizontalHeader()->saveState();
}

void TableView::setColumns(const QByteArray& columns)
{
    const QSignalBlocker blocker(this);
    horizontalHeader()->restoreState(columns);
    if (m_stretchColumn >= 0) {
        setStretchColumn(m_stretchColumn);
    }
    scale();
}

QString TableView::asText() const
{
    if (model() == nullptr) {
        return {};
    }
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows << index.row();
    }
    for (int row = 0; selected.isEmpty() && row < model()->rowCount(rootIndex()); ++row) {
        rows << row;
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines {QString()};
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column)) {
            continue;
        }
        lines.first() += model()->headerData(column, Qt::Horizontal).toString() + u'\t';
    }
    for (const int row : rows) {
        QString line;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            line += isColumnHidden(column)
                ? QString()
                : model()->index(row, column, rootIndex()).data().toString() + u'\t';
        }
        lines << line;
    }
    for (QString& line : lines) {
        line.chop(line.endsWith(u'\t') ? 1 : 0);
    }
    return lines.join(u'\n') + u'\n';
}

void TableView::copy()
{
    QApplication::clipboard()->setText(asText());
}

void TableView::addColumnMenu(QMenu* menu)
{
    QMenu* columns = menu->addMenu(tr("Columns"));
    const int count = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty()) {
            continue;
        }
        QAction* action = columns->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || count > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            Q_EMIT columnsChanged();
        });
    }
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (model() == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    Q_EMIT menuOpens(menu, index);
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    QAction* copying = menu->addAction(Icons::icon(QStringLiteral("copy")), tr("Copy as text"));
    copying->setShortcut(QKeySequence::Copy);
    connect(copying, &QAction::triggered, this, &TableView::copy);
    addColumnMenu(menu);
    const QPoint at = isByKey && index.isValid()
        ? viewport()->mapToGlobal(visualRect(index).center())
        : event->globalPos();
    menu->popup(at);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Pilothouse
