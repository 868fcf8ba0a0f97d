#include "app/cockpit/pages.h"
#include "ui/environment/doctorpage.h"

namespace Pilothouse {

PageFactories cockpitPages()
{
    PageFactories pages;
    pages.doctor = [](const PageContext& context, const QString& environment, QWidget* parent) { return new DoctorPage(context, environment, parent); };
    return pages;
}

} // namespace Pilothouse
