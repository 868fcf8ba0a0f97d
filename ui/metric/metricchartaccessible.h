#pragma once
#include <QAccessibleWidget>

namespace Pilothouse {

/// Tells assistive programs of a MetricChart: its title, and its summary as the description.
class MetricChartAccessible final : public QAccessibleWidget {
public:
    explicit MetricChartAccessible(QWidget* chart);

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    /// Makes Qt use this for every MetricChart; repeated calls change nothing.
    static void install();
};

} // namespace Pilothouse
