#pragma once
#include "models/environment/environmentrow.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/numbers.h"

class QHBoxLayout;
class QLabel;

namespace Pilothouse {

class Button;
class ElidedLabel;
class Fact;
class Plate;
class SlotLabel;
class StatusLabel;

/// One environment at a glance: what serves, how it does, who holds it, and the one thing to do next.
class EnvironmentCard : public Card {
    Q_OBJECT
public:
    /// What the button at the foot leads to.
    enum class Next { None, Deploy, OpenLastRun, OpenRun, Recover, Doctor, Drift };

    explicit EnvironmentCard(QWidget* parent = nullptr);

    /// `now` in µs UTC.
    void present(const EnvironmentRow& row, const TimeFormat& time, qint64 now, bool canDeploy);
    [[nodiscard]] const EnvironmentRow& row() const { return m_row; }
    [[nodiscard]] Next next() const { return m_next; }

Q_SIGNALS:
    void nextWanted(const QString& environment, Pilothouse::EnvironmentCard::Next next);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead();
    void makeFigure();
    void makeFacts();
    void makeFoot();
    void scale();
    void showHead();
    void showFigure(const TimeFormat& time, qint64 now);
    void showDrift();
    void showLease(const TimeFormat& time, qint64 now);
    void showFoot(const TimeFormat& time, qint64 now, bool canDeploy);
    void setFoot(const QString& sentence, Next next, const QString& action);

    EnvironmentRow m_row;
    Next m_next = Next::None;
    QWidget* m_body;
    QWidget* m_foot;
    Plate* m_plate = nullptr;
    ElidedLabel* m_name = nullptr;
    StatusLabel* m_health = nullptr;
    ElidedLabel* m_release = nullptr;
    SlotLabel* m_slot = nullptr;
    ElidedLabel* m_since = nullptr;
    ElidedLabel* m_age = nullptr;
    Fact* m_commit = nullptr;
    Fact* m_schema = nullptr;
    Fact* m_containers = nullptr;
    Fact* m_drift = nullptr;
    Fact* m_difference = nullptr;
    Fact* m_lease = nullptr;
    Fact* m_kept = nullptr;
    ElidedLabel* m_sentence = nullptr;
    Button* m_action = nullptr;
};

} // namespace Pilothouse
