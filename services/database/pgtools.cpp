#include "services/database/pgtools.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

class PgToolsWords {
    Q_DECLARE_TR_FUNCTIONS(PgTools)
};

bool isProgram(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

} // namespace

int pgToolVersion(const QByteArray& versionLine)
{
    static const QRegularExpression pattern(QStringLiteral("\\(PostgreSQL\\) (\\d+)"));
    return pattern.match(QString::fromUtf8(versionLine)).captured(1).toInt();
}

QStringList pgToolFolders()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList folders;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        folders.append(versions.filePath(version + QStringLiteral("/bin")));
    }
    // Behind the real programs: Debian's pg_dump on the PATH is a script that chooses one of them by itself.
    return folders + qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
}

QCoro::Task<Result<PgTools>> findPgTools(ProcessRunner* processes, int serverVersion, QStringList folders)
{
    PgTools best;
    for (const QString& folder : std::as_const(folders)) {
        PgTools tools {folder + QStringLiteral("/pg_dump"), folder + QStringLiteral("/pg_restore"), 0};
        if (!isProgram(tools.dump) || !isProgram(tools.restore)) {
            continue;
        }
        const Command command(tools.dump, {QStringLiteral("--version")});
        const Result<ProcessOutput> output = co_await processes->run(command);
        tools.version = output && output->succeeded() ? pgToolVersion(output->out) : 0;
        if (tools.version > best.version) {
            best = tools;
        }
    }
    if (best.version == 0) {
        co_return failure(ErrorCode::NotFound, PgToolsWords::tr("pg_dump and pg_restore are not installed."),
            PgToolsWords::tr("Install the PostgreSQL client: `sudo apt-get install postgresql-client`."));
    }
    const int server = serverVersion / 10000;
    if (best.version < server) {
        co_return failure(ErrorCode::Refused, PgToolsWords::tr("pg_dump %1 cannot dump a PostgreSQL %2 server.").arg(best.version).arg(server),
            PgToolsWords::tr("Install postgresql-client-%1 or newer; Pilothouse takes the newest that it finds.").arg(server));
    }
    co_return best;
}

} // namespace Pilothouse
