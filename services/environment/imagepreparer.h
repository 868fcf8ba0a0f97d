#pragma once
#include "models/environment/project.h"
#include "services/runtime/runtime.h"
#include <QCoreApplication>

namespace Pilothouse {

/// One image of a release, ready on the Docker host.
struct PreparedImage {
    QString name; ///< "members-web:r42"
    QString id;
    QString commit; ///< git commit it was built from, when labelled
    bool wasThere = false; ///< nothing had to be done
};

/// Sees to it that every image of a release is on the Docker host. `runtime` outlives the tasks.
class ImagePreparer {
    Q_DECLARE_TR_FUNCTIONS(ImagePreparer)
public:
    ImagePreparer(Runtime* runtime, Environment environment);

    /// Builds or pulls what is missing; `onLine` gets the progress. When there is no such release the error's
    /// remedy lists the releases that are here, the nearest name first.
    QCoro::Task<Result<QList<PreparedImage>>> prepare(QString release, std::function<void(QString)> onLine, std::stop_token stop = {});
    /// Releases whose web image is here, newest first.
    QCoro::Task<Result<QStringList>> localReleases();

private:
    QCoro::Task<Result<QMap<QString, QString>>> makers(QString release);
    QCoro::Task<Error> withReleases(Error error, QString release);

    Runtime* m_runtime;
    Environment m_environment;
};

} // namespace Pilothouse
