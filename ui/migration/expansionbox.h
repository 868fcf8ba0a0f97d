#pragma once
#include "models/environment/status.h"
#include "ui/shell/widgets/rolebox.h"

namespace Pilothouse {

class Button;

/// That a database carries expansions now, and the way to what ends them; not shown while it carries none.
class ExpansionBox : public RoleBox {
    Q_OBJECT
public:
    explicit ExpansionBox(QWidget* parent = nullptr);

    void show(const QString& environment, const QList<ExpansionStatus>& expansions);

Q_SIGNALS:
    void endWanted(Pilothouse::ExpansionEnd end); ///< Contract or TakeBack

private:
    [[nodiscard]] static QString endWords(const QList<ExpansionStatus>& expansions);

    Button* m_takeBack;
    Button* m_contract;
};

} // namespace Pilothouse
