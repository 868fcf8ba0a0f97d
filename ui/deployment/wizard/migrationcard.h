#pragma once
#include "models/deployment/plan.h"
#include "ui/shell/widgets/card.h"

namespace Pilothouse {

class StatusLabel;

/// The migrations of a plan, with what the gate says of each.
class MigrationCard : public Card {
    Q_OBJECT
public:
    explicit MigrationCard(const QString& title, QWidget* parent = nullptr);

    /// `isRefused`: what is not safe waits for a person's word, and is not accepted yet.
    void show(const Plan& plan, bool isRefused);

private:
    StatusLabel* verdictOf(const PlannedMigration& migration, bool isRefused);
    void addText(QLayout* rows, const QString& words, TextStyle style);

    QWidget* m_rows = nullptr;
    QString m_release;
    QList<PlannedMigration> m_shown;
    bool m_wasRefused = false;
};

} // namespace Pilothouse
