#include "ui/migration/prooftable.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/text.h"
#include <QGridLayout>
#include <QPainter>

namespace Pilothouse {
namespace {

constexpr int firstColumn = 128; // px

Text* headOf(const QString& words, QWidget* parent)
{
    auto* head = new Text(words, TextStyle::SmallStrong, Role::TextMuted, parent);
    head->setContentsMargins(Theme::of(parent)->px(12), 0, 0, 0);
    return head;
}

} // namespace

ProofTable::ProofTable(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    const Theme* theme = Theme::of(this);
    setAccessibleName(tr("Code and schema"));
    m_grid->setContentsMargins(theme->px(4), 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setRowMinimumHeight(0, theme->px(28));
    m_grid->setColumnMinimumWidth(0, theme->px(firstColumn));
    m_grid->addWidget(headOf(tr("Code and schema"), this), 0, 0);
    m_grid->addWidget(headOf(tr("before the migrations"), this), 0, 1);
    m_grid->addWidget(headOf(tr("after the migrations"), this), 0, 2);
    m_old = makeRow(1, tr("serves now"));
    m_new = makeRow(2, tr("about to start"));
    m_cells = {makeCell(1, 1), makeCell(1, 2), makeCell(2, 1), makeCell(2, 2)};
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

Text* ProofTable::makeRow(int row, const QString& note)
{
    const Theme* theme = Theme::of(this);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(theme->px(12), theme->px(8), theme->px(8), theme->px(4));
    words->setSpacing(0);
    auto* release = new Text(TextStyle::BodyStrong, this);
    words->addWidget(release);
    words->addWidget(new Text(note, TextStyle::Small, Role::TextMuted, this));
    words->addStretch(1);
    m_grid->addLayout(words, row, 0);
    return release;
}

ProofTable::Cell ProofTable::makeCell(int row, int column)
{
    const Theme* theme = Theme::of(this);
    Cell cell;
    cell.area = new QWidget(this);
    auto* layout = new QVBoxLayout(cell.area);
    layout->setContentsMargins(theme->px(12), theme->px(8), theme->px(12), theme->px(4));
    layout->setSpacing(0);
    cell.status = new StatusLabel(cell.area);
    cell.status->setTextStyle(TextStyle::BodyStrong);
    cell.tried = new Text(TextStyle::Small, cell.area, Role::TextMuted);
    cell.at = new ElidedLabel(TextStyle::Small, Role::Text, cell.area);
    cell.statement = new ElidedLabel(TextStyle::Mono, Role::Text, cell.area);
    cell.error = new ElidedLabel(TextStyle::Mono, Role::Critical, cell.area);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme->px(12));
    head->addWidget(cell.status);
    head->addWidget(cell.at, 1);
    head->addStretch(0);
    head->addWidget(cell.tried);
    layout->addLayout(head);
    layout->addWidget(cell.statement);
    layout->addWidget(cell.error);
    layout->addStretch(1);
    m_grid->addWidget(cell.area, row, column);
    return cell;
}

void ProofTable::fill(Cell& cell, const CompatibilityCell& tried)
{
    cell.isFailing = tried.fit == Fit::Fails;
    const Status status = tried.fit == Fit::Works ? Status::Ok : cell.isFailing ? Status::Critical : Status::Skipped;
    cell.status->setStatus(status, tried.fit == Fit::Works ? tr("works") : cell.isFailing ? tr("fails") : tr("not tried"));
    cell.tried->setText(tried.tried > 0 ? tr("%n tried", "checks, pages and queries", tried.tried) : QString());
    const bool isTried = tried.fit != Fit::NotTried;
    cell.at->setText(isTried ? tried.failedAt : tried.reason);
    cell.statement->setText(tried.statement);
    cell.error->setText(tried.error);
    for (ElidedLabel* label : {cell.statement, cell.error}) {
        label->setVisible(!label->text().isEmpty());
    }
}

void ProofTable::show(const CompatibilityProof& proof, const QString& oldRelease, const QString& release)
{
    m_old->setText(oldRelease.isEmpty() ? tr("what runs now") : oldRelease);
    m_new->setText(release);
    fill(m_cells.at(OldBefore), proof.oldCodeOldSchema);
    fill(m_cells.at(OldAfter), proof.oldCodeNewSchema);
    fill(m_cells.at(NewBefore), proof.newCodeOldSchema);
    fill(m_cells.at(NewAfter), proof.newCodeNewSchema);
    update();
}

void ProofTable::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    for (const Cell& cell : m_cells) {
        const QRect area = cell.area->geometry();
        if (cell.isFailing) {
            painter.fillRect(area.intersected(rect().adjusted(0, 0, -1, -theme->px(2))), theme->tint(Role::Critical));
        }
        painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), theme->color(Role::Line));
        painter.fillRect(QRect(0, area.top(), width(), 1), theme->color(Role::Line));
    }
}

} // namespace Pilothouse
