#pragma once
#include "models/core/result.h"
#include "models/migration/expansion.h"
#include "services/deployment/stepexecutor.h"

namespace Pilothouse {

/// What several steps do with a plan's expansions.
namespace Expansions {

/// Those that the plan's step carries, in the order in which they are made; Corrupt when one cannot be read.
[[nodiscard]] Result<QList<WrittenExpansion>> ofStep(const PlanStep* step);
[[nodiscard]] QJsonArray toJson(const QList<WrittenExpansion>& expansions);
/// "people_person.name → full_name": for people.
[[nodiscard]] QString words(const Expansion& expansion);
[[nodiscard]] QString words(const QList<WrittenExpansion>& expansions);
/// Why taking the run back leaves its expansions in the database, a whole sentence; empty: it removes them.
QCoro::Task<Result<QString>> reasonToKeep(StepContext* context);
/// A step's expansions, and how many of them the database carries.
struct Remaining {
    QList<WrittenExpansion> planned;
    qsizetype left = 0;
};
/// `madeBy`: only those that this run made count; empty: whoever made them.
QCoro::Task<Result<Remaining>> remaining(StepContext* context, const PlanStep* step, QString madeBy = {});
/// Django's history without these migrations, which were recorded and never ran; those that are not in it are passed over.
QCoro::Task<Result<>> forget(StepContext* context, QStringList faked);

} // namespace Expansions

} // namespace Pilothouse
