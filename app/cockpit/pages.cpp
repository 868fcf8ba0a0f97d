#include "app/cockpit/pages.h"
#include "ui/deployment/wizard/rollbackquestion.h"
#include "ui/deployment/wizard/wizardpage.h"
#include "ui/environment/doctorpage.h"

namespace Pilothouse {

PageFactories cockpitPages()
{
    PageFactories pages;
    pages.doctor = [](const PageContext& context, const QString& environment, QWidget* parent) { return new DoctorPage(context, environment, parent); };
    pages.wizard = [](const PageContext& context, const QString& environment, QWidget* parent) { return new WizardPage(context, environment, parent); };
    pages.rollBackLast = [](const PageContext& context, const QString& environment, QWidget* parent) { RollbackQuestion::askLast(context, environment, parent); };
    return pages;
}

} // namespace Pilothouse
