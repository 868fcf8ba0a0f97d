#pragma once
#include "ui/deployment/run/runpresentation.h"
#include "ui/shell/widgets/card.h"

namespace Pilothouse {

class DidList;
class MetricChart;
class RoleBox;
class Text;
class TrafficBar;

/// Where traffic goes, how many requests failed, and whether one can still go back.
class TrafficPanel : public Card {
    Q_OBJECT
public:
    explicit TrafficPanel(QWidget* parent = nullptr);

    void present(const RunPresentation& shown);
    /// A small chart below the figures, while failures are what matters; shown by showChart().
    void setChart(MetricChart* chart);
    void showChart(bool isShown);
    /// What a person can do next; shown where there is room for it.
    void showNext(bool isShown);

private:
    void makeTraffic();
    void makeRequests();
    void scale();

    QVBoxLayout* m_column;
    Text* m_switched;
    TrafficBar* m_bar;
    Text* m_failed;
    Text* m_asked;
    Text* m_detail;
    QWidget* m_chartLine;
    MetricChart* m_chart = nullptr;
    QWidget* m_nextLine;
    DidList* m_next;
    RoleBox* m_box;
};

} // namespace Pilothouse
