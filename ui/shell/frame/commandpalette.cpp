#include "ui/shell/frame/commandpalette.h"
#include "ui/shell/frame/headerparts.h"
#include "ui/shell/frame/palettedelegate.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/plate.h"
#include "ui/shell/widgets/scrim.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <algorithm>

namespace Pilothouse {
namespace {

/// The keys that work here, and what Enter does.
class KeyHints : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme* theme = Theme::of(this);
        QPainter painter(this);
        int left = theme->px(16);
        const auto key = [&](const QString& cap) {
            const int width = QFontMetrics(theme->font(TextStyle::Small)).horizontalAdvance(cap) + theme->px(12) + 2;
            paintKeyCap(&painter, cap, left + width, height() / 2);
            left += width + theme->px(6);
        };
        const auto say = [&](const QString& words) {
            painter.setFont(theme->font(TextStyle::Small));
            painter.setPen(theme->color(Role::TextMuted));
            const QRect place(left, 0, width() - left, height());
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
            left += painter.fontMetrics().horizontalAdvance(words) + theme->px(16);
        };
        key(QStringLiteral("↑"));
        key(QStringLiteral("↓"));
        say(CommandPalette::tr("choose"));
        key(CommandPalette::tr("Enter", "the key"));
        say(CommandPalette::tr("open; nothing runs without its own confirmation"));
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry>& entries, std::optional<EnvironmentKind> environment, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(entries)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Find or do"));
    makeParts(environment);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::openCurrent);
    m_field->installEventFilter(this);
    search({});
}

void CommandPalette::makeParts(std::optional<EnvironmentKind> environment)
{
    const Theme* theme = Theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(theme->px(48));
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(theme->px(48), 0, theme->px(16), 0);
    m_field = new QLineEdit(head);
    m_field->setFrame(false);
    QFont font = theme->font(TextStyle::Section);
    font.setWeight(QFont::Normal);
    m_field->setFont(font);
    m_field->setPlaceholderText(tr("Find or do"));
    m_field->setAccessibleName(tr("Find or do"));
    m_field->setAccessibleDescription(tr("Arrow keys choose a row, Enter opens it, Escape closes."));
    headLayout->addWidget(m_field, 1);
    if (environment) {
        headLayout->addWidget(new Plate(*environment, head));
    }
    m_model = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Found"));
    m_foot = new QWidget(this);
    m_foot->setFixedHeight(theme->px(36));
    auto* footLayout = new QHBoxLayout(m_foot);
    footLayout->setContentsMargins(0, 0, theme->px(16), 0);
    m_count = new ElidedLabel(TextStyle::Small, Role::TextMuted, m_foot);
    footLayout->addWidget(new KeyHints(m_foot), 1);
    footLayout->addWidget(m_count);
    layout->addWidget(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
}

void CommandPalette::search(const QString& typed)
{
    m_shown = paletteMatches(m_entries, typed);
    static_cast<PaletteDelegate*>(m_list->itemDelegate())->setTyped(typed);
    fill();
    m_count->setText(tr("%1 of %2").arg(Numbers::count(m_shown.size()), Numbers::count(m_entries.size())));
    place();
}

void CommandPalette::fill()
{
    m_model->clear();
    const int preselected = palettePreselected(m_shown);
    QString group;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const PaletteEntry& entry = m_shown.at(i);
        if (entry.group != group) {
            group = entry.group;
            auto* head = new QStandardItem(group);
            head->setData(-1, PaletteDelegate::EntryRole);
            head->setFlags(Qt::NoItemFlags);
            m_model->appendRow(head);
        }
        auto* item = new QStandardItem(entry.text);
        item->setData(static_cast<int>(i), PaletteDelegate::EntryRole);
        item->setData(entry.hint, PaletteDelegate::HintRole);
        item->setData(entry.icon, PaletteDelegate::IconRole);
        item->setData(entry.shortcut, PaletteDelegate::ShortcutRole);
        item->setData(entry.hint.isEmpty() ? entry.text : QStringLiteral("%1, %2").arg(entry.text, entry.hint), Qt::AccessibleTextRole);
        m_model->appendRow(item);
        if (i == preselected) {
            m_list->setCurrentIndex(item->index());
        }
    }
    m_list->scrollToTop();
}

const PaletteEntry* CommandPalette::current() const
{
    const QModelIndex index = m_list->currentIndex();
    const int entry = index.isValid() ? index.data(PaletteDelegate::EntryRole).toInt() : -1;
    return entry < 0 ? nullptr : &m_shown.at(entry);
}

void CommandPalette::choose(int rows)
{
    const int step = rows > 0 ? 1 : -1;
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (rows > 0 ? -1 : m_model->rowCount());
    for (int left = std::abs(rows); left > 0;) {
        row += step;
        if (row < 0 || row >= m_model->rowCount()) {
            return;
        }
        if (m_model->index(row, 0).data(PaletteDelegate::EntryRole).toInt() >= 0) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            --left;
        }
    }
}

void CommandPalette::openCurrent()
{
    const PaletteEntry* entry = current();
    if (entry == nullptr) {
        return;
    }
    const std::function<void()> open = entry->open;
    accept();
    open();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: choose(1); return true;
    case Qt::Key_Up: choose(-1); return true;
    case Qt::Key_PageDown: choose(5); return true;
    case Qt::Key_PageUp: choose(-5); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::place()
{
    const Theme* theme = Theme::of(this);
    int rows = theme->px(8);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows += m_list->sizeHintForRow(row);
    }
    const QSize window = parentWidget() == nullptr ? QSize(1280, 800) : parentWidget()->size();
    const int height = std::min(theme->px(48 + 36) + rows + 2, window.height() - theme->px(120));
    const int width = std::min(theme->px(640), window.width() - theme->px(32));
    setFixedSize(width, height);
    const QPoint at((window.width() - width) / 2, std::min(theme->px(88), window.height() - height));
    QDialog::move(parentWidget() == nullptr ? at : parentWidget()->mapToGlobal(at));
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    Scrim::below(this);
    place();
    m_field->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme->color(Role::SurfaceRaised));
    painter.setPen(theme->color(Role::LineStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(1, theme->px(48), width() - 2, 1), theme->color(Role::Line));
    painter.fillRect(QRect(1, m_foot->y(), width() - 2, 1), theme->color(Role::Line));
    const int side = theme->px(Metric::iconLarge);
    Icons::paint(&painter, QRect(theme->px(16), (theme->px(48) - side) / 2, side, side), QStringLiteral("search"), theme->color(Role::Text));
}

} // namespace Pilothouse
