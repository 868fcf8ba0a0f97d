#include "ui/environment/needspanel.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/elidedlabel.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/numbers.h"
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int itemHeight = 60;

Role roleOf(NeedRow::Urgency urgency)
{
    return urgency == NeedRow::Now ? Role::Critical : urgency == NeedRow::Soon ? Role::Warning : Role::TextMuted;
}

QString iconOf(NeedRow::Urgency urgency)
{
    return urgency == NeedRow::Now ? QStringLiteral("critical") : urgency == NeedRow::Soon ? QStringLiteral("warning") : QStringLiteral("clock");
}

} // namespace

NeedItem::NeedItem(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextStyle::Body, Role::Text, this))
    , m_detail(new ElidedLabel(TextStyle::Small, Role::TextMuted, this))
    , m_open(new Button({}, this))
{
    auto* layout = new QHBoxLayout(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    layout->addLayout(words, 1);
    layout->addWidget(m_open);
    m_open->setSmall(true);
    connect(Theme::of(this), &Theme::changed, this, &NeedItem::scale);
    scale();
}

void NeedItem::scale()
{
    const Theme* theme = Theme::of(this);
    setMinimumHeight(theme->px(itemHeight));
    layout()->setContentsMargins(theme->px(Metric::cardPadding + Metric::icon + 12), 0, theme->px(8), 1);
    layout()->setSpacing(theme->px(12));
}

void NeedItem::present(const NeedRow& need)
{
    m_need = need;
    m_title->setText(need.title);
    m_detail->setText(need.detail);
    m_detail->setVisible(!need.detail.isEmpty());
    switch (need.action) {
    case NeedRow::OpenRun: m_open->setText(tr("Open run")); break;
    case NeedRow::OpenDoctor: m_open->setText(tr("Doctor")); break;
    case NeedRow::OpenDrift: m_open->setText(tr("Compare")); break;
    case NeedRow::OpenProject: m_open->setText(tr("Show")); break;
    case NeedRow::OpenJournal: m_open->setText(tr("Journal")); break;
    case NeedRow::Contract: m_open->setText(tr("Contract…")); break;
    case NeedRow::TakeBack: m_open->setText(tr("Take back…")); break;
    case NeedRow::TakePageOff: m_open->setText(tr("Take it off…")); break;
    }
    m_open->setAccessibleName(tr("%1: %2", "need, action").arg(need.title, m_open->text()));
    m_open->setAccessibleDescription(need.detail);
    update();
}

void NeedItem::paintEvent(QPaintEvent*)
{
    const Theme* theme = Theme::of(this);
    QPainter painter(this);
    const int side = theme->px(Metric::icon);
    Icons::paint(&painter, QRectF(theme->px(Metric::cardPadding), (height() - side) / 2.0, side, side), iconOf(m_need.urgency),
        theme->color(roleOf(m_need.urgency)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme->color(Role::Line));
}

NeedsPanel::NeedsPanel(QWidget* parent)
    : Card(tr("Needs you"), parent)
    , m_area(new QScrollArea(this))
    , m_nothing(new EmptyState(QStringLiteral("person"), {}, {}, this))
{
    auto* body = new QWidget(m_area);
    m_list = new QVBoxLayout(body);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_area->setWidget(body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    content()->addWidget(m_area, 1);
    content()->addWidget(m_nothing, 1);
    present({}, false);
}

void NeedsPanel::present(const QList<NeedRow>& needs, bool isKnown)
{
    QList<NeedItem*> items;
    for (const NeedRow& need : needs) {
        const auto at = std::find_if(m_items.cbegin(), m_items.cend(), [&](const NeedItem* item) { return item->need().id == need.id; });
        NeedItem* item = at == m_items.cend() ? new NeedItem(m_area->widget()) : *at;
        if (at == m_items.cend()) {
            connect(item->button(), &Button::clicked, this, [this, item] { Q_EMIT openWanted(item->need()); });
        }
        item->present(need);
        items << item;
    }
    for (NeedItem* item : std::as_const(m_items)) {
        if (!items.contains(item)) {
            item->hide();
            item->deleteLater(); // it may be its own button that is being pressed
        }
    }
    if (items != m_items) {
        for (int i = 0; i < items.size(); ++i) {
            m_list->insertWidget(i, items[i]);
            items[i]->show();
        }
        m_items = items;
    }
    setSubtitle(needs.isEmpty() ? QString() : Numbers::count(needs.size()));
    m_nothing->setSentence(isKnown ? tr("Nothing needs you.") : tr("Looking…"));
    m_nothing->setVisible(needs.isEmpty());
    m_area->setVisible(!needs.isEmpty());
}

} // namespace Pilothouse
