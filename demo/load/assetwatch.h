#pragma once
#include "demo/load/loadoptions.h"
#include "demo/load/loadreport.h"
#include "services/probe/httplanes.h"
#include <QHash>

namespace Pilothouse {

/// The paths of static files that an HTML page names in href and src, each once, in the order of the page.
[[nodiscard]] QStringList assetNames(const QByteArray& html, const QString& prefix);

/// Fetches what pages name, as a browser would right after the page, each file at most every so often.
class AssetWatch final : public QObject {
    Q_OBJECT
public:
    /// `options` and `clock` outlive this.
    AssetWatch(const LoadOptions& options, const Clock& clock, QObject* parent = nullptr);

    void readPage(const QByteArray& html);
    [[nodiscard]] const AssetCounts& counts() const { return m_counts; }
    [[nodiscard]] int inFlight() const { return m_lanes.inFlight(); }

Q_SIGNALS:
    void failed(const QString& what, const QString& path);
    void finishedOne();
    void idleClosed();

private:
    void fetch(const QString& name);
    void onAnswer(const QString& name, const HttpAnswer& answer);

    const LoadOptions& m_options;
    const Clock& m_clock;
    HttpLanes m_lanes;
    AssetCounts m_counts;
    QHash<QString, std::chrono::nanoseconds> m_fetchedAt;
};

} // namespace Pilothouse
