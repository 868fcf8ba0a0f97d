#include "app/ctl/statustext.h"
#include "app/ctl/texttable.h"
#include <QCoreApplication>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StatusText", text);
}

class StatusText {
public:
    StatusText(const EnvironmentStatus& status, const QTimeZone& zone)
        : m_status(status)
        , m_zone(zone)
    {
    }

    QStringList lines()
    {
        m_lines << m_status.project + u" · "_s + m_status.environment << QString();
        services();
        traffic();
        migrations();
        runs();
        drift();
        failures();
        return m_lines;
    }

private:
    [[nodiscard]] QString time(const QDateTime& instant) const
    {
        return instant.isValid() ? instant.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss t"_s) : u"–"_s;
    }

    [[nodiscard]] QString share(const ServiceStatus& service) const
    {
        if (!m_status.split && !m_status.routerRefusal) {
            return u"?"_s;
        }
        return service.isServing ? tr("serves") : u"–"_s;
    }

    void services()
    {
        if (m_status.services.isEmpty()) {
            m_lines << tr("No container of the release was seen.") << QString();
            return;
        }
        TextTable table({tr("SERVICE"), tr("SLOT"), tr("RELEASE"), tr("IMAGE"), tr("STATE"), tr("SINCE"), tr("TRAFFIC")});
        for (const ServiceStatus& service : m_status.services) {
            const ObservedContainer& container = service.container;
            const QString release = service.release.isEmpty() ? container.imageName : service.release;
            table.add({container.role, slotName(container.slot), release, container.imageId.mid(7, 12), healthWord(container),
                time(container.startedAt), share(service)});
        }
        m_lines << table.lines() << QString();
    }

    void traffic()
    {
        if (m_status.routerRefusal) {
            m_lines << tr("Traffic: not switched by Pilothouse. %1 %2").arg(m_status.routerRefusal->message, m_status.routerRefusal->remedy).trimmed();
            return;
        }
        if (!m_status.split) {
            m_lines << tr("Traffic: the router was not heard.");
            return;
        }
        QStringList shares;
        for (auto it = m_status.split->weights.cbegin(); it != m_status.split->weights.cend(); ++it) {
            if (it.value() > 0) {
                shares << tr("%1 %2 %").arg(slotName(it.key())).arg(it.value());
            }
        }
        m_lines << tr("Traffic: %1, by the router's own word.").arg(shares.join(u", "_s));
    }

    void migrations()
    {
        if (m_status.pendingMigrations) {
            const QStringList& pending = *m_status.pendingMigrations;
            m_lines << tr("Pending migrations: %1").arg(pending.isEmpty() ? tr("none") : pending.join(u", "_s));
        }
    }

    void runs()
    {
        if (m_status.lastRun) {
            const RunSummary& run = *m_status.lastRun;
            const QDateTime end = QDateTime::fromMSecsSinceEpoch(run.finishedAt / 1000, Qt::UTC);
            m_lines << tr("Last run: %1, release %2: %3, %4").arg(run.run, run.release, run.outcome, time(end));
        }
        if (m_status.unfinishedRun && m_status.unfinishedRun->isRunnerAlive) {
            const RunSummary& run = *m_status.unfinishedRun;
            m_lines << tr("Running now: %1, release %2 (%3). Watch it: pilothousectl watch %1").arg(run.run, run.release, run.phase);
        } else if (m_status.unfinishedRun) {
            const RunSummary& run = *m_status.unfinishedRun;
            const QString step = run.phase.isEmpty() ? tr("between two steps") : tr("in “%1”").arg(run.phase);
            m_lines << tr("Unfinished run %1 (%2), and no runner of it lives on this host: pilothousectl recover %1").arg(run.run, step);
        }
        if (m_status.lease) {
            m_lines << tr("Held by %1 since %2: %3 (%4)").arg(m_status.lease->who, time(m_status.lease->since), m_status.lease->why, m_status.lease->run);
        }
    }

    void drift()
    {
        if (m_status.drift.isEmpty() && m_status.failures.isEmpty()) {
            m_lines << tr("No drift.");
        }
        if (m_status.drift.isEmpty()) {
            return;
        }
        m_lines << QString() << tr("Drift:");
        for (const DriftItem& item : m_status.drift) {
            m_lines << u"  %1 %2: %3"_s.arg(item.isHarmless ? u"·"_s : u"!"_s, item.subject, tr("should be %1, is %2.").arg(item.expected, item.observed))
                    << u"    "_s + item.remedy;
        }
    }

    void failures()
    {
        for (const PartFailure& failure : m_status.failures) {
            m_lines << QString() << tr("Not answering: %1. %2").arg(failure.part, failure.error.message);
            if (!failure.error.remedy.isEmpty()) {
                m_lines << u"    "_s + failure.error.remedy;
            }
        }
    }

    const EnvironmentStatus& m_status;
    QTimeZone m_zone;
    QStringList m_lines;
};

} // namespace

QStringList describeStatus(const EnvironmentStatus& status, const QTimeZone& zone)
{
    return StatusText(status, zone).lines();
}

} // namespace Pilothouse
