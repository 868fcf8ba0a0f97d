#include "services/migration/lint/linter.h"
#include "services/migration/deepthread.h"
#include "services/migration/django/djangohistory.h"
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
constexpr qint64 largestOfHistory = 1024 * 1024; ///< a larger migration counts as one that is not here

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

/// What the migrations in the folders of the files say of the models, each folder read once.
class Histories {
public:
    DjangoState before(const QString& path)
    {
        const QFileInfo file(path);
        const QDir folder = file.absoluteDir();
        if (folder.dirName() != u"migrations") {
            return DjangoState(appOfMigration(path));
        }
        auto history = m_byFolder.find(folder.path());
        if (history == m_byFolder.end()) {
            history = m_byFolder.insert(folder.path(), read(folder));
        }
        return history->before(file.completeBaseName());
    }

private:
    static DjangoHistory read(const QDir& folder)
    {
        DjangoHistory history(appOfMigration(folder.path() + u'/'));
        const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.py")}, QDir::Files);
        for (const QFileInfo& each : files) {
            QFile file(each.filePath());
            if (each.fileName() != u"__init__.py" && each.size() <= largestOfHistory && file.open(QIODevice::ReadOnly)) {
                history.add(each.completeBaseName(), readPython(QString::fromUtf8(file.read(largestOfHistory))));
            }
        }
        return history;
    }

    QHash<QString, DjangoHistory> m_byFolder;
};

Result<FileVerdict> judged(const QString& path, const JudgeOptions& options, Histories& histories)
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
    return path.endsWith(QLatin1String(".py")) ? judgeDjangoFile(path, QString::fromUtf8(text), histories.before(path), options) : judgeSql(path, text, options);
}

Result<Verdicts> judgeAll(const LintRequest& request)
{
    Verdicts verdicts;
    Histories histories;
    for (const QString& path : request.paths) {
        const Result<QStringList> files = filesOf(path);
        if (!files) {
            return forward(files);
        }
        for (const QString& file : *files) {
            Result<FileVerdict> verdict = judged(file, request.options, histories);
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
