#pragma once
#include "models/core/result.h"
#include "models/environment/project.h"
#include "services/secret/secretstore.h"
#include <QCoroTask>
#include <QList>
#include <memory>

namespace Pilothouse {

class PostgresSession;

/// Something in the schema that a change which failed or was cancelled left half done.
struct SchemaLeftover {
    QString table; ///< with its schema when that is not public
    QString name; ///< of the index or constraint
    bool isIndex = true; ///< an INVALID index; else a constraint that is not validated
    QString definition;
    QString cleanUp; ///< the statement that ends it, to be run outside of a transaction
};

/// INVALID indexes that nobody builds now, and constraints that were never validated, of the application's database.
class SchemaLeftovers {
public:
    /// `secrets` outlives this and its tasks.
    SchemaLeftovers(DatabaseConfig config, SecretStore& secrets);
    ~SchemaLeftovers();

    QCoro::Task<Result<QList<SchemaLeftover>>> read();

private:
    std::shared_ptr<PostgresSession> m_session;
};

} // namespace Pilothouse
