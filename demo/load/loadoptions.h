#pragma once
#include "services/probe/httpmessage.h"
#include <QCoreApplication>
#include <QStringList>

namespace Pilothouse {

/// What to send, where, how long.
struct LoadOptions {
    Q_DECLARE_TR_FUNCTIONS(LoadOptions)
public:
    HttpEndpoint endpoint; ///< loopback only
    QByteArray host; ///< Host header
    double rate = 100; ///< requests a second, pages and writes; assets come on top
    int keepAliveClients = 8;
    bool isFreshOnly = false; ///< every request on a connection of its own
    bool isCapacity = false; ///< --max: each client sends its next request as soon as it has its answer
    int clients = 8; ///< of --max
    int writePercent = 0;
    QStringList pages {QStringLiteral("/"), QStringLiteral("/people/")};
    QString writePath = QStringLiteral("/people/");
    QString writeBody = QStringLiteral("name={id}"); ///< {id} is unique; JSON when it begins with a brace
    bool hasAssets = false;
    QString assetPrefix = QStringLiteral("/static/");
    Milliseconds assetEvery {100}; ///< each asset is fetched at most this often; 0: with every page
    Milliseconds duration {60'000};
    QString untilFile; ///< ends as soon as this file exists
    QString reportFile; ///< empty: standard output
    Milliseconds timeLimit {10'000};
    bool isHelp = false;
    QString helpText;

    /// ErrorCode::InvalidInput in words; Refused for a target that is not this machine itself.
    [[nodiscard]] static Result<LoadOptions> parse(const QStringList& arguments);
};

} // namespace Pilothouse
