#include "models/environment/drift.h"
#include "models/environment/status.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class DriftFinder {
    Q_DECLARE_TR_FUNCTIONS(Drift)
public:
    explicit DriftFinder(const DriftInputs& inputs)
        : m_inputs(inputs)
        , m_expected(expectedSlot(inputs.lastRun))
        , m_isUnderWay(inputs.lastRun && !inputs.lastRun->isFinished())
    {
        bool isWhole = false;
        const Slot active = inputs.split ? inputs.split->active(&isWhole) : Slot::Plain;
        m_serving = isWhole ? active : m_expected;
    }

    QList<DriftItem> find()
    {
        traffic();
        service(m_inputs.environment.application.web, true);
        for (const ApplicationService& also : m_inputs.environment.application.also) {
            service(also, false);
        }
        files();
        return m_items;
    }

private:
    void add(const QString& subject, const QString& expected, const QString& observed, const QString& remedy, bool isHarmless = false)
    {
        m_items << DriftItem {subject, expected, observed, remedy, isHarmless};
    }

    void traffic()
    {
        if (!m_inputs.split || m_isUnderWay) {
            return;
        }
        bool isWhole = false;
        const Slot active = m_inputs.split->active(&isWhole);
        if (!isWhole) {
            add(tr("traffic"), slotName(m_expected), tr("divided between slots"), tr("See `pilothousectl runs`; deploy or roll back to give it to one slot."));
        } else if (active != m_expected) {
            add(tr("traffic"), slotName(m_expected), slotName(active),
                tr("The router was switched by hand or put back. The next deployment starts from what it says now."));
        }
    }

    void service(const ApplicationService& description, bool isWeb)
    {
        const ObservedContainer* serving = find(description.service, m_serving);
        if (serving == nullptr && m_isUnderWay && !isWeb) {
            return; // between two slots a worker may be in neither
        }
        if (serving == nullptr) {
            add(tr("%1 (%2)").arg(description.service, slotName(m_serving)), tr("running"), tr("missing"), startRemedy(description.service));
        } else {
            condition(*serving);
            image(*serving);
        }
        for (const ObservedContainer& other : m_inputs.containers) {
            if (other.role == description.service && other.slot != m_serving && other.isRunning() && !m_isUnderWay) {
                beside(other, isWeb);
            }
        }
    }

    [[nodiscard]] const ObservedContainer* find(const QString& role, Slot slot) const
    {
        for (const ObservedContainer& container : m_inputs.containers) {
            if (container.role == role && container.slot == slot) {
                return &container;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString startRemedy(const QString& role) const
    {
        if (m_serving == Slot::Plain) {
            return tr("Start it: `docker compose up -d %1`.").arg(role);
        }
        const QString release = m_inputs.lastRun ? m_inputs.lastRun->plan.release : QString();
        return tr("Deploy the release again: `pilothousectl deploy --env %1 --release %2`.").arg(m_inputs.environment.name, release);
    }

    void condition(const ObservedContainer& container)
    {
        const QString subject = tr("%1 (%2)").arg(container.role, slotName(container.slot));
        const QString logs = tr("Read its log: `docker logs --tail 100 %1`.").arg(container.name);
        if (container.oomKilled) {
            add(subject, tr("running"), endWords(container), tr("Raise its memory limit, or find what fills it. %1").arg(logs));
            return;
        }
        if (!container.isRunning()) {
            const QString remedy = container.status == u"restarting" ? logs : tr("Start it: `docker start %1`.").arg(container.name);
            add(subject, tr("running"), tr("%1 (%2)").arg(container.status, endWords(container)), remedy);
            return;
        }
        if (container.health == Health::Unhealthy) {
            add(subject, tr("healthy"), tr("unhealthy"), logs);
        }
        if (container.restarts > 0) {
            add(subject, tr("no restarts"), tr("restarted by Docker %n time(s)", nullptr, container.restarts), logs);
        }
    }

    void image(const ObservedContainer& container)
    {
        const QString subject = tr("image of %1 (%2)").arg(container.role, slotName(container.slot));
        const PlannedService* planned = plannedService(container.role);
        const QString expected = planned == nullptr ? QString() : m_serving == m_inputs.lastRun->plan.to ? planned->imageId : planned->oldImageId;
        if (!expected.isEmpty() && m_serving == m_expected && container.imageId != expected) {
            add(subject, shortId(expected), shortId(container.imageId), tr("Somebody recreated it with another image. Deploy the release you want."));
        }
        const auto tag = m_inputs.tagIds.constFind(container.imageName);
        if (tag == m_inputs.tagIds.cend() || *tag == container.imageId) {
            return;
        }
        const QString now = tag->isEmpty() ? tr("nothing (the tag is gone)") : shortId(*tag);
        add(tr("tag %1").arg(container.imageName), shortId(container.imageId), now,
            tr("What runs stays as it is. Give every build a tag of its own, and deploy that."), true);
    }

    [[nodiscard]] const PlannedService* plannedService(const QString& role) const
    {
        if (m_inputs.lastRun) {
            for (const PlannedService& service : m_inputs.lastRun->plan.services) {
                if (service.role == role) {
                    return &service;
                }
            }
        }
        return nullptr;
    }

    // The web service gets no traffic there; a worker takes jobs wherever it runs.
    void beside(const ObservedContainer& other, bool isWeb)
    {
        const bool isTheTeams = other.slot == Slot::Plain;
        const QString stop = isTheTeams ? tr("`docker compose stop %1`").arg(other.service) : tr("`docker stop %1`").arg(other.name);
        const QString subject = tr("%1 (%2)").arg(other.role, slotName(other.slot));
        const QString observed = tr("running beside %1").arg(slotName(m_serving));
        if (isWeb) {
            add(subject, tr("stopped"), observed, tr("Harmless: it gets no traffic. Stop it with %1.").arg(stop), true);
            return;
        }
        const ObservedContainer* serving = find(other.role, m_serving);
        const bool isSame = serving != nullptr && serving->imageId == other.imageId;
        const QString why = isSame ? tr("Two of it take jobs.") : tr("Two versions of it take jobs.");
        add(subject, tr("stopped"), observed, why + QLatin1Char(' ') + tr("Stop it with %1.").arg(stop));
    }

    void files()
    {
        if (!m_inputs.lastRun) {
            return;
        }
        const Plan& plan = m_inputs.lastRun->plan;
        const QString remedy = tr("It takes effect with the next deployment.");
        file(tr("compose files"), plan.composeHash, m_inputs.composeHash, remedy);
        file(tr("environment files"), plan.envHash, m_inputs.envHash, remedy);
        file(tr("project file, %1").arg(m_inputs.environment.name), plan.projectHash, m_inputs.projectHash, remedy);
    }

    void file(const QString& subject, const QString& then, const QString& now, const QString& remedy)
    {
        if (!then.isEmpty() && !now.isEmpty() && then != now) {
            add(subject, tr("as at %1").arg(m_inputs.lastRun->run), tr("edited since"), remedy, true);
        }
    }

    static QString shortId(const QString& id) { return id.startsWith(QLatin1String("sha256:")) ? id.mid(7, 12) : id; }

    const DriftInputs& m_inputs;
    Slot m_expected;
    Slot m_serving = Slot::Plain;
    bool m_isUnderWay;
    QList<DriftItem> m_items;
};

} // namespace

Slot expectedSlot(const std::optional<RunState>& lastRun)
{
    return !lastRun ? Slot::Plain : lastRun->serving.value_or(lastRun->plan.from);
}

QList<DriftItem> detectDrift(const DriftInputs& inputs)
{
    return DriftFinder(inputs).find();
}

} // namespace Pilothouse
