#include "app/ctl/statustext.h"
#include "app/ctl/texttable.h"
#include "services/deployment/expansionwords.h"
#include <QCoreApplication>

namespace Pilothouse {
using namespace Qt::StringLiterals;
namespace {

class StatusTextWords {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

class StatusText {
public:
    StatusText(const EnvironmentStatus& status, const TimeWords& times)
        : m_status(status)
        , m_times(times)
    {
    }

    QStringList lines()
    {
        m_lines << m_status.project + u" · "_s + m_status.environment << QString();
        services();
        traffic();
        migrations();
        expansions();
        runs();
        drift();
        failures();
        return m_lines;
    }

private:
    [[nodiscard]] QString share(const ServiceStatus& service) const
    {
        if (!m_status.split && !m_status.routerRefusal) {
            return u"?"_s;
        }
        return service.isServing ? StatusTextWords::tr("serves") : u"–"_s;
    }

    void services()
    {
        if (m_status.services.isEmpty()) {
            m_lines << StatusTextWords::tr("No container of the release was seen.") << QString();
            return;
        }
        TextTable table({StatusTextWords::tr("SERVICE"), StatusTextWords::tr("SLOT"), StatusTextWords::tr("RELEASE"), StatusTextWords::tr("IMAGE"), StatusTextWords::tr("STATE"), m_times.heading(StatusTextWords::tr("SINCE")), StatusTextWords::tr("TRAFFIC")});
        for (const ServiceStatus& service : m_status.services) {
            const ObservedContainer& container = service.container;
            const QString release = service.release.isEmpty() ? container.imageName : service.release;
            table.add({container.role, slotName(container.slot), release, container.imageId.mid(7, 12), healthWord(container),
                m_times.cell(container.startedAt), share(service)});
        }
        m_lines << table.lines() << QString();
    }

    void traffic()
    {
        if (m_status.routerRefusal) {
            notAdopted(*m_status.routerRefusal);
            return;
        }
        if (!m_status.split) {
            m_lines << StatusTextWords::tr("Traffic: the router was not heard.");
            return;
        }
        QStringList shares;
        for (auto it = m_status.split->weights.cbegin(); it != m_status.split->weights.cend(); ++it) {
            if (it.value() > 0) {
                shares << StatusTextWords::tr("%1 %2 %").arg(slotName(it.key())).arg(it.value());
            }
        }
        if (m_status.split->isMaintenance) {
            m_lines << StatusTextWords::tr("Traffic: everybody gets the maintenance page, by the router's own word; behind it: %1.").arg(shares.join(u", "_s));
            return;
        }
        m_lines << StatusTextWords::tr("Traffic: %1, by the router's own word.").arg(shares.join(u", "_s));
    }

    // Nothing was deployed, or it was given back: that is as it should be, and no drift.
    void notAdopted(const Error& refusal)
    {
        if (m_status.isDeployed()) {
            m_lines << StatusTextWords::tr("Traffic: Pilothouse cannot say who gets it; see below.");
            return;
        }
        m_lines << StatusTextWords::tr("Traffic: the team's own service gets all of it, as without Pilothouse.");
        if (m_status.givenBack && !m_status.givenBack->isAdoptedAgain) {
            m_lines << StatusTextWords::tr("Not adopted: %1 gave the stack back at %2. To adopt it again: pilothousectl doctor --fix").arg(m_status.givenBack->who, m_times.moment(m_status.givenBack->at));
        } else {
            m_lines << (refusal.message + u' ' + refusal.remedy).trimmed();
        }
    }

    void migrations()
    {
        if (m_status.pendingMigrations) {
            const QStringList& pending = *m_status.pendingMigrations;
            m_lines << StatusTextWords::tr("Pending migrations: %1").arg(pending.isEmpty() ? StatusTextWords::tr("none") : pending.join(u", "_s));
        }
    }

    void expansions()
    {
        if (!m_status.expansionsProblem.isEmpty()) {
            m_lines << StatusTextWords::tr("Open expansions: not known. %1").arg(m_status.expansionsProblem);
        }
        const QList<ExpansionStatus> open = m_status.expansions.value_or(QList<ExpansionStatus>());
        for (const ExpansionStatus& expansion : open) {
            const OpenExpansion& carried = expansion.open;
            m_lines << StatusTextWords::tr("Expanded: %1 (%2), since %3 for release %4, %5").arg(Expansions::words(carried.expansion), expansionKindName(carried.expansion.kind), carried.run, carried.release, m_times.moment(QDateTime::fromString(carried.at, Qt::ISODate)))
                    << u"    "_s + endOf(expansion);
        }
    }

    [[nodiscard]] QString endOf(const ExpansionStatus& expansion) const
    {
        const QString command = expansion.command(m_status.environment);
        switch (expansion.end) {
        case ExpansionEnd::NotKnown: return StatusTextWords::tr("Whether the release that serves needs it is not known.");
        case ExpansionEnd::Run: return StatusTextWords::tr("A run goes on with it.");
        case ExpansionEnd::Contract: return StatusTextWords::tr("The release that serves needs it. The contract ends it, once nobody wants to go back: %1").arg(command);
        case ExpansionEnd::TakeBack: return StatusTextWords::tr("The release that serves does not need it. Taken back by: %1").arg(command);
        }
        Q_UNREACHABLE();
    }

    void runs()
    {
        if (m_status.lastRun) {
            const RunSummary& run = *m_status.lastRun;
            m_lines << StatusTextWords::tr("Last run: %1, release %2: %3, %4").arg(run.run, run.release, run.outcome, m_times.moment(run.finishedAt));
        }
        if (m_status.unfinishedRun && m_status.unfinishedRun->isRunnerAlive) {
            const RunSummary& run = *m_status.unfinishedRun;
            m_lines << StatusTextWords::tr("Running now: %1, release %2 (%3). Watch it: pilothousectl watch %1").arg(run.run, run.release, run.phase);
        } else if (m_status.unfinishedRun) {
            const RunSummary& run = *m_status.unfinishedRun;
            const QString step = run.phase.isEmpty() ? StatusTextWords::tr("between two steps") : StatusTextWords::tr("in “%1”").arg(run.phase);
            m_lines << StatusTextWords::tr("Unfinished run %1 (%2), and no runner of it lives on this host: pilothousectl recover %1").arg(run.run, step);
        }
        if (m_status.lease) {
            m_lines << StatusTextWords::tr("Held by %1 since %2: %3 (%4)").arg(m_status.lease->who, m_times.moment(m_status.lease->since), m_status.lease->why, m_status.lease->run);
        }
    }

    void drift()
    {
        if (m_status.drift.isEmpty() && m_status.failures.isEmpty()) {
            m_lines << StatusTextWords::tr("No drift.");
        }
        if (m_status.drift.isEmpty()) {
            return;
        }
        m_lines << QString() << StatusTextWords::tr("Drift:");
        for (const DriftItem& item : m_status.drift) {
            m_lines << u"  %1 %2: %3"_s.arg(item.isHarmless ? u"·"_s : u"!"_s, item.subject, StatusTextWords::tr("should be %1, is %2.").arg(item.expected, item.observed))
                    << u"    "_s + item.remedy;
        }
    }

    void failures()
    {
        for (const PartFailure& failure : m_status.failures) {
            m_lines << QString() << StatusTextWords::tr("Not answering: %1. %2").arg(failure.part, failure.error.message);
            if (!failure.error.remedy.isEmpty()) {
                m_lines << u"    "_s + failure.error.remedy;
            }
        }
    }

    const EnvironmentStatus& m_status;
    TimeWords m_times;
    QStringList m_lines;
};

} // namespace

QStringList describeStatus(const EnvironmentStatus& status, const TimeWords& times)
{
    return StatusText(status, times).lines();
}

} // namespace Pilothouse
