#include "ui/metric/metricchartaccessible.h"
#include "ui/metric/metricchart.h"

namespace Pilothouse {
namespace {

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* chart = qobject_cast<MetricChart*>(object);
    return chart == nullptr ? nullptr : new MetricChartAccessible(chart);
}

} // namespace

MetricChartAccessible::MetricChartAccessible(QWidget* chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
{
}

QString MetricChartAccessible::text(QAccessible::Text text) const
{
    const auto* chart = qobject_cast<const MetricChart*>(object());
    return text == QAccessible::Description && chart != nullptr ? chart->summary()
                                                                : QAccessibleWidget::text(text);
}

void MetricChartAccessible::install()
{
    // Qt keeps a list and compares pointers: installing twice installs once.
    QAccessible::installFactory(make);
}

} // namespace Pilothouse
