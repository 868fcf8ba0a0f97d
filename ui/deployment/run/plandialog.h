#pragma once
#include "models/deployment/plan.h"
#include <QDialog>

namespace Pilothouse {

/// The plan that a run executes, as the wizard showed it: to read. Open it with open(); deletes itself.
class PlanDialog : public QDialog {
    Q_OBJECT
public:
    PlanDialog(const QString& run, const Plan& plan, QWidget* parent);

private:
    QWidget* makeHead(const Plan& plan);
    QWidget* makeBody(const Plan& plan);
    QWidget* makeFoot(const Plan& plan);
};

} // namespace Pilothouse
