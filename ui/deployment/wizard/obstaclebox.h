#pragma once
#include "ui/shell/widgets/rolebox.h"
#include <optional>

namespace Pilothouse {

class Button;
class WizardSession;
struct WizardObstacle;

/// What stands in the way of any deployment here, with the way to where it can be seen to. Hidden while there is none.
class ObstacleBox : public RoleBox {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit ObstacleBox(const WizardSession* session, QWidget* parent = nullptr);

    void show(const std::optional<WizardObstacle>& obstacle);

private:
    void goThere();

    const WizardSession* m_session;
    Button* m_way;
};

} // namespace Pilothouse
