#pragma once
#include "models/core/result.h"
#include "models/core/quantity.h"
#include <QCoroTask>
#include <QMap>
#include <QString>

namespace Pilothouse {

class Journal;

/// The median time of each step kind over the last five runs of an environment that applied it.
QCoro::Task<Result<QMap<QString, Milliseconds>>> learntDurations(Journal* journal, QString project, QString environment);

} // namespace Pilothouse
