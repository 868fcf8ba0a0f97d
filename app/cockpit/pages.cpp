#include "app/cockpit/pages.h"
#include "ui/deployment/wizard/rollbackquestion.h"
#include "ui/deployment/wizard/wizardpage.h"
#include "ui/environment/doctorpage.h"
#include "ui/environment/overviewpage.h"
#include "ui/environment/settingspage.h"

namespace Pilothouse {

PageFactories cockpitPages()
{
    PageFactories pages;
    pages.overview = [](const PageContext& context, QWidget* parent) { return new OverviewPage(context, parent); };
    pages.settings = [](const PageContext& context, QWidget* parent) { return new SettingsPage(context, parent); };
    pages.doctor = [](const PageContext& context, const QString& environment, QWidget* parent) { return new DoctorPage(context, environment, parent); };
    pages.wizard = [](const PageContext& context, const QString& environment, QWidget* parent) { return new WizardPage(context, environment, parent); };
    pages.rollBackLast = [](const PageContext& context, const QString& environment, QWidget* parent) { RollbackQuestion::askLast(context, environment, parent); };
    return pages;
}

} // namespace Pilothouse
