#include "services/logging/logfile.h"
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <atomic>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <sys/stat.h>

namespace Pilothouse {
namespace {

constexpr size_t fileSize = 5'000'000;
constexpr size_t rotatedFiles = 4; // beside the one being written

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: return spdlog::level::critical;
    }
    Q_UNREACHABLE();
}

spdlog::level::level_enum levelOf(const QString& name)
{
    const spdlog::level::level_enum level = spdlog::level::from_str(name.trimmed().toLower().toStdString());
    // from_str answers "off" for a word it does not know.
    return level == spdlog::level::off && name.trimmed().toLower() != u"off" ? spdlog::level::info : level;
}

std::shared_ptr<spdlog::logger> openLogger(const QString& path)
{
    spdlog::file_event_handlers handlers;
    handlers.after_open = [](const spdlog::filename_t&, std::FILE* stream) { fchmod(fileno(stream), S_IRUSR | S_IWUSR); };
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        QFile::encodeName(path).toStdString(), fileSize, rotatedFiles, false, handlers);
    auto logger = std::make_shared<spdlog::logger>("pilothouse", std::move(sink));
    logger->set_formatter(std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %P %-8l %v", spdlog::pattern_time_type::utc));
    logger->flush_on(spdlog::level::trace);
    logger->set_error_handler([](const std::string&) {}); // a full disk must not spoil a command's output
    return logger;
}

} // namespace

struct LogFile::Sink {
    std::shared_ptr<spdlog::logger> logger;
    std::shared_ptr<const Redactor> redactor;
    QtMessageHandler previous = nullptr;
    QString path;

    // Qt's message handler is a plain function: this is its way back to the file.
    static inline std::atomic<Sink*> current {nullptr};
};

Result<std::unique_ptr<LogFile>> LogFile::open(const QString& folder, std::shared_ptr<const Redactor> redactor, const QString& level)
{
    auto sink = std::make_unique<Sink>();
    sink->redactor = std::move(redactor);
    sink->path = folder + QStringLiteral("/pilothouse.log");
    try {
        QDir().mkpath(folder);
        sink->logger = openLogger(sink->path);
    } catch (const spdlog::spdlog_ex& exception) {
        return failure(ErrorCode::Io, tr("The log %1 cannot be written: %2").arg(sink->path, QString::fromLocal8Bit(exception.what())),
            tr("Make the folder writable, or set XDG_STATE_HOME to another."));
    }
    const spdlog::level::level_enum wanted = levelOf(level);
    sink->logger->set_level(wanted);
    if (wanted <= spdlog::level::debug) {
        QLoggingCategory::setFilterRules(QStringLiteral("pilothouse.*.debug=true"));
    }
    return std::unique_ptr<LogFile>(new LogFile(std::move(sink)));
}

LogFile::LogFile(std::unique_ptr<Sink> sink)
    : m_sink(std::move(sink))
{
    Sink::current = m_sink.get();
    m_sink->previous = qInstallMessageHandler(&LogFile::onMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_sink->previous);
    Sink::current = nullptr;
}

QString LogFile::path() const
{
    return m_sink->path;
}

void LogFile::onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const Sink* sink = Sink::current;
    if (sink == nullptr) {
        return;
    }
    const QString line = QLatin1String(context.category) + QStringLiteral(": ") + sink->redactor->redacted(text);
    sink->logger->log(levelOf(type), spdlog::string_view_t(line.toStdString()));
    if (type == QtFatalMsg && sink->previous != nullptr) {
        sink->previous(type, context, sink->redactor->redacted(text));
    }
}

} // namespace Pilothouse
