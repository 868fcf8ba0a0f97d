#include "services/migration/lint/linter.h"
#include "services/migration/deepthread.h"
#include "services/migration/django/migrationfile.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace Pilothouse {
namespace {

struct LinterWords {
    Q_DECLARE_TR_FUNCTIONS(Linter)
};

constexpr qint64 largestFile = 64 * 1024 * 1024;

using Verdicts = QList<FileVerdict>;

/// A finding about the file as a whole.
FileVerdict unreadable(const QString& path, const QString& message)
{
    StatementFinding finding;
    finding.rule = QStringLiteral("unparseable");
    finding.oldCode = OldCode::Maybe;
    finding.message = message;
    FileVerdict verdict {path, {}, {}, {finding}};
    summarize(verdict);
    return verdict;
}

Result<QStringList> filesOf(const QString& path)
{
    const QFileInfo info(path);
    if (path == u"-" || info.isFile() || (info.exists() && !info.isDir())) {
        return QStringList {path};
    }
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, LinterWords::tr("There is no “%1”.").arg(path), LinterWords::tr("Name a file, a folder, or - for standard input."));
    }
    QStringList files;
    QDirIterator found(path, {QStringLiteral("*.sql"), QStringLiteral("*.py")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString file = found.next();
        const QFileInfo one(file);
        const bool isMigration = one.dir().dirName() == u"migrations" && one.fileName() != u"__init__.py";
        if (one.suffix() == u"sql" || isMigration) {
            files << file;
        }
    }
    files.sort();
    return files;
}

Result<FileVerdict> judged(const QString& path, const JudgeOptions& options)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return failure(ErrorCode::InvalidInput, LinterWords::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), LinterWords::tr("Make it readable, or leave it out."));
    }
    const bool isTooLarge = file.size() > largestFile;
    const QByteArray text = isTooLarge ? QByteArray() : file.isSequential() ? file.read(largestFile + 1) : file.readAll();
    if (isTooLarge || text.size() > largestFile) {
        return unreadable(path, LinterWords::tr("the text is larger than 64 MiB, and was not looked at; split it"));
    }
    return path.endsWith(QLatin1String(".py")) ? judgeDjangoFile(path, QString::fromUtf8(text), options) : judgeSql(path, text, options);
}

Result<Verdicts> judgeAll(const LintRequest& request)
{
    Verdicts verdicts;
    for (const QString& path : request.paths) {
        const Result<QStringList> files = filesOf(path);
        if (!files) {
            return forward(files);
        }
        for (const QString& file : *files) {
            Result<FileVerdict> verdict = judged(file, request.options);
            if (!verdict) {
                return forward(verdict);
            }
            verdicts.append(*std::move(verdict));
        }
    }
    return verdicts;
}

} // namespace

QCoro::Task<Result<Verdicts>> lint(LintRequest request)
{
    DeepThread thread;
    const std::function<Result<Verdicts>()> work = [request = std::move(request)] { return judgeAll(request); };
    const QFuture<Result<Verdicts>> future = thread.run(work);
    Result<Verdicts> verdicts = co_await future;
    co_return verdicts;
}

} // namespace Pilothouse
