#include "ui/environment/settingfields.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

class Sections {
public:
    explicit Sections(const QString& environment)
        : m_top {QStringLiteral("environments"), environment}
    {
    }

    Sections& begin(const QString& title)
    {
        m_sections << SettingSection {title, {}, false};
        return *this;
    }
    /// `keys` from the environment down: "rollback/window".
    Sections& add(const QString& keys, const QString& label, const QString& fallback, const QString& hint)
    {
        m_sections.last().fields << SettingField {label, m_top + keys.split(u'/'), fallback, hint};
        return *this;
    }
    Sections& addTop(const QString& key, const QString& label, const QString& fallback, const QString& hint)
    {
        m_sections.last().fields << SettingField {label, {key}, fallback, hint};
        return *this;
    }
    Sections& withPassword()
    {
        m_sections.last().isDatabase = true;
        return *this;
    }
    [[nodiscard]] const QList<SettingSection>& all() const { return m_sections; }

private:
    QStringList m_top;
    QList<SettingSection> m_sections;
};

void addGuard(Sections& sections)
{
    const RollbackConfig standard;
    sections.begin(Words::tr("Guard"))
        .add(QStringLiteral("rollback/window"), Words::tr("Watch for"), formatDuration(standard.window), Words::tr("How long a new release is watched before it counts, for example 5m."))
        .add(QStringLiteral("rollback/check-every"), Words::tr("Check every"), formatDuration(standard.checkEvery), Words::tr("Between two looks at the new release's health, for example 10s."))
        .add(QStringLiteral("rollback/errors"), Words::tr("Failed requests"), QString::number(standard.errors), Words::tr("More than this many of the new release take traffic back."))
        .add(QStringLiteral("rollback/error-rate"), Words::tr("Error rate"), Words::tr("%1%").arg(standard.errorRate), Words::tr("Percent of its requests that take traffic back, for example 5%."))
        .add(QStringLiteral("rollback/minimum-requests"), Words::tr("Requests to judge by"), QString::number(standard.minimumRequests), Words::tr("So many at least before the error rate counts."))
        .add(QStringLiteral("rollback/failed-checks"), Words::tr("Failed checks"), QString::number(standard.failedChecks), Words::tr("So many in a row take traffic back."))
        .add(QStringLiteral("rollback/keep-old"), Words::tr("Keep the old slot"), formatDuration(standard.keepOld), Words::tr("Going back takes about a second for so long, for example 30m."));
}

void addTraffic(Sections& sections)
{
    const Environment standard;
    sections.begin(Words::tr("Traffic"))
        .add(QStringLiteral("router/url"), Words::tr("Address"), {}, Words::tr("Where users come in, with http:// or https://."))
        .add(QStringLiteral("application/web/health"), Words::tr("Health page"), {}, Words::tr("A path that is 200 only when the release is well."))
        .add(QStringLiteral("probe/rate"), Words::tr("Probe"), QString::number(standard.probe.rate), Words::tr("Requests a second that Pilothouse sends itself during a run."))
        .add(QStringLiteral("drain"), Words::tr("Longest request"), formatDuration(standard.drainLimit), Words::tr("How long requests of the old release may still take, for example 2m."));
}

void addDatabase(Sections& sections, const Environment& environment)
{
    const Environment standard;
    if (environment.database) {
        sections.begin(Words::tr("Database"))
            .withPassword()
            .add(QStringLiteral("database/host"), Words::tr("Host"), {}, Words::tr("As this machine reaches it."))
            .add(QStringLiteral("database/port"), Words::tr("Port"), QStringLiteral("5432"), {})
            .add(QStringLiteral("database/name"), Words::tr("Name"), {}, {})
            .add(QStringLiteral("database/user"), Words::tr("User"), {}, {});
    }
    sections.begin(Words::tr("Migrations and backups"))
        .add(QStringLiteral("migrations/lock-timeout"), Words::tr("Wait for a lock"), formatDuration(standard.migrations.lockTimeout), Words::tr("A migration gives up after it and tries again, for example 2s."))
        .add(QStringLiteral("migrations/retries"), Words::tr("Tries"), QString::number(standard.migrations.retries), Words::tr("Of a migration that does not get its lock."))
        .add(QStringLiteral("backups/maximum-age"), Words::tr("Backup at most"), formatDuration(standard.backup.maximumAge), Words::tr("Preflight warns when the last verified backup is older, for example 3d."))
        .add(QStringLiteral("backups/keep"), Words::tr("Backups kept"), QString::number(standard.backup.keep), Words::tr("The newest so many stay."));
}

} // namespace

QList<SettingSection> settingSections(const Environment& environment)
{
    Sections sections(environment.name);
    addTraffic(sections);
    addGuard(sections);
    addDatabase(sections, environment);
    sections.begin(Words::tr("Project")).addTop(QStringLiteral("timezone"), Words::tr("Time zone"), QStringLiteral("UTC"), Words::tr("By its IANA name, for example Asia/Manila. Of all environments."));
    return sections.all();
}

} // namespace Pilothouse
