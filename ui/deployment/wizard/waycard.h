#pragma once
#include "ui/deployment/wizard/wizarddraft.h"
#include "ui/shell/widgets/status.h"
#include <QFrame>

class QRadioButton;
class QVBoxLayout;

namespace Pilothouse {

class Text;

/// One way to deploy a release whose migrations the running one cannot live with. The whole card chooses it.
class WayCard : public QFrame {
    Q_OBJECT
public:
    WayCard(WizardWay way, const QString& title, QWidget* parent = nullptr);

    void setRecommended(bool isRecommended);
    void setText(const QString& text);
    /// What it costs, or keeps; the label that says so.
    StatusLabel* addPromise(Status status, const QString& words);
    /// Why it was not possible when it was tried; empty: nothing is known against it.
    void setProblem(const QString& problem);
    [[nodiscard]] WizardWay way() const { return m_way; }
    [[nodiscard]] QRadioButton* choice() const { return m_choice; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    WizardWay m_way;
    QRadioButton* m_choice;
    StatusLabel* m_recommended;
    Text* m_text;
    Text* m_problem;
    QVBoxLayout* m_promises;
};

} // namespace Pilothouse
