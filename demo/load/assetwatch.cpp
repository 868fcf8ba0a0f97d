#include "demo/load/assetwatch.h"
#include <QRegularExpression>

namespace Pilothouse {
namespace {

constexpr int keptLanes = 4;
constexpr qsizetype mostNames = 1000; // remembered; a page with endless names must not fill the memory

} // namespace

QStringList assetNames(const QByteArray& html, const QString& prefix)
{
    static const QRegularExpression attribute(QStringLiteral(R"((?:href|src)\s*=\s*["']([^"'<>\s]+)["'])"), QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    auto matches = attribute.globalMatch(QString::fromUtf8(html));
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1).replace(QLatin1String("&amp;"), QLatin1String("&"));
        if (name.startsWith(prefix) && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

AssetWatch::AssetWatch(const LoadOptions& options, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_lanes(options.endpoint, clock, keptLanes, keptLanes, this)
{
    connect(&m_lanes, &HttpLanes::idleClosed, this, &AssetWatch::idleClosed);
}

void AssetWatch::readPage(const QByteArray& html)
{
    const std::chrono::nanoseconds now = m_clock.monotonic();
    if (m_fetchedAt.size() > mostNames) {
        m_fetchedAt.clear();
    }
    for (const QString& name : assetNames(html, m_options.assetPrefix)) {
        const auto last = m_fetchedAt.constFind(name);
        if (last == m_fetchedAt.constEnd() || now - *last >= m_options.assetEvery) {
            m_fetchedAt.insert(name, now);
            fetch(name);
        }
    }
}

void AssetWatch::fetch(const QString& name)
{
    HttpRequest request;
    request.target = name.section(u'#', 0, 0).toUtf8();
    request.host = m_options.host;
    request.headers = {{"User-Agent", "pilothouse-load"}};
    request.timeLimit = m_options.timeLimit;
    HttpLanes::Handler handler = [this, name](const HttpAnswer& answer, bool) { onAnswer(name, answer); };
    m_options.isFreshOnly ? m_lanes.sendFresh(std::move(request), std::move(handler)) : m_lanes.sendKept(std::move(request), std::move(handler));
}

void AssetWatch::onAnswer(const QString& name, const HttpAnswer& answer)
{
    const bool isGood = answer.isAnswered() && answer.status < 400;
    if (answer.isMaintenancePage()) { // nobody is served: the pages' requests tell it
        Q_EMIT finishedOne();
        return;
    }
    const bool isMissing = answer.isAnswered() && (answer.status == 404 || answer.status == 410);
    ++(isGood ? m_counts.fetched : isMissing ? m_counts.missing : m_counts.failed);
    if (!isGood) {
        Q_EMIT failed(answer.isAnswered() ? tr("status %1").arg(answer.status) : answer.evidence, QStringLiteral("GET ") + name);
    }
    Q_EMIT finishedOne();
}

} // namespace Pilothouse
