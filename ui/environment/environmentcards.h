#pragma once
#include "ui/environment/environmentcard.h"
#include <QWidget>

class QGridLayout;

namespace Pilothouse {

class OverviewFeed;

/// The environments as cards, as many beside each other as fit; a card stays the same one while its environment is
/// in the project.
class EnvironmentCards : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentCards(QWidget* parent = nullptr);

    void present(const OverviewFeed& feed, bool canDeploy);
    [[nodiscard]] const QList<EnvironmentCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void nextWanted(const QString& environment, Pilothouse::EnvironmentCard::Next next);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] EnvironmentCard* cardOf(const QString& environment);
    void arrange();

    QGridLayout* m_grid;
    QList<EnvironmentCard*> m_cards;
    int m_columns = 0;
};

} // namespace Pilothouse
