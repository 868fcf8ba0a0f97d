#include "ui/migration/pairinggrid.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/text.h"
#include <QGridLayout>
#include <QPainter>

namespace Pilothouse {

PairingGrid::PairingGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Theme* theme = Theme::of(this);
    m_grid->setContentsMargins(theme->px(Metric::cardPadding), 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setRowMinimumHeight(0, theme->px(28));
    for (int column = 0; column < int(m_heads.size()); ++column) {
        auto* head = new Text(TextStyle::SmallStrong, this, Role::TextMuted);
        head->setContentsMargins(column == 0 ? 0 : theme->px(8), 0, 0, 0);
        m_grid->addWidget(head, 0, column);
        m_heads.at(size_t(column)) = head;
    }
    m_cells = {makeCell(1, 1), makeCell(1, 2), makeCell(2, 1), makeCell(2, 2)};
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void PairingGrid::setHeads(const QString& corner, const QString& before, const QString& after)
{
    m_heads[0]->setText(corner);
    m_heads[1]->setText(before);
    m_heads[2]->setText(after);
}

void PairingGrid::setReleases(QWidget* old, const QString& oldNote, QWidget* next, const QString& newNote)
{
    makeRow(1, old, oldNote);
    makeRow(2, next, newNote);
}

void PairingGrid::setReleaseWidth(int px)
{
    m_grid->setColumnMinimumWidth(0, Theme::of(this)->px(px));
}

void PairingGrid::makeRow(int row, QWidget* release, const QString& note)
{
    const Theme* theme = Theme::of(this);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, theme->px(8), theme->px(8), theme->px(4));
    words->setSpacing(0);
    words->addWidget(release, 0, Qt::AlignLeft);
    words->addWidget(new Text(note, TextStyle::Small, Role::TextMuted, this));
    words->addStretch(1);
    m_grid->addLayout(words, row, 0);
}

PairingGrid::Cell PairingGrid::makeCell(int row, int column)
{
    const Theme* theme = Theme::of(this);
    Cell cell;
    cell.area = new QWidget(this);
    auto* layout = new QVBoxLayout(cell.area);
    layout->setContentsMargins(theme->px(8), theme->px(8), theme->px(8), theme->px(4));
    layout->setSpacing(0);
    cell.status = new StatusLabel(cell.area);
    cell.status->setTextStyle(TextStyle::BodyStrong);
    cell.head = new QHBoxLayout;
    cell.head->setSpacing(theme->px(12));
    cell.head->addWidget(cell.status);
    cell.rest = new QVBoxLayout;
    cell.rest->setSpacing(0);
    layout->addLayout(cell.head);
    layout->addLayout(cell.rest);
    layout->addStretch(1);
    m_grid->addWidget(cell.area, row, column);
    return cell;
}

void PairingGrid::setStatus(Pairing pairing, Status status, const QString& words)
{
    Cell& cell = m_cells.at(pairing);
    cell.isCritical = status == Status::Critical;
    cell.status->setStatus(status, words);
    update();
}

void PairingGrid::setAfterVisible(bool isVisible)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_heads[2]), area(OldAfter), area(NewAfter)}) {
        widget->setVisible(isVisible);
    }
}

void PairingGrid::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    for (const Cell& cell : m_cells) {
        if (!cell.area->isVisible()) {
            continue;
        }
        const QRect area = cell.area->geometry();
        if (cell.isCritical) {
            // The card's round corners stay whole.
            painter.fillRect(area.intersected(rect().adjusted(0, 0, 0, -theme->px(2))), theme->tint(Role::Critical));
        }
        painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), theme->color(Role::Line));
        painter.fillRect(QRect(0, area.top(), width(), 1), theme->color(Role::Line));
    }
}

} // namespace Pilothouse
