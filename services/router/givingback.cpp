#include "services/router/givingback.h"
#include <QCoreApplication>

namespace Pilothouse::GivingBack {
namespace {

class GivingBackWords {
    Q_DECLARE_TR_FUNCTIONS(GivingBack)
};

} // namespace

Error pageIsOn(const QString& environment)
{
    return {ErrorCode::Refused, GivingBackWords::tr("The maintenance page of %1 is on, and would go with Pilothouse's part of the router: users would reach the application at once.").arg(environment),
        GivingBackWords::tr("Take it off first, once the application may be reached: pilothousectl maintenance off --env %1. Then repeat.").arg(environment), {}};
}

QCoro::Task<Result<>> check(Router* router, Runtime* runtime, QString environment)
{
    const auto holder = co_await runtime->leaseHolder();
    if (holder && *holder) {
        co_return failure(ErrorCode::Conflict, GivingBackWords::tr("%1 has the lease of %2 (%3): the router's part is needed until that has ended.").arg((*holder)->who, environment, (*holder)->why),
            GivingBackWords::tr("Wait for its end, or abort it; when nobody works on it any more: pilothousectl recover %1").arg((*holder)->run));
    }
    const auto split = co_await router->readSplit();
    if (split && split->isMaintenance) {
        co_return tl::unexpected<Error>(pageIsOn(environment));
    }
    if (split && split->active() != Slot::Plain) {
        co_return failure(ErrorCode::Refused, GivingBackWords::tr("%1 serves. Without Pilothouse's part the router would pass to the team's own service.").arg(slotName(split->active())),
            GivingBackWords::tr("Use `pilothousectl eject`, which goes back to the team's service first."));
    }
    co_return Result<>();
}

} // namespace Pilothouse::GivingBack
