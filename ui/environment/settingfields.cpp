#include "ui/environment/settingfields.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
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
    sections.begin(SettingWords::tr("Guard"))
        .add(QStringLiteral("rollback/window"), SettingWords::tr("Watch for"), formatDuration(standard.window), SettingWords::tr("How long a new release is watched before it counts, for example 5m."))
        .add(QStringLiteral("rollback/check-every"), SettingWords::tr("Check every"), formatDuration(standard.checkEvery), SettingWords::tr("Between two looks at the new release's health, for example 10s."))
        .add(QStringLiteral("rollback/errors"), SettingWords::tr("Failed requests"), QString::number(standard.errors), SettingWords::tr("More than this many of the new release take traffic back."))
        .add(QStringLiteral("rollback/error-rate"), SettingWords::tr("Error rate"), SettingWords::tr("%1%").arg(standard.errorRate), SettingWords::tr("Percent of its requests that take traffic back, for example 5%."))
        .add(QStringLiteral("rollback/minimum-requests"), SettingWords::tr("Requests to judge by"), QString::number(standard.minimumRequests), SettingWords::tr("So many at least before the error rate counts."))
        .add(QStringLiteral("rollback/failed-checks"), SettingWords::tr("Failed checks"), QString::number(standard.failedChecks), SettingWords::tr("So many in a row take traffic back."))
        .add(QStringLiteral("rollback/keep-old"), SettingWords::tr("Keep the old slot"), formatDuration(standard.keepOld), SettingWords::tr("Going back takes about a second for so long, for example 30m."));
}

void addTraffic(Sections& sections)
{
    const Environment standard;
    sections.begin(SettingWords::tr("Traffic"))
        .add(QStringLiteral("router/url"), SettingWords::tr("Address"), {}, SettingWords::tr("Where users come in, with http:// or https://."))
        .add(QStringLiteral("application/web/health"), SettingWords::tr("Health page"), {}, SettingWords::tr("A path that is 200 only when the release is well."))
        .add(QStringLiteral("probe/rate"), SettingWords::tr("Probe"), QString::number(standard.probe.rate), SettingWords::tr("Requests a second that Pilothouse sends itself during a run."))
        .add(QStringLiteral("drain"), SettingWords::tr("Longest request"), formatDuration(standard.drainLimit), SettingWords::tr("How long requests of the old release may still take, for example 2m."));
}

void addDatabase(Sections& sections, const Environment& environment)
{
    const Environment standard;
    if (environment.database) {
        sections.begin(SettingWords::tr("Database"))
            .withPassword()
            .add(QStringLiteral("database/host"), SettingWords::tr("Host"), {}, SettingWords::tr("As this machine reaches it."))
            .add(QStringLiteral("database/port"), SettingWords::tr("Port"), QStringLiteral("5432"), {})
            .add(QStringLiteral("database/name"), SettingWords::tr("Name"), {}, {})
            .add(QStringLiteral("database/user"), SettingWords::tr("User"), {}, {});
    }
    sections.begin(SettingWords::tr("Migrations and backups"))
        .add(QStringLiteral("migrations/lock-timeout"), SettingWords::tr("Wait for a lock"), formatDuration(standard.migrations.lockTimeout), SettingWords::tr("A migration gives up after it and tries again, for example 2s."))
        .add(QStringLiteral("migrations/retries"), SettingWords::tr("Tries"), QString::number(standard.migrations.retries), SettingWords::tr("Of a migration that does not get its lock."))
        .add(QStringLiteral("backups/maximum-age"), SettingWords::tr("Backup at most"), formatDuration(standard.backup.maximumAge), SettingWords::tr("Preflight warns when the last verified backup is older, for example 3d."))
        .add(QStringLiteral("backups/keep"), SettingWords::tr("Backups kept"), QString::number(standard.backup.keep), SettingWords::tr("The newest so many stay."));
}

} // namespace

QList<SettingSection> settingSections(const Environment& environment)
{
    Sections sections(environment.name);
    addTraffic(sections);
    addGuard(sections);
    addDatabase(sections, environment);
    sections.begin(SettingWords::tr("Project")).addTop(QStringLiteral("timezone"), SettingWords::tr("Time zone"), QStringLiteral("UTC"), SettingWords::tr("By its IANA name, for example Asia/Manila. Of all environments."));
    return sections.all();
}

} // namespace Pilothouse
