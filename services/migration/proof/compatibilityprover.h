#pragma once
#include "models/environment/project.h"
#include "models/migration/compatibility.h"
#include "models/migration/pendingmigration.h"
#include "services/database/database.h"
#include "services/migration/proof/proofjudge.h"
#include "services/migration/proof/scratchserver.h"
#include "services/runtime/runtime.h"

namespace Pilothouse {

/// A migration that is recorded as applied without its own SQL (`--fake`); this runs in its place.
struct ReplacedMigration {
    QString label; ///< "people.0002_rename_name"
    QStringList forward; ///< one transaction each; a text with CONCURRENTLY runs outside of one
    QStringList backward;
};

/// What is to be proven.
struct ProofRequest {
    QString newImageId;
    QString oldImageId; ///< of the release that serves; empty: none does
    QList<PendingMigration> pending; ///< as DjangoReader read them
    QList<ReplacedMigration> replaced; ///< the expanded ones
    std::function<void(QString)> onProgress; ///< one sentence a stage; may be empty
};

/// Whom the prover asks. All outlive it and its tasks.
struct ProverParts {
    Runtime* runtime = nullptr;
    SecretStore* secrets = nullptr;
    ProcessRunner* processes = nullptr;
    Clock* clock = nullptr;
};

/// Proves which release's code works on which schema, by the real images on a scratch copy of the schema, with some rows
/// when the project asks for them; rehearses the migrations there. The target database is only read. A few seconds, most of them for three containers.
class CompatibilityProver {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
public:
    /// `environment` has a database and migrations.
    CompatibilityProver(ProverParts parts, const Project& project, Environment environment);

    /// Nothing is left behind, also not after a stop or an error. Refused: there is no image for a scratch database, or it
    /// cannot hold the schema. ProcessFailed: Django does not start in the new image. Others as SchemaSource::read.
    QCoro::Task<Result<CompatibilityProof>> prove(ProofRequest request, std::stop_token stop = {});

private:
    QCoro::Task<Result<QString>> scratchImage();
    QCoro::Task<Result<CompatibilityProof>> proveOn(ScratchServer* server, ProofRequest request, QString image, std::stop_token stop);
    QCoro::Task<Result<SchemaDump>> raise(ScratchServer* server, QString image, QStringList* notes, std::stop_token stop);
    QCoro::Task<Result<>> addRows(ScratchServer* server, SchemaDump dump, QString image, QJsonObject* question, ProofEvidence* evidence, std::stop_token stop);
    QCoro::Task<Result<>> tryReleases(ScratchServer* server, ProofRequest request, QJsonObject question, ProofEvidence* evidence, std::stop_token stop);
    QCoro::Task<Result<>> withoutRows(ScratchServer* server, SchemaDump dump, ProofEvidence* evidence, std::stop_token stop);
    QCoro::Task<Result<ProofFacts>> runCode(ScratchServer* server, QString suffix, QString image, QJsonObject question, std::stop_token stop);
    QCoro::Task<Result<>> compareSchemas(ScratchServer* server, ProofEvidence* evidence, std::stop_token stop);
    QCoro::Task<Result<>> compareRows(ScratchServer* server, ProofEvidence* evidence, std::stop_token stop);
    [[nodiscard]] QJsonObject question(const ScratchServer& server, const SchemaDump& dump, const ProofRequest& request) const;
    [[nodiscard]] QString source() const;
    void removeFiles(const QString& stack) const;

    ProverParts m_parts;
    QString m_project;
    QString m_folder; ///< of pilothouse.yaml
    Environment m_environment;
    DockerCli m_docker;
};

} // namespace Pilothouse
