#include "ui/deployment/run/trafficpanel.h"
#include "ui/deployment/run/didlist.h"
#include "ui/deployment/run/trafficbar.h"
#include "ui/metric/metricchart.h"
#include "ui/shell/widgets/rolebox.h"
#include "ui/shell/widgets/text.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Pilothouse {
namespace {

class Rule : public QWidget {
public:
    explicit Rule(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Theme::of(this)->color(Role::Line));
    }
};

} // namespace

TrafficPanel::TrafficPanel(QWidget* parent)
    : Card(parent)
    , m_column(new QVBoxLayout)
    , m_switched(new Text(TextStyle::Small, this, Role::TextMuted))
    , m_bar(new TrafficBar(this))
    , m_failed(new Text(TextStyle::Figure, this))
    , m_asked(new Text(TextStyle::Body, this, Role::TextMuted))
    , m_detail(new Text(TextStyle::Small, this, Role::TextMuted))
    , m_chartLine(new Rule(this))
    , m_nextLine(new Rule(this))
    , m_next(new DidList(
          tr("What you can do next"), QStringLiteral("arrow-right"), Role::Text, 1, this))
    , m_box(new RoleBox(Role::Ok, this))
{
    content()->addLayout(m_column);
    makeTraffic();
    m_column->addWidget(new Rule(this));
    makeRequests();
    m_column->addWidget(m_chartLine);
    m_column->addWidget(m_nextLine);
    m_column->addWidget(m_next);
    m_next->setFlush();
    showNext(false);
    m_column->addStretch(1);
    m_column->addWidget(m_box);
    m_chartLine->hide();
    connect(Theme::of(this), &Theme::changed, this, &TrafficPanel::scale);
    scale();
}

void TrafficPanel::makeTraffic()
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Traffic"), TextStyle::SmallStrong, Role::TextMuted, this), 1);
    head->addWidget(m_switched);
    m_column->addLayout(head);
    m_column->addWidget(m_bar);
}

void TrafficPanel::makeRequests()
{
    m_column->addWidget(
        new Text(tr("Requests failed"), TextStyle::SmallStrong, Role::TextMuted, this));
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_failed, 0, Qt::AlignBottom);
    figures->addWidget(m_asked, 0, Qt::AlignBottom);
    figures->addStretch(1);
    m_detail->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figures->addWidget(m_detail, 0, Qt::AlignVCenter);
    m_column->addLayout(figures);
}

void TrafficPanel::setChart(MetricChart* chart)
{
    m_chart = chart;
    m_column->insertWidget(m_column->indexOf(m_chartLine) + 1, chart);
    chart->hide();
}

void TrafficPanel::showChart(bool isShown)
{
    m_chartLine->setVisible(isShown);
    if (m_chart != nullptr) {
        m_chart->setVisible(isShown);
    }
}

void TrafficPanel::showNext(bool isShown)
{
    m_nextLine->setVisible(isShown);
    m_next->setVisible(isShown);
}

void TrafficPanel::present(const RunPresentation& shown)
{
    m_switched->setText(shown.traffic);
    m_bar->setShares(shown.from, shown.to);
    m_failed->setText(shown.failed);
    m_failed->setRole(shown.hasFailures ? Role::Critical : Role::Text);
    m_failed->setAccessibleName(tr("Requests failed: %1 %2").arg(shown.failed, shown.asked));
    m_asked->setText(shown.asked);
    m_detail->setText(shown.failedDetail);
    m_next->setItems(shown.next);
    m_box->setRole(roleOf(shown.box.status));
    m_box->setTitle(shown.box.title, shown.box.icon);
    m_box->setText(shown.box.text);
    m_box->setNote(shown.box.note);
}

void TrafficPanel::scale()
{
    const Theme* theme = Theme::of(this);
    const int padding = theme->px(Metric::cardPadding);
    m_column->setContentsMargins(padding, theme->px(14), padding, padding);
    m_column->setSpacing(theme->px(8));
}

} // namespace Pilothouse
