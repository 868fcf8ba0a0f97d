#pragma once
#include "models/environment/project.h"
#include "services/database/database.h"
#include "services/process/processrunner.h"
#include "services/router/router.h"
#include "services/runtime/runtime.h"
#include "services/secret/secretstore.h"
#include "services/time/clock.h"
#include <QUrl>
#include <functional>
#include <memory>

namespace Pilothouse {

class Journal;
class SchemaLeftovers;

/// What one GET request was answered with; redirects are not followed.
struct PageAnswer {
    int status = 0;
    QString location; ///< of a redirect
    Milliseconds elapsed {0};
};

/// Sends one GET request: URL, Host header (empty: that of the URL), further headers.
/// An Error when no whole answer came.
using PageFetcher = std::function<QCoro::Task<Result<PageAnswer>>(QUrl url, QString host, QMap<QString, QString> headers)>;

/// What the checks of doctor and preflight look at. The services outlive every check; a service that
/// the project does not configure is null, and its checks are left out.
struct CheckWorld {
    Environment environment;
    QString project; ///< name in pilothouse.yaml
    QString projectFolder; ///< absolute; empty without a project file
    QString dataFolder; ///< journal and backups
    QString stateFolder; ///< logs and the locks of runs
    QString memoryFacts = QStringLiteral("/proc/meminfo");
    Clock* clock = nullptr;
    ProcessRunner* processes = nullptr;
    Runtime* runtime = nullptr;
    Router* router = nullptr;
    RouterAdoption* adoption = nullptr;
    Database* database = nullptr;
    BackupStore* backups = nullptr;
    SchemaLeftovers* leftovers = nullptr;
    SecretStore* secrets = nullptr;
    Journal* journal = nullptr;
    PageFetcher fetch;
};

/// Shared, so that a check that outlives its deadline still finds it.
using SharedCheckWorld = std::shared_ptr<const CheckWorld>;

} // namespace Pilothouse
