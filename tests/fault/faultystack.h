#pragma once
#include "tests/support/stackdriver.h"
#include <QJsonObject>
#include <QMap>

namespace Pilothouse {

/// A `members` stack that was adopted and whose watch is short: what the fault tests deploy to again and again.
class FaultyStack {
public:
    /// `window`: the rollback window, as the project file writes it ("3s").
    explicit FaultyStack(const QString& window);

    StackDriver& driver() { return m_driver; }
    /// Why the stack is not fit for the tests; empty when it is.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// `deploy --yes` of a release whose runner dies once at each of the boundaries.
    CtlResult deploy(const QString& release, const QStringList& deaths = {}, const QStringList& options = {});
    /// Instants (µs UTC) at which the last deployment's runners died, by boundary.
    [[nodiscard]] QMap<QString, qint64> deaths() const;
    /// Container IDs of what a release does not touch, by service.
    [[nodiscard]] QMap<QString, QString> untouched();
    /// Names of containers that are neither the team's nor a slot: leases and throw-away containers.
    [[nodiscard]] QStringList leftovers();
    /// Names of the containers of Pilothouse's slots, running or not.
    [[nodiscard]] QStringList slotContainers();
    /// Failed requests and missing assets in a report of the load, in words; empty when there are none.
    [[nodiscard]] static QString lost(const QJsonObject& load);
    [[nodiscard]] QList<Event> ofKind(const QString& run, const char16_t* kind);

private:
    [[nodiscard]] QStringList names(const QStringList& filters);

    StackDriver m_driver;
    QString m_problem;
    int m_deployments = 0;
};

} // namespace Pilothouse
