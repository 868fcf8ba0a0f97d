#pragma once
#include "models/environment/project.h"
#include "services/database/database.h"
#include "services/migration/catalog/livecatalog.h"
#include "services/migration/djangoreader.h"
#include "services/migration/review/schemareview.h"
#include "services/router/router.h"
#include "services/time/clock.h"

namespace Pilothouse {

/// What a reviewer asks. All outlive it and its tasks; but for `django` they may be null, and what they would say is
/// then not known.
struct ReviewSources {
    DjangoReader* django = nullptr;
    Database* database = nullptr;
    CatalogSource* catalog = nullptr;
    Router* router = nullptr; ///< for the requests of the last minute
    Clock* clock = nullptr; ///< goes with the router
};

/// Reviews what a release means for the database of an environment. Changes nothing.
class SchemaReviewer {
public:
    SchemaReviewer(Environment environment, ReviewSources sources);

    /// Reads the image's migrations first. The errors of DjangoReader::read(). A catalog that cannot be read makes
    /// every table big, and is a note.
    QCoro::Task<Result<SchemaReview>> review(QString release, QString imageId, std::stop_token stop = {});
    /// The same of migrations that were read already.
    QCoro::Task<SchemaReview> review(QString release, QString imageId, MigrationReading reading);

private:
    QCoro::Task<> addCatalog(ReviewFacts* facts);
    QCoro::Task<> addApplied(ReviewFacts* facts);
    QCoro::Task<double> recentRate();

    Environment m_environment;
    ReviewSources m_sources;
};

/// Processes that answer requests, by a gunicorn or uvicorn command: "--workers 3", "-w 3", times "--threads 2"; 0: it
/// does not say.
[[nodiscard]] int workersOf(const QStringList& command);

} // namespace Pilothouse
