#pragma once
#include "models/core/error.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace Pilothouse {

/// A migration that an image brings and the database has not applied.
struct PendingMigration {
    QString app;
    QString name;
    QString sql; ///< as `sqlmigrate` prints it against the target database, comments included
    bool isAtomic = true; ///< Django wraps it in one transaction
    QStringList opaque; ///< operations whose effect cannot be written as SQL, as Django describes them
    std::optional<Error> error; ///< why its SQL could not be had; `sql` is then empty

    /// "people.0002_person_phone": how Django and people name it.
    [[nodiscard]] QString label() const { return app + QLatin1Char('.') + name; }
};

/// What a new image's migrations mean for the target database.
struct MigrationReading {
    QList<PendingMigration> pending; ///< in the order in which they will be applied
    QStringList unknown; ///< labels applied in the database that the image does not have
    QString djangoVersion; ///< "3.2.25"
    QString timezone; ///< of the sessions in which Django migrates; empty: not known
    bool isCheckPassed = false; ///< `manage.py check` in the same container

    /// Whether the image has a migration; `isRecorded`: django_migrations has it.
    [[nodiscard]] bool has(const QString& label, bool isRecorded) const
    {
        const bool isPending = std::any_of(pending.cbegin(), pending.cend(), [&](const PendingMigration& each) { return each.label() == label; });
        return isPending || (isRecorded && !unknown.contains(label));
    }
};

} // namespace Pilothouse
