#pragma once
#include "models/core/result.h"
#include "services/logging/redactor.h"
#include <QCoreApplication>
#include <QString>
#include <memory>

namespace Pilothouse {

/// The rotating log of this machine's Pilothouse processes: five files of 5 MB at most, mode 0600, UTC.
/// While it exists, Qt's messages (qCInfo and the like, from any thread) go into it, redacted, instead of
/// to standard error. Several processes append to it; one that still holds a rotated file writes on there.
/// At most one exists in a process.
class LogFile {
    Q_DECLARE_TR_FUNCTIONS(LogFile)
public:
    /// `level` is one of trace, debug, info, warning, error, off (the variable PILOTHOUSE_LOG); anything
    /// else is info. Io says why the file cannot be written; the program works without it.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(
        const QString& folder, std::shared_ptr<const Redactor> redactor, const QString& level = {});
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    [[nodiscard]] QString path() const;

private:
    struct Sink;
    explicit LogFile(std::unique_ptr<Sink> sink);
    static void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text);

    std::unique_ptr<Sink> m_sink;
};

} // namespace Pilothouse
