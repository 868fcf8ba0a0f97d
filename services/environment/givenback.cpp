#include "services/environment/givenback.h"

namespace Pilothouse {

QCoro::Task<Result<std::optional<GivenBack>>> givenBackSince(Journal* journal, QString project, QString environment, qint64 seq)
{
    const QStringList kinds {QString::fromUtf16(EventKind::adoptionUndone), QString::fromUtf16(EventKind::adopted)};
    const Result<QList<Event>> later = co_await journal->readKinds(seq, kinds);
    if (!later) {
        co_return forward(later);
    }
    std::optional<GivenBack> given;
    for (const Event& event : *later) {
        if (!isOf(event, project, environment)) {
            continue;
        }
        if (event.kind == QStringView(EventKind::adoptionUndone)) {
            given = GivenBack {event.actor, event.at, false};
        } else if (given && event.kind == QStringView(EventKind::adopted)) {
            given->isAdoptedAgain = true;
        }
    }
    co_return given;
}

} // namespace Pilothouse
