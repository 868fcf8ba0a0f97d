#include "app/ctl/boundaryhook.h"

namespace Pilothouse {

BoundaryHook runnerBoundaryHook()
{
    return {};
}

} // namespace Pilothouse
