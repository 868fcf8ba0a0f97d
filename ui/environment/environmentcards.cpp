#include "ui/environment/environmentcards.h"
#include "ui/environment/overviewfeed.h"
#include <QGridLayout>
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr int narrowest = 300; ///< a card, in px at 100 % text

} // namespace

EnvironmentCards::EnvironmentCards(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    connect(Theme::of(this), &Theme::changed, this, [this] {
        m_columns = 0;
        arrange();
    });
}

EnvironmentCard* EnvironmentCards::cardOf(const QString& environment)
{
    const auto at = std::find_if(m_cards.cbegin(), m_cards.cend(), [&](const EnvironmentCard* card) { return card->row().name == environment; });
    if (at != m_cards.cend()) {
        return *at;
    }
    auto* card = new EnvironmentCard(this);
    connect(card, &EnvironmentCard::nextWanted, this, &EnvironmentCards::nextWanted);
    return card;
}

void EnvironmentCards::present(const OverviewFeed& feed, bool canDeploy)
{
    QList<EnvironmentCard*> cards;
    for (const EnvironmentRow& row : feed.environments()) {
        EnvironmentCard* card = cardOf(row.name);
        card->present(row, feed.time(), feed.now(), canDeploy);
        cards << card;
    }
    if (cards == m_cards) {
        return;
    }
    for (EnvironmentCard* card : std::as_const(m_cards)) {
        if (!cards.contains(card)) {
            delete card;
        }
    }
    m_cards = cards;
    m_columns = 0;
    arrange();
}

void EnvironmentCards::arrange()
{
    const int gap = Theme::of(this)->px(Metric::cardGap);
    const int fitting = (width() + gap) / (Theme::of(this)->px(narrowest) + gap);
    const int columns = std::clamp(fitting, 1, std::max(1, int(m_cards.size())));
    if (columns == m_columns) {
        return;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    m_columns = columns;
    m_grid->setSpacing(gap);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
        m_cards[i]->show();
    }
}

void EnvironmentCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Pilothouse
