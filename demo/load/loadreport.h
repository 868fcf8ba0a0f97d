#pragma once
#include "models/metric/samples.h"
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pilothouse {

struct LoadFailure {
    qint64 at = 0; ///< µs UTC
    QString what;
    QString path; ///< with the method: "POST /people/"
};

struct LoadSecond {
    qint64 sent = 0;
    qint64 failed = 0;
    double p95 = 0; ///< milliseconds
    double longestGap = 0; ///< milliseconds
};

/// Static files, counted apart from pages and writes.
struct AssetCounts {
    qint64 fetched = 0; ///< answered with a status below 400
    qint64 missing = 0; ///< 404 or 410: a page named a file that nobody served
    qint64 failed = 0; ///< any other failure
};

/// What a load run found.
struct LoadReport {
    ProbeSummary totals;
    QList<LoadFailure> failures; ///< the first twenty, assets included
    AssetCounts assets;
    double p99 = 0; ///< milliseconds
    double maximum = 0; ///< milliseconds
    QList<LoadSecond> seconds;
    qint64 writesSent = 0;
    qint64 writesAcknowledged = 0;
    QString writePrefix; ///< every {id} of this run begins with it, so that rows can be counted
    qint64 answered = 0; ///< requests with a good answer
    double elapsedSeconds = 0;
    double cpuSeconds = 0; ///< of this process, user and system
    bool isCapacity = false;

    [[nodiscard]] bool isClean() const { return totals.failed == 0 && assets.missing == 0 && assets.failed == 0; }
    [[nodiscard]] QJsonObject toJson() const;
    /// "requests failed: 0 of 6000; longest gap 3 ms; …"
    [[nodiscard]] QString summary() const;
};

} // namespace Pilothouse
