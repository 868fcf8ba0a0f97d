#pragma once
#include "models/core/quantity.h"
#include "models/core/result.h"
#include "models/environment/observed.h"
#include "models/migration/compatibility.h"
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace Pilothouse {

/// Which code works once a step is done.
struct Compatibility {
    bool oldCode = true;
    bool newCode = false;

    bool operator==(const Compatibility&) const = default;
};

/// One step: data whose executor is found in the registry by `kind`.
struct PlanStep {
    QString kind; ///< "lease", "preflight", "backup", … ; unique in a plan, so it is the step's id too
    QString title; ///< for people, present tense: "Start green, wait until healthy"
    /// What exactly will be done and to what; part of the digest, but for the member "local": an object with
    /// this machine's absolute paths.
    QJsonObject parameters;
    Milliseconds expected {0}; ///< learnt from earlier runs; not part of the digest
    Compatibility compatibility;
    bool isPointOfNoReturn = false;
    QString undo; ///< in words: what taking it back does, or why it cannot be; empty: nothing to take back; not part of the digest

    bool operator==(const PlanStep&) const = default;
};

/// One service of the release, pinned.
struct PlannedService {
    QString role; ///< service name in the team's compose file
    QString image; ///< "members-web:r42"
    QString imageId; ///< sha256:…
    QString oldImage;
    QString oldImageId;

    bool operator==(const PlannedService&) const = default;
};

/// One pending migration and what the gate says of it.
struct PlannedMigration {
    QString app;
    QString name;
    /// "safe"; "overridden": accepted by name; "expanded"; "behind-page": carried because nobody meets the old release meanwhile.
    QString verdict;
    QString reason; ///< in words; not part of the digest
    QString sqlDigest; ///< SHA-256 of its SQL

    /// "people.0002_person_phone"
    [[nodiscard]] QString label() const { return app + QLatin1Char('.') + name; }
    bool operator==(const PlannedMigration&) const = default;
};

/// An immutable plan of a run. Its digest is what people sign and what the journal shows.
struct Plan {
    QString project;
    QString environment;
    QString strategy; ///< "blue-green", "maintenance-window", "rollback", "contract", "take-back"
    QString release; ///< tag, "r42"
    QString oldRelease; ///< tag, or empty when unknown
    QString commit; ///< git commit the new image was built from, when labelled
    Slot from = Slot::Plain; ///< serves now
    Slot to = Slot::Blue; ///< will serve
    QList<PlannedService> services; ///< web first
    QList<PlannedMigration> migrations;
    QString schemaBefore; ///< digest of the applied migrations at planning
    QString composeHash; ///< SHA-256 over the compose files' bytes
    QString envHash; ///< SHA-256 over the env files' bytes
    QString projectHash; ///< SHA-256 over this environment's section
    QJsonObject policy; ///< thresholds, guard limits, overrides
    QList<PlanStep> steps;
    std::optional<CompatibilityProof> proof; ///< of what the migrations mean to old and new code; not part of the digest
    QStringList notes; ///< what whoever runs it should know before, in sentences; not part of the digest
    QString createdAt; ///< UTC ISO; not part of the digest

    [[nodiscard]] QJsonObject toJson() const;
    /// ErrorCode::Corrupt when a field is missing, of another type, or not known; `detail` lists all of them.
    [[nodiscard]] static Result<Plan> fromJson(const QJsonObject& json);
    /// SHA-256 of the RFC 8785 form of what will be done and to what, without estimates, paths and times.
    [[nodiscard]] QString digest() const;
    /// "7f3a…c9": for people.
    [[nodiscard]] QString shortDigest() const;
    /// Null when the plan has no such step.
    [[nodiscard]] const PlanStep* step(const QString& kind) const;
    /// Nothing is deployed: what serves goes on serving, and only the schema changes (contract, take-back).
    [[nodiscard]] bool keepsRelease() const;

    bool operator==(const Plan&) const = default;
};

/// "7f3a…c9" of a whole digest: for people.
[[nodiscard]] QString shortenDigest(const QString& digest);

} // namespace Pilothouse
