#include "demo/load/loadoptions.h"
#include <QCommandLineParser>
#include <QHostAddress>

namespace Pilothouse {
namespace {

constexpr int longestSeconds = 15 * 60; // a load generator that is forgotten must not run for ever
constexpr double highestRate = 20'000;
constexpr int mostClients = 1000;

void describe(QCommandLineParser& parser)
{
    const auto tr = &LoadOptions::tr;
    const auto add = [&parser, tr](const char* name, const char* text, const char* value = "", const char* standard = "") {
        parser.addOption({QString::fromLatin1(name), tr(text, nullptr, -1), QString::fromLatin1(value), QString::fromLatin1(standard)});
    };
    parser.setApplicationDescription(tr("Sends requests to a service on this machine at a steady rate, never one of them twice, and counts what fails.", nullptr, -1));
    parser.addHelpOption();
    add("url", QT_TR_NOOP("Where to send; 127.0.0.0/8, ::1 or localhost only."), "URL");
    add("rate", QT_TR_NOOP("Requests a second."), "N", "100");
    add("keepalive", QT_TR_NOOP("Keep-alive clients; every second request goes over one of them."), "CLIENTS", "8");
    add("new-connections", QT_TR_NOOP("Every request on a connection of its own."));
    add("writes", QT_TR_NOOP("Share of POST requests."), "PERCENT", "0");
    add("pages", QT_TR_NOOP("Paths to GET in turn, separated by commas."), "PATHS", "/,/people/");
    add("write-path", QT_TR_NOOP("Path to POST to."), "PATH", "/people/");
    add("write-body", QT_TR_NOOP("Form body, or JSON when it begins with a brace; {id} becomes unique."), "BODY", "name={id}");
    add("assets", QT_TR_NOOP("Fetch the static files that each HTML page names; a missing one is a failure."));
    add("assets-prefix", QT_TR_NOOP("What the path of a static file begins with."), "PREFIX", "/static/");
    add("assets-every", QT_TR_NOOP("Fetch the same file at most once in this many milliseconds."), "MS", "100");
    add("duration", QT_TR_NOOP("Seconds to run, 900 at most (the default with --until-file, else 60)."), "SECONDS");
    add("until-file", QT_TR_NOOP("End as soon as this file exists."), "FILE");
    add("report", QT_TR_NOOP("Write the JSON report here instead of to standard output."), "FILE");
    add("time-limit", QT_TR_NOOP("Milliseconds until a request without a whole answer counts as failed."), "MS", "10000");
    add("max", QT_TR_NOOP("Measure capacity: CLIENTS clients send as fast as they are answered."));
    add("clients", QT_TR_NOOP("Clients of --max."), "CLIENTS", "8");
}

/// The loopback endpoint of a URL, or why it is refused.
Result<HttpEndpoint> loopbackEndpoint(const QUrl& url)
{
    Result<HttpEndpoint> endpoint = HttpEndpoint::of(url);
    if (!endpoint) {
        return endpoint;
    }
    if (endpoint->address.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) {
        endpoint->address = QStringLiteral("127.0.0.1");
    }
    if (!QHostAddress(endpoint->address).isLoopback()) {
        return failure(ErrorCode::Refused, LoadOptions::tr("%1 is not on this machine.").arg(url.toDisplayString()),
            LoadOptions::tr("Load is only sent to 127.0.0.0/8, ::1 or localhost."));
    }
    return endpoint;
}

/// Reads numbers of options, and remembers the first that is none.
class Numbers {
public:
    explicit Numbers(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    double number(const char* name, double from, double to)
    {
        bool isNumber = false;
        const QString text = m_parser.value(QString::fromLatin1(name));
        const double value = text.toDouble(&isNumber);
        if (isNumber && value >= from && value <= to) {
            return value;
        }
        if (problem.isEmpty()) {
            problem = LoadOptions::tr("--%1 %2: a number from %3 to %4 is needed.").arg(QString::fromLatin1(name), text).arg(from).arg(to);
        }
        return from; // always convertible, unlike NaN
    }

    QString problem;

private:
    const QCommandLineParser& m_parser;
};

} // namespace

Result<LoadOptions> LoadOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return failure(ErrorCode::InvalidInput, parser.errorText(), tr("See --help."));
    }
    const auto text = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const auto has = [&parser](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    LoadOptions options;
    options.isHelp = has("help");
    options.helpText = parser.helpText();
    if (options.isHelp) {
        return options;
    }
    if (!has("url") || !parser.positionalArguments().isEmpty()) {
        return failure(ErrorCode::InvalidInput, tr("--url is needed, and nothing but options."), tr("See --help."));
    }
    const QUrl url(text("url"));
    const Result<HttpEndpoint> endpoint = loopbackEndpoint(url);
    if (!endpoint) {
        return forward(endpoint);
    }
    Numbers read(parser);
    options.endpoint = *endpoint;
    options.host = url.authority(QUrl::FullyEncoded).section(u'@', -1).toUtf8();
    options.rate = read.number("rate", 0.1, highestRate);
    options.keepAliveClients = int(read.number("keepalive", 0, mostClients));
    options.isFreshOnly = has("new-connections") || options.keepAliveClients == 0;
    options.writePercent = int(read.number("writes", 0, 100));
    options.pages = text("pages").split(u',', Qt::SkipEmptyParts);
    options.writePath = text("write-path");
    options.writeBody = text("write-body");
    options.hasAssets = has("assets");
    options.assetPrefix = text("assets-prefix");
    options.assetEvery = Milliseconds(qint64(read.number("assets-every", 0, 60'000)));
    options.untilFile = text("until-file");
    options.reportFile = text("report");
    options.timeLimit = Milliseconds(qint64(read.number("time-limit", 1, 120'000)));
    options.isCapacity = has("max");
    options.clients = int(read.number("clients", 1, mostClients));
    const double seconds = has("duration") ? read.number("duration", 0.1, longestSeconds) : has("until-file") ? longestSeconds : 60;
    options.duration = Milliseconds(qint64(seconds * 1000));
    if (options.pages.isEmpty()) {
        options.pages = QStringList {QStringLiteral("/")};
    }
    if (!read.problem.isEmpty()) {
        return failure(ErrorCode::InvalidInput, read.problem, tr("See --help."));
    }
    return options;
}

} // namespace Pilothouse
