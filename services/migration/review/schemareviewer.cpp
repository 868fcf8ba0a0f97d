#include "services/migration/review/schemareviewer.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

constexpr Milliseconds looksBack {60000};
constexpr Milliseconds readsFor {1500}; // the log's history comes first, at once

struct SchemaReviewerWords {
    Q_DECLARE_TR_FUNCTIONS(SchemaReview)
};

/// The number behind one of the options' names, also as --name=3; 0 when it is not there.
int numberOf(const QStringList& command, const QStringList& names)
{
    for (qsizetype index = 0; index < command.size(); ++index) {
        const QString name = command.at(index).section(u'=', 0, 0);
        if (names.contains(name)) {
            const bool isJoined = command.at(index).contains(u'=');
            return (isJoined ? command.at(index).section(u'=', 1) : command.value(index + 1)).toInt();
        }
    }
    return 0;
}

} // namespace

int workersOf(const QStringList& command)
{
    const int workers = numberOf(command, {QStringLiteral("--workers"), QStringLiteral("-w")});
    const int threads = numberOf(command, {QStringLiteral("--threads")});
    return workers * std::max(1, threads);
}

SchemaReviewer::SchemaReviewer(Environment environment, ReviewSources sources)
    : m_environment(std::move(environment))
    , m_sources(sources)
{
}

QCoro::Task<Result<SchemaReview>> SchemaReviewer::review(QString release, QString imageId, std::stop_token stop)
{
    const Result<MigrationReading> reading = co_await m_sources.django->read(imageId, stop);
    if (!reading) {
        co_return forward(reading);
    }
    const MigrationReading read = *reading;
    SchemaReview review = co_await this->review(release, imageId, read);
    co_return review;
}

QCoro::Task<SchemaReview> SchemaReviewer::review(QString release, QString imageId, MigrationReading reading)
{
    ReviewFacts facts;
    facts.environment = m_environment.name;
    facts.release = release;
    facts.imageId = imageId;
    facts.reading = std::move(reading);
    facts.lockTimeout = m_environment.migrations.lockTimeout;
    facts.conversions = m_environment.migrations.conversions;
    facts.load.workers = workersOf(m_environment.application.web.command);
    ReviewFacts* const gathered = &facts;
    co_await addApplied(gathered);
    co_await addCatalog(gathered);
    facts.load.requestsPerSecond = co_await recentRate();
    SchemaReview review = co_await reviewInBackground(facts);
    co_return review;
}

QCoro::Task<> SchemaReviewer::addCatalog(ReviewFacts* facts)
{
    if (m_sources.catalog == nullptr) {
        co_return;
    }
    const Result<Catalog> catalog = co_await m_sources.catalog->read();
    if (catalog) {
        facts->catalog = *catalog;
    } else {
        facts->notes << SchemaReviewerWords::tr("The database's catalog could not be read, so every table is taken for big: %1").arg(catalog.error().message);
    }
}

QCoro::Task<> SchemaReviewer::addApplied(ReviewFacts* facts)
{
    if (m_sources.database == nullptr) {
        co_return;
    }
    const Result<QList<AppliedMigration>> applied = co_await m_sources.database->appliedMigrations();
    if (!applied) {
        facts->notes << SchemaReviewerWords::tr("The applied migrations could not be read: %1").arg(applied.error().message);
        co_return;
    }
    for (const AppliedMigration& migration : *applied) {
        facts->applied << migration.label();
    }
}

QCoro::Task<double> SchemaReviewer::recentRate()
{
    if (m_sources.router == nullptr || m_sources.clock == nullptr) {
        co_return 0.0;
    }
    const auto requests = std::make_shared<int>(0);
    const std::function<void(RoutedRequest)> onRequest = [requests](const RoutedRequest&) { ++*requests; };
    const qint64 since = m_sources.clock->nowMicroseconds() - qint64(looksBack.count()) * 1000;
    std::stop_source stop;
    const std::stop_token token = stop.get_token();
    QCoro::Task<Result<>> following = m_sources.router->followLog(since, onRequest, token);
    const Result<> waited = co_await m_sources.clock->sleep(readsFor);
    stop.request_stop();
    const Result<> followed = co_await following;
    const double seconds = double((looksBack + readsFor).count()) / 1000;
    co_return waited && followed ? *requests / seconds : 0.0;
}

} // namespace Pilothouse
