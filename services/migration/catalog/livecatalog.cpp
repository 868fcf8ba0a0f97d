#include "services/migration/catalog/livecatalog.h"
#include "services/database/postgressession.h"
#include "services/migration/judge/catalogfile.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace Pilothouse {
namespace {

constexpr qint64 countedAtMost = 10000; ///< more rows than this make a table big

struct LiveCatalogWords {
    Q_DECLARE_TR_FUNCTIONS(LiveCatalog)
};

/// One row for each table that the catalog could not tell the rows of; empty when there is none.
QString countQuery(const QJsonObject& tables)
{
    QStringList parts;
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        const QString quoted = it.value().toObject().value(u"count").toString();
        if (!quoted.isEmpty()) {
            parts << QStringLiteral("SELECT '") + QString(it.key()).replace(u'\'', QLatin1String("''")) + QStringLiteral("', count(*) FROM (SELECT FROM ONLY ") + quoted
                    + QStringLiteral(" LIMIT %1) AS counted").arg(countedAtMost + 1);
        }
    }
    return parts.join(QLatin1String(" UNION ALL "));
}

} // namespace

LiveCatalog::LiveCatalog(DatabaseConfig config, SecretStore& secrets)
    : m_session(std::make_shared<PostgresSession>(std::move(config), secrets))
{
}

LiveCatalog::~LiveCatalog()
{
    m_session->end();
}

QCoro::Task<Result<Catalog>> LiveCatalog::read()
{
    QFile file(QStringLiteral(":/pilothouse/migration/catalog/catalog.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        co_return failure(ErrorCode::Internal, LiveCatalogWords::tr("The catalog's statement is missing from the program."));
    }
    const QString query = QString::fromUtf8(file.readAll());
    const std::shared_ptr<PostgresSession> session = m_session;
    const auto rows = co_await PostgresSession::rows(session, query);
    if (!rows) {
        co_return forward(rows);
    }
    const QByteArray answer = rows->value(0).value(0).toByteArray();
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    Result<Catalog> catalog = readCatalog(object);
    if (!catalog) {
        co_return failure(ErrorCode::Corrupt, LiveCatalogWords::tr("The database's own catalog could not be read."), {}, QString::fromUtf8(answer.left(200)));
    }
    const QJsonObject tables = object.value(u"tables").toObject();
    const QHash<QString, qint64> counts = co_await counted(tables);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto table = catalog->tables.find(it.key());
        if (table != catalog->tables.end() && *it <= countedAtMost) {
            table->rows = *it;
        }
    }
    co_return catalog;
}

QCoro::Task<QHash<QString, qint64>> LiveCatalog::counted(QJsonObject tables)
{
    QHash<QString, qint64> counts;
    const QString query = countQuery(tables);
    if (query.isEmpty()) {
        co_return counts;
    }
    const std::shared_ptr<PostgresSession> session = m_session;
    const auto rows = co_await PostgresSession::rows(session, query);
    for (const QVariantList& row : rows.value_or(PostgresSession::Rows())) {
        counts.insert(row.value(0).toString(), row.value(1).toLongLong());
    }
    co_return counts;
}

} // namespace Pilothouse
